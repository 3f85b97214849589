import { useTranslate } from 'react-admin';
import { formatDay } from '../../platform/moment/format-day';

/** A day of the calendar, in the words of the language. */
export const Day = ({ day }: { day: string }) => (
  <time dateTime={day}>{formatDay(day, useTranslate()('platform.locale'))}</time>
);
