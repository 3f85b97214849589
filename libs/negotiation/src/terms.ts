import type { Moment } from '@breachdesk/contract/moment';
import { DateTime } from 'luxon';
import type { Place } from './place.js';

/** Units that chats count time in. */
export type SpanUnit = 'minutes' | 'hours' | 'days' | 'weeks' | 'months';

/** A point of time as a message names it, seen from the message. */
export type Term =
  | { kind: 'span'; count: number | null; unit: SpanUnit }
  | { kind: 'weekday'; weekday: number; nextWeek: boolean }
  | { kind: 'day'; days: number }
  | { kind: 'date'; day: number; month: number };

const NUMBERS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const NUMBER = `\\d{1,4}|${NUMBERS.slice(1).join('|')}|an?|few|a few|some|a some|several|couple of|a couple of|half an?`;
const UNIT = 'minutes?|mins?|hours?|hrs?|h|days?|weeks?|months?';
const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';

/** A span of time: "28 days", "two more weeks", "24 h". */
export const SPAN = `(?:${NUMBER})(?:\\s*(?:-|to)\\s*\\d{1,3})?\\s?(?:more |full |whole |working |business |extra |additional |last )?(?:${UNIT})(?!\\w)`;
/** A point of time: a day by its name, its date or its place from today. */
export const POINT = `(?:(?:this|next|coming) )?(?:${WEEKDAYS.join('|')})(?: next week)?|the day after tomorrow|tomorrow|tonight|today|end of (?:the |this )?(?:day|week|month)|eod|(?:\\d{1,2}(?:st|nd|rd|th)? (?:of )?${MONTH}|${MONTH} \\d{1,2}(?:st|nd|rd|th)?)(?!\\w)`;

const SPAN_PARTS = new RegExp(`^(${NUMBER})(?:\\s*(?:-|to)\\s*(\\d{1,3}))?\\s?(?:[a-z]+ )?(${UNIT})$`, 'i');
const DATE_PARTS = new RegExp(`(\\d{1,2})(?:st|nd|rd|th)? (?:of )?(${MONTH})|(${MONTH}) (\\d{1,2})`, 'i');

const UNITS: Record<string, SpanUnit> = { m: 'minutes', h: 'hours', d: 'days', w: 'weeks' };

/** The term behind words that `SPAN` or `POINT` matched; null where they name none. */
export const termOf = (words: string): Term | null => {
  const text = words.trim().toLowerCase();
  const [, count = '', until, unit = ''] = SPAN_PARTS.exec(text) ?? [];
  if (unit)
    return { kind: 'span', count: countOf(until ?? count), unit: /^mo/.test(unit) ? 'months' : UNITS[unit.charAt(0)]! }; // UNIT names no other
  const weekday = WEEKDAYS.findIndex(day => text.includes(day));
  if (weekday >= 0) return { kind: 'weekday', weekday: weekday + 1, nextWeek: /next week/.test(text) };
  if (/day after tomorrow/.test(text)) return { kind: 'day', days: 2 };
  if (text === 'tomorrow') return { kind: 'day', days: 1 };
  if (/today|tonight|eod|of (?:the |this )?day/.test(text)) return { kind: 'day', days: 0 };
  if (/of (?:the |this )?week/.test(text)) return { kind: 'weekday', weekday: 7, nextWeek: false };
  const [, day, month, monthFirst, dayLast] = DATE_PARTS.exec(text) ?? [];
  const named = MONTHS.indexOf((month ?? monthFirst ?? '').slice(0, 3)) + 1;
  return named > 0 ? { kind: 'date', day: Number(day ?? dayLast), month: named } : null;
};

/** Null for "few" and "some": no number is made up. */
const countOf = (words: string): number | null => {
  if (/^\d+$/.test(words)) return Number(words);
  if (/^an?$/.test(words)) return 1;
  const at = NUMBERS.indexOf(words);
  return at > 0 ? at : null;
};

/** When a term ends, counted from the message; null without the time of the message or a number. No more exact than both. */
export const dueOf = (term: Term, said: Moment | null, words: string): Moment | null => {
  if (!said || said.precision === 'year' || said.precision === 'month') return null;
  const at = DateTime.fromISO(said.at, { zone: said.zone });
  if (term.kind === 'span') return spanEnd(term, { at, said, words });
  const due = pointAfter(term, at);
  return due?.isValid ? moment(due.startOf('day'), 'day', { said, words }) : null;
};

interface Said {
  said: Moment;
  words: string;
}

const spanEnd = ({ count, unit }: Extract<Term, { kind: 'span' }>, { at, ...from }: Said & { at: DateTime }) => {
  if (count === null) return null;
  const isClock = unit === 'hours' || unit === 'minutes';
  if (isClock && from.said.precision !== 'minute') return null;
  const precision = isClock ? 'minute' : 'day';
  return moment(at.plus({ [unit]: count }).startOf(precision), precision, from);
};

const pointAfter = (term: Exclude<Term, { kind: 'span' }>, at: DateTime): DateTime | null => {
  if (term.kind === 'day') return at.plus({ days: term.days });
  if (term.kind === 'date') {
    const due = DateTime.fromObject({ year: at.year, month: term.month, day: term.day }, { zone: at.zone });
    return due < at.startOf('day') ? due.plus({ years: 1 }) : due;
  }
  const days = (term.weekday - at.weekday + 7) % 7 || 7;
  return at.plus({ days: term.nextWeek && term.weekday > at.weekday ? days + 7 : days });
};

const moment = (at: DateTime, precision: 'day' | 'minute', { said, words }: Said): Moment => ({
  at: at.toUTC().toISO()!, // made from a valid time
  precision,
  zone: said.zone,
  asWritten: words.slice(0, 200),
});

/** A term in a text, and how it was written. */
export interface WrittenTerm extends Place {
  asWritten: string;
  term: Term;
}
