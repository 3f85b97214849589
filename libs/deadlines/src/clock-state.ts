import { DateTime } from 'luxon';
import type { Calendar } from './calendar-period.js';
import { type Deadline, deadlineAfter, deadlineAt, type FixedDue, isInTime, type Term } from './deadline.js';

/** An instant as it was stated: the start of a year, month, day or minute in a zone, as ISO 8601 UTC. */
export interface Stated {
  at: string;
  precision: 'year' | 'month' | 'day' | 'minute';
  zone: string;
}

/** What a statutory clock is read from. `now` is an argument, as everywhere. */
export interface ClockFacts {
  /** From when the law counts; null while that is unknown, or has not happened. */
  start: Stated | null;
  /** The start is an event that may never happen (a request, a submission), not an instant that is merely undated. */
  waitsForEvent: boolean;
  /** What the law gives; null where it fixes nothing ("without undue delay"). */
  term: Term | null;
  /** A deadline that somebody set; it stands instead of what the term would give. */
  fixed: FixedDue | null;
  /** When the duty was fulfilled; null while it is not. */
  met: Stated | null;
  calendar: Calendar;
  now: Date;
}

/** Where a clock stands, and why. */
export interface ClockReading {
  state: 'not_started' | 'no_deadline' | 'running' | 'overdue' | 'met' | 'late';
  startedAt: Date | null;
  dueAt: Date | null;
  /** Last day, where days are counted: then `dueAt` is its 24:00. */
  dueOn: string | null;
  toleranceUntil: Date | null;
  metAt: Date | null;
  /** False: a more exact entry could still turn overdue or late into in time. */
  isCertain: boolean;
  /** It was fulfilled before the instant it counts from: one of the two entries is wrong, or the start was moved. */
  isMetBeforeStart: boolean;
}

/**
 * Reads one clock, always in the strictest sense of what was stated: a coarse start counts from its first instant, a
 * coarse fulfilment only from its last. So vagueness never turns red into green, and a precise entry can only help.
 */
export const readClock = (facts: ClockFacts): ClockReading => {
  const { start, met, now } = facts;
  const startedAt = start && new Date(start.at);
  const metAt = met && new Date(met.at);
  const isMetBeforeStart = Boolean(met && startedAt && lastInstantOf(met) < startedAt);
  const open = { startedAt, dueAt: null, dueOn: null, toleranceUntil: null, metAt, isCertain: true, isMetBeforeStart };
  const deadline = deadlineOf(facts, startedAt);
  if (deadline === 'none') return { ...open, state: metAt ? 'met' : 'no_deadline' };
  if (deadline === 'not_begun') return { ...open, state: 'not_started' };
  const latest = deadlineOf(facts, start && lastInstantOf(start));
  const strict = met ? lastInstantOf(met) : now;
  const lenient = metAt ?? now;
  const inTime = isInTime(strict, deadline);
  return {
    ...open,
    dueAt: deadline.due,
    dueOn: deadline.lastDay,
    toleranceUntil: deadline.toleranceUntil,
    isCertain: inTime || typeof latest === 'string' || !isInTime(lenient, latest),
    state: met ? (inTime ? 'met' : 'late') : inTime ? 'running' : 'overdue',
  };
};

/** The deadline counted from an instant; or that there is none in law; or that nothing has begun that one could count from. */
const deadlineOf = (
  { fixed, term, waitsForEvent, calendar }: ClockFacts,
  from: Date | null,
): Deadline | 'none' | 'not_begun' => {
  if (fixed) return deadlineAt(fixed);
  if (!from && (term || waitsForEvent)) return 'not_begun';
  return term && from ? deadlineAfter(from, term, calendar) : 'none';
};

/** The latest instant that a statement can mean. A minute is exact enough for the law and means its start. */
export const lastInstantOf = ({ at, precision, zone }: Stated): Date =>
  precision === 'minute' ? new Date(at) : DateTime.fromISO(at, { zone }).endOf(precision).toJSDate();
