import { comparisonOf, type ComparableRun, type StateChange } from './run-comparison.js';

const run = (number: number, persons: number, tables: readonly string[]): ComparableRun => ({
  id: `run-${number}`,
  number,
  persons,
  tableIds: ['a', 'b', 'c'],
  categoryIds: ['name', 'diagnosis'],
  imports: tables.map(table => ({ id: `import-${table}`, affectedTableId: table })),
});
const NAMES = new Map([
  ['a', 'A'],
  ['b', 'B'],
  ['c', 'C'],
]);
const CONFIRMED = 1;
const EXCLUDED = 2;

const change = (more: Partial<StateChange>): StateChange => ({
  tablesBefore: '1',
  categoriesBefore: 1,
  standingBefore: CONFIRMED,
  tablesAfter: '1',
  categoriesAfter: 1,
  standingAfter: CONFIRMED,
  persons: 1,
  decided: false,
  joined: false,
  ...more,
});
const compare = (changes: StateChange[], names = NAMES): ReturnType<typeof comparisonOf> =>
  comparisonOf(run(1, 100, ['a', 'b']), run(2, 100, ['a', 'b', 'c']), changes, names);

describe('the comparison of two runs', () => {
  it('counts who came as gained, and names the table that brought them', () => {
    const found = compare([
      change({ tablesBefore: null, categoriesBefore: null, standingBefore: null, tablesAfter: '4', persons: 7 }),
    ]);
    expect(found).toMatchObject({ gained: 7, lost: 0, changed: 0, same: 100 });
    expect(found.byCause).toEqual([{ cause: 'table_added', persons: 7 }]);
    expect(found.byTable.find(({ tableId }) => tableId === 'c')).toMatchObject({ gained: 7, lost: 0 });
    expect(found.byCategory).toEqual([{ categoryId: 'name', gained: 7, lost: 0 }]);
  });

  it('counts who is in no table any more as lost, and who comes back as gained', () => {
    const found = compare([
      change({ tablesAfter: '0', categoriesAfter: 0, persons: 3 }),
      change({ tablesBefore: '0', categoriesBefore: 0, tablesAfter: '2', persons: 2 }),
    ]);
    expect(found).toMatchObject({ gained: 2, lost: 3, changed: 0, same: 97 });
    expect(found.byCause).toEqual([{ cause: 'table_replaced', persons: 5 }]);
  });

  it('counts who is excluded as lost by a decision about them, in every table and category', () => {
    const found = compare([
      change({ tablesBefore: '3', tablesAfter: '3', standingAfter: EXCLUDED, decided: true, persons: 4 }),
    ]);
    expect(found).toMatchObject({ gained: 0, lost: 4, same: 96 });
    expect(found.byCause).toEqual([{ cause: 'decided', persons: 4 }]);
    expect(found.byTable.map(({ lost }) => lost)).toEqual([4, 4, 0]);
  });

  it('does not speak of who was excluded before and after', () => {
    const found = compare([change({ tablesAfter: '3', standingBefore: EXCLUDED, standingAfter: EXCLUDED })]);
    expect(found).toMatchObject({ gained: 0, lost: 0, changed: 0, same: 100, byCause: [] });
  });

  it('counts other categories and more certainty as changed', () => {
    const found = compare([change({ categoriesAfter: 3, persons: 5 }), change({ standingBefore: 0, persons: 6 })]);
    expect(found).toMatchObject({ gained: 0, lost: 0, changed: 11, same: 89 });
    expect(found.byCategory).toEqual([{ categoryId: 'diagnosis', gained: 5, lost: 0 }]);
  });

  it('names a decision only where it moved somebody whom tables hold before and after', () => {
    const causes = (more: Partial<StateChange>): string[] =>
      compare([change({ decided: true, ...more })]).byCause.map(({ cause }) => cause);
    expect(causes({ standingBefore: 0 })).toEqual(['decided']);
    expect(causes({ standingAfter: EXCLUDED, tablesAfter: '5' })).toEqual(['decided']);
    expect(causes({ tablesAfter: '0', categoriesAfter: 0, standingBefore: 0 })).toEqual(['table_replaced']);
    expect(causes({ categoriesAfter: 3 })).toEqual(['table_replaced']);
  });

  it('names joined numbers after a new table, and before a replaced one', () => {
    const causes = (more: Partial<StateChange>): string[] =>
      compare([change({ joined: true, ...more })]).byCause.map(({ cause }) => cause);
    expect(causes({ tablesAfter: '0', categoriesAfter: 0 })).toEqual(['numbers_joined']);
    expect(causes({ tablesAfter: '3' })).toEqual(['numbers_joined']);
    expect(causes({ tablesAfter: '5' })).toEqual(['table_added']);
    expect(causes({ standingBefore: 0 })).toEqual(['numbers_joined']);
  });

  it('tells tables apart beyond the fifty-third, where plain numbers end', () => {
    const wide = { ...run(2, 1, []), tableIds: Array.from({ length: 62 }, (_, at) => `t${at}`) };
    const bits = String((1n << 61n) | 1n);
    const found = comparisonOf(
      wide,
      wide,
      [change({ tablesAfter: bits })],
      new Map([
        ['t61', 'last'],
        ['t60', 'other'],
      ]),
    );
    expect(found.byTable.map(({ name, gained }) => [name, gained])).toEqual([
      ['other', 0],
      ['last', 1],
    ]);
  });

  it('leaves out tables that the reader may not see', () => {
    expect(compare([change({ tablesAfter: '3' })], new Map([['a', 'A']])).byTable).toHaveLength(1);
  });
});
