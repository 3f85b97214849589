import type { Moment } from '@breachdesk/contract/moment';
import { DateTime } from 'luxon';

const FORMATS = { year: 'yyyy', month: 'LLLL yyyy', day: 'd LLL yyyy', minute: 'd LLL yyyy, HH:mm' } as const;

/** The zone's short name at that time, such as CET; British English has short names where others have only GMT+1. */
const zoneName = (at: DateTime): string => at.setLocale('en-GB').offsetNameShort ?? at.zoneName ?? '';

/** `9 Dec 2024, 14:05 CET`: an exact instant, always with its zone. */
export const formatInstant = (iso: string, zone: string, locale: string): string => {
  const at = DateTime.fromISO(iso, { zone }).setLocale(locale);
  return `${at.toFormat(FORMATS.minute)} ${zoneName(at)}`;
};

/** `14:05 CET`: the time alone, under a heading that is its day. */
export const formatClock = (iso: string, zone: string): string => {
  const at = DateTime.fromISO(iso, { zone });
  return `${at.toFormat('HH:mm')} ${zoneName(at)}`;
};

/**
 * A moment at the precision it is known. Minutes are shown in the reader's zone of the case; a year, month or day is shown as
 * stated where it was reported, because moving a whole day to another zone would change its name.
 */
export const formatMoment = (moment: Moment, zone: string, locale: string): string => {
  if (moment.precision === 'minute') return formatInstant(moment.at, zone, locale);
  const text = DateTime.fromISO(moment.at, { zone: moment.zone }).setLocale(locale).toFormat(FORMATS[moment.precision]);
  return moment.zone === zone ? text : `${text} (${moment.zone})`;
};

/** The value of a `<time>` element: no more exact than what is known. */
export const machineTime = ({ at, precision, zone }: Moment): string => {
  if (precision === 'minute') return at;
  return DateTime.fromISO(at, { zone }).toFormat({ year: 'yyyy', month: 'yyyy-MM', day: 'yyyy-MM-dd' }[precision]);
};

/** `Monday 9 December 2024, 14:05 CET (13:05 UTC)`: long form under an input, so that nobody reads day for month. */
export const spellOut = (moment: Moment, locale: string): string => {
  const at = DateTime.fromISO(moment.at, { zone: moment.zone }).setLocale(locale);
  if (moment.precision === 'day') return at.toFormat('cccc d LLLL yyyy');
  if (moment.precision !== 'minute') return at.toFormat(FORMATS[moment.precision]);
  return `${at.toFormat('cccc d LLLL yyyy, HH:mm')} ${zoneName(at)} (${at.toUTC().toFormat('d LLL HH:mm')} UTC)`;
};
