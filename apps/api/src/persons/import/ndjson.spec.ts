import fc from 'fast-check';
import { columnsOf, isNdjson, NdjsonScanner, recordOf, textOf, valueAt } from './ndjson.js';
import { LONGEST_ROW } from './row-scanner.js';

/** Rows as the scanner hands them over when the bytes arrive in pieces of the given sizes. */
const scan = (bytes: Buffer, names: string[], pieces: readonly number[] = []): [line: number, ...cells: string[]][] => {
  const rows: [number, ...string[]][] = [];
  const scanner = new NdjsonScanner(names, 'utf-8', ({ bytes: cells, line, starts, ends }) => {
    rows.push([line, ...names.map((_, at) => Buffer.from(cells.subarray(starts[at], ends[at])).toString())]);
  });
  let at = 0;
  for (const size of pieces) {
    scanner.write(bytes.subarray(at, at + size));
    at += size;
  }
  scanner.write(bytes.subarray(at));
  scanner.end();
  return rows;
};

describe('One JSON object a line', () => {
  it('is read by name, also nested, and knows its line after blank ones', () => {
    const text =
      '{"cpr":"2110620629","who":{"name":"Åse","tags":[1]}}\r\n\n{"who":{"name":null},"cpr":201919990,"kol":true}\n';
    expect(scan(Buffer.from(text), ['cpr', 'who.name', 'who.tags', 'kol'])).toEqual([
      [1, '2110620629', 'Åse', '…', ''],
      [3, '201919990', '', '', 'true'],
    ]);
  });

  it('is read the same in whatever pieces it arrives', () => {
    const value = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 9 }),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
    );
    const record = fc.dictionary(fc.constantFrom('a', 'b', 'a.b', '__proto__'), value, { noNullPrototype: true });
    fc.assert(
      fc.property(
        fc.array(record, { maxLength: 6 }),
        fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 60 }),
        (records, pieces) => {
          const names = ['a', 'b', 'a.b', '__proto__'];
          const lines = records.map(one => JSON.stringify(one));
          const expected = lines.map((line, at) => {
            const read = JSON.parse(line) as Record<string, unknown>; // an object was written
            return [at + 1, ...names.map(name => textOf(Object.hasOwn(read, name) ? read[name] : null).trim())];
          });
          expect(scan(Buffer.from(lines.join('\n')), names, pieces)).toEqual(expected);
        },
      ),
    );
  });

  it.each([
    ['is broken', '{"cpr":"2110620629"}\n{"cpr":"02019\n'],
    ['is a list', '{}\n["2110620629"]\n'],
    ['is nested ten thousand deep and never closed (T38)', `{}\n${'{"a":'.repeat(10_000)}\n`],
  ])('that %s fails at its line, and nothing of it is quoted', (_, text) => {
    expect(() => scan(Buffer.from(text), ['cpr'])).toThrow(/^broken-line from line 2$/);
  });

  it('without an end is no line (T38)', () => {
    const scanner = new NdjsonScanner(['a'], 'utf-8', () => undefined);
    const piece = Buffer.alloc(LONGEST_ROW / 4, '{"a":');
    expect(() => {
      for (let n = 0; n < 6; n += 1) scanner.write(piece);
    }).toThrow('row-too-long from line 1');
  });

  it('is told from other texts by its first lines', () => {
    expect(isNdjson('{"a":1}\n{"a":2}\n{"a"')).toBe(true);
    expect(isNdjson('{"a":1}')).toBe(true);
    expect(isNdjson('{a};b\n1;2\n')).toBe(false);
    expect(isNdjson('[\n{"a":1}\n]\n')).toBe(false);
    expect(isNdjson('')).toBe(false);
  });
});

describe('The columns of JSON', () => {
  it('are the names of the first records, dotted where nested; lists and numbers of persons as names are not read', () => {
    const records = [
      { id: 1, who: { name: 'x', 'a.b': 1 } },
      { id: 2, list: [1], who: null, '211062-0629': { x: 1 } },
    ];
    expect(columnsOf(records)).toEqual({
      names: ['id', 'who.name', 'who.a.b', 'who'],
      notRead: ['list', '000000-0000.x'],
    });
  });

  it('lead to their values, whether a dot is part of a key or not', () => {
    const record = recordOf('{"a.b":1,"a":{"b":2,"c.d":3},"__proto__":{"x":4}}') ?? {};
    expect(['a.b', 'a.c.d', '__proto__.x', 'constructor', 'a.b.c'].map(name => valueAt(record, name))).toEqual([
      1,
      3,
      4,
      undefined,
      undefined,
    ]);
  });
});
