import type { TaskStatus } from './vocabularies.js';

/** Moves a task may make. A finished task can be taken up again; nothing else is forbidden between open states. */
export const NEXT_TASK_STATUSES = {
  todo: ['in_progress', 'blocked', 'done', 'cancelled'],
  in_progress: ['todo', 'blocked', 'done', 'cancelled'],
  blocked: ['todo', 'in_progress', 'done', 'cancelled'],
  done: ['todo', 'in_progress'],
  cancelled: ['todo'],
} as const satisfies Record<TaskStatus, readonly TaskStatus[]>;

/** Statuses that still need work; everything "open" on board and summary is counted by this list. */
export const OPEN_TASK_STATUSES: readonly TaskStatus[] = ['todo', 'in_progress', 'blocked'];

/** True when a task may go from one status to another (staying is always allowed). */
export const canMoveTask = (from: TaskStatus, to: TaskStatus): boolean => {
  const next: readonly TaskStatus[] = NEXT_TASK_STATUSES[from];
  return from === to || next.includes(to);
};
