import type { Moment } from '@breachdesk/contract/moment';
import { DateTime } from 'luxon';

const FORMATS = { year: 'yyyy', month: 'LLLL yyyy', day: 'd LLLL yyyy', minute: 'd LLLL yyyy, HH:mm ZZZZ' } as const;

/** An instant in the zone of the case, with the zone. */
export const instantWords = (at: Date, zone: string): string =>
  DateTime.fromJSDate(at, { zone }).setLocale('en-GB').toFormat(FORMATS.minute);

/** A moment no more exactly than it is known, with the words in which it was given. */
export const momentWords = ({ at, precision, zone: given, asWritten }: Moment, zone: string): string => {
  const text = DateTime.fromISO(at, { zone: precision === 'minute' ? zone : given })
    .setLocale('en-GB')
    .toFormat(FORMATS[precision]);
  return asWritten ? `${text} (“${asWritten}”)` : text;
};
