import { DateTime } from 'luxon';
import type { Task } from '../platform/api/records';
import { groupTasks } from './group-tasks';

const zone = 'Europe/Copenhagen';
const now = DateTime.fromISO('2024-12-09T22:30:00Z');
const due = (at: string, precision: 'day' | 'minute' = 'minute') => ({
  due: { at, precision, zone, asWritten: null },
  dueAt: at,
});
const task = (id: string, part: Partial<Task>) => ({ id, status: 'todo', due: null, dueAt: null, ...part }) as Task; // as: only what the rule reads
const namesIn = (tasks: Task[]) =>
  Object.fromEntries(
    Object.entries(groupTasks(tasks, now)).map(([group, found]) => [group, found.map(({ id }) => id)]),
  );

it('groups by urgency in the zone of the due date', () => {
  expect(
    namesIn([
      task('late', due('2024-12-09T22:00:00Z')),
      task('late-and-blocked', { ...due('2024-12-09T22:00:00Z'), status: 'blocked' }),
      task('tonight', due('2024-12-09T22:45:00Z')),
      task('after-midnight-there', due('2024-12-09T23:15:00Z')),
      task('some-day', {}),
      task('waiting', { status: 'blocked' }),
    ]),
  ).toEqual({
    overdue: ['late', 'late-and-blocked'],
    today: ['tonight'],
    later: ['after-midnight-there'],
    undated: ['some-day'],
    blocked: ['waiting'],
  });
});

it('does not call a task overdue on the day it is due', () => {
  expect(namesIn([task('due-today', due('2024-12-08T23:00:00Z', 'day'))])['today']).toEqual(['due-today']);
});
