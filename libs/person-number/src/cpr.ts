/**
 * Danish person numbers of ten digits: DDMMYY and a serial of four. Source: CPR-kontoret, "Personnummeret i CPR".
 *
 * Day + 60 marks a replacement number (CPR-kontoret, "Erstatningspersonnummer i eksterne systemer"). Modulus 11 is only
 * a remark: since 1 October 2007 numbers are given out that do not satisfy it.
 *
 * Numbers are handled as ordinals, 0 to `ORDINALS` - 1: a file of millions is told apart in five bytes a number before
 * anything is hashed or sent.
 */

const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const SERIALS = 10_000;
const PLAIN = 100 * 12 * 31 * SERIALS;

/** Exclusive upper end of the ordinals: plain numbers first, then those with day + 60. */
export const ORDINALS = 2 * PLAIN;

/** Century of a birth, by the seventh character (a digit) and the two digits of the year. */
export const centuryOf = (seventh: number, yy: number): 1800 | 1900 | 2000 => {
  if (seventh <= 3) return 1900;
  if (seventh === 4 || seventh === 9) return yy <= 36 ? 2000 : 1900;
  return yy <= 57 ? 2000 : 1800;
};

/** Whether the day exists in that month of that year. */
export const isDay = (year: number, month: number, day: number): boolean => {
  const length = LENGTHS[month - 1];
  if (length === undefined || day < 1 || day > length) return false;
  return month !== 2 || day < 29 || (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
};

/** Ordinal of the number in its parts; -1 if its date does not exist. `day` is 1 to 31, or 61 to 91. */
export const ordinalOf = (day: number, month: number, yy: number, serial: number): number => {
  const replaced = day > 60;
  const plainDay = replaced ? day - 60 : day;
  const year = centuryOf(Math.floor(serial / 1000), yy) + yy;
  if (!isDay(year, month, plainDay)) return -1;
  return ((yy * 12 + month - 1) * 31 + plainDay - 1) * SERIALS + serial + (replaced ? PLAIN : 0);
};

/** Whether the number behind an ordinal is a replacement number (day + 60). */
export const isReplaced = (ordinal: number): boolean => ordinal >= PLAIN;

interface Parts {
  day: number;
  month: number;
  yy: number;
  serial: number;
}

const partsOf = (ordinal: number): Parts => {
  const plain = ordinal >= PLAIN ? ordinal - PLAIN : ordinal;
  const place = Math.floor(plain / SERIALS);
  return {
    serial: plain % SERIALS,
    day: (place % 31) + 1,
    month: (Math.floor(place / 31) % 12) + 1,
    yy: Math.floor(place / (31 * 12)),
  };
};

const ZERO = 0x30;

/** Writes the ten digits behind an ordinal that `ordinalOf` gave into `bytes`, from `at` on. */
export const writeDigits = (ordinal: number, bytes: Uint8Array, at: number): void => {
  const { day, month, yy, serial } = partsOf(ordinal);
  twoDigits(bytes, at, isReplaced(ordinal) ? day + 60 : day);
  twoDigits(bytes, at + 2, month);
  twoDigits(bytes, at + 4, yy);
  twoDigits(bytes, at + 6, Math.floor(serial / 100));
  twoDigits(bytes, at + 8, serial % 100);
};

const twoDigits = (bytes: Uint8Array, at: number, value: number): void => {
  bytes[at] = ZERO + Math.floor(value / 10);
  bytes[at + 1] = ZERO + (value % 10);
};

const ten = Buffer.alloc(10);

/** The ten digits behind an ordinal that `ordinalOf` gave. */
export const cprDigits = (ordinal: number): string => {
  writeDigits(ordinal, ten, 0);
  return ten.toString('latin1');
};

/** Thousands of serials share a day of birth: it is reckoned once for each of them. 0 is none yet, for all are shifted up. */
const born = new Int32Array(PLAIN / 1000);
const SHIFT = 100_000;

/** Day of birth behind an ordinal, in days since 1970-01-01. */
export const bornDays = (ordinal: number): number => {
  const thousand = Math.floor((ordinal >= PLAIN ? ordinal - PLAIN : ordinal) / 1000);
  const known = born[thousand] ?? 0;
  if (known !== 0) return known - SHIFT;
  const { day, month, yy, serial } = partsOf(ordinal);
  const days = Date.UTC(centuryOf(Math.floor(serial / 1000), yy) + yy, month - 1, day) / 86_400_000;
  born[thousand] = days + SHIFT;
  return days;
};

const WEIGHTS = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1] as const;

/** Whether the ten digits satisfy modulus 11: a remark, never a reason to reject. */
export const satisfiesModulus11 = (digits: string): boolean =>
  WEIGHTS.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0) % 11 === 0;

const HYPHEN = 0x2d;

/**
 * The fast way for files: ordinal of the number in `bytes` from `start` to `end` (exclusive), written as ten digits or
 * as six, a hyphen and four. -1: not written so, or not a number; `parsePersonNumber` says what it is.
 */
export const ordinalAt = (bytes: Uint8Array, start: number, end: number): number => {
  const length = end - start;
  const hyphen = length === 11 && bytes[start + 6] === HYPHEN ? 1 : 0;
  if (length !== 10 + hyphen) return -1;
  const date = digitsAt(bytes, start, start + 6);
  const serial = digitsAt(bytes, start + 6 + hyphen, end);
  if (date < 0 || serial < 0) return -1;
  return ordinalOf(Math.floor(date / 10_000), Math.floor(date / 100) % 100, date % 100, serial);
};

const digitsAt = (bytes: Uint8Array, start: number, end: number): number => {
  let value = 0;
  for (let at = start; at < end; at += 1) {
    const digit = (bytes[at] ?? 0) - ZERO;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
};
