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

/** Places for 23 million persons: 256 MB, put aside and not taken. Who has more gets new memory. */
const ROOM = 1 << 25;
const MIX = 0x9e3779b1;

/** On the combination of a person who stands in the log of those that are hashed ahead. */
const NOTED = 0x8000_0000;

/** By place: ordinal + 1, or 0 where it is empty; and the combination, with its mark. */
export interface Places {
  ordinals: Uint32Array;
  combined: Uint32Array;
}

/** Where an ordinal is looked for first. */
const homeOf = (ordinals: Uint32Array, ordinal: number): number =>
  (Math.imul(ordinal, MIX) >>> 7) & (ordinals.length - 1);

/** Memory for so many places, of which only as much is taken as is used. */
const reserved = (room: number): Places => ({
  ordinals: new Uint32Array(new SharedArrayBuffer(room * 4)),
  combined: new Uint32Array(new SharedArrayBuffer(room * 4)),
});

/** Place of an ordinal, or the empty one that it would take. */
const placeOf = (ordinals: Uint32Array, ordinal: number): number => {
  const mask = ordinals.length - 1;
  let place = homeOf(ordinals, ordinal);
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
  private memory: Places;
  private ordinals: Uint32Array;
  private combined: Uint32Array;
  private count = 0;

  /** `room`: places that memory is put aside for; a power of two, as `places` is. */
  constructor(
    private readonly log: AheadLog | null = null,
    places = 1 << 16,
    private room = ROOM,
  ) {
    this.memory = reserved(room);
    this.ordinals = this.memory.ordinals.subarray(0, places);
    this.combined = this.memory.combined.subarray(0, places);
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

  /**
   * Twice as many places, where they are as long as there is room: what is given up is not given back before the thread
   * ends. Taken out in their order from an empty place on, persons only ever move back, or into the new half.
   */
  private grow(): void {
    const before = this.ordinals.length;
    this.spread(before * 2);
    const { ordinals, combined } = this;
    const first = ordinals.indexOf(0);
    const wrapped: [found: number, held: number][] = [];
    for (let step = 1; step <= before; step += 1) {
      const at = (first + step) & (before - 1);
      const [found, held] = [ordinals[at] ?? 0, combined[at] ?? 0];
      if (found === 0) continue;
      ordinals[at] = 0;
      combined[at] = 0;
      const place = placeOf(this.ordinals, found - 1);
      // Around the end it would stand before persons who have not moved yet.
      if (place < homeOf(this.ordinals, found - 1)) wrapped.push([found, held]);
      else this.put(place, found, held);
    }
    for (const [found, held] of wrapped) this.put(placeOf(this.ordinals, found - 1), found, held);
  }

  private put(place: number, found: number, held: number): void {
    this.ordinals[place] = found;
    this.combined[place] = held;
  }

  /** Views of so many places; of new memory with those of before where there is no room for them. */
  private spread(places: number): void {
    if (places > this.room) {
      const { ordinals, combined } = this.places;
      this.room = places;
      this.memory = reserved(places);
      this.memory.ordinals.set(ordinals);
      this.memory.combined.set(combined);
    }
    this.ordinals = this.memory.ordinals.subarray(0, places);
    this.combined = this.memory.combined.subarray(0, places);
  }
}
