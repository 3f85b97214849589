import { DateTime } from 'luxon';
import { type Calendar, type CalendarUnit, endOfDay, periodAfter } from './calendar-period.js';
import { hoursAfter } from './elapsed-hours.js';

/** What the law gives: a number of hours, days, weeks or months. */
export interface Term {
  amount: number;
  unit: 'hours' | CalendarUnit;
}

/** The end of a term. */
export interface Deadline {
  due: Date;
  /** Later end that Reg. 1182/71 Art. 3(1) would tolerate for hours: a remark; null where days are counted. */
  toleranceUntil: Date | null;
  /** Last day, where days are counted: `due` is its 24:00, and no longer in time. Null for hours: `due` itself still is. */
  lastDay: string | null;
}

/** A set deadline: the start of a day or a minute in a zone, as ISO 8601 UTC. */
export interface FixedDue {
  at: string;
  precision: 'day' | 'minute';
  zone: string;
}

/** The deadline of a term that began at `trigger`. */
export const deadlineAfter = (trigger: Date, { amount, unit }: Term, calendar: Calendar): Deadline =>
  unit === 'hours'
    ? { ...hoursAfter(trigger, amount, calendar.zone), lastDay: null }
    : { ...periodAfter(trigger, amount, unit, calendar), toleranceUntil: null };

/** A deadline that an authority or a contract set: a minute, or the end of a day. */
export const deadlineAt = ({ at, precision, zone }: FixedDue): Deadline =>
  precision === 'minute'
    ? { due: new Date(at), toleranceUntil: null, lastDay: null }
    : { ...endOfDay(DateTime.fromISO(at, { zone }).toFormat('yyyy-MM-dd'), zone), toleranceUntil: null };

/** Whether what was done at an instant was in time. */
export const isInTime = (at: Date, { due, lastDay }: Deadline): boolean => (lastDay === null ? at <= due : at < due);
