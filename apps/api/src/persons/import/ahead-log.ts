import { KEY_BYTES } from '@breachdesk/person-number/keyed-hash';

/** Persons that are hashed while files are still read: 20 MB, and only as much of it is taken as is used. */
const ROOM = 1 << 20;

/** Ordinals that a thread takes up at once. */
const BLOCK = 1 << 12;

const [NOTED, CLAIMED] = [0, 1];
/** Added to what is noted, always whole blocks, when no more will come: who sleeps over the number wakes. */
const OVER = 1;

/**
 * Different persons in the order in which they were met, shared with the threads that hash them meanwhile: reading keeps
 * one core busy, and a key does not depend on what else the files say of its person.
 */
export interface AheadMemory {
  ordinals: Uint32Array;
  keys: Uint8Array;
  /** How many stand there, and how many of them threads have taken up. */
  state: Int32Array;
}

/** The end of the log that reading writes. */
export class AheadLog {
  readonly memory: AheadMemory;
  private noted = 0;

  constructor(private readonly room = ROOM) {
    this.memory = {
      ordinals: new Uint32Array(new SharedArrayBuffer(room * 4)),
      keys: new Uint8Array(new SharedArrayBuffer(room * KEY_BYTES)),
      state: new Int32Array(new SharedArrayBuffer(8)),
    };
  }

  /** Ordinals in the log. */
  get size(): number {
    return this.noted;
  }

  /** False: there is no room, the person is hashed later. */
  note(ordinal: number): boolean {
    if (this.noted === this.room) return false;
    this.memory.ordinals[this.noted++] = ordinal;
    if (this.noted % BLOCK === 0) this.tell(this.noted);
    return true;
  }

  /** No more will come: threads end with the block in hand. */
  end(): void {
    this.tell((this.noted - (this.noted % BLOCK)) | OVER);
  }

  /** Ordinals at the beginning of the log that have their keys, once every thread has ended. */
  get hashed(): number {
    return Atomics.load(this.memory.state, CLAIMED);
  }

  private tell(noted: number): void {
    Atomics.store(this.memory.state, NOTED, noted);
    Atomics.notify(this.memory.state, NOTED);
  }
}

/** Blocks of the log for one thread, `[from, to)`, until reading is over; the thread sleeps while there is none. */
export function* blocksOf({ state }: AheadMemory): Generator<[from: number, to: number]> {
  for (;;) {
    const noted = Atomics.load(state, NOTED);
    const claimed = Atomics.load(state, CLAIMED);
    if (noted & OVER) return;
    if (claimed === noted) Atomics.wait(state, NOTED, noted);
    else if (Atomics.compareExchange(state, CLAIMED, claimed, claimed + BLOCK) === claimed)
      yield [claimed, claimed + BLOCK];
  }
}
