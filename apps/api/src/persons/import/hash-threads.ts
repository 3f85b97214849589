import { ordinalKeys } from '@breachdesk/person-number/keyed-hash';
import { createSecretKey } from 'node:crypto';
import { once } from 'node:events';
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { AheadLog } from './ahead-log.js';
import type { Filled, HashJob, HashStart } from './hash-worker.js';
import type { People } from './people.js';
import { PersonRows, tailsOf } from './person-rows.js';
import { type FillJob, type Part, rowFiller } from './row-filler.js';

/** Megabytes: a hashing thread keeps nothing, and would otherwise let its garbage grow. */
const SMALL_HEAP = { maxYoungGenerationSizeMb: 2, maxOldGenerationSizeMb: 64 };

/** Resolves when the bytes have gone out. */
type Put = (bytes: Uint8Array) => Promise<void>;

/**
 * The threads that turn numbers into keys while another reads the files, and then, together with that one, persons into
 * rows.
 */
export class HashThreads {
  private readonly threads: { worker: Worker; free: Promise<unknown> }[];

  constructor(
    private readonly key: Uint8Array,
    private readonly log: AheadLog,
    threads: number,
  ) {
    const start: HashStart = { key, ahead: log.memory };
    this.threads = Array.from({ length: threads }, () => {
      const worker = new Worker(new URL('./hash-worker.js', import.meta.url), {
        workerData: start,
        resourceLimits: SMALL_HEAP,
      });
      const free = once(worker, 'message');
      free.catch(() => undefined); // told to whoever waits for rows
      return { worker, free };
    });
  }

  /** Rows of all persons with ten-digit numbers, each thread and this one a part, to where `put` takes them. */
  async rows(people: People, put: Put): Promise<void> {
    this.log.end();
    await Promise.all(this.threads.map(({ free }) => free));
    const { places } = people;
    const { size } = this.log;
    const hashed = Math.min(this.log.hashed, size);
    const tails = tailsOf(people.combinations);
    const jobOf = (at: number): FillJob => {
      // Of what is hashed and of what is not yet, each has as much to do as the others.
      const partOf = (from: number, to: number): Part => {
        const cut = (n: number): number => from + Math.floor(((to - from) * n) / (this.threads.length + 1));
        return [cut(at), cut(at + 1)];
      };
      return { places, tails, log: [partOf(0, hashed), partOf(hashed, size)], part: partOf(0, places.length / 2) };
    };
    await Promise.all([
      ...this.threads.map(({ worker }, at) => drain(worker, { ...jobOf(at), buffers: 2 }, put)),
      this.fillHere(jobOf(this.threads.length), put),
    ]);
  }

  private async fillHere(job: FillJob, put: Put): Promise<void> {
    const fill = rowFiller(job, this.log.memory, ordinalKeys(createSecretKey(this.key)));
    const buffer = new PersonRows(job.tails);
    for (let isDone = false; !isDone;) {
      const { bytes, done } = fill(buffer);
      await put(bytes);
      await setImmediate(); // what the threads made passes through here too
      isDone = done;
    }
  }

  async close(): Promise<void> {
    await Promise.all(this.threads.map(({ worker }) => worker.terminate()));
  }
}

/** Passes on what a thread makes until it is done; a thread that fails fails the import. */
const drain = (thread: Worker, job: HashJob, put: Put): Promise<void> =>
  new Promise((resolve, reject) => {
    thread.on('error', reject);
    thread.on('message', ({ bytes, done, buffer }: Filled) => {
      put(bytes).then(() => (done ? resolve() : thread.postMessage(buffer)), reject);
    });
    thread.postMessage(job);
  });
