import { DateTime } from 'luxon';
import type { Task } from '../platform/api/records';

/** Order of the page: what burns first, what cannot be done now last. */
export const GROUPS = ['overdue', 'today', 'later', 'undated', 'blocked'] as const;
export type Group = (typeof GROUPS)[number];

/** Overdue beats blocked: a task that waits and is late must not hide among those that merely wait. */
const groupOf = ({ status, due, dueAt }: Task, now: DateTime): Group => {
  const at = dueAt ? DateTime.fromISO(dueAt, { zone: due?.zone }) : null;
  if (at && at < now) return 'overdue';
  if (status === 'blocked') return 'blocked';
  if (!at) return 'undated';
  return at <= now.setZone(at.zone).endOf('day') ? 'today' : 'later';
};

/** Open tasks by urgency at an instant, each group in the order given. */
export const groupTasks = (tasks: readonly Task[], now: DateTime): Record<Group, Task[]> => {
  const groups: Record<Group, Task[]> = { overdue: [], today: [], later: [], undated: [], blocked: [] };
  tasks.forEach(task => groups[groupOf(task, now)].push(task));
  return groups;
};
