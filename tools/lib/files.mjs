import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import { Refusal } from './refusal.mjs';

/** One by one: Node's own recursive `mkdir` never ends where the system takes no folders, as in /proc. */
function makeEach(folder) {
  if (existsSync(folder)) return;
  makeEach(path.dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    if (error.code === 'ENOENT')
      throw new Refusal(
        `No folder can be made at ${folder}. If that is the data folder, name another one in DATA_DIR.`,
      );
    if (error.code !== 'EEXIST') throw error;
  }
}

/** What a file of ours holds, or in words that it is damaged and what to do. */
export function readJson(file, advice) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if (error instanceof SyntaxError) throw new Refusal(`${file} is damaged. ${advice}`);
    throw error;
  }
}

/** Makes a folder and gives only the last part the mode: `mkdir` with a mode would give it to the parents as well. */
export function makeFolder(folder, mode) {
  if (existsSync(folder)) return;
  makeEach(folder);
  // Explicit, because the umask of whoever starts us may take more away, or less.
  chmodSync(folder, mode);
}

/** Makes a rename survive a power cut. */
export function syncFolder(folder) {
  const handle = openSync(folder, 'r');
  fsyncSync(handle);
  closeSync(handle);
}

/** Writes a new file that only its owner can read, to the disk; a failed one is removed, and its error names the file. */
export function writeWhole(file, text) {
  try {
    const handle = openSync(file, 'w', 0o600);
    try {
      writeSync(handle, text);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    rmSync(file, { force: true });
    error.path ??= file; // Node names it only where it was given as a name.
    throw error;
  }
}

/** Writes a file that only its owner can read, whole or not at all. */
export function writePrivately(file, text) {
  const half = `${file}.${process.pid}.new`;
  writeWhole(half, text);
  renameSync(half, file);
  syncFolder(path.dirname(file));
}

/** All files below a folder that the test accepts, sorted; dependencies and outputs are not entered. */
export function filesBelow(folder, accepts = () => true) {
  if (!existsSync(folder)) return [];
  const found = [];
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) {
      if (entry.name !== 'node_modules' && entry.name !== 'dist') found.push(...filesBelow(full, accepts));
    } else if (accepts(full)) found.push(full);
  }
  return found.sort();
}

const LOG_LIMIT = 50 * 1024 * 1024;

/** Puts a log that grew large aside; one older log is kept. */
export function rotateLog(file) {
  if (existsSync(file) && statSync(file).size > LOG_LIMIT) renameSync(file, `${file}.1`);
}
