import { DateTime } from 'luxon';

/** The weeks that a month touches, each of seven days beginning on Monday, as `yyyy-MM-dd`. */
export const weeksOf = (month: string): string[][] => {
  const first = DateTime.fromISO(`${month}-01`, { zone: 'UTC' });
  const start = first.startOf('week');
  const weeks = Math.ceil(first.endOf('month').diff(start, 'days').days / 7);
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (__, day) => start.plus({ days: week * 7 + day }).toFormat('yyyy-MM-dd')),
  );
};

/** `2025-01` moved by some months. */
export const monthPlus = (month: string, months: number): string =>
  DateTime.fromISO(`${month}-01`, { zone: 'UTC' }).plus({ months }).toFormat('yyyy-MM');

/** Whether a text names a month. */
export const isMonth = (text: string | null): text is string =>
  text !== null && /^\d{4}-\d{2}$/.test(text) && DateTime.fromISO(`${text}-01`).isValid;
