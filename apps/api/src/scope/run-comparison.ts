import type { ComparisonCause } from '@breachdesk/contract/vocabularies';
import type { RunComparisonView } from './run-views.dto.js';

/** How many persons went from one state to another; bits of tables as text, null: not in the register then. */
export interface StateChange {
  tablesBefore: string | null;
  categoriesBefore: number | null;
  standingBefore: number | null;
  tablesAfter: string;
  categoriesAfter: number;
  standingAfter: number;
  persons: number;
  /** Another decision was in force about them. */
  decided: boolean;
  /** Other numbers were joined with theirs. */
  joined: boolean;
}

/** A run as a comparison sees it; the newer one names every slot that the older one has. */
export interface ComparableRun {
  id: string;
  number: number;
  persons: number;
  tableIds: string[];
  categoryIds: string[];
  imports: { id: string; affectedTableId: string }[];
}

const EXCLUDED = 2;

interface State {
  tables: bigint;
  categories: number;
}

const NOWHERE: State = { tables: 0n, categories: 0 };

/** What counts of a state: nothing of somebody who is excluded, or whom no table holds. */
const counted = (tables: string | null, categories: number | null, standing: number | null): State =>
  tables === null || standing === EXCLUDED ? NOWHERE : { tables: BigInt(tables), categories: categories ?? 0 };

/** Bits of the tables that have an import in the newer run and had none in the older. */
const addedTables = (older: ComparableRun, newer: ComparableRun): bigint => {
  const before = new Set(older.imports.map(({ affectedTableId }) => affectedTableId));
  return newer.imports
    .filter(({ affectedTableId }) => !before.has(affectedTableId))
    .reduce((bits, { affectedTableId }) => bits | (1n << BigInt(newer.tableIds.indexOf(affectedTableId))), 0n);
};

/** Certainty is decided of whom tables hold; where none did or does, that is the reason. */
const isDecided = ({ decided, standingBefore, standingAfter }: StateChange, before: bigint, after: bigint): boolean =>
  decided && standingBefore !== standingAfter && before !== 0n && after !== 0n;

const causeOf = (change: StateChange, added: bigint): ComparisonCause => {
  const before = BigInt(change.tablesBefore ?? 0);
  const after = BigInt(change.tablesAfter);
  if (isDecided(change, before, after)) return 'decided';
  if ((before ^ after) & added) return 'table_added';
  if (change.joined) return 'numbers_joined';
  const sameData = before === after && change.categoriesBefore === change.categoriesAfter;
  return sameData ? 'standing_changed' : 'table_replaced';
};

/** Adds up the changes between two runs. `names` holds the tables that the reader may see. */
export const comparisonOf = (
  older: ComparableRun,
  newer: ComparableRun,
  changes: readonly StateChange[],
  names: ReadonlyMap<string, string>,
): RunComparisonView => {
  const added = addedTables(older, newer);
  const sums = { gained: 0, lost: 0, changed: 0 };
  const causes = new Map<ComparisonCause, number>();
  const byTable = newer.tableIds.map(tableId => ({ tableId, name: names.get(tableId) ?? '', gained: 0, lost: 0 }));
  const byCategory = newer.categoryIds.map(categoryId => ({ categoryId, gained: 0, lost: 0 }));
  for (const change of changes) {
    const { persons } = change;
    const before = counted(change.tablesBefore, change.categoriesBefore, change.standingBefore);
    const after = counted(change.tablesAfter, change.categoriesAfter, change.standingAfter);
    const kind = kindOf(before, after);
    if (!kind) continue;
    sums[kind] += persons;
    const cause = causeOf(change, added);
    causes.set(cause, (causes.get(cause) ?? 0) + persons);
    byTable.forEach((row, slot) => addBit(row, [before.tables, after.tables], slot, persons));
    byCategory.forEach((row, slot) =>
      addBit(row, [BigInt(before.categories), BigInt(after.categories)], slot, persons),
    );
  }
  return {
    older: shown(older),
    newer: shown(newer),
    ...sums,
    same: older.persons - sums.lost - sums.changed,
    byTable: byTable.filter(({ tableId }) => names.has(tableId)),
    byCategory: byCategory.filter(({ gained, lost }) => gained + lost > 0),
    byCause: [...causes].map(([cause, persons]) => ({ cause, persons })),
  };
};

const kindOf = (before: State, after: State): 'gained' | 'lost' | 'changed' | null => {
  const was = before.tables !== 0n;
  const is = after.tables !== 0n;
  if (was && is) return 'changed';
  if (is) return 'gained';
  return was ? 'lost' : null;
};

const addBit = (
  row: { gained: number; lost: number },
  [before, after]: [bigint, bigint],
  slot: number,
  persons: number,
): void => {
  const had = (before >> BigInt(slot)) & 1n;
  const has = (after >> BigInt(slot)) & 1n;
  if (has && !had) row.gained += persons;
  if (had && !has) row.lost += persons;
};

const shown = ({ id, number, persons }: ComparableRun): { id: string; number: number; persons: number } => ({
  id,
  number,
  persons,
});
