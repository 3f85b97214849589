import type { Moment } from './moment.js';

/** A number that may be a range, and may be said to be about so much. */
export interface NumberRange {
  from: number;
  to: number | null;
  approximate: boolean;
}

const numbers = new Intl.NumberFormat('en-GB');

/** A number as documents write it: about 57,000, or 14,000 to 57,000. */
export const rangeWords = ({ from, to, approximate }: NumberRange): string =>
  `${approximate ? 'about ' : ''}${numbers.format(from)}${to === null ? '' : ` to ${numbers.format(to)}`}`;

const SHAPES = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: { year: 'numeric', month: 'long', day: 'numeric' },
  minute: { year: 'numeric', month: 'long', day: 'numeric', hour: '2-digit', minute: '2-digit' },
} as const satisfies Record<Moment['precision'], Intl.DateTimeFormatOptions>;

/**
 * A moment as exactly as it is known, with its zone: 9 December 2024 at 08:20 (Europe/Copenhagen). Only a minute can be said
 * in another zone as well: a day of one zone is no day of another.
 */
export const momentWords = ({ at, precision, zone }: Moment, otherZone = zone): string => {
  const timeZone = precision === 'minute' ? otherZone : zone;
  return `${new Intl.DateTimeFormat('en-GB', { ...SHAPES[precision], timeZone }).format(new Date(at))} (${timeZone})`;
};
