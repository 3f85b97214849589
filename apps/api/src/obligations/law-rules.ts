import type { Moment } from '@breachdesk/contract/moment';
import type { Trigger } from '@breachdesk/contract/vocabularies';
import { type ClockReading, type Stated, readClock } from '@breachdesk/deadlines/clock-state';
import type { FixedDue, Term } from '@breachdesk/deadlines/deadline';
import { DateTime } from 'luxon';
import { calendarOf } from './holidays.js';
import type { Obligation } from './obligation.entity.js';
import type { RegimeTerm } from './regime-term.entity.js';

/** What the duties of one incident hang on. */
export interface IncidentInstants {
  zone: string;
  aware: Moment | null;
  detected: Moment | null;
  occurredFrom: Moment | null;
}

/** Triggers that are instants of the incident; the others are events, which may never come. */
export const instantOf = (incident: IncidentInstants, trigger: Trigger): Moment | null | undefined => {
  switch (trigger) {
    case 'aware':
      return incident.aware;
    case 'detected':
      return incident.detected;
    case 'occurred':
      return incident.occurredFrom;
    default:
      return undefined;
  }
};

/** The day whose law holds: that of the trigger, else of the best known instant of the incident, else today. */
export const lawDayOf = (incident: IncidentInstants, trigger: Trigger, now: Date): string => {
  const moment = instantOf(incident, trigger) ?? incident.aware ?? incident.detected ?? incident.occurredFrom;
  const at = moment ? DateTime.fromISO(moment.at) : DateTime.fromJSDate(now);
  return at.setZone(incident.zone).toFormat('yyyy-MM-dd');
};

type Validity = { validFrom: string | null; validTo: string | null };

/** Whether a term was law on a day. */
export const isLawOn = ({ validFrom, validTo }: Validity, day: string): boolean =>
  (validFrom === null || validFrom <= day) && (validTo === null || day <= validTo);

type Version = Pick<RegimeTerm, 'key' | 'proposed' | 'replacesKey' | 'validFrom' | 'validTo'>;

/** Last day of a term: its own, or the day before another one that is law takes its place. Proposals replace nothing. */
export const lastDayOf = (term: Version, all: readonly Version[]): string | null => {
  const ends = all
    .filter(({ replacesKey, proposed }) => !proposed && replacesKey === term.key)
    .map(({ validFrom }) => DateTime.fromISO(validFrom, { zone: 'UTC' }).minus({ days: 1 }).toFormat('yyyy-MM-dd'));
  return [term.validTo, ...ends].reduce(
    (first, end) => (first === null || (end !== null && end < first) ? end : first),
    null,
  );
};

/** The duty as far as its clock is concerned. */
export type Timed = Pick<Obligation, 'trigger' | 'amount' | 'unit' | 'calendar' | 'started' | 'fixedDue'>;

/** The clock of a duty in its zone, fulfilled at `met` or not yet. */
export const clockOf = (
  { trigger, amount, unit, calendar, started, fixedDue }: Timed,
  zone: string,
  met: Stated | null,
  now: Date,
): ClockReading =>
  readClock({
    start: started,
    waitsForEvent: instantOf(NOTHING_KNOWN, trigger) === undefined,
    term: termOf(amount, unit),
    fixed: fixedDue as FixedDue | null, // PostgreSQL holds its precision to a day or a minute
    met,
    calendar: calendarOf(calendar, zone),
    now,
  });

const NOTHING_KNOWN: IncidentInstants = { zone: 'UTC', aware: null, detected: null, occurredFrom: null };

const termOf = (amount: number | null, unit: Term['unit'] | null): Term | null =>
  amount === null || unit === null ? null : { amount, unit };
