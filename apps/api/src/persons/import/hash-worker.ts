import { KEY_BYTES, ordinalKeys } from '@breachdesk/person-number/keyed-hash';
import { createSecretKey } from 'node:crypto';
import { parentPort, workerData } from 'node:worker_threads';
import { type AheadMemory, blocksOf } from './ahead-log.js';
import { PersonRows } from './person-rows.js';
import { type FillJob, rowFiller } from './row-filler.js';

/** What a hashing thread is started with: the key of the incident, and whom it may hash before the files are read. */
export interface HashStart {
  key: Uint8Array;
  ahead: AheadMemory;
}

/** Rows that it made, in the buffer of that number: it is sent back, and filled again, when they have gone out. */
export interface Filled {
  bytes: Uint8Array;
  done: boolean;
  buffer: number;
}

/** What it then writes rows of. */
export interface HashJob extends FillJob {
  /** Buffers that may be under way to PostgreSQL at once. */
  buffers: number;
}

const { key, ahead } = workerData as HashStart; // the thread is started with nothing else
const port = parentPort;
if (!port) throw new Error('A hashing thread is started as a thread');

const keyOf = ordinalKeys(createSecretKey(key));

const hashAhead = (): void => {
  const keys = Buffer.from(ahead.keys.buffer);
  for (const [from, to] of blocksOf(ahead))
    for (let at = from; at < to; at += 1)
      keys.write(keyOf(ahead.ordinals[at] ?? 0), at * KEY_BYTES, KEY_BYTES, 'latin1');
};

const write = (job: HashJob): void => {
  const fill = rowFiller(job, ahead, keyOf);
  const buffers = Array.from({ length: job.buffers }, () => new PersonRows(job.tails));
  let isDone = false;
  const send = (free: number): void => {
    const rows = buffers[free];
    if (isDone || !rows) return;
    const { bytes, done } = fill(rows);
    isDone = done;
    const filled: Filled = { bytes, done, buffer: free };
    port.postMessage(filled);
  };
  port.on('message', send);
  buffers.forEach((_, at) => send(at));
};

hashAhead();
port.once('message', write);
port.postMessage('free');
