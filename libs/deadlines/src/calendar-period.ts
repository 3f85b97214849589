import { DateTime } from 'luxon';

/** Where and by whose calendar a period is counted. */
export interface Calendar {
  /** Zone whose days and full hours count (IANA). */
  zone: string;
  /** Whether a day (`2025-04-18`) is a public holiday where the period is counted. */
  isHoliday: (day: string) => boolean;
}

/** Units in which the law counts by the calendar; hours are elapsed hours, see `hoursAfter`. */
export type CalendarUnit = 'days' | 'weeks' | 'months';

/** End of a period of days, weeks or months. */
export interface CalendarDeadline {
  /** 24:00 of the last day in the zone of the calendar. */
  due: Date;
  /** The last day, `2025-01-13`; what is done on it is in time. */
  lastDay: string;
}

/**
 * A period by the calendar (Regulation (EEC, Euratom) 1182/71 Art. 3). The day of the event is not counted (3(1)). Weeks and
 * months end on the same weekday or date, or on the last day of a month that has no such date (3(2)(c)); the last day
 * ends at 24:00, and a Saturday, Sunday or public holiday gives way to the next working day (3(4)). Art. 3(5), two
 * working days in every period, is left out: it is disputed, and could only make a deadline later.
 */
export const periodAfter = (
  trigger: Date,
  amount: number,
  unit: CalendarUnit,
  calendar: Calendar,
): CalendarDeadline => {
  const eventDay = DateTime.fromJSDate(trigger, { zone: calendar.zone }).startOf('day');
  return endOf(workingDayFrom(eventDay.plus({ [unit]: amount }), calendar));
};

/** The end of a day that somebody set: it is not moved, whatever day of the week it is. */
export const endOfDay = (day: string, zone: string): CalendarDeadline => endOf(DateTime.fromISO(day, { zone }));

const endOf = (day: DateTime): CalendarDeadline => ({
  due: day.plus({ days: 1 }).startOf('day').toJSDate(),
  lastDay: day.toFormat('yyyy-MM-dd'),
});

const SATURDAY = 6;

const workingDayFrom = (day: DateTime, { isHoliday }: Calendar): DateTime => {
  let at = day;
  while (at.weekday >= SATURDAY || isHoliday(at.toFormat('yyyy-MM-dd'))) at = at.plus({ days: 1 });
  return at;
};
