import fc from 'fast-check';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Country, COUNTRIES, parseForeign } from './foreign.js';
import { parsePersonNumber } from './person-number.js';

const DAY = '2026-06-15';

interface Known {
  country: Country;
  /** As an official writer spells it. */
  written: string;
  text: string;
  born: string | null;
}

const two = (n: number): string => String(n).padStart(2, '0');
const weighed = (digits: string, weights: readonly number[]): number =>
  weights.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0);

/** Luhn over nine digits (Skatteverket). */
const luhn = (nine: string): number => {
  const sum = Array.from(nine).reduce((all, digit, at) => {
    const twice = Number(digit) * (at % 2 === 0 ? 2 : 1);
    return all + (twice > 9 ? twice - 9 : twice);
  }, 0);
  return (10 - (sum % 10)) % 10;
};

const date = (from: number, to: number) =>
  fc.record({
    year: fc.integer({ min: from, max: to }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  });

const iso = ({ year, month, day }: { year: number; month: number; day: number }): string =>
  `${year}-${two(month)}-${two(day)}`;

const swedish = fc
  .tuple(date(1900, 2025), fc.boolean(), fc.integer({ min: 1, max: 999 }))
  .map(([born, isCoordination, serial]): Known => {
    const shown = two(born.year % 100) + two(born.month) + two(born.day + (isCoordination ? 60 : 0));
    const nine = shown + String(serial).padStart(3, '0');
    const text = `${Math.floor(born.year / 100)}${nine}${luhn(nine)}`;
    const sign = iso(born) > '1926-06-15' ? '-' : '+';
    return { country: 'SE', written: `${shown}${sign}${text.slice(8)}`, text, born: iso(born) };
  });

const norwegian = fc
  .tuple(date(1940, 2025), fc.constantFrom([0, 0], [40, 0], [0, 40]), fc.integer({ min: 0, max: 499 }))
  .map(([born, [day = 0, month = 0], serial]): Known | null => {
    const individual = String(born.year < 2000 ? serial : 500 + serial).padStart(3, '0');
    const nine = two(born.day + day) + two(born.month + month) + two(born.year % 100) + individual;
    const first = (11 - (weighed(nine, [3, 7, 6, 1, 8, 9, 4, 5, 2]) % 11)) % 11;
    const second = (11 - (weighed(`${nine}${first}`, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
    if (first === 10 || second === 10) return null;
    const text = `${nine}${first}${second}`;
    return { country: 'NO', written: `${text.slice(0, 6)} ${text.slice(6)}`, text, born: iso(born) };
  })
  .filter(known => known !== null);

const finnish = fc
  .tuple(date(1850, 2025), fc.integer({ min: 0, max: 4 }), fc.integer({ min: 2, max: 899 }))
  .map(([born, which, serial]): Known => {
    const sign = born.year < 1900 ? '+' : ((born.year < 2000 ? '-YXWV' : 'ABCDE')[which] ?? '');
    const six = two(born.day) + two(born.month) + two(born.year % 100);
    const three = String(serial).padStart(3, '0');
    const text = `${six}${sign}${three}${'0123456789ABCDEFHJKLMNPRSTUVWXY'.charAt(Number(six + three) % 31)}`;
    return { country: 'FI', written: text, text, born: iso(born) };
  });

const german = fc
  .tuple(
    fc.shuffledSubarray(Array.from('0123456789'), { minLength: 10, maxLength: 10 }),
    fc.integer({ min: 0, max: 8 }),
  )
  .filter(([digits]) => digits[0] !== '0')
  .map(([digits, twice]): Known => {
    const ten = digits.map((digit, at) => (at === 9 ? (digits[twice] ?? digit) : digit)).join('');
    let product = 10;
    for (const digit of ten) product = (((Number(digit) + product) % 10 || 10) * 2) % 11;
    const text = `${ten}${(11 - product) % 10}`;
    const written = `${text.slice(0, 2)} ${text.slice(2, 5)} ${text.slice(5, 8)} ${text.slice(8)}`;
    return { country: 'DE', written, text, born: null };
  });

const known = fc.oneof(swedish, norwegian, finnish, german);

const fullWidth = (text: string): string =>
  text.replace(/[0-9A-Z]/g, sign => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

describe('A number of another country', () => {
  it('is read as it was given out, with the day of birth where it tells it', () => {
    fc.assert(
      fc.property(known, ({ country, written, text, born }) => {
        expect(parseForeign(written, country, DAY)).toEqual({ text, born });
        expect(parseForeign(text, country, DAY)).toEqual({ text, born });
      }),
      { numRuns: 500 },
    );
  });

  it('is the same in every spelling', () => {
    const spelt = fc.constantFrom(
      (text: string) => text.toLowerCase(),
      fullWidth,
      (text: string) => text.replaceAll('-', '–'),
      (text: string) => text.replaceAll('-', '−'),
      (text: string) => ` ${Array.from(text).join('\u00a0')}\t`,
    );
    fc.assert(
      fc.property(known, spelt, ({ country, written, text, born }, spell) => {
        expect(parseForeign(spell(written), country, DAY)).toEqual({ text, born });
      }),
    );
  });

  it('with one digit changed is no number: the check digit says so', () => {
    fc.assert(
      fc.property(fc.oneof(swedish, norwegian, finnish), fc.integer({ min: 1, max: 9 }), ({ country, text }, add) => {
        const at = text.length - 2;
        const changed = text.slice(0, at) + String((Number(text[at]) + add) % 10) + text.slice(at + 1);
        expect(parseForeign(changed, country, DAY)).toBe('check');
      }),
    );
  });

  it('never makes the reader fail, whatever stands in the cell', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[0-9+\-A-FX-Y ]{0,14}$/));
    fc.assert(
      fc.property(text, fc.constantFrom(...COUNTRIES), (raw, country) => {
        const parsed = parsePersonNumber(raw, { country, day: DAY });
        expect('reject' in parsed || parsed.text.length > 0).toBe(true);
      }),
    );
  });

  it.each([
    ['131052-308T', 'FI', '1952-10-13'],
    ['131052Y308T', 'FI', '1952-10-13'],
    ['010594Y9021', 'FI', '1994-05-01'],
    ['131052B308T', 'FI', 'date'],
    ['19811218-9876', 'SE', '1981-12-18'],
    ['701063-2391', 'SE', '1970-10-03'],
    ['01410199999', 'NO', 'check'],
    ['131052-308U', 'FI', 'check'],
    ['310252-308T', 'FI', 'date'],
    ['36574261809', 'DE', null],
    ['06574261809', 'DE', 'form'],
    ['R123456785', 'DE', 'form'],
  ] as const)('%s of %s is read', (raw, country, expected) => {
    const read = parseForeign(raw, country, DAY);
    expect(typeof read === 'string' ? read : read.born).toBe(expected);
  });

  it('of Sweden tells the century by its sign and the day on which it is read', () => {
    const born = (raw: string, day: string): unknown => {
      const read = parseForeign(raw, 'SE', day);
      return typeof read === 'string' ? read : read.born;
    };
    expect(born('090527+1474', '2026-06-15')).toBe('1909-05-27');
    expect(born('090527-1474', '2026-06-15')).toBe('2009-05-27');
    expect(born('811218-9876', '2026-06-15')).toBe('1981-12-18');
  });
});

describe('Of which country a number is', () => {
  const read = (raw: string, country: Country | null): unknown => {
    const parsed = parsePersonNumber(raw, { country, day: DAY });
    return 'reject' in parsed ? parsed.reject : [parsed.kind, parsed.country, parsed.text];
  };

  it('is said by somebody and never guessed', () => {
    expect(read('19811218-9876', 'SE')).toEqual(['foreign', 'SE', '198112189876']);
    expect(read('19811218-9876', 'NO')).toBe('wrong_length');
    expect(read('19811218-9876', null)).toBe('country_not_said');
    expect(read('131052-308T', null)).toBe('country_not_said');
    expect(read('131052-308U', 'FI')).toBe('wrong_check_digit');
    expect(read('131052-308U', null)).toBe('unknown_form');
  });

  it('is Denmark where ten digits can be Danish, whatever is said', () => {
    // 12 May 2012 as a Swede writes it, 12 May 1912 as a Dane does.
    expect(read('120512-0126', 'SE')).toEqual(['cpr', null, '1205120126']);
    expect(read('2110620629', 'SE')).toEqual(['cpr', null, '2110620629']);
    expect(read('211062-0629', null)).toEqual(['cpr', null, '2110620629']);
  });

  it('is not asked of a Danish number with a slip in it', () => {
    expect(read('511062-5629', null)).toBe('impossible_date');
    expect(read('102801234', 'SE')).toBe('leading_zero_lost');
    expect(read('', 'SE')).toBe('blank');
  });
});

const SHARED = join(process.cwd(), '..', 'shared', 'data', 'reference', 'ids', 'se-personnummer-list.json');
const official = existsSync(SHARED) ? describe : describe.skip;

official('The official Swedish test numbers', () => {
  interface Listed {
    long_format: string;
    separated_format: string;
    separated_long: string;
    valid: boolean;
    type: string;
  }
  const list = existsSync(SHARED) ? (JSON.parse(readFileSync(SHARED, 'utf8')) as Listed[]) : []; // the file's own shape

  it('are told from the broken ones, in every spelling', () => {
    expect(list.length).toBeGreaterThan(5);
    // The list calls a blank between the digits a fault; to us it is a spelling.
    for (const { long_format, separated_format, separated_long, valid } of list.filter(
      one => !/ /.test(one.long_format),
    )) {
      const spellings = [long_format, separated_long, separated_format];
      const read = spellings.map(raw => typeof parseForeign(raw, 'SE', DAY) === 'object');
      expect([long_format, ...read]).toEqual([long_format, valid, valid, valid]);
    }
  });

  it('of everybody are all read', () => {
    const all = JSON.parse(readFileSync(SHARED.replace('-list', '-allPins'), 'utf8')) as string[]; // a list of texts
    const unread = all.filter(raw => typeof parseForeign(raw, 'SE', DAY) === 'string');
    expect([all.length > 1000, unread]).toEqual([true, []]);
  });
});
