import { TASK_STATUSES, type TaskStatus } from '@breachdesk/contract/vocabularies';

/** A joint task lies in several lanes, so a card is named by lane and task. */
export const dragId = (laneId: string, taskId: string): string => `${laneId}:${taskId}`;

/** A place to drop: a status of a lane. */
export const dropId = (laneId: string, status: TaskStatus): string => `${laneId}:${status}`;

/** The task of a card. */
export const taskOf = (id: string): string => id.slice(id.indexOf(':') + 1);

/** The lane of a card or place. */
export const laneOf = (id: string): string => id.slice(0, id.indexOf(':'));

/** The status of a place. */
export const statusOf = (id: string): TaskStatus => {
  const word = taskOf(id);
  return TASK_STATUSES.find(status => status === word) ?? 'todo';
};
