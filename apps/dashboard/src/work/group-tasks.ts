import type { DateTime } from 'luxon';
import type { Task } from '../platform/api/records';
import { periodEnd } from '../platform/moment/period-end';
import { isOverdue } from '../tasks/overdue';

/** Order of the page: what burns first, what cannot be done now last. */
export const GROUPS = ['overdue', 'today', 'later', 'undated', 'blocked'] as const;
export type Group = (typeof GROUPS)[number];

/** Overdue beats blocked: a task that waits and is late must not hide among those that merely wait. */
const groupOf = (task: Task, now: DateTime): Group => {
  if (isOverdue(task, now)) return 'overdue';
  if (task.status === 'blocked') return 'blocked';
  if (!task.due) return 'undated';
  return periodEnd(task.due) <= now.setZone(task.due.zone).endOf('day') ? 'today' : 'later';
};

/** Open tasks by urgency at an instant, each group in the order given. */
export const groupTasks = (tasks: readonly Task[], now: DateTime): Record<Group, Task[]> => {
  const groups: Record<Group, Task[]> = { overdue: [], today: [], later: [], undated: [], blocked: [] };
  tasks.forEach(task => groups[groupOf(task, now)].push(task));
  return groups;
};
