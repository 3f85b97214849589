import { periodAfter } from '@breachdesk/deadlines/calendar-period';
import { DateTime } from 'luxon';
import { calendarOf } from './holidays.js';

const COPENHAGEN = 'Europe/Copenhagen';
const denmark = calendarOf('DK', COPENHAGEN);
const isFree = (day: string): boolean => denmark.isHoliday(day);

it.each([
  ['New Year', '2025-01-01'],
  ['Maundy Thursday', '2025-04-17'],
  ['Good Friday', '2025-04-18'],
  ['Easter Sunday', '2025-04-20'],
  ['Easter Monday', '2025-04-21'],
  ['Ascension', '2025-05-29'],
  ['Whit Sunday', '2025-06-08'],
  ['Whit Monday', '2025-06-09'],
  ['Christmas Day', '2025-12-25'],
  ['Boxing Day', '2025-12-26'],
])('%s is a public holiday in Denmark', (_, day) => {
  expect(isFree(day)).toBe(true);
});

it.each([
  ['Christmas Eve', '2025-12-24'],
  ['Constitution Day', '2025-06-05'],
  ['1 May', '2025-05-01'],
  ['Store Bededag since 2024', '2024-04-26'],
  ['the Friday after Ascension', '2025-05-30'],
])('%s is none', (_, day) => {
  expect(isFree(day)).toBe(false);
});

it('knows Store Bededag up to 2023', () => {
  expect(isFree('2023-05-05')).toBe(true);
});

it('moves the end of a month by them, and by weekends alone where no country is named', () => {
  const submitted = DateTime.fromISO('2025-03-18T10:00', { zone: COPENHAGEN }).toJSDate();
  expect(periodAfter(submitted, 1, 'months', denmark).lastDay).toBe('2025-04-22');
  expect(periodAfter(submitted, 1, 'months', calendarOf(null, COPENHAGEN)).lastDay).toBe('2025-04-18');
});
