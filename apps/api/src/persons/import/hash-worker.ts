import { bornDays, cprDigits, isReplaced } from '@breachdesk/person-number/cpr';
import { KEY_BYTES, personKeys } from '@breachdesk/person-number/keyed-hash';
import { createSecretKey } from 'node:crypto';
import { parentPort, workerData } from 'node:worker_threads';
import { type AheadMemory, blocksOf } from './ahead-log.js';
import { combinationOf, type Places, unnoted } from './people.js';
import { KIND_NUMBERS, PersonRows, type Tails, standingOf } from './person-rows.js';

/** What a hashing thread is started with: the key of the incident, and what it may hash before the files are read. */
export interface HashStart {
  key: Uint8Array;
  ahead: AheadMemory;
  /** Whether it does: reading needs a core too. */
  hashesAhead: boolean;
}

/** What it then writes rows of: its part of the log, and those of its part of the places who are not in the log. */
export interface HashJob {
  places: Places;
  tails: Tails;
  /** How much of the log has its keys. */
  hashed: number;
  log: readonly [from: number, to: number];
  part: readonly [from: number, to: number];
  /** Buffers that may be under way to PostgreSQL at once. */
  buffers: number;
}

const { key, ahead, hashesAhead } = workerData as HashStart; // the thread is started with nothing else
const port = parentPort;
if (!port) throw new Error('A hashing thread is started as a thread');

const hash = personKeys(createSecretKey(key));
const keys = Buffer.from(ahead.keys.buffer);
const kindOf = (ordinal: number): 'cpr' | 'cpr_plus_60' => (isReplaced(ordinal) ? 'cpr_plus_60' : 'cpr');
const keyOf = (ordinal: number): string => hash(`${kindOf(ordinal)}:${cprDigits(ordinal)}`);

const hashAhead = (): void => {
  for (const [from, to] of blocksOf(ahead))
    for (let at = from; at < to; at += 1)
      keys.write(keyOf(ahead.ordinals[at] ?? 0), at * KEY_BYTES, KEY_BYTES, 'latin1');
};

type Person = [ordinal: number, combination: number, key: string];

function* persons({ places, hashed, log, part }: HashJob): Generator<Person> {
  for (let at = log[0]; at < log[1]; at += 1) {
    const ordinal = ahead.ordinals[at] ?? 0;
    const known = at < hashed ? keys.toString('latin1', at * KEY_BYTES, (at + 1) * KEY_BYTES) : keyOf(ordinal);
    yield [ordinal, combinationOf(places, ordinal), known];
  }
  for (const [ordinal, combination] of unnoted(places, ...part)) yield [ordinal, combination, keyOf(ordinal)];
}

/** Buffers full of rows, the last one perhaps empty. */
function* filled(job: HashJob): Generator<Buffer, Buffer> {
  const rows = new PersonRows(job.tails);
  for (const [ordinal, combination, key] of persons(job)) {
    if (!rows.hasRoom(combination)) yield rows.take();
    const kind = kindOf(ordinal);
    rows.write({ key, kind: KIND_NUMBERS[kind], standing: standingOf(kind), born: bornDays(ordinal), combination });
  }
  return rows.take();
}

const write = (job: HashJob): void => {
  const buffers = filled(job);
  let isDone = false;
  const send = (): void => {
    if (isDone) return;
    const { value: bytes, done = false } = buffers.next();
    isDone = done;
    port.postMessage({ bytes, done }, [bytes.buffer as ArrayBuffer]); // a copy of our own
  };
  port.on('message', send);
  for (let sent = 0; sent < job.buffers; sent += 1) send();
};

if (hashesAhead) hashAhead();
port.once('message', write);
port.postMessage('free');
