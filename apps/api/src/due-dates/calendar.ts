import ical from 'ical-generator';
import { DateTime } from 'luxon';
import type { DueDate } from './due-date.dto.js';

const PREFIX: Record<DueDate['kind'], string> = {
  obligation: 'Due',
  hold_review: 'Review of the hold asked for by',
  task: 'Task',
  answer: 'Answer',
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
      summary: `${item.incidentReference}: ${PREFIX[item.kind]}: ${words}`,
      url: `${address}/#/incidents/${item.incidentId}`,
    });
  }
  return calendar.toString();
};

/** A deadline at the end of a day is a day; another one a moment, since calendars draw nothing that has no length. */
const timesOf = ({ dueAt, dueOn }: DueDate): { start: DateTime | Date; end?: Date; allDay?: boolean } =>
  dueOn === null ? { start: dueAt, end: dueAt } : { start: DateTime.fromISO(dueOn, { zone: 'UTC' }), allDay: true };
