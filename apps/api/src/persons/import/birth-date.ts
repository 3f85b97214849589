import { isDay } from '@breachdesk/person-number/cpr';

const ISO = /^(\d{4})[-./]?(\d{2})[-./]?(\d{2})(?:[T ].*)?$/;
const DAY_FIRST = /^(\d{1,2})[-./ ](\d{1,2})[-./ ](\d{4})$/;
const EARLIEST = '1850-01-01';

/**
 * ISO date of a birth-date cell: written year first, or day first as in Denmark, Germany and the North. Null where it is
 * no date, lies after `today` (ISO date), or leaves the century open: a guessed age would be worse than none.
 */
export const birthDateOf = (text: string, today: string): string | null => {
  const cell = text.trim();
  const yearFirst = ISO.exec(cell);
  const [day, month, year] = yearFirst ? yearFirst.slice(1).reverse() : (DAY_FIRST.exec(cell)?.slice(1) ?? []);
  if (!day || !month || !year || !isDay(Number(year), Number(month), Number(day))) return null;
  const born = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return born >= EARLIEST && born <= today ? born : null;
};
