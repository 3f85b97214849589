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
/** Persons that are looked up together. */
const AT_ONCE = 256;

const MIX = 0x9e3779b1;

/** On the combination of a person who stands in the log of those that are hashed ahead. */
const NOTED = 0x8000_0000;

/**
 * Two numbers a place: ordinal + 1, or 0 where it is empty; and the combination, with its mark. Beside each other, since
 * waiting for memory is what a look-up costs.
 */
export type Places = Uint32Array;

/** Where an ordinal is looked for first, as the index of the first of its numbers. */
const homeOf = (places: Places, ordinal: number): number =>
  ((Math.imul(ordinal, MIX) >>> 7) << 1) & (places.length - 1);

/** Memory for so many places, of which only as much is taken as is used. */
const reserved = (room: number): Places => new Uint32Array(new SharedArrayBuffer(room * 8));

/** Index of an ordinal, or of the empty place that it would take, looked for from an index on. */
const indexFrom = (places: Places, ordinal: number, start: number): number => {
  const mask = places.length - 1;
  let index = start;
  for (;;) {
    const found = places[index];
    if (found === 0 || found === ordinal + 1) return index;
    index = (index + 2) & mask;
  }
};

const indexOf = (places: Places, ordinal: number): number => indexFrom(places, ordinal, homeOf(places, ordinal));

/** Combination of an ordinal that has a place. */
export const combinationOf = (places: Places, ordinal: number): number =>
  (places[indexOf(places, ordinal) + 1] ?? 0) & ~NOTED;

/** The first place of a range whose person does not stand in the log; its end if there is none. */
export const unnotedFrom = (places: Places, from: number, to: number): number => {
  let at = from;
  while (at < to && (places[2 * at] === 0 || (places[2 * at + 1] ?? 0) >= NOTED)) at += 1;
  return at;
};

/** Ordinal of the person at a place that is taken. */
export const ordinalIn = (places: Places, place: number): number => (places[2 * place] ?? 0) - 1;

/**
 * The persons of a batch of files, each once, with the combination of tables that hold them. Ten-digit numbers are
 * kept as ordinals in eight bytes a place and never as text; the few others by the text that will be hashed.
 */
export class People {
  private readonly holdings = new Combinations();
  private readonly byText = new Map<string, OtherNumber & { combination: number }>();
  private memory: Places;
  /** The part of it that is in use. */
  private taken: Places;
  private count = 0;
  /** Ordinals that were added lately, what their persons are held as, and where they were found. */
  private readonly waiting = new Uint32Array(AT_ONCE);
  private readonly singles = new Uint32Array(AT_ONCE);
  private readonly indexes = new Uint32Array(AT_ONCE);
  private waits = 0;

  /** `places` at first, of those that memory is put aside for, the `room`; both powers of two. */
  constructor(
    private readonly log: AheadLog | null = null,
    places = 1 << 20,
    private room = ROOM,
  ) {
    this.memory = reserved(room);
    this.taken = this.memory.subarray(0, 2 * places);
  }

  /** What persons are held as, of all that were added. */
  get combinations(): Combinations {
    this.settle();
    return this.holdings;
  }

  /** Number of different persons so far. */
  get size(): number {
    this.settle();
    return this.count + this.byText.size;
  }

  /** A person with a ten-digit number is held as `single` says. */
  add(ordinal: number, single: number): void {
    this.waiting[this.waits] = ordinal;
    this.singles[this.waits] = single;
    this.waits += 1;
    if (this.waits === AT_ONCE) this.settle();
  }

  /** The same for any other number. */
  addOther(number: OtherNumber, single: number): void {
    const known = this.byText.get(number.hashed);
    const combination = this.holdings.with(known?.combination ?? 0, single);
    this.byText.set(number.hashed, { ...number, born: known?.born ?? number.born, combination });
  }

  /** Persons whose numbers are no ordinals. */
  get others(): Iterable<OtherNumber & { combination: number }> {
    return this.byText.values();
  }

  /** Places of the persons with ten-digit numbers, shared with the threads that hash. */
  get places(): Places {
    this.settle();
    return this.taken;
  }

  /** Number of different persons in each table, by its slot. */
  perTable(): Map<number, number> {
    const { places } = this;
    const persons = new Uint32Array(this.holdings.size);
    for (let at = 1; at < places.length; at += 2) {
      const combination = (places[at] ?? 0) & ~NOTED;
      persons[combination] = (persons[combination] ?? 0) + 1;
    }
    for (const { combination } of this.others) persons[combination] = (persons[combination] ?? 0) + 1;
    const counts = new Map<number, number>();
    persons.forEach((count, combination) => {
      for (const { table } of this.holdings.of(combination)) counts.set(table, (counts.get(table) ?? 0) + count);
    });
    return counts;
  }

  /**
   * Takes in those that wait. All are looked up first: so the processor fetches their places at the same time, instead of
   * waiting for memory at each of a million.
   */
  private settle(): void {
    const { waiting, waits, singles, indexes } = this;
    this.waits = 0;
    while (this.count + waits > (this.taken.length / 2) * FULL) this.grow();
    const { taken } = this;
    for (let at = 0; at < waits; at += 1) indexes[at] = indexOf(taken, waiting[at] ?? 0);
    for (let at = 0; at < waits; at += 1) this.take(waiting[at] ?? 0, singles[at] ?? 0, indexes[at] ?? 0);
  }

  /** `start`: where the ordinal had its place, unless another took it since. */
  private take(ordinal: number, single: number, start: number): void {
    const { taken } = this;
    const index = indexFrom(taken, ordinal, start);
    const known = taken[index + 1] ?? 0;
    if (taken[index] !== 0) {
      taken[index + 1] = this.holdings.with(known & ~NOTED, single) | (known & NOTED);
      return;
    }
    taken[index] = ordinal + 1;
    taken[index + 1] = this.holdings.with(0, single) | (this.log?.note(ordinal) ? NOTED : 0);
    this.count += 1;
  }

  /**
   * Twice as many places, where they are as long as there is room: what is given up is not given back before the thread
   * ends. Taken out in their order from an empty place on, persons only ever move back, or into the new half.
   */
  private grow(): void {
    const before = this.taken.length;
    this.spread(before);
    const { taken: places } = this;
    let first = 0;
    while (places[first] !== 0) first += 2;
    const wrapped: [found: number, held: number][] = [];
    for (let step = 2; step <= before; step += 2) {
      const at = (first + step) & (before - 1);
      const [found, held] = [places[at] ?? 0, places[at + 1] ?? 0];
      if (found === 0) continue;
      places[at] = 0;
      places[at + 1] = 0;
      const index = indexOf(places, found - 1);
      // Around the end it would stand before persons who have not moved yet.
      if (index < homeOf(places, found - 1)) wrapped.push([found, held]);
      else this.put(index, found, held);
    }
    for (const [found, held] of wrapped) this.put(indexOf(places, found - 1), found, held);
  }

  private put(index: number, found: number, held: number): void {
    this.taken[index] = found;
    this.taken[index + 1] = held;
  }

  /** A view of so many places; of new memory with those of before where there is no room for them. */
  private spread(places: number): void {
    if (places > this.room) {
      this.room = places;
      this.memory = reserved(places);
      this.memory.set(this.taken);
    }
    this.taken = this.memory.subarray(0, 2 * places);
  }
}
