import type { Moment } from '@breachdesk/contract/moment';
import { DateTime } from 'luxon';

/**
 * The last instant a moment may mean: itself to the minute, otherwise the end of its day, month or year. What is due "on 9 December"
 * is not overdue at breakfast on 9 December.
 */
export const periodEnd = ({ at, precision, zone }: Moment): DateTime => {
  const start = DateTime.fromISO(at, { zone });
  return precision === 'minute' ? start : start.endOf(precision);
};
