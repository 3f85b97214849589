import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { AheadLog } from './ahead-log.js';
import type { HashJob, HashStart } from './hash-worker.js';
import type { People } from './people.js';
import { tailsOf } from './person-rows.js';

/** Megabytes: a hashing thread keeps nothing, and would otherwise let its garbage grow. */
const SMALL_HEAP = { maxYoungGenerationSizeMb: 4, maxOldGenerationSizeMb: 64 };

/** The threads that turn numbers into keys: while files are read, and then, with what was read, into rows. */
export class HashThreads {
  private readonly threads: { worker: Worker; free: Promise<unknown> }[];

  constructor(
    key: Uint8Array,
    private readonly log: AheadLog,
    threads: number,
  ) {
    this.threads = Array.from({ length: threads }, (_, at) => {
      const start: HashStart = { key, ahead: log.memory, hashesAhead: at === 0 || at < threads - 1 };
      const worker = new Worker(new URL('./hash-worker.js', import.meta.url), {
        workerData: start,
        resourceLimits: SMALL_HEAP,
      });
      const free = once(worker, 'message');
      free.catch(() => undefined); // told to whoever waits for rows
      return { worker, free };
    });
  }

  /** Rows of all persons with ten-digit numbers, each thread its part, to where `put` takes them. */
  async rows(people: People, put: (bytes: Uint8Array) => Promise<void>): Promise<void> {
    this.log.end();
    await Promise.all(this.threads.map(({ free }) => free));
    const { places } = people;
    const shared = { places, tails: tailsOf(people.combinations), hashed: this.log.hashed, buffers: 2 };
    const partOf = (size: number, at: number): [number, number] => [
      Math.floor((size * at) / this.threads.length),
      Math.floor((size * (at + 1)) / this.threads.length),
    ];
    await Promise.all(
      this.threads.map(({ worker }, at) =>
        drain(worker, { ...shared, log: partOf(this.log.size, at), part: partOf(places.ordinals.length, at) }, put),
      ),
    );
  }

  async close(): Promise<void> {
    await Promise.all(this.threads.map(({ worker }) => worker.terminate()));
  }
}

/** Passes on what a thread makes until it is done; a thread that fails fails the import. */
const drain = (thread: Worker, job: HashJob, put: (bytes: Uint8Array) => Promise<void>): Promise<void> =>
  new Promise((resolve, reject) => {
    thread.on('error', reject);
    thread.on('message', ({ bytes, done }: { bytes: Uint8Array; done: boolean }) => {
      put(bytes).then(() => (done ? resolve() : thread.postMessage('more')), reject);
    });
    thread.postMessage(job);
  });
