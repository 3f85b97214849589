import { linkSync, mkdirSync, readFileSync, rmSync, rmdirSync, statSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { writeWhole } from './files.mjs';
import { beganAt, isAlive } from './process-facts.mjs';

const TAKEOVER_LASTS_MS = 5_000;
/** A killed process takes a moment to disappear. */
const DYING_LASTS_MS = 1_000;

function holderOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

const holds = holder => holder !== null && isAlive(holder.pid) && beganAt(holder.pid) === holder.began;

function place(file, content) {
  const own = `${file}.${process.pid}`;
  writeWhole(own, JSON.stringify(content));
  try {
    // A link appears with its content, or fails because the name exists: never an empty lock.
    linkSync(own, file);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(own, { force: true });
  }
}

/** Removes the lock of a dead process; a folder serves as the door, so that two newcomers do not do it at once. */
function clearStale(file) {
  const door = `${file}.takeover`;
  try {
    mkdirSync(door);
  } catch {
    try {
      if (Date.now() - statSync(door).mtimeMs > TAKEOVER_LASTS_MS) rmdirSync(door);
    } catch {
      // Somebody else was quicker.
    }
    return;
  }
  if (!holds(holderOf(file))) rmSync(file, { force: true });
  rmdirSync(door);
}

/**
 * Takes the lock file for this process, or returns who holds it. A lock of a process that no longer lives, or whose
 * number went to another process, does not count.
 */
export async function takeLock(file) {
  const patience = Date.now() + DYING_LASTS_MS;
  const own = { pid: process.pid, began: beganAt(process.pid) };
  for (;;) {
    if (place(file, own)) break;
    const holder = holderOf(file);
    const held = holds(holder);
    if (held && Date.now() > patience) return { holder };
    if (!held) clearStale(file);
    await sleep(20);
  }
  return {
    holder: null,
    /** Lets the next one in. */
    release: () => [`${file}.facts`, file].forEach(each => rmSync(each, { force: true })),
    /** Tells those who find the lock where we are. */
    tell: facts => {
      rmSync(`${file}.facts`, { force: true });
      writeWhole(`${file}.facts`, JSON.stringify({ pid: process.pid, ...facts }));
    },
  };
}

/** What the holder of a lock said about itself. */
export function toldBy(file, holder) {
  const facts = holderOf(`${file}.facts`);
  return facts?.pid === holder.pid ? facts : {};
}

/** Waits for the lock as long as it takes, and says so once. */
export async function waitForLock(file, onWait) {
  for (let first = true; ; first = false) {
    const lock = await takeLock(file);
    if (!lock.holder) return lock;
    if (first) onWait(lock.holder);
    await sleep(200);
  }
}
