import { combinationColumns } from './combination-columns';

it('has a row for what occurs, a column per combination, and the largest first', () => {
  const all = ['a', 'b', 'c'].map(id => ({ id, name: id.toUpperCase() }));
  const one = (categoryIds: string[], persons: number) => ({ categoryIds, tableIds: [], persons });
  const { rows, columns } = combinationColumns([one(['a'], 2), one(['c', 'a'], 5), one([], 1)], 'categories', all);
  expect(rows.map(({ id }) => id)).toEqual(['a', 'c']);
  expect(columns.map(({ at, names, persons }) => ({ at, names, persons }))).toEqual([
    { at: [0, 1], names: ['A', 'C'], persons: 5 },
    { at: [0], names: ['A'], persons: 2 },
    { at: [], names: [], persons: 1 },
  ]);
});
