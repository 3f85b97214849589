import { cprDigits, bornDays, isReplaced } from '@breachdesk/person-number/cpr';
import { createSecretKey } from 'node:crypto';
import { parentPort, workerData } from 'node:worker_threads';
import { KIND_NUMBERS, PersonRows, type Tails, standingOf } from './person-rows.js';

/** What a hashing thread is given: places of ordinals to work through, and the key of the incident. */
export interface HashJob {
  key: Uint8Array;
  ordinals: Uint32Array;
  combinations: Uint32Array;
  tails: Tails;
  from: number;
  to: number;
  /** Buffers that may be under way to PostgreSQL at once. */
  ahead: number;
}

const job = workerData as HashJob; // the thread is started with nothing else
const port = parentPort;
if (!port) throw new Error('A hashing thread is started as a thread');

const rows = new PersonRows(createSecretKey(job.key), job.tails);
let at = job.from;

/** Hashes until a buffer is full or the places are over. */
const next = (): Buffer => {
  for (; at < job.to; at += 1) {
    const place = job.ordinals[at] ?? 0;
    if (place === 0) continue;
    const combination = job.combinations[at] ?? 0;
    if (!rows.hasRoom(combination)) break;
    const ordinal = place - 1;
    const kind = isReplaced(ordinal) ? 'cpr_plus_60' : 'cpr';
    rows.write({
      hashed: `${kind}:${cprDigits(ordinal)}`,
      kind: KIND_NUMBERS[kind],
      standing: standingOf(kind),
      born: bornDays(ordinal),
      combination,
    });
  }
  return rows.take();
};

const send = (): void => {
  const bytes = next();
  port.postMessage({ bytes, done: at >= job.to }, [bytes.buffer as ArrayBuffer]); // a copy of our own
};

port.on('message', send);
for (let sent = 0; sent < job.ahead && at < job.to; sent += 1) send();
