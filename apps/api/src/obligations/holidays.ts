import Holidays from 'date-holidays';
import type { Calendar } from '@breachdesk/deadlines/calendar-period';

/** Public holidays of a country, by year, as far as they were asked for. */
const known = new Map<string, ReadonlySet<string>>();

/** Public holidays alone: observances such as 24 December, and bank holidays, move no deadline of the law. */
const publicDays = (country: string, year: number): ReadonlySet<string> => {
  const key = `${country} ${year}`;
  const days =
    known.get(key) ??
    new Set(
      new Holidays(country)
        .getHolidays(year)
        .filter(({ type }) => type === 'public')
        .map(({ date }) => date.slice(0, 10)),
    );
  known.set(key, days);
  return days;
};

/** Countries whose public holidays are known. */
const COUNTRIES = new Set(Object.keys(new Holidays().getCountries()));
export const knowsHolidaysOf = (country: string): boolean => COUNTRIES.has(country);

/** The calendar of a country in a zone; without a country weekends alone move the end of a period. */
export const calendarOf = (country: string | null, zone: string): Calendar => ({
  zone,
  isHoliday: day => country !== null && publicDays(country, Number(day.slice(0, 4))).has(day),
});
