import { DateTime } from 'luxon';

/** A day of the calendar (`yyyy-MM-dd`) in the words of a language. */
export const formatDay = (day: string, locale: string): string =>
  DateTime.fromISO(day).setLocale(locale).toLocaleString(DateTime.DATE_MED);
