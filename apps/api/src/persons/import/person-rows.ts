import { KEY_BYTES } from '@breachdesk/person-number/keyed-hash';
import type { NumberKind } from '@breachdesk/person-number/person-number';
import type { Combinations, Holding } from './combinations.js';

/** Columns in the order in which rows are written; the last four come from the combination alone. */
export const COLUMNS = 'key, born, kind, standing, tables, categories, marks, holdings';

/** Numbers of the kinds in `person.kind`; they stay. */
export const KIND_NUMBERS: Record<NumberKind, number> = { cpr: 0, cpr_plus_60: 1, x_ecpr: 2, d_ecpr: 3, foreign: 4 };

/** A number given out by several places without a common register only makes a person possible. */
export const standingOf = (kind: NumberKind): number => (kind === 'd_ecpr' ? 0 : 1);

/** PostgreSQL's binary COPY: signature, no flags, no extension. */
export const COPY_HEAD = Buffer.from('PGCOPY\n\xff\r\n\0\0\0\0\0\0\0\0\0', 'latin1');
export const COPY_TAIL = Buffer.from([0xff, 0xff]);

const FIELDS = 8;
const OWN_BYTES = 2 + (4 + KEY_BYTES) + 8 + 6 + 6;
const EPOCH_DAYS = Date.UTC(2000, 0, 1) / 86_400_000;

/** The part of a row that persons of the same combination share, written once for each combination. */
export interface Tails {
  bytes: Uint8Array;
  /** Where the tail of each combination begins; one more than there are combinations. */
  offsets: Uint32Array;
}

const shared = (bytes: number): Uint8Array => new Uint8Array(new SharedArrayBuffer(bytes));

export const tailsOf = (combinations: Combinations): Tails => {
  const parts = Array.from({ length: combinations.size }, (_, at) => tailOf(combinations.of(at)));
  const offsets = new Uint32Array(new SharedArrayBuffer((parts.length + 1) * 4));
  const bytes = shared(parts.reduce((sum, part) => sum + part.length, 0));
  parts.forEach((part, at) => {
    const start = offsets[at] ?? 0;
    bytes.set(part, start);
    offsets[at + 1] = start + part.length;
  });
  return { bytes, offsets };
};

const packed = ({ table, categories, marks }: Holding): bigint =>
  (BigInt(table) << 52n) | (BigInt(marks) << 32n) | BigInt(categories);

const tailOf = (holdings: readonly Holding[]): Buffer => {
  const isOne = holdings.length === 1;
  const out = Buffer.alloc(12 + 8 + 6 + 4 + (isOne ? 0 : 20 + holdings.length * 12));
  let at = 0;
  const int = (value: number): void => void (at = out.writeInt32BE(value, at));
  const big = (value: bigint): void => {
    int(8);
    at = out.writeBigInt64BE(value, at);
  };
  big(holdings.reduce((bits, { table }) => bits | (1n << BigInt(table)), 0n));
  int(4);
  int(holdings.reduce((bits, { categories }) => bits | categories, 0));
  int(2);
  at = out.writeInt16BE(
    holdings.reduce((bits, { marks }) => bits | marks, 0),
    at,
  );
  if (isOne) {
    int(-1);
    return out;
  }
  int(20 + holdings.length * 12);
  // One dimension, no nulls, int8 (type 20), lower bound 1.
  for (const value of [1, 0, 20, holdings.length, 1]) int(value);
  for (const holding of holdings) big(packed(holding));
  return out;
};

/** A person as it goes into the register. */
export interface PersonRow {
  /** Where its key lies, `KEY_BYTES` from `keyAt`. */
  keys: Uint8Array;
  keyAt: number;
  kind: number;
  standing: number;
  /** Days since 1970-01-01, or null if the number does not tell. */
  born: number | null;
  combination: number;
}

/**
 * Writes rows of persons in PostgreSQL's binary COPY format into memory that serves again and again, also between threads.
 * Through a view, since the writing methods of Buffer cost more than what they write.
 */
export class PersonRows {
  private readonly out: Uint8Array;
  private readonly view: DataView;
  private at = 0;

  constructor(
    private readonly tails: Tails,
    bytes = 1 << 18,
  ) {
    this.out = shared(bytes);
    this.view = new DataView(this.out.buffer);
  }

  /** False: no room is left, take what there is first. */
  hasRoom(combination: number): boolean {
    return this.at + OWN_BYTES + this.lengthOf(combination) <= this.out.length;
  }

  write({ keys, keyAt, kind, standing, born, combination }: PersonRow): void {
    const { out, view } = this;
    let at = this.at;
    view.setInt16(at, FIELDS);
    view.setInt32(at + 2, KEY_BYTES);
    at += 6;
    for (let from = 0; from < KEY_BYTES; from += 1) out[at++] = keys[keyAt + from] ?? 0;
    if (born === null) {
      view.setInt32(at, -1);
      at += 4;
    } else {
      view.setInt32(at, 4);
      view.setInt32(at + 4, born - EPOCH_DAYS);
      at += 8;
    }
    view.setInt32(at, 2);
    view.setInt16(at + 4, kind);
    view.setInt32(at + 6, 2);
    view.setInt16(at + 10, standing);
    at += 12;
    const { bytes, offsets } = this.tails;
    const end = offsets[combination + 1] ?? 0;
    for (let from = offsets[combination] ?? 0; from < end; from += 1) out[at++] = bytes[from] ?? 0;
    this.at = at;
  }

  /** What was written since the last time; the next row is written over it. */
  take(): Uint8Array {
    const taken = this.out.subarray(0, this.at);
    this.at = 0;
    return taken;
  }

  private lengthOf(combination: number): number {
    return (this.tails.offsets[combination + 1] ?? 0) - (this.tails.offsets[combination] ?? 0);
  }
}
