import { DateTime } from 'luxon';
import { hoursAfter } from './elapsed-hours.js';

/** An instant as it was stated: the start of a year, month, day or minute in a zone, as ISO 8601 UTC. */
export interface Stated {
  at: string;
  precision: 'year' | 'month' | 'day' | 'minute';
  zone: string;
}

/** What a statutory clock is read from. `now` is an argument, as everywhere. */
export interface ClockFacts {
  /** From when the law counts; null while that is unknown. */
  start: Stated | null;
  /** Hours the law gives; null where it fixes none ("without undue delay"). */
  hours: number | null;
  /** When the duty was fulfilled; null while it is not. */
  met: Stated | null;
  /** Zone whose full hours decide the tolerance. */
  zone: string;
  now: Date;
}

/** Where a clock stands, and why. */
export interface ClockReading {
  state: 'not_started' | 'no_deadline' | 'running' | 'overdue' | 'met' | 'late';
  startedAt: Date | null;
  dueAt: Date | null;
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
export const readClock = ({ start, hours, met, zone, now }: ClockFacts): ClockReading => {
  const startedAt = start && new Date(start.at);
  const metAt = met && new Date(met.at);
  const isMetBeforeStart = Boolean(met && startedAt && lastInstantOf(met) < startedAt);
  const open = { startedAt, dueAt: null, toleranceUntil: null, metAt, isCertain: true, isMetBeforeStart };
  if (hours === null) return { ...open, state: metAt ? 'met' : 'no_deadline' };
  if (!start || !startedAt) return { ...open, state: 'not_started' };
  const { due, toleranceUntil } = hoursAfter(startedAt, hours, zone);
  const latestDue = hoursAfter(lastInstantOf(start), hours, zone).due;
  const strict = met ? lastInstantOf(met) : now;
  const lenient = metAt ?? now;
  const isCertain = strict <= due || lenient > latestDue;
  const deadline = { ...open, dueAt: due, toleranceUntil, isCertain };
  if (met) return { ...deadline, state: lastInstantOf(met) <= due ? 'met' : 'late' };
  return { ...deadline, state: now <= due ? 'running' : 'overdue' };
};

/** The latest instant that a statement can mean. A minute is exact enough for the law and means its start. */
export const lastInstantOf = ({ at, precision, zone }: Stated): Date =>
  precision === 'minute' ? new Date(at) : DateTime.fromISO(at, { zone }).endOf(precision).toJSDate();
