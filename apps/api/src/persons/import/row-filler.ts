import { bornDays, isReplaced } from '@breachdesk/person-number/cpr';
import { KEY_BYTES } from '@breachdesk/person-number/keyed-hash';
import type { NumberKind } from '@breachdesk/person-number/person-number';
import type { AheadMemory } from './ahead-log.js';
import { combinationOf, ordinalIn, type Places, unnotedFrom } from './people.js';
import { KIND_NUMBERS, type PersonRows, standingOf, type Tails } from './person-rows.js';

/** Persons of the log whose combinations are looked up together, so that memory is waited for once. */
const AT_ONCE = 256;

/** From one place to another, exclusive. */
export type Part = readonly [from: number, to: number];

/** What rows are written of: parts of the log, and those of a part of the places who are not in the log. */
export interface FillJob {
  places: Places;
  tails: Tails;
  /** Of the log: a part that has its keys, and one that has not. */
  log: readonly [hashed: Part, unhashed: Part];
  part: Part;
}

const kindOf = (ordinal: number): NumberKind => (isReplaced(ordinal) ? 'cpr_plus_60' : 'cpr');

/**
 * Turns persons with ten-digit numbers into rows, as many at each call as there is room for; at last maybe none. Loops and one object
 * for all rows instead of generators: this is done for every person of millions.
 */
export const rowFiller = (
  { places, log: [hashed, unhashed], part }: FillJob,
  { ordinals, keys }: AheadMemory,
  keyOf: (ordinal: number) => string,
): ((rows: PersonRows) => { bytes: Uint8Array; done: boolean }) => {
  const own = Buffer.alloc(KEY_BYTES);
  const row = { keys, keyAt: 0, kind: 0, standing: 0, born: 0, combination: 0 };
  const write = (rows: PersonRows, ordinal: number, combination: number): void => {
    const kind = kindOf(ordinal);
    row.kind = KIND_NUMBERS[kind];
    row.standing = standingOf(kind);
    row.born = bornDays(ordinal);
    row.combination = combination;
    rows.write(row);
  };
  const hashAndWrite = (rows: PersonRows, ordinal: number, combination: number): void => {
    own.write(keyOf(ordinal), 'latin1');
    row.keys = own;
    row.keyAt = 0;
    write(rows, ordinal, combination);
  };
  const combined = new Uint32Array(AT_ONCE);
  /** Combination of the person at a place of the hashed part; they are asked for in their order. */
  const combinationAt = (at: number): number => {
    const nth = (at - hashed[0]) % AT_ONCE;
    const ahead = nth === 0 ? Math.min(AT_ONCE, hashed[1] - at) : 0;
    for (let next = 0; next < ahead; next += 1) combined[next] = combinationOf(places, ordinals[at + next] ?? 0);
    return combined[nth] ?? 0;
  };
  let [first] = hashed;
  let [later] = unhashed;
  let place = unnotedFrom(places, ...part);
  return rows => {
    for (; first < hashed[1]; first += 1) {
      const combination = combinationAt(first);
      if (!rows.hasRoom(combination)) return { bytes: rows.take(), done: false };
      row.keyAt = first * KEY_BYTES;
      write(rows, ordinals[first] ?? 0, combination);
    }
    for (; later < unhashed[1]; later += 1) {
      const ordinal = ordinals[later] ?? 0;
      const combination = combinationOf(places, ordinal);
      if (!rows.hasRoom(combination)) return { bytes: rows.take(), done: false };
      hashAndWrite(rows, ordinal, combination);
    }
    for (; place < part[1]; place = unnotedFrom(places, place + 1, part[1])) {
      const ordinal = ordinalIn(places, place);
      const combination = combinationOf(places, ordinal);
      if (!rows.hasRoom(combination)) return { bytes: rows.take(), done: false };
      hashAndWrite(rows, ordinal, combination);
    }
    return { bytes: rows.take(), done: true };
  };
};
