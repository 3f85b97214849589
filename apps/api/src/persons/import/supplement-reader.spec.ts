import { OpenRejects } from './open-rejects.js';
import { People } from './people.js';
import { RowScanner } from './row-scanner.js';
import { SupplementReader } from './supplement-reader.js';
import { type ReadColumn, TableReader } from './table-reader.js';

const LINE: ReadColumn = { column: 0, use: 'line', category: -1 };
const NUMBER: ReadColumn = { column: 1, use: 'person_number', category: -1 };
const NAME: ReadColumn = { column: 2, use: 'filled', category: 3 };

const EVERYTHING = 0b1111;

const read = (
  text: string,
  columns: ReadColumn[],
): { taken: unknown; said: unknown; rejects: unknown; fits: boolean } => {
  const people = new People();
  const reader = new TableReader(columns, {
    table: 5,
    people,
    encoding: 'utf-8',
    skipLines: 0,
    abroad: { country: null, day: '2026-06-15' },
    onReject: () => undefined,
  });
  const open = OpenRejects.from([[{ line: 7, said: 1 }], [{ line: 20_001, said: null }]]);
  const supplement = new SupplementReader(columns, { reader, open, everything: EVERYTHING });
  const scanner = new RowScanner({ delimiter: ';', wanted: columns.map(({ column }) => column) }, supplement.take);
  scanner.write(Buffer.from(text));
  scanner.end();
  const held = Array.from({ length: people.combinations.size }, (_, at) => people.combinations.of(at));
  return {
    taken: [...open.taken()],
    said: held.flatMap(holdings => holdings.map(({ categories }) => categories)),
    rejects: reader.counts.rejects,
    fits: supplement.fits,
  };
};

describe('A supplement', () => {
  it('of line and number makes the person count as the rejected row said, or in everything if that was not kept', () => {
    expect(read('7;2110620629\n20001;0201919990\n', [LINE, NUMBER])).toEqual({
      taken: [
        [0, [7]],
        [1, [20_001]],
      ],
      said: [1, EVERYTHING],
      rejects: {},
      fits: true,
    });
  });

  it('in the layout of the table says itself what it holds', () => {
    expect(read('7;2110620629;Ida\n', [LINE, NUMBER, NAME])).toMatchObject({ taken: [[0, [7]]], said: [0b1000] });
  });

  it('leaves alone lines that nobody asked for, lines named twice, and numbers that are still wrong', () => {
    const text = '8;2110620629\n7;x\n7;2110620629\n7;0201919990\n;0201919990\n';
    expect(read(text, [LINE, NUMBER])).toMatchObject({
      taken: [[0, [7]]],
      rejects: { line_not_open: 3, unknown_form: 1 },
    });
  });

  it('without lines has every row of the list, in its order', () => {
    const [number, name] = [
      { ...NUMBER, column: 0 },
      { ...NAME, column: 1 },
    ];
    expect(read('x;Ida\n0201919990;Ole\n', [number, name])).toMatchObject({ taken: [[1, [20_001]]], fits: true });
    expect(read('2110620629;Ida\n', [number, name]).fits).toBe(false);
  });
});
