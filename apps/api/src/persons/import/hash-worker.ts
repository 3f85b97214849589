import { KEY_BYTES, ordinalKeys } from '@breachdesk/person-number/keyed-hash';
import { createSecretKey } from 'node:crypto';
import { parentPort, workerData } from 'node:worker_threads';
import { type AheadMemory, blocksOf } from './ahead-log.js';
import { type FillJob, rowFiller } from './row-filler.js';

/** What a hashing thread is started with: the key of the incident, and whom it may hash before the files are read. */
export interface HashStart {
  key: Uint8Array;
  ahead: AheadMemory;
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
  let isDone = false;
  const send = (): void => {
    if (isDone) return;
    const { bytes, done } = fill();
    isDone = done;
    port.postMessage({ bytes, done }, [bytes.buffer]);
  };
  port.on('message', send);
  for (let sent = 0; sent < job.buffers; sent += 1) send();
};

hashAhead();
port.once('message', write);
port.postMessage('free');
