/** A date in numbers as written. `named`: the order is certain, by a month in words or an ISO date. */
export interface DatePart {
  first: number;
  second: number;
  named: boolean;
  year: number | null;
}

interface ClockPart {
  hour: number;
  minute: number;
  second: number;
}

/** A written time in its parts, before anything is assumed. */
export type TimeParts =
  | { kind: 'date'; date: DatePart; clock: ClockPart | null; zone: string | null; weekday: number | null }
  | { kind: 'ago'; count: number; unit: 'years' | 'months' | 'weeks' | 'days' | 'hours' | 'minutes' }
  | { kind: 'fault'; fault: 'none' | 'unknown_form' | 'impossible' | 'no_date' };

const MONTHS = [
  ['jan', 'janv', 'january', 'januar', 'janvier'],
  ['feb', 'february', 'februar', 'février', 'fevrier', 'févr'],
  ['mar', 'march', 'marts', 'märz', 'mars'],
  ['apr', 'april', 'avril', 'avr'],
  ['may', 'maj', 'mai'],
  ['jun', 'june', 'juni', 'juin'],
  ['jul', 'july', 'juli', 'juillet', 'juil'],
  ['aug', 'august', 'août', 'aout'],
  ['sep', 'sept', 'september', 'septembre'],
  ['oct', 'okt', 'october', 'oktober', 'octobre'],
  ['nov', 'november', 'novembre'],
  ['dec', 'dez', 'december', 'dezember', 'décembre', 'decembre'],
] as const;
const MONTH = new Map<string, number>(MONTHS.flatMap((names, at) => names.map(name => [name, at + 1] as const)));

/** No time is written in more. */
const LONGEST = 200;

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const WEEKDAY = /^(mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+/i;
const ISO_DATE = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/;
const NUMBER_DATE = /(?<!\d)(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?!\d)/;
const NAMED_DATE = /(?<![\d:])(\d{1,2})\.?\s+(\p{L}{3,9})\.?,?(?:\s+(\d{4})(?!\d|:))?/u;
const CLOCK = /(?<!\d)(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?\s*(am|pm)?(?![\d:\p{L}])/iu;
const OFFSET = /^(?:utc|gmt)?([+-])(\d{2}):?(\d{2})$/i;
const AGO = /^(?:(\d{1,4})|an?)\s+(year|month|week|day|hour|hr|minute|min)s?\s+ago,?$/i;
const AGO_UNITS = {
  year: 'years',
  month: 'months',
  week: 'weeks',
  day: 'days',
  hour: 'hours',
  hr: 'hours',
  minute: 'minutes',
  min: 'minutes',
} as const;

/** The parts of a written time. What is left over after them makes it unread: nothing is overlooked. */
export const timeParts = (written: string): TimeParts => {
  if (written.length > LONGEST) return { kind: 'fault', fault: 'unknown_form' };
  const words = written
    .normalize('NFKC')
    .replace(/\s+/g, ' ')
    .replace(/^[[(]\s*|\s*[\])]$|\s+read$/gi, '')
    .trim();
  if (words === '') return { kind: 'fault', fault: 'none' };
  return agoIn(words) ?? dateIn(words);
};

const agoIn = (words: string): TimeParts | null => {
  const [, count, unit] = AGO.exec(words) ?? [];
  const units = unit && AGO_UNITS[unit.toLowerCase() as keyof typeof AGO_UNITS]; // the form names no other
  return units ? { kind: 'ago', count: count ? Number(count) : 1, unit: units } : null;
};

const dateIn = (words: string): TimeParts => {
  const weekday = WEEKDAY.exec(words)?.[1]?.toLowerCase();
  // ISO joins date, clock and zone without a blank.
  const spaced = words
    .replace(WEEKDAY, '')
    .replace(/(\d)T(\d)/, '$1 $2')
    .replace(/(:\d{2}(?:\.\d+)?)(Z|[+-]\d{2}:?\d{2})$/i, '$1 $2');
  const found = datePart(spaced);
  const undated = found ? spaced.replace(found.words, ' ') : spaced;
  const clocked = CLOCK.exec(undated);
  if (!found) return { kind: 'fault', fault: clocked ? 'no_date' : 'unknown_form' };
  const zone = zoneOf((clocked ? undated.replace(clocked[0], ' ') : undated).replace(/[,\s]+/g, ' ').trim());
  if (zone === undefined) return { kind: 'fault', fault: 'unknown_form' };
  const clock = clocked && clockOf(clocked);
  if (clock === undefined) return { kind: 'fault', fault: 'impossible' };
  return { kind: 'date', date: found.date, clock, zone, weekday: weekday ? WEEKDAYS.indexOf(weekday) + 1 : null };
};

const datePart = (words: string): { words: string; date: DatePart } | null => {
  const iso = ISO_DATE.exec(words);
  if (iso)
    return {
      words: iso[0],
      date: { first: Number(iso[3]), second: Number(iso[2]), named: true, year: Number(iso[1]) },
    };
  const numbers = NUMBER_DATE.exec(words);
  if (numbers) {
    const [all, first, , second, year] = numbers;
    return { words: all, date: { first: Number(first), second: Number(second), named: false, year: Number(year) } };
  }
  const [all, day, name, year] = NAMED_DATE.exec(words) ?? [];
  const month = name && MONTH.get(name.toLowerCase());
  if (!all || !month) return null;
  return { words: all, date: { first: Number(day), second: month, named: true, year: year ? Number(year) : null } };
};

/** Null where none is written, undefined where what is written is no zone. */
const zoneOf = (words: string): string | null | undefined => {
  if (words === '') return null;
  if (/^(?:z|utc|gmt)$/i.test(words)) return 'utc';
  const [, sign, hours, minutes] = OFFSET.exec(words) ?? [];
  return sign ? `UTC${sign}${hours}:${minutes}` : undefined;
};

/** Undefined for a time that no clock shows, such as 22:22 PM. */
const clockOf = ([, hours, minutes, seconds, half]: RegExpExecArray): ClockPart | undefined => {
  const [hour, minute, second] = [Number(hours), Number(minutes), Number(seconds ?? 0)];
  if (minute > 59 || second > 59) return undefined;
  if (!half) return hour < 24 ? { hour, minute, second } : undefined;
  if (hour < 1 || hour > 12) return undefined;
  return { hour: (hour % 12) + (half.toLowerCase() === 'pm' ? 12 : 0), minute, second };
};
