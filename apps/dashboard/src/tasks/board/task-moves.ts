import { canMoveTask, NEXT_TASK_STATUSES } from '@breachdesk/contract/task-statuses';
import type { TaskStatus } from '@breachdesk/contract/vocabularies';
import type { Task } from '../../platform/api/records';

/** What a move sets. */
export type MoveChanges = Partial<Pick<Task, 'status' | 'position' | 'waitingFor' | 'blockedBy' | 'result'>>;

/** Statuses that cannot be entered without an answer: what it waits for, what came of it. */
export const asksFirst = (status: TaskStatus): status is 'blocked' | 'done' =>
  status === 'blocked' || status === 'done';

/** The statuses to pass through to get from one to another; one step where the table allows it, else by way of another. */
export const stepsBetween = (from: TaskStatus, to: TaskStatus): TaskStatus[] => {
  if (canMoveTask(from, to)) return [to];
  const between = NEXT_TASK_STATUSES[from].find(status => canMoveTask(status, to));
  return between ? [between, to] : [];
};

/** The changes that take a move back, one per step. */
export const undoOf = (before: Task, now: TaskStatus): MoveChanges[] => {
  const { status, position, waitingFor, blockedBy, result } = before;
  const steps = stepsBetween(now, status);
  return steps.map((step, n) =>
    n === steps.length - 1 ? { status: step, position, waitingFor, blockedBy, result } : { status: step },
  );
};
