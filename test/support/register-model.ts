import {
  AGE_GROUPS,
  type AgeGroup,
  COHORT_MARKS,
  type CohortMark,
  type ComparisonCause,
} from '@breachdesk/contract/vocabularies';
import type { StagedPerson } from './register.js';

/** What is in the tables of an incident at a time: table -> person -> what it says. */
export type Loaded = Map<string, Map<string, StagedPerson>>;

/** Independent of the product: everything is counted anew from single rows, by the plainest means. */
export const peopleIn = (loaded: Loaded): string[] => [
  ...new Set([...loaded.values()].flatMap(rows => [...rows.keys()])),
];

const rowsOf = (loaded: Loaded, key: string): StagedPerson[] =>
  [...loaded.values()].flatMap(rows => rows.get(key) ?? []);

/** Tables that hold the person. */
export const tablesOf = (loaded: Loaded, key: string): string[] =>
  [...loaded].filter(([, rows]) => rows.has(key)).map(([tableId]) => tableId);

/** Everything that was taken of the person, from whichever table. */
export const categoriesOf = (loaded: Loaded, key: string): string[] => [
  ...new Set(rowsOf(loaded, key).flatMap(({ categories }) => categories)),
];

/** 0 if no table makes the person more than possible. */
export const standingOf = (loaded: Loaded, key: string): number =>
  Math.max(...rowsOf(loaded, key).map(({ standing = 1 }) => standing));

/** Marks that a cohort may ask for; 1 has a contact channel, 2 protected address, 4 deceased. */
export const marksOf = (loaded: Loaded, key: string, day: string): CohortMark[] => {
  const rows = rowsOf(loaded, key);
  const has = (bit: number): boolean => rows.some(({ marks = 0 }) => (marks & bit) !== 0);
  const is: Record<CohortMark, boolean> = {
    minor: ageGroupOf(rows[0]?.born, day) === 'under_18',
    deceased: has(4),
    protected_address: has(2),
    no_contact: !has(1),
  };
  return COHORT_MARKS.filter(mark => is[mark]);
};

const ADULT_AT: readonly [number, AgeGroup][] = [
  [80, '80_and_more'],
  [65, '65_79'],
  [45, '45_64'],
  [30, '30_44'],
  [18, '18_29'],
];

/** By the birthdays somebody has had on a day, both as YYYY-MM-DD. */
export const ageGroupOf = (born: string | null | undefined, day: string): AgeGroup => {
  if (!born) return 'unknown';
  const years = Number(day.slice(0, 4)) - Number(born.slice(0, 4)) - (day.slice(5) < born.slice(5) ? 1 : 0);
  return ADULT_AT.find(([least]) => years >= least)?.[1] ?? 'under_18';
};

/** How many there are of each text. */
export const tally = (texts: readonly string[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const text of texts) counts[text] = (counts[text] ?? 0) + 1;
  return counts;
};

/** Names the same set by the same text. */
export const setName = (ids: readonly string[]): string => [...ids].sort().join('+');

/** Every age group with its persons, also the empty ones. */
export const agesOf = (loaded: Loaded, day: string): Record<string, number> => ({
  ...Object.fromEntries(AGE_GROUPS.map(group => [group, 0])),
  ...tally(peopleIn(loaded).map(key => ageGroupOf(rowsOf(loaded, key)[0]?.born, day))),
});

/** What a comparison of two states comes to. */
export interface Compared {
  gained: number;
  lost: number;
  changed: number;
  same: number;
  byTable: Record<string, string>;
  byCategory: Record<string, string>;
  byCause: Record<string, number>;
}

const stateOf = (loaded: Loaded, key: string): string =>
  [
    setName(tablesOf(loaded, key)),
    setName(categoriesOf(loaded, key)),
    tablesOf(loaded, key).length > 0 ? standingOf(loaded, key) : '',
  ].join('|');

const causeOf = (before: Loaded, after: Loaded, key: string): ComparisonCause =>
  tablesOf(after, key).some(tableId => !before.has(tableId)) ? 'table_added' : 'table_replaced';

/** Person by person; `cause` says why somebody changed. */
export const compare = (
  before: Loaded,
  after: Loaded,
  cause = (key: string): ComparisonCause => causeOf(before, after, key),
): Compared => {
  const found: Compared = { gained: 0, lost: 0, changed: 0, same: 0, byTable: {}, byCategory: {}, byCause: {} };
  const tables = new Map<string, [number, number]>();
  const categories = new Map<string, [number, number]>();
  const add = (to: Map<string, [number, number]>, id: string, had: boolean, has: boolean): void => {
    const [gained, lost] = to.get(id) ?? [0, 0];
    to.set(id, [gained + (has && !had ? 1 : 0), lost + (had && !has ? 1 : 0)]);
  };
  for (const key of new Set([...peopleIn(before), ...peopleIn(after)])) {
    const was = tablesOf(before, key);
    const is = tablesOf(after, key);
    const same = stateOf(before, key) === stateOf(after, key);
    if (same) found.same += 1;
    else if (was.length === 0) found.gained += 1;
    else if (is.length === 0) found.lost += 1;
    else found.changed += 1;
    for (const id of new Set([...was, ...is])) add(tables, id, was.includes(id), is.includes(id));
    const [had, has] = [categoriesOf(before, key), categoriesOf(after, key)];
    for (const id of new Set([...had, ...has])) add(categories, id, had.includes(id), has.includes(id));
    if (same) continue;
    const why = cause(key);
    found.byCause[why] = (found.byCause[why] ?? 0) + 1;
  }
  const told = (sums: Map<string, [number, number]>): Record<string, string> =>
    Object.fromEntries(
      [...sums]
        .filter(([, [gained, lost]]) => gained + lost > 0)
        .map(([id, [gained, lost]]) => [id, `+${gained} -${lost}`]),
    );
  return { ...found, byTable: told(tables), byCategory: told(categories) };
};

/** A sequence of numbers from 0 to 1 that is the same for the same seed (mulberry32). */
export const seeded = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};
