import type { Moment } from '@breachdesk/contract/moment';
import { DateTime } from 'luxon';

/** The present minute as a moment: what is entered live happened now unless somebody says otherwise. */
export const minuteNow = (zone: string): Moment => ({
  at: DateTime.utc().startOf('minute').toISO(),
  precision: 'minute',
  zone,
  asWritten: null,
});
