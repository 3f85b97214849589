import { DateTime } from 'luxon';

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAY_FIRST = /^(\d{1,2})[./-] ?(\d{1,2})[./-] ?(\d{4})$/;
const IN_WORDS = /^(\d{1,2})\.? ?(\p{L}{3})\p{L}*\.?,? ?(\d{4})$/u;
/** The first letters of the months, in English and in Danish. */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may|maj', 'jun', 'jul', 'aug', 'sep', 'oct|okt', 'nov', 'dec'];

const monthOf = (letters: string): number =>
  MONTHS.findIndex(names => names.split('|').includes(letters.toLowerCase())) + 1;

const partsOf = (text: string): [year: number, month: number, day: number] | undefined => {
  const iso = ISO.exec(text);
  if (iso) return [Number(iso[1]), Number(iso[2]), Number(iso[3])];
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return [Number(dayFirst[3]), Number(dayFirst[2]), Number(dayFirst[1])];
  const inWords = IN_WORDS.exec(text);
  return inWords ? [Number(inWords[3]), monthOf(inWords[2] ?? ''), Number(inWords[1])] : undefined;
};

/** `2024-12-09`, `9.12.2024`, `09/12/2024` and `9. december 2024` as `2024-12-09`; undefined for what is no day. The day is first. */
export const readDay = (text: string): string | undefined => {
  const parts = partsOf(text.trim());
  if (!parts) return undefined;
  const [year, month, day] = parts;
  return DateTime.fromObject({ year, month, day }).toISODate() ?? undefined;
};
