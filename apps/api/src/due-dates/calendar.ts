import ical from 'ical-generator';
import { DateTime } from 'luxon';
import type { DueDate } from './due-date.dto.js';

/** What an entry says before its words: while it is open, when its time is over, once it is done, and done too late. */
const PREFIXES: Record<DueDate['kind'], [open: string, overdue: string, done: string, late: string]> = {
  obligation: ['Due', 'Overdue', 'Filed', 'Filed late'],
  hold_review: [
    'Review of the hold asked for by',
    'Overdue review of the hold asked for by',
    'Reviewed: hold asked for by',
    'Reviewed late: hold asked for by',
  ],
  task: ['Task', 'Overdue task', 'Task over', 'Task over, late'],
  answer: ['Answer', 'Overdue answer', 'Answered', 'Answered late'],
};

const prefixOf = ({ kind, isDone, isOverdue }: DueDate): string => {
  const [open, overdue, done, late] = PREFIXES[kind];
  if (isDone) return isOverdue ? late : done;
  return isOverdue ? overdue : open;
};

/** Due dates as iCalendar (RFC 5545). What may not leave the house is there with its time and without its words. */
export const calendarOf = (items: readonly DueDate[], now: Date, address: string): string => {
  const calendar = ical({
    name: 'Breachdesk',
    prodId: { company: 'Breachdesk', product: 'Due dates', language: 'EN' },
  });
  calendar.ttl(15 * 60);
  for (const item of items) {
    const words = item.isRestricted ? 'something restricted' : item.title;
    calendar.createEvent({
      id: `${item.kind}-${item.id}@breachdesk`,
      stamp: now,
      ...timesOf(item),
      summary: `${item.incidentReference}: ${prefixOf(item)}: ${words}`,
      url: `${address}/#/incidents/${item.incidentId}`,
    });
  }
  return calendar.toString();
};

/** A deadline at the end of a day is a day; another one a moment, since calendars draw nothing that has no length. */
const timesOf = ({ dueAt, dueOn }: DueDate): { start: DateTime | Date; end?: Date; allDay?: boolean } =>
  dueOn === null ? { start: dueAt, end: dueAt } : { start: DateTime.fromISO(dueOn, { zone: 'UTC' }), allDay: true };
