import type { NumberKind } from '@breachdesk/person-number/person-number';
import { Combinations } from './combinations.js';

/** A number that is no ordinal, by the text that will be hashed. `born` is an ISO date. */
export interface OtherNumber {
  hashed: string;
  kind: NumberKind;
  born: string | null;
}

const FULL = 0.7;
const MIX = 0x9e3779b1;

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

  constructor(places = 1 << 16) {
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
    const place = this.placeOf(ordinal);
    if (this.ordinals[place] === 0) {
      this.ordinals[place] = ordinal + 1;
      this.count += 1;
    }
    this.combined[place] = this.combinations.with(this.combined[place] ?? 0, single);
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
    this.combined.forEach(combination => (persons[combination] = (persons[combination] ?? 0) + 1));
    for (const { combination } of this.others) persons[combination] = (persons[combination] ?? 0) + 1;
    const counts = new Map<number, number>();
    persons.forEach((count, combination) => {
      for (const { table } of this.combinations.of(combination)) counts.set(table, (counts.get(table) ?? 0) + count);
    });
    return counts;
  }

  /** The places of the ordinals, shared with the threads that hash: 0 is an empty place, else ordinal + 1. */
  get places(): { ordinals: Uint32Array; combinations: Uint32Array } {
    return { ordinals: this.ordinals, combinations: this.combined };
  }

  private placeOf(ordinal: number): number {
    const mask = this.ordinals.length - 1;
    let place = (Math.imul(ordinal, MIX) >>> 7) & mask;
    for (;;) {
      const found = this.ordinals[place];
      if (found === 0 || found === ordinal + 1) return place;
      place = (place + 1) & mask;
    }
  }

  private grow(): void {
    const { ordinals, combined } = this;
    this.ordinals = new Uint32Array(new SharedArrayBuffer(ordinals.length * 8));
    this.combined = new Uint32Array(new SharedArrayBuffer(ordinals.length * 8));
    for (let at = 0; at < ordinals.length; at += 1) {
      const found = ordinals[at] ?? 0;
      if (found === 0) continue;
      const place = this.placeOf(found - 1);
      this.ordinals[place] = found;
      this.combined[place] = combined[at] ?? 0;
    }
  }
}
