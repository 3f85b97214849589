import { DateTime } from 'luxon';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { DayField, type DayFieldProps } from './DayField';
import { readDay } from './read-day';
import { useZone } from './zone-context';

const isNoDay = (text: string): boolean => text !== '' && readDay(text) === undefined;

/**
 * A span of whole days in the zone of the case. `from` is its first instant and `until` the first one after it (ISO 8601,
 * UTC; null where the span is open or no day stands there); `isRight` while neither field holds something that is no day.
 */
export const useDaySpan = () => {
  const translate = useTranslate();
  const zone = useZone();
  const [days, setDays] = useState({ from: '', until: '' });
  const startOf = (day: string, plus: number) =>
    day === '' || isNoDay(day) ? null : DateTime.fromISO(day, { zone }).plus({ days: plus }).toUTC().toISO();
  const field = (edge: 'from' | 'until', sx: DayFieldProps['sx']) => (
    <DayField
      label={translate(`platform.moment.days.${edge}`)}
      value={days[edge]}
      invalid={isNoDay(days[edge])}
      helperText={isNoDay(days[edge]) ? translate('platform.moment.noDay') : undefined}
      onChange={day => setDays({ ...days, [edge]: day })}
      sx={sx}
    />
  );
  return {
    from: startOf(days.from, 0),
    until: startOf(days.until, 1),
    isRight: !isNoDay(days.from) && !isNoDay(days.until),
    fields: (sx?: DayFieldProps['sx']) => (
      <>
        {field('from', sx)}
        {field('until', sx)}
      </>
    ),
  };
};
