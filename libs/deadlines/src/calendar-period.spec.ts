import fc from 'fast-check';
import { DateTime } from 'luxon';
import { type Calendar, endOfDay, periodAfter } from './calendar-period.js';

const COPENHAGEN = 'Europe/Copenhagen';

/** Danish public holidays of the years below, copied from the calendar on paper; Store Bededag only up to 2023. */
const DANISH = new Set([
  ...['2023-01-01', '2023-04-06', '2023-04-07', '2023-04-09', '2023-04-10', '2023-05-05', '2023-05-18', '2023-05-28'],
  ...['2023-05-29', '2023-12-25', '2023-12-26'],
  ...['2024-01-01', '2024-03-28', '2024-03-29', '2024-03-31', '2024-04-01', '2024-05-09', '2024-05-19', '2024-05-20'],
  ...['2024-12-25', '2024-12-26'],
  ...['2025-01-01', '2025-04-17', '2025-04-18', '2025-04-20', '2025-04-21', '2025-05-29', '2025-06-08', '2025-06-09'],
  ...['2025-12-25', '2025-12-26'],
]);
const denmark: Calendar = { zone: COPENHAGEN, isHoliday: day => DANISH.has(day) };
const noHolidays = (zone: string): Calendar => ({ zone, isHoliday: () => false });

const local = (text: string, zone = COPENHAGEN): Date => DateTime.fromISO(text, { zone }).toJSDate();

describe('one month from a notification (Reg. 1182/71 Art. 3(2)(c) and 3(4))', () => {
  it.each([
    ['ends on a Sunday: the Monday', '2024-12-12T10:00', '2025-01-13'],
    ['31 January: the last day of February', '2025-01-31T10:00', '2025-02-28'],
    ['31 January of a leap year: the 29th', '2024-01-31T10:00', '2024-02-29'],
    ['Good Friday, Easter: the Tuesday after', '2025-03-18T10:00', '2025-04-22'],
    ['Whit Sunday and Whit Monday: the Tuesday', '2025-05-08T10:00', '2025-06-10'],
    ['26 December: the 27th', '2024-11-26T10:00', '2024-12-27'],
    ['25 December, a Thursday, and the weekend: Monday', '2025-11-25T10:00', '2025-12-29'],
    ['Store Bededag was a holiday in 2023', '2023-04-05T10:00', '2023-05-08'],
    ['and is none since 2024: 26 April is a Friday as others', '2024-03-26T10:00', '2024-04-26'],
    ['24 December is no public holiday', '2024-11-24T10:00', '2024-12-24'],
    ['5 June is no public holiday', '2025-05-05T10:00', '2025-06-05'],
    ['the last minute of the day belongs to the day', '2024-12-12T23:59', '2025-01-13'],
  ])('%s', (_, submitted, lastDay) => {
    expect(periodAfter(local(submitted), 1, 'months', denmark).lastDay).toBe(lastDay);
  });

  it('ends at 24:00 of the local day, in winter as in summer', () => {
    expect(periodAfter(local('2024-12-12T10:00'), 1, 'months', denmark).due).toEqual(new Date('2025-01-13T23:00:00Z'));
    expect(periodAfter(local('2025-03-18T10:00'), 1, 'months', denmark).due).toEqual(new Date('2025-04-22T22:00:00Z'));
  });
});

describe('days and weeks', () => {
  it.each([
    ['the day of the event is not counted', '2024-12-09T00:00', { days: 1 }, '2024-12-10'],
    ['three days from a Monday', '2024-12-09T23:59', { days: 3 }, '2024-12-12'],
    ['a Saturday gives way to Monday', '2024-12-09T08:20', { days: 5 }, '2024-12-16'],
    ['Christmas and a weekend give way', '2024-12-22T08:20', { days: 3 }, '2024-12-27'],
    ['a fortnight ends on the same weekday', '2024-12-09T08:20', { weeks: 2 }, '2024-12-23'],
    ['a week that ends on Ascension Day ends on Friday', '2025-05-22T08:20', { weeks: 1 }, '2025-05-30'],
  ] as const)('%s', (_, event, period, lastDay) => {
    const [unit, amount] = Object.entries(period)[0] as ['days' | 'weeks', number]; // as: each names one
    expect(periodAfter(local(event), amount, unit, denmark).lastDay).toBe(lastDay);
  });

  it('end with a day that somebody set, also on a Sunday', () => {
    expect(endOfDay('2025-01-12', COPENHAGEN)).toEqual({
      lastDay: '2025-01-12',
      due: new Date('2025-01-12T23:00:00Z'),
    });
  });
});

/** The proleptic Gregorian calendar from its rule, without any library: days of a month, and days since 1970. */
const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const daysIn = (year: number, month: number): number =>
  [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
const dayNumber = (year: number, month: number, day: number): number => {
  let days = day - 1;
  for (let y = 1970; y < year; y++) days += isLeap(y) ? 366 : 365;
  for (let m = 1; m < month; m++) days += daysIn(year, m);
  return days;
};
/** 1 January 1970 was a Thursday. */
const isWeekend = (days: number): boolean => [2, 3].includes(days % 7);
const expectedDay = (year: number, month: number, day: number, months: number): number => {
  const count = year * 12 + (month - 1) + months;
  const [endYear, endMonth] = [Math.floor(count / 12), (count % 12) + 1];
  let end = dayNumber(endYear, endMonth, Math.min(day, daysIn(endYear, endMonth)));
  while (isWeekend(end)) end += 1;
  return end;
};

const zones = Intl.supportedValuesOf('timeZone');
const anyDay = fc.tuple(
  fc.integer({ min: 1970, max: 2060 }),
  fc.integer({ min: 1, max: 12 }),
  fc.integer({ min: 1, max: 31 }),
);

it('counts months as the calendar on the wall does', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 1, max: 30 }), ([year, month, given], months) => {
      const day = Math.min(given, daysIn(year, month));
      const trigger = DateTime.fromObject({ year, month, day, hour: 12 }, { zone: 'UTC' }).toJSDate();
      const { due } = periodAfter(trigger, months, 'months', noHolidays('UTC'));
      expect(due.getTime()).toBe((expectedDay(year, month, day, months) + 1) * 86_400_000);
    }),
  );
});

it('is never due before its trigger, and never on a Saturday, a Sunday or a holiday', () => {
  const anyTime = fc.date({ min: new Date('1975-01-01'), max: new Date('2060-01-01'), noInvalidDate: true });
  const units = fc.constantFrom('days' as const, 'weeks' as const, 'months' as const);
  fc.assert(
    fc.property(anyTime, fc.nat(60), units, fc.constantFrom(...zones), (trigger, amount, unit, zone) => {
      const holiday = DateTime.fromJSDate(trigger, { zone })
        .plus({ [unit]: amount })
        .toFormat('yyyy-MM-dd');
      const { due, lastDay } = periodAfter(trigger, amount, unit, { zone, isHoliday: day => day === holiday });
      expect(due.getTime()).toBeGreaterThan(trigger.getTime());
      expect(lastDay).not.toBe(holiday);
      expect(DateTime.fromISO(lastDay).weekday).toBeLessThan(6);
    }),
  );
});
