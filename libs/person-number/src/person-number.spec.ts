import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parsePersonNumber } from './person-number.js';

const read = (raw: string): unknown => {
  const parsed = parsePersonNumber(raw);
  return 'reject' in parsed ? parsed.reject : [parsed.kind, parsed.text, parsed.born];
};

describe('a Danish person number', () => {
  // Numbers printed in official pages and examples (CPR-kontoret, HL7 Denmark, NSP, Region Nordjylland).
  it.each([
    ['211062-5629', ['cpr', '2110625629', '1862-10-21']],
    ['2110620629', ['cpr', '2110620629', '1962-10-21']],
    ['0201919990', ['cpr', '0201919990', '1991-01-02']],
    ['2509479989', ['cpr', '2509479989', '1947-09-25']],
    ['280456-0PJ2', ['d_ecpr', '2804560PJ2', '1956-04-28']],
    ['0203291WQ3', ['x_ecpr', '0203291WQ3', '1929-03-02']],
    ['1308781OS6', ['x_ecpr', '1308781OS6', '1978-08-13']],
  ])('%s is read', (raw, expected) => {
    expect(read(raw)).toEqual(expected);
  });

  it.each([
    ['0', '99', '1999'],
    ['3', '00', '1900'],
    ['4', '36', '2036'],
    ['4', '37', '1937'],
    ['5', '57', '2057'],
    ['5', '58', '1858'],
    ['8', '00', '2000'],
    ['9', '36', '2036'],
    ['9', '37', '1937'],
  ])('with seventh digit %s and year %s was given to somebody born in %s', (seventh, yy, year) => {
    expect(read(`0101${yy}${seventh}000`)).toEqual(['cpr', `0101${yy}${seventh}000`, `${year}-01-01`]);
  });

  it('with day + 60 is a replacement number of somebody born on that day', () => {
    expect(read('670185-1234')).toEqual(['cpr_plus_60', '6701851234', '1985-01-07']);
  });

  it('is the same however it is written', () => {
    for (const raw of [' 211062 0629 ', '211062–0629', '211062−0629', '２１１０６２０６２９', '21-10-62-0629'])
      expect(read(raw)).toEqual(['cpr', '2110620629', '1962-10-21']);
    expect(read('0203291wq3')).toEqual(['x_ecpr', '0203291WQ3', '1929-03-02']);
  });

  it('is never rejected for modulus 11, which is only a remark', () => {
    expect(parsePersonNumber('2110625629')).toMatchObject({ modulus11: true });
    expect(parsePersonNumber('0201919990')).toMatchObject({ modulus11: false });
  });

  it.each([
    ['', 'blank'],
    [' - ', 'blank'],
    ['511062-5629', 'impossible_date'],
    ['3112990000'.replace('31', '32'), 'impossible_date'],
    ['2902000000', 'impossible_date'], // 1900 was no leap year
    ['3102801234', 'impossible_date'],
    ['0013801234', 'impossible_date'],
    ['1313801234', 'impossible_date'],
    ['9201801234', 'impossible_date'],
    ['3002280PJ2', 'impossible_date'],
    ['102801234', 'leading_zero_lost'],
    ['992801234', 'wrong_length'],
    ['12345', 'wrong_length'],
    ['01028012345', 'wrong_length'],
    ['010280123X', 'unknown_form'],
    ['0102802AB1', 'unknown_form'], // 2 is no kind of replacement number
    ['n/a', 'unknown_form'],
  ])('%s is %s', (raw, reason) => {
    expect(read(raw)).toBe(reason);
  });

  it('exists on 29 February only in leap years', () => {
    expect(read('2902004000')).toEqual(['cpr', '2902004000', '2000-02-29']);
    expect(read('2902040001')).toEqual(['cpr', '2902040001', '1904-02-29']);
    expect(read('2902030001')).toBe('impossible_date');
  });
});

const VECTORS = join(process.cwd(), '..', 'shared', 'data', 'ids', 'dk-person-number-vectors.csv');
const published = existsSync(VECTORS) ? describe : describe.skip;

published('The numbers that authorities and standards publish', () => {
  const KINDS: Record<string, string> = { CPR: 'cpr', 'D-eCPR': 'd_ecpr', 'X-eCPR': 'x_ecpr' };
  const [, ...rows] = existsSync(VECTORS) ? readFileSync(VECTORS, 'utf8').trim().split('\n') : [];
  const vectors = rows
    .map(row => row.split(','))
    .map(([value = '', kind = '', expectation = '', born = '']) => ({ value, kind, expectation, born }))
    .filter(({ kind }) => kind !== 'rule');

  it('are read as what their source says', () => {
    expect(vectors.length).toBeGreaterThan(5);
    const read = vectors.map(({ value }) => parsePersonNumber(value));
    expect(read.map(one => ('reject' in one ? 'rejected' : [one.kind, one.born]))).toEqual(
      vectors.map(({ kind, expectation, born }) => (expectation === 'invalid' ? 'rejected' : [KINDS[kind], born])),
    );
    const without = vectors.flatMap(({ expectation }, at) => (expectation === 'valid-no-mod11' ? [read[at]] : []));
    expect(without.map(one => one && !('reject' in one) && one.modulus11)).toEqual(without.map(() => false));
  });
});
