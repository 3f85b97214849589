import type { Moment } from '@breachdesk/contract/moment';
import { PRECISIONS } from '@breachdesk/contract/vocabularies';
import { DateTime, IANAZone } from 'luxon';
import { CLEAN_TEXT } from './clean-text.js';

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,6})?)?(Z|[+-]\d{2}:\d{2})$/;

/**
 * Reads an ISO 8601 instant with an offset. Anything else (numbers, bare dates, 31 February) comes back unchanged and
 * is refused by the validator: `new Date` alone would turn 31 February into 2 March.
 */
export const readInstant = (value: unknown): unknown => {
  if (typeof value !== 'string' || !INSTANT.test(value)) return value;
  const parsed = DateTime.fromISO(value, { setZone: true });
  return parsed.isValid && parsed.year >= 1800 && parsed.year <= 2200 ? parsed.toJSDate() : value;
};

/** True for an ISO 8601 calendar date that exists. */
export const isCalendarDate = (value: unknown): boolean =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && DateTime.fromISO(value, { zone: 'utc' }).isValid;

/** True for a time zone of the IANA database, such as Europe/Copenhagen. */
export const isZone = (value: unknown): value is string => typeof value === 'string' && IANAZone.isValidZone(value);

/**
 * Says what is wrong with a Moment, or null. `at` must be the very start of the stated year, month, day or minute in
 * `zone`, so that two people who mean the same day store the same instant.
 */
export const momentFault = (value: unknown): string | null => {
  if (typeof value !== 'object' || value === null) return 'must be a moment: at, precision, zone, asWritten';
  const { at, precision, zone, asWritten, ...unknown } = value as Partial<Record<keyof Moment, unknown>>; // checked below
  if (Object.keys(unknown).length > 0) return `has unknown parts: ${Object.keys(unknown).slice(0, 3).join(', ')}`;
  if (!isZone(zone)) return 'zone must be an IANA time zone such as Europe/Copenhagen';
  if (typeof at !== 'string' || !(readInstant(at) instanceof Date)) return 'at must be an ISO 8601 instant';
  const known = PRECISIONS.find(word => word === precision);
  if (!known) return `precision must be one of ${PRECISIONS.join(', ')}`;
  if (
    asWritten !== null &&
    asWritten !== undefined &&
    (typeof asWritten !== 'string' || asWritten.length > 200 || !CLEAN_TEXT.test(asWritten))
  )
    return 'asWritten must be text of at most 200 characters';
  const local = DateTime.fromISO(at, { zone });
  return local.startOf(known).toMillis() === local.toMillis()
    ? null
    : `at must be the start of the ${known} in ${zone}`;
};

/** The moment in its one stored spelling; anything else comes back unchanged and is refused by the validator. */
export const readMoment = (value: unknown): unknown => {
  if (momentFault(value) !== null) return value;
  const { at, precision, zone, asWritten } = value as Moment; // momentFault has checked every part
  return { at: new Date(at).toISOString(), precision, zone, asWritten: asWritten ?? null };
};
