import type { ComparisonCause, DecidedMark, DecidedStanding, PersonStatus } from '@breachdesk/contract/vocabularies';
import type { StagedPerson } from './register.js';
import { categoriesOf, type Loaded, peopleIn, setName, standingOf, tablesOf } from './register-model.js';

/** A decision as it was made, in the order of time. */
export interface Decided {
  key: string;
  standing: DecidedStanding;
  deceased: DecidedMark;
  protectedAddress: DecidedMark;
}

/** Everything that people did to a register, in plain lists: imports, decisions, numbers that were joined. */
export interface Judged {
  /** What imports say now. */
  loaded: Loaded;
  /** Whoever was ever imported: the run that was next then, and the birth date. */
  known: Map<string, { since: number; born: string | null }>;
  decisions: Decided[];
  /** Joined numbers that were not taken back, old before new. */
  edges: (readonly [old: string, newer: string])[];
}

/** A copy that later steps do not touch. */
export const copyOf = ({ loaded, known, decisions, edges }: Judged): Judged => ({
  loaded: new Map([...loaded].map(([tableId, rows]) => [tableId, new Map(rows)])),
  known: new Map(known),
  decisions: [...decisions],
  edges: [...edges],
});

/** All numbers of a person, by walking from one to the next. */
export const numbersOf = ({ edges }: Judged, key: string): string[] => {
  const found = [key];
  for (const at of found)
    for (const [old, newer] of edges)
      for (const next of old === at ? [newer] : newer === at ? [old] : []) if (!found.includes(next)) found.push(next);
  return found;
};

/** The number that stands for all of a person's: birth date known, then counted first, then by key; none: not known. */
export const counting = (judged: Judged, key: string): string | undefined =>
  numbersOf(judged, key)
    .flatMap(number => {
      const known = judged.known.get(number);
      return known ? [{ number, ...known }] : [];
    })
    .sort(
      (a, b) =>
        Number(a.born === null) - Number(b.born === null) || a.since - b.since || (a.number < b.number ? -1 : 1),
    )[0]?.number;

/** The newest decision about any of a person's numbers. */
export const decisionOf = (judged: Judged, key: string): Decided | undefined => {
  const numbers = numbersOf(judged, key);
  return judged.decisions.filter(decision => numbers.includes(decision.key)).at(-1);
};

const STANDINGS: Record<PersonStatus, number> = { possible: 0, confirmed: 1, excluded: 2 };

const decided = (bits: number, bit: number, word: DecidedMark): number =>
  word === 'as_tables_say' ? bits : word === 'yes' ? bits | bit : bits & ~bit;

/** One row for each table and person, as joined numbers and decisions make it; excluded persons stand at 2. */
export const settled = (judged: Judged): Loaded => {
  const made: Loaded = new Map([...judged.loaded.keys()].map(tableId => [tableId, new Map<string, StagedPerson>()]));
  for (const key of new Set([...judged.known.keys()].flatMap(one => counting(judged, one) ?? []))) {
    const numbers = numbersOf(judged, key);
    const rows = [...judged.loaded].flatMap(([tableId, held]) =>
      numbers.flatMap(number => {
        const row = held.get(number);
        return row ? [{ tableId, row }] : [];
      }),
    );
    const said = decisionOf(judged, key);
    const ofTables = Math.max(...rows.map(({ row }) => row.standing ?? 1));
    const standing = said && said.standing !== 'as_tables_say' ? STANDINGS[said.standing] : ofTables;
    const all = rows.reduce((bits, { row }) => bits | (row.marks ?? 0), 0);
    const marks = said ? decided(decided(all, 4, said.deceased), 2, said.protectedAddress) : all;
    const born = judged.known.get(key)?.born ?? null;
    for (const { tableId, row } of rows) {
      const before = made.get(tableId)?.get(key)?.categories ?? [];
      const categories = [...new Set([...before, ...row.categories])];
      made.get(tableId)?.set(key, { ...row, key, categories, standing, marks, born });
    }
  }
  return made;
};

/** Without whom a decision excludes. */
export const countedOf = (rows: Loaded): Loaded =>
  new Map(
    [...rows].map(([tableId, held]) => [
      tableId,
      new Map([...held].filter(([, { standing = 1 }]) => standing !== STANDINGS.excluded)),
    ]),
  );

/** A register as it stood at a time, and how everybody counted then. */
export interface Then {
  judged: Judged;
  rows: Loaded;
}

/**
 * The numbers that stood for people in an older register, under the ones that stand for them in a newer one. Two numbers
 * that both counted then were two persons.
 */
export const earlierNumbers = ({ rows: before }: Then, { judged, rows: after }: Then): Map<string, string> =>
  new Map(
    peopleIn(after).flatMap(key => {
      const then = numbersOf(judged, key).filter(number => tablesOf(before, number).length > 0);
      return then.length === 1 && then[0] !== undefined && then[0] !== key ? [[key, then[0]] as const] : [];
    }),
  );

/** The same rows with those people under the newer numbers. */
export const renamed = (rows: Loaded, earlier: ReadonlyMap<string, string>): Loaded => {
  const newer = new Map([...earlier].map(([key, then]) => [then, key]));
  return new Map(
    [...rows].map(([id, held]) => [id, new Map([...held].map(([key, row]) => [newer.get(key) ?? key, row]))]),
  );
};

/** What a comparison calls the cause of a change of a person, who was `then` in the older one. */
export const causeBetween = (
  { judged: older, rows: before }: Then,
  { judged: newer, rows: after }: Then,
  [key, then]: readonly [key: string, then: string],
): ComparisonCause => {
  const [was, is] = [tablesOf(before, then), tablesOf(after, key)];
  const word = (judged: Judged, number: string): DecidedStanding =>
    decisionOf(judged, number)?.standing ?? 'as_tables_say';
  const others = (judged: Judged, number: string): string => {
    const held = numbersOf(judged, number).filter(one => judged.known.has(one));
    return held.length > 1 ? setName(held) : '';
  };
  const moves = was.length > 0 && is.length > 0 && standingOf(before, then) !== standingOf(after, key);
  if (moves && word(older, then) !== word(newer, key)) return 'decided';
  const moved = [...was.filter(id => !is.includes(id)), ...is.filter(id => !was.includes(id))];
  if (moved.some(id => !older.loaded.has(id))) return 'table_added';
  if (others(older, then) !== others(newer, key)) return 'numbers_joined';
  const same = moved.length === 0 && setName(categoriesOf(before, then)) === setName(categoriesOf(after, key));
  return same ? 'standing_changed' : 'table_replaced';
};
