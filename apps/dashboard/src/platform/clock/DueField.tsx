import { DateTime } from 'luxon';
import { useTranslate } from 'react-admin';
import type { ClockRow } from '../api/records';
import { formatDay } from '../moment/format-day';
import { formatInstant } from '../moment/format-moment';

/** A deadline with its zone: a minute, or the end of a day, which is never shown as the midnight that begins the next. */
export const DueField = ({ clock: { dueAt, dueOn, zone } }: { clock: Pick<ClockRow, 'dueAt' | 'dueOn' | 'zone'> }) => {
  const translate = useTranslate();
  if (!dueAt) return null;
  const locale = translate('platform.locale');
  const words = dueOn
    ? translate('clocks.endOf', {
        day: formatDay(dueOn, locale),
        zone: DateTime.fromISO(dueOn, { zone }).setLocale('en-GB').offsetNameShort ?? zone,
      })
    : formatInstant(dueAt, zone, locale);
  return <time dateTime={dueAt}>{words}</time>;
};
