import type { Moment } from '@breachdesk/contract/moment';
import type { DayOrder, Precision, TimeFault } from '@breachdesk/contract/vocabularies';
import { DateTime } from 'luxon';
import { type DatePart, type TimeParts, timeParts } from './time-parts.js';

/** What is assumed of all times of a chat where they do not say it themselves. */
export interface TimeAssumptions {
  dayOrder: DayOrder;
  /** IANA zone of times that name none. */
  zone: string;
  /** Year of the first message whose date has none; null leaves such times unread. */
  year: number | null;
  /** Instant (ISO 8601) at which "9 days ago" was read off the screen; null leaves such times unread. */
  readAt: string | null;
}

/** A time that was read, no more exact than it is written, or why not. */
export type ReadTime = { moment: Moment; fault: null } | { moment: null; fault: TimeFault };

const unread = (fault: TimeFault): ReadTime => ({ moment: null, fault });

/** All times of a chat in its order. Dates without a year go on into the next one when the months start anew. */
export const readTimes = (written: readonly string[], assumed: TimeAssumptions): ReadTime[] => {
  let year = assumed.year;
  let month: number | null = null;
  return written.map(words => {
    const parts = timeParts(words);
    if (parts.kind === 'date' && parts.date.year === null && year !== null) {
      const { month: now } = orderedDate(parts.date, assumed.dayOrder);
      if (month !== null && month - now > 6) year += 1;
      month = now;
    }
    return momentOf(words, parts, { ...assumed, year });
  });
};

/** One time by itself. */
export const readTime = (words: string, assumed: TimeAssumptions): ReadTime =>
  momentOf(words, timeParts(words), assumed);

const momentOf = (words: string, parts: TimeParts, assumed: TimeAssumptions): ReadTime => {
  if (parts.kind === 'fault') return unread(parts.fault);
  return parts.kind === 'ago' ? momentAgo(words, parts, assumed) : momentOn(words, parts, assumed);
};

const AGO_PRECISION: Record<string, Precision> = { years: 'year', months: 'month', minutes: 'minute' };

const momentAgo = (words: string, ago: Extract<TimeParts, { kind: 'ago' }>, assumed: TimeAssumptions): ReadTime => {
  const screen = assumed.readAt === null ? null : DateTime.fromISO(assumed.readAt, { zone: assumed.zone });
  if (!screen?.isValid) return unread('no_instant');
  // "9 days ago" and "23 hours ago" name no minute: they are known to the day.
  const precision = AGO_PRECISION[ago.unit] ?? 'day';
  return read(words, screen.minus({ [ago.unit]: ago.count }), precision);
};

const momentOn = (words: string, parts: Extract<TimeParts, { kind: 'date' }>, assumed: TimeAssumptions): ReadTime => {
  const year = parts.date.year ?? assumed.year;
  if (year === null) return unread('no_year');
  const { day, month } = orderedDate(parts.date, assumed.dayOrder);
  const { clock, zone } = parts;
  const at = DateTime.fromObject(
    { year, month, day, hour: clock?.hour ?? 0, minute: clock?.minute ?? 0, second: clock?.second ?? 0 },
    { zone: zone ?? assumed.zone },
  );
  // An hour that the clocks skipped comes back as another one.
  if (!at.isValid || (clock && at.hour !== clock.hour)) return unread('impossible');
  if (parts.weekday !== null && at.weekday !== parts.weekday) return unread('impossible');
  return read(words, at.setZone(zone === 'utc' ? 'UTC' : assumed.zone), clock ? 'minute' : 'day');
};

const read = (words: string, at: DateTime, precision: Precision): ReadTime => ({
  fault: null,
  moment: {
    at: at.startOf(precision).toUTC().toISO({ suppressMilliseconds: false })!, // valid: checked by the callers
    precision,
    zone: at.zoneName === 'UTC' ? 'UTC' : at.zoneName!, // a valid time has a zone
    asWritten: words.trim().slice(0, 200),
  },
});

const orderedDate = ({ first, second, named }: DatePart, order: DayOrder): { day: number; month: number } =>
  named || order === 'day_first' ? { day: first, month: second } : { day: second, month: first };
