import type { ClockKind } from '@breachdesk/contract/vocabularies';
import { DateTime } from 'luxon';
import type { Words } from '../outbox/outbox.js';

/** A reminder for which a mail is written. `title` is null where it may not leave the house. */
export interface ToMail {
  id: string;
  email: string;
  incidentId: string;
  reference: string;
  zone: string;
  kind: ClockKind;
  subjectId: string;
  title: string | null;
  dueAt: Date;
}

/** Where a record has its page within an incident. */
const PLACES: Record<ClockKind, readonly string[]> = { obligation: ['obligations'], hold_review: ['letters', 'holds'] };

const FORMAT = 'ccc d LLL yyyy';

/** `Thu 12 Dec 2024, 08:20 (Europe/Copenhagen)`; what ends with a day is said to end then, since 00:00 is read as the day after. */
export const dueWords = (dueAt: Date, zone: string): string => {
  const due = DateTime.fromJSDate(dueAt, { zone }).setLocale('en-GB');
  const isEndOfDay = +due === +due.startOf('day');
  return isEndOfDay
    ? `the end of ${due.minus({ milliseconds: 1 }).toFormat(FORMAT)} (${zone})`
    : `${due.toFormat(`${FORMAT}, HH:mm`)} (${zone})`;
};

const titleOf = ({ kind, title }: ToMail): string => {
  if (title === null) return 'Something restricted; its words do not leave Breachdesk.';
  return kind === 'hold_review' ? `Review of the hold asked for by ${title}` : title;
};

/** The mail of a reminder, at `now`. `address`: where the product is reached; null if nobody has said. */
export const reminderMail = (reminder: ToMail, now: Date, address: string | null): Words => {
  const due = dueWords(reminder.dueAt, reminder.zone);
  const isOver = reminder.dueAt <= now;
  const where = ['#', 'incidents', reminder.incidentId, ...PLACES[reminder.kind], reminder.subjectId].join('/');
  return {
    to: [reminder.email],
    subject: `${reminder.reference}: ${isOver ? 'deadline passed' : 'deadline'} ${due}`,
    text: [
      titleOf(reminder),
      `${isOver ? 'Its deadline was' : 'Its deadline is'} ${due}, and nothing is on record that fulfils it.`,
      address ? `${address}/${where}` : `You find it in Breachdesk, in incident ${reminder.reference}.`,
      'You get this mail because you work on the incident. Nobody reads answers to it.',
    ].join('\n\n'),
  };
};
