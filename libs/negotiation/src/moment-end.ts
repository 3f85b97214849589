import type { Moment } from '@breachdesk/contract/moment';
import { DateTime } from 'luxon';

/** The end of a stated time: of a day that is known to the day, and of a minute the minute itself. */
export const momentEnd = ({ at, precision, zone }: Moment): Date => {
  const start = DateTime.fromISO(at, { zone });
  return (precision === 'minute' ? start : start.plus({ [`${precision}s`]: 1 })).toJSDate();
};
