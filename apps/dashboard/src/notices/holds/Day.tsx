import { DateTime } from 'luxon';
import { useTranslate } from 'react-admin';

/** A day of the calendar, in the words of the language. */
export const Day = ({ day }: { day: string }) => {
  const translate = useTranslate();
  const words = DateTime.fromISO(day).setLocale(translate('platform.locale')).toLocaleString(DateTime.DATE_MED);
  return <time dateTime={day}>{words}</time>;
};
