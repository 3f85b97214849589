import type { Browser } from './browser.js';
import type { Schemas } from './exchange.js';
import {
  agesOf,
  categoriesOf,
  type Compared,
  type Loaded,
  peopleIn,
  setName,
  standingOf,
  tablesOf,
  tally,
} from './register-model.js';

export type Run = Schemas['RegisterRunView'];

const rowsOf = async <T>(browser: Browser, run: Run, view: string): Promise<T[]> =>
  (await browser.get(`/register-runs/${run.id}/${view}`).ok<{ data: T[] }>()).data;

const inRows = <T extends object>(rows: T[], name: (row: T) => string, value: (row: T) => unknown): object =>
  Object.fromEntries(rows.map(row => [name(row), value(row)]));

/** Every view of a run, held against a plain count of the rows that were loaded. */
export const holdsFor = async (browser: Browser, run: Run, loaded: Loaded): Promise<void> => {
  const people = peopleIn(loaded);
  const [asOf] = [run.asOf];
  const ages = agesOf(loaded, asOf);
  expect(run).toMatchObject({
    persons: people.length,
    possible: people.filter(key => standingOf(loaded, key) === 0).length,
    confirmed: people.filter(key => standingOf(loaded, key) === 1).length,
    minors: ages['under_18'],
  });
  expect([...new Set(run.imports.map(({ affectedTableId }) => affectedTableId))].sort()).toEqual(
    [...loaded.keys()].sort(),
  );

  const tables = await rowsOf<Schemas['RunTable']>(browser, run, 'tables');
  expect(
    inRows(
      tables,
      row => row.tableId,
      row => [row.persons, row.only],
    ),
  ).toEqual(
    Object.fromEntries(
      [...loaded].map(([tableId, rows]) => [
        tableId,
        [rows.size, [...rows.keys()].filter(key => tablesOf(loaded, key).length === 1).length],
      ]),
    ),
  );

  const matrix = await browser.get(`/register-runs/${run.id}/matrix`).ok<Schemas['RunMatrixView']>();
  const cells = [...loaded].flatMap(([tableId, rows]) =>
    [...rows.values()].flatMap(row => row.categories.map(categoryId => `${tableId} ${categoryId}`)),
  );
  expect(
    inRows(
      matrix.cells,
      cell => `${cell.tableId} ${cell.categoryId}`,
      cell => cell.persons,
    ),
  ).toEqual(tally(cells));
  expect(matrix.categories.map(({ id }) => id).sort()).toEqual(
    [...new Set(people.flatMap(key => categoriesOf(loaded, key)))].sort(),
  );

  const combined = await rowsOf<Schemas['RunCombination']>(browser, run, 'combinations?limit=500');
  expect(
    inRows(
      combined,
      row => setName(row.categoryIds),
      row => row.persons,
    ),
  ).toEqual(tally(people.map(key => setName(categoriesOf(loaded, key)))));
  const together = await rowsOf<Schemas['RunCombination']>(browser, run, 'combinations?by=tables');
  expect(
    inRows(
      together,
      row => setName(row.tableIds),
      row => row.persons,
    ),
  ).toEqual(tally(people.map(key => setName(tablesOf(loaded, key)))));

  const groups = await rowsOf<Schemas['RunAgeGroup']>(browser, run, 'ages');
  expect(
    inRows(
      groups,
      row => row.group,
      row => row.persons,
    ),
  ).toEqual(ages);

  const overlap = await rowsOf<Schemas['RunOverlap']>(browser, run, 'overlap');
  expect(overlap).toHaveLength((loaded.size * (loaded.size + 1)) / 2);
  for (const { tableId, otherTableId, persons } of overlap) {
    const both = people.filter(key => loaded.get(tableId)?.has(key) && loaded.get(otherTableId)?.has(key));
    expect(persons).toBe(both.length);
  }
};

/** A comparison as the model writes it. */
export const comparedAs = (view: Schemas['RunComparisonView']): Compared => {
  const moved = (rows: { gained: number; lost: number }[], idOf: (at: number) => string): Record<string, string> =>
    Object.fromEntries(
      rows.flatMap<[string, string]>(({ gained, lost }, at) =>
        gained + lost > 0 ? [[idOf(at), `+${gained} -${lost}`]] : [],
      ),
    );
  return {
    gained: view.gained,
    lost: view.lost,
    changed: view.changed,
    same: view.same,
    byTable: moved(view.byTable, at => view.byTable[at]?.tableId ?? ''),
    byCategory: moved(view.byCategory, at => view.byCategory[at]?.categoryId ?? ''),
    byCause: Object.fromEntries(view.byCause.map(({ cause, persons }) => [cause, persons])),
  };
};
