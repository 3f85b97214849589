import { InvalidChecksum, InvalidComponent } from 'stdnum/lib/cjs/exceptions.js';
import { validate as validGerman } from 'stdnum/lib/cjs/de/idnr.js';
import { validate as validFinnish } from 'stdnum/lib/cjs/fi/hetu.js';
import { validate as validNorwegian } from 'stdnum/lib/cjs/no/fodselsnummer.js';
import { validate as validSwedish } from 'stdnum/lib/cjs/se/personnummer.js';

/** Countries whose numbers are read beside the Danish ones, once somebody says that they are there (ISO 3166-1). */
export const COUNTRIES = ['SE', 'NO', 'FI', 'DE'] as const;
export type Country = (typeof COUNTRIES)[number];

/** A foreign number in its one spelling. `born` is an ISO date, null where the number does not tell it. */
export interface ForeignNumber {
  text: string;
  born: string | null;
}

/** Why a value is no number of the country: `form` is that of none at all. */
export type ForeignFault = 'form' | 'date' | 'check';

type Validate = typeof validSwedish;

/** What the rules of the country, as stdnum knows them, have against a number that has the right form. */
const faultOf = (validate: Validate, text: string): ForeignFault | null => {
  const { isValid, error } = validate(text);
  if (isValid) return null;
  if (error instanceof InvalidChecksum) return 'check';
  return error instanceof InvalidComponent ? 'date' : 'form';
};

const withDate = (year: string, month: string | number, day: number): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/**
 * Swedish numbers of ten digits tell the century by their sign: "-" under a hundred years of age, "+" from then on
 * (folkbokföringslagen § 18). Without a sign they are read as with "-". `day` is an ISO date.
 */
const swedishCentury = (yymmdd: string, sign: string, day: string): string => {
  const born = Number(yymmdd.slice(4)) > 60 ? String(Number(yymmdd) - 60).padStart(6, '0') : yymmdd;
  const latest = born <= day.replaceAll('-', '').slice(2) ? Number(day.slice(0, 2)) : Number(day.slice(0, 2)) - 1;
  return String(sign === '+' ? latest - 1 : latest);
};

const swedish = (raw: string, day: string): ForeignNumber | ForeignFault => {
  const parts = /^(\d\d)?(\d{6})([-+]?)(\d{4})$/.exec(raw);
  if (!parts) return 'form';
  const [, given, yymmdd = '', sign = '', serial = ''] = parts;
  if (serial.startsWith('000')) return 'check'; // serials begin with 001
  const century = given ?? swedishCentury(yymmdd, sign, day);
  const fault = faultOf(validSwedish, `${century}${yymmdd}-${serial}`);
  if (fault) return fault;
  const shown = Number(yymmdd.slice(4));
  // A coordination number carries the day + 60 (Skatteverket, "Samordningsnummer").
  const born = withDate(`${century}${yymmdd.slice(0, 2)}`, yymmdd.slice(2, 4), shown > 60 ? shown - 60 : shown);
  return { text: `${century}${yymmdd}${serial}`, born };
};

/** Century by the individual number (Skatteetaten, "Fødselsnummer"); stdnum has refused what no row of the table names. */
const norwegianCentury = (individual: number, yy: number): number => {
  if (individual < 500) return 19;
  if (individual < 750 && yy > 54) return 18;
  return yy < 40 ? 20 : 19;
};

const norwegian = (raw: string): ForeignNumber | ForeignFault => {
  const text = raw.replaceAll('-', '');
  if (!/^\d{11}$/.test(text)) return 'form';
  const fault = faultOf(validNorwegian, text);
  if (fault) return fault;
  const [day = 0, month = 0, yy = 0] = [0, 2, 4].map(at => Number(text.slice(at, at + 2)));
  const year = `${norwegianCentury(Number(text.slice(6, 9)), yy)}${text.slice(4, 6)}`;
  // D-numbers carry the day + 40, H-numbers the month + 40.
  return { text, born: withDate(year, month > 40 ? month - 40 : month, day > 40 ? day - 40 : day) };
};

const finnish = (raw: string): ForeignNumber | ForeignFault => {
  if (!/^\d{6}[-+A-FU-Y]\d{3}[0-9A-Y]$/.test(raw)) return 'form';
  const fault = faultOf(validFinnish, raw);
  if (fault) return fault;
  const sign = raw.charAt(6);
  const century = sign === '+' ? 18 : /[A-F]/.test(sign) ? 20 : 19;
  return { text: raw, born: withDate(`${century}${raw.slice(4, 6)}`, raw.slice(2, 4), Number(raw.slice(0, 2))) };
};

/** The tax identification number is the only number that everybody in Germany has; it tells no date (§ 139b AO). */
const german = (raw: string): ForeignNumber | ForeignFault => {
  const text = raw.replace(/[-./]/g, '');
  if (!/^[1-9]\d{10}$/.test(text)) return 'form';
  return faultOf(validGerman, text) ?? { text, born: null };
};

const READERS: Record<Country, (raw: string, day: string) => ForeignNumber | ForeignFault> = {
  SE: swedish,
  NO: norwegian,
  FI: finnish,
  DE: german,
};

/** Compatibility forms folded (full-width digits), blanks dropped, every dash a hyphen: in some countries it says something. */
const folded = (raw: string): string =>
  raw
    .normalize('NFKC')
    .replace(/[\s\u00ad\u200b-\u200d\ufeff]/gu, '')
    .replace(/[\p{Pd}\u2212]/gu, '-')
    .toUpperCase();

/** Reads a number as one of that country. `day`: ISO date on which it is read; a Swedish one tells the century by it. */
export const parseForeign = (raw: string, country: Country, day: string): ForeignNumber | ForeignFault =>
  READERS[country](folded(raw), day);

/** Whether the value is a number of one of the countries: never whose it is, only that the country has to be said. */
export const isForeignSomewhere = (raw: string, day: string): boolean =>
  COUNTRIES.some(country => typeof parseForeign(raw, country, day) === 'object');
