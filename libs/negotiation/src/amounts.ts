import { AMOUNT, currencyOf, decimalOf, isCrypto, powerOf } from './amount-words.js';
import { marksIn } from './marks.js';
import { overlaps, type Place, placesOf, without } from './place.js';

/** An amount of money in a text. */
export interface WrittenAmount extends Place {
  asWritten: string;
  /** Exact decimal without groups; null where the digits fit no way of writing numbers. */
  amount: string | null;
  /** Code of the currency that is written with it; null where none is. */
  currency: string | null;
  /** What it is to be paid in where that is said beside it, as in "80k in bitcoin". */
  paidIn: string | null;
}

/** A percentage in a text. */
export interface WrittenPercent extends Place {
  asWritten: string;
  percent: string;
}

/** What is made of digits and is no money. */
const NO_MONEY = [
  /\b\d{4}-\d{2}-\d{2}(?:[ T]\d{2}:\d{2}(?::\d{2})?)?/g,
  /\b\d{1,2}[./-]\d{1,2}[./-](?:\d{2}|\d{4})\b/g,
  /\b\d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]m)?\b/gi,
  /\b\d{1,3}(?:\.\d{1,3}){3}\b/g,
  /[\w.+-]{1,64}@[\w-]{1,63}\.[\w.]{1,63}/g,
  /\b\d[\d.,]{0,20}\s?(?:[kmgt]i?b|[kmgt]b?ps|gigs?|mega|megabytes?|gigabytes?|terabytes?|bytes?)\b/gi,
  // "10 m" of a wall and "3 k lines" are rare; hours, days, files and people are not.
  /\b\d[\d.,]{0,20}[ -]?\+?\s?(?:h|hrs?|hours?|mins?|minutes?|days?|weeks?|months?|years?|yrs?|files?|servers?|computers?|pcs?|hosts?|users?|employees|people|persons|patients|records|clients|customers|companies|students|lines)\b/gi,
];

/** Words that make a number without currency an amount, close before it. */
const BARE =
  /\b(?:pay|paying|price|offer(?:ing)?|accept|amount|sum|rest|remaining|discount|reduce|lower|settle|agree|for|at|to|of|only|is|give|be|with|than|have|transfer|send|sent|collect|gather|about|another)\W{0,3}(?:you |us |only |just |the |a |max(?:imum)? |another |now |to )*$/i;

/** All amounts of a text, in order. Addresses, times, sizes and counts of things are none. */
export const amountsIn = (text: string): WrittenAmount[] => {
  const hidden = [...marksIn(text), ...NO_MONEY.flatMap(form => placesOf(text, form))];
  const seen = without(text, hidden);
  return [...seen.matchAll(AMOUNT)].filter(match => isMoney(match, seen)).map(match => amountOf(match, seen));
};

const amountOf = (match: RegExpExecArray, text: string): WrittenAmount => {
  const { before, number = '', multiplier, after, paidIn } = match.groups ?? {};
  const range = rangeBehind(match, text);
  const power = powerOf(multiplier ?? range?.[1]);
  const currency = currencyOf(after) ?? currencyOf(before) ?? currencyOf(range?.[2]);
  const words = match[0].replace(/[.,\s]+$/, '');
  return {
    from: match.index,
    to: match.index + words.length,
    asWritten: words,
    amount: decimalOf(number, { power, grouped: power < 3 && !isCrypto(currency) }),
    currency,
    paidIn: currencyOf(paidIn),
  };
};

/** "15-20k USD": the first number is of the kind of the second. */
const rangeBehind = (match: RegExpExecArray, text: string): RegExpExecArray | null =>
  /^\s?(?:-|–|to)\s?\d[\d.,]{0,20}\s?(k|mm?|mil|mln|million)?\b\s?(usd|\$|btc|eur|€)?/i.exec(
    text.slice(match.index + match[0].length, match.index + match[0].length + 60),
  );

/** Long decimals such as 0.00010389 are written of crypto currencies only. */
const FINE = /^\d{1,3}[.,]\d{5,8}$/;

const isMoney = (match: RegExpExecArray, text: string): boolean => {
  const { before, number = '', multiplier, after } = match.groups ?? {};
  const [ahead, behind] = [text.slice(0, match.index), text.slice(match.index + match[0].length)];
  // "[redacted] 000 USD" is what is left of an amount; "50%" and "2x" are factors.
  if (/\]\s?$/.test(ahead) || /^0\d/.test(number) || /^\s?(?:%|percent|per cent|procent|x\b)/i.test(behind))
    return false;
  const range = rangeBehind(match, text);
  if (before ?? after ?? range?.[2]) return Number(number.replace(/\D/g, '')) > 0;
  if (FINE.test(number)) return true;
  if (/^[\p{L}_]/u.test(behind) || /[\p{L}_#№/\\-]$/u.test(ahead)) return false;
  if (powerOf(multiplier) >= 3) return /k/i.test(multiplier ?? '') || BARE.test(ahead) || powerOf(multiplier) === 6;
  const isRound =
    /^\d{1,3}(?:[.,' ]\d{3})+$/.test(number) || (/^\d{4,8}$/.test(number) && !/^(?:19|20)\d\d$/.test(number));
  return isRound && BARE.test(ahead);
};

const PERCENT = /(?<![\d.,])(\d{1,3}(?:[.,]\d{1,2})?)\s?(?:%|percent\b|per cent\b|procent\b|prozent\b)/gi;

/** All percentages of a text, in order. */
export const percentsIn = (text: string): WrittenPercent[] => {
  const marks = marksIn(text);
  return [...text.matchAll(PERCENT)]
    .map(({ index, 0: words, 1: number = '' }) => ({
      from: index,
      to: index + words.length,
      asWritten: words,
      percent: number.replace(',', '.'),
    }))
    .filter(place => !marks.some(mark => overlaps(mark, place)));
};
