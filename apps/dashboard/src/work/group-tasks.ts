import { DateTime } from 'luxon';
import type { Task } from '../platform/api/records';

/** Order of the page: what burns first, what cannot be done now last. */
export const GROUPS = ['overdue', 'today', 'later', 'undated', 'blocked'] as const;
export type Group = (typeof GROUPS)[number];

/** The end of the stated period: a task due on a day is late after that day, not from its first minute. */
export const endOfDue = ({ due, dueAt }: Task): DateTime | null => {
  if (!dueAt) return null;
  const start = DateTime.fromISO(dueAt, { zone: due?.zone });
  return due && due.precision !== 'minute' ? start.endOf(due.precision) : start;
};

/** Overdue beats blocked: a task that waits and is late must not hide among those that merely wait. */
const groupOf = (task: Task, now: DateTime): Group => {
  const end = endOfDue(task);
  if (end && end < now) return 'overdue';
  if (task.status === 'blocked') return 'blocked';
  if (!end) return 'undated';
  return end <= now.setZone(end.zone).endOf('day') ? 'today' : 'later';
};

/** Open tasks by urgency at an instant, each group in the order given. */
export const groupTasks = (tasks: readonly Task[], now: DateTime): Record<Group, Task[]> => {
  const groups: Record<Group, Task[]> = { overdue: [], today: [], later: [], undated: [], blocked: [] };
  tasks.forEach(task => groups[groupOf(task, now)].push(task));
  return groups;
};
