import type { NumberKind } from '@breachdesk/person-number/person-number';
import type { AheadLog } from './ahead-log.js';
import { Combinations } from './combinations.js';

/** A number that is no ordinal, by the text that will be hashed. `born` is an ISO date. */
export interface OtherNumber {
  hashed: string;
  kind: NumberKind;
  born: string | null;
}

const FULL = 0.7;
const MIX = 0x9e3779b1;

/** On the combination of a person who stands in the log of those that are hashed ahead. */
const NOTED = 0x8000_0000;

/** By place: ordinal + 1, or 0 where it is empty; and the combination, with its mark. */
export interface Places {
  ordinals: Uint32Array;
  combined: Uint32Array;
}

/** Place of an ordinal, or the empty one that it would take. */
const placeOf = (ordinals: Uint32Array, ordinal: number): number => {
  const mask = ordinals.length - 1;
  let place = (Math.imul(ordinal, MIX) >>> 7) & mask;
  for (;;) {
    const found = ordinals[place];
    if (found === 0 || found === ordinal + 1) return place;
    place = (place + 1) & mask;
  }
};

/** Combination of an ordinal that has a place. */
export const combinationOf = ({ ordinals, combined }: Places, ordinal: number): number =>
  (combined[placeOf(ordinals, ordinal)] ?? 0) & ~NOTED;

/** The first place of a range whose person does not stand in the log; its end if there is none. */
export const unnotedFrom = ({ combined }: Places, from: number, to: number): number => {
  let at = from;
  while (at < to && (combined[at] === 0 || (combined[at] ?? 0) >= NOTED)) at += 1;
  return at;
};

/** Ordinal of the person at a place that is taken. */
export const ordinalIn = ({ ordinals }: Places, place: number): number => (ordinals[place] ?? 0) - 1;

/**
 * The persons of a batch of files, each once, with the combination of tables that hold them. Ten-digit numbers are
 * kept as ordinals in nine bytes a place and never as text; the few others by the text that will be hashed.
 */
export class People {
  readonly combinations = new Combinations();
  private readonly byText = new Map<string, OtherNumber & { combination: number }>();
  private ordinals: Uint32Array;
  private combined: Uint32Array;
  private count = 0;

  constructor(
    private readonly log: AheadLog | null = null,
    places = 1 << 16,
  ) {
    this.ordinals = new Uint32Array(new SharedArrayBuffer(places * 4));
    this.combined = new Uint32Array(new SharedArrayBuffer(places * 4));
  }

  /** Number of different persons so far. */
  get size(): number {
    return this.count + this.byText.size;
  }

  /** A person with a ten-digit number is held as `single` says. */
  add(ordinal: number, single: number): void {
    if (this.count >= this.ordinals.length * FULL) this.grow();
    const place = placeOf(this.ordinals, ordinal);
    const known = this.combined[place] ?? 0;
    if (this.ordinals[place] !== 0) {
      this.combined[place] = this.combinations.with(known & ~NOTED, single) | (known & NOTED);
      return;
    }
    this.ordinals[place] = ordinal + 1;
    this.combined[place] = this.combinations.with(0, single) | (this.log?.note(ordinal) ? NOTED : 0);
    this.count += 1;
  }

  /** The same for any other number. */
  addOther(number: OtherNumber, single: number): void {
    const known = this.byText.get(number.hashed);
    const combination = this.combinations.with(known?.combination ?? 0, single);
    this.byText.set(number.hashed, { ...number, born: known?.born ?? number.born, combination });
  }

  /** Persons whose numbers are no ordinals. */
  get others(): Iterable<OtherNumber & { combination: number }> {
    return this.byText.values();
  }

  /** Number of different persons in each table, by its slot. */
  perTable(): Map<number, number> {
    const persons = new Uint32Array(this.combinations.size);
    for (const noted of this.combined) {
      const combination = noted & ~NOTED;
      persons[combination] = (persons[combination] ?? 0) + 1;
    }
    for (const { combination } of this.others) persons[combination] = (persons[combination] ?? 0) + 1;
    const counts = new Map<number, number>();
    persons.forEach((count, combination) => {
      for (const { table } of this.combinations.of(combination)) counts.set(table, (counts.get(table) ?? 0) + count);
    });
    return counts;
  }

  /** The places of the ordinals, shared with the threads that hash. */
  get places(): Places {
    return { ordinals: this.ordinals, combined: this.combined };
  }

  private grow(): void {
    const { ordinals, combined } = this;
    this.ordinals = new Uint32Array(new SharedArrayBuffer(ordinals.length * 8));
    this.combined = new Uint32Array(new SharedArrayBuffer(ordinals.length * 8));
    for (let at = 0; at < ordinals.length; at += 1) {
      const found = ordinals[at] ?? 0;
      if (found === 0) continue;
      const place = placeOf(this.ordinals, found - 1);
      this.ordinals[place] = found;
      this.combined[place] = combined[at] ?? 0;
    }
  }
}
