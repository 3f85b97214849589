import { type Country, type ForeignFault, isForeignSomewhere, parseForeign } from './foreign.js';
import { bornDays, isDay, isReplaced, ordinalOf, satisfiesModulus11 } from './cpr.js';

/** Kinds of national identity numbers. Only one kind is given out by several places without a common register. */
export const NUMBER_KINDS = ['cpr', 'cpr_plus_60', 'x_ecpr', 'd_ecpr', 'foreign'] as const;
export type NumberKind = (typeof NUMBER_KINDS)[number];

/** Why a value is no usable number. Classes, so that the value itself need not be kept. */
export const REJECT_REASONS = [
  'blank',
  'wrong_length',
  'leading_zero_lost',
  'impossible_date',
  'unknown_form',
  'wrong_check_digit',
  'country_not_said',
] as const;
export type RejectReason = (typeof REJECT_REASONS)[number];

/** A usable number. `text` is its one spelling and goes into the hash; it is never stored. */
export interface PersonNumber {
  kind: NumberKind;
  text: string;
  /** Which country gave a foreign number out; null for Danish ones. */
  country: Country | null;
  /** ISO date of birth, as far as the number tells it. */
  born: string | null;
  /** Danish ten-digit numbers: whether modulus 11 is satisfied; a remark only. */
  modulus11: boolean | null;
}

export type Parsed = PersonNumber | { reject: RejectReason };

/** One spelling: compatibility forms folded (full-width digits), blanks and dashes of any kind dropped, capitals. */
export const normalise = (raw: string): string =>
  raw
    .normalize('NFKC')
    .replace(/[\s\p{Pd}\u2212\u00ad\u200b-\u200d\ufeff]/gu, '')
    .toUpperCase();

/** Seventh character of replacement numbers in health systems: which kind, and the century of birth. Source: MedCom, eCPR. */
const ECPR: Partial<Record<string, { kind: 'x_ecpr' | 'd_ecpr'; century: number }>> = {
  0: { kind: 'd_ecpr', century: 1900 },
  5: { kind: 'd_ecpr', century: 1800 },
  6: { kind: 'd_ecpr', century: 2000 },
  1: { kind: 'x_ecpr', century: 1900 },
  7: { kind: 'x_ecpr', century: 2000 },
};

/** Where foreign numbers come from, if somebody said so, and on which day (ISO date) they are read. */
export interface Abroad {
  country: Country | null;
  day: string;
}

/**
 * Reads a Danish number in any of its kinds, or else one of the country that somebody named. Danish first and the country
 * said, never guessed: a Swedish number of ten digits can look like a Danish one. Modulus 11 never rejects.
 */
export const parsePersonNumber = (raw: string, abroad?: Abroad): Parsed => {
  const danish = parseDanish(raw);
  if (!('reject' in danish) || danish.reject === 'blank' || !abroad) return danish;
  const { country, day } = abroad;
  if (!country)
    return isElsewhere(danish.reject) && isForeignSomewhere(raw, day) ? { reject: 'country_not_said' } : danish;
  const foreign = parseForeign(raw, country, day);
  if (typeof foreign === 'string') return { reject: FAULTS[foreign] ?? danish.reject };
  return { kind: 'foreign', country, modulus11: null, ...foreign };
};

/** Ten digits, with or without the first, are a Danish number with a slip in it; of other forms a country may have given one. */
const isElsewhere = (reason: RejectReason): boolean => reason === 'wrong_length' || reason === 'unknown_form';

const FAULTS: Partial<Record<ForeignFault, RejectReason>> = { date: 'impossible_date', check: 'wrong_check_digit' };

const parseDanish = (raw: string): Parsed => {
  const text = normalise(raw);
  if (text === '') return { reject: 'blank' };
  if (/^\d{10}$/.test(text)) return tenDigits(text);
  if (/^\d{6}[01567][A-Z]{2}\d$/.test(text)) return replacement(text);
  if (/^\d{9}$/.test(text) && 'kind' in tenDigits(`0${text}`)) return { reject: 'leading_zero_lost' };
  return { reject: /^\d*$/.test(text) ? 'wrong_length' : 'unknown_form' };
};

const tenDigits = (text: string): Parsed => {
  const part = (from: number, to: number): number => Number(text.slice(from, to));
  const ordinal = ordinalOf(part(0, 2), part(2, 4), part(4, 6), part(6, 10));
  if (ordinal < 0) return { reject: 'impossible_date' };
  const born = new Date(bornDays(ordinal) * 86_400_000).toISOString().slice(0, 10);
  const kind = isReplaced(ordinal) ? 'cpr_plus_60' : 'cpr';
  return { kind, text, country: null, born, modulus11: satisfiesModulus11(text) };
};

const replacement = (text: string): Parsed => {
  const found = ECPR[text.charAt(6)];
  if (!found) return { reject: 'unknown_form' };
  const [day = 0, month = 0, yy = 0] = [0, 2, 4].map(at => Number(text.slice(at, at + 2)));
  const year = found.century + yy;
  if (!isDay(year, month, day)) return { reject: 'impossible_date' };
  const born = `${year}-${text.slice(2, 4)}-${text.slice(0, 2)}`;
  return { kind: found.kind, text, country: null, born, modulus11: null };
};
