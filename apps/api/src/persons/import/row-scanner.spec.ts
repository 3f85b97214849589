import fc from 'fast-check';
import { cutRows } from './dialect.js';
import { BrokenFile, LONGEST_ROW, RowScanner } from './row-scanner.js';

const COLUMNS = [0, 1, 2];

/** Rows as the scanner hands them over when the bytes arrive in pieces of the given sizes. */
const scan = (text: string, delimiter = ',', pieces: readonly number[] = []): { line: number; row: string[] }[] => {
  const rows: { line: number; row: string[] }[] = [];
  const scanner = new RowScanner({ delimiter, wanted: COLUMNS }, ({ bytes, line, fields, starts, ends, doubled }) => {
    const field = (place: number): string => {
      const raw = Buffer.from(bytes.subarray(starts[place], ends[place])).toString();
      return doubled[place] ? raw.replaceAll('""', '"') : raw;
    };
    rows.push({ line, row: COLUMNS.slice(0, Math.min(fields, 3)).map(field) });
  });
  const bytes = Buffer.from(text);
  let at = 0;
  for (const size of pieces) {
    scanner.write(bytes.subarray(at, at + size));
    at += size;
  }
  scanner.write(bytes.subarray(at));
  scanner.end();
  return rows;
};

describe('a delimited file', () => {
  it('is cut into rows that know their line, also after line breaks in quotes and empty lines', () => {
    expect(scan('a,b\r\n"1\n2",x\n\n3,"say ""hi"""')).toEqual([
      { line: 1, row: ['a', 'b'] },
      { line: 2, row: ['1\n2', 'x'] },
      { line: 5, row: ['3', 'say "hi"'] },
    ]);
  });

  it('is cut the same in whatever pieces it arrives', () => {
    const cell = fc.oneof(fc.constantFrom('', '0102801234', 'Åse', 'a "b"', 'x\ny', 'x\r\ny', 'p,q'), fc.string());
    const width = fc.integer({ min: 1, max: 3 });
    fc.assert(
      fc.property(
        width.chain(n => fc.array(fc.array(cell, { minLength: n, maxLength: n }), { maxLength: 6 })),
        fc.array(fc.integer({ min: 0, max: 7 }), { maxLength: 60 }),
        (rows, pieces) => {
          const clean = rows.map(row => row.map(text => text.replaceAll('\r', ' ').replaceAll('\0', ' ')));
          const text = clean.map(row => row.map(c => `"${c.replaceAll('"', '""')}"`).join(',')).join('\n');
          expect(scan(text, ',', pieces).map(({ row }) => row)).toEqual(clean);
        },
      ),
    );
  });

  it('is cut as the reader of its first rows cuts it', () => {
    const text = fc.stringMatching(/^[a;"\n]{0,30}$/);
    fc.assert(
      fc.property(text, written => {
        const even = written.split('"').length % 2 === 1;
        // A quote inside a bare field is a plain sign to both; what follows a closing quote belongs to neither.
        if (!even || /"[^;\n"]|[^;\n"]"/.test(written)) return;
        expect(scan(written, ';').map(({ row }) => row)).toEqual(cutRows(written, ';', 99).map(row => row.slice(0, 3)));
      }),
    );
  });

  it('says on which line a quote is not closed', () => {
    const broken = (): unknown => scan('a,b\n1,2\n3,"4\n5,6\n');
    expect(broken).toThrow(BrokenFile);
    expect(broken).toThrow('unclosed-quote from line 3');
  });

  it('is not swallowed whole by one unclosed quote', () => {
    const scanner = new RowScanner({ delimiter: ',', wanted: [0] }, () => undefined);
    const piece = Buffer.alloc(LONGEST_ROW / 4, 'x\n');
    scanner.write(Buffer.from('a\n"'));
    expect(() => {
      for (let n = 0; n < 6; n += 1) scanner.write(piece);
    }).toThrow('unclosed-quote from line 2');
  });
});
