import type { RunCombination } from '../../platform/api/records';

/** A row of dots: a category, or a table. */
export interface Member {
  id: string;
  name: string;
}

/** One column of the chart: which of the rows have a dot, and how many persons. */
export interface CombinationColumn {
  key: string;
  /** Places of its members among the rows, in their order. */
  at: readonly number[];
  names: readonly string[];
  persons: number;
}

/** Rows that occur at all, and the combinations as columns over them, the largest first. */
export const combinationColumns = (
  combinations: readonly RunCombination[],
  by: 'categories' | 'tables',
  all: readonly Member[],
): { rows: readonly Member[]; columns: readonly CombinationColumn[] } => {
  const idsOf = (one: RunCombination) => (by === 'categories' ? one.categoryIds : one.tableIds);
  const used = new Set(combinations.flatMap(idsOf));
  const rows = all.filter(({ id }) => used.has(id));
  const columns = combinations
    .map(one => {
      const ids = new Set(idsOf(one));
      const at = rows.flatMap(({ id }, place) => (ids.has(id) ? [place] : []));
      return {
        key: [...ids].sort().join(' '),
        at,
        names: at.flatMap(place => rows[place]?.name ?? []),
        persons: one.persons,
      };
    })
    .sort((a, b) => b.persons - a.persons);
  return { rows, columns };
};
