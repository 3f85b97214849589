import { DateTime } from 'luxon';

/** End of a period of hours, and the later end that Regulation 1182/71 would tolerate. */
export interface HoursDeadline {
  /** Trigger + elapsed hours in UTC: THE deadline. */
  due: Date;
  /** End of the last full hour on the clock of the zone, since the hour of the event is not counted (Reg. 1182/71 Art. 3(1)): a remark. */
  toleranceUntil: Date;
}

/** 72 hours are 72 elapsed hours, also over a change of the clocks, weekends and holidays. */
export const hoursAfter = (trigger: Date, hours: number, zone: string): HoursDeadline => {
  const due = DateTime.fromJSDate(trigger, { zone }).plus({ milliseconds: hours * 3_600_000 });
  return { due: due.toJSDate(), toleranceUntil: due.startOf('hour').plus({ milliseconds: 3_600_000 }).toJSDate() };
};
