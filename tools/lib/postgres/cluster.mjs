import { spawn, spawnSync } from 'node:child_process';
import {
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { rotateLog, syncFolder } from '../files.mjs';
import { freePort } from '../port.mjs';
import { Refusal } from '../refusal.mjs';
import { track } from '../run.mjs';
import { onStop } from '../shutdown.mjs';
import { clearHalfMade, clearLeftovers } from './leftovers.mjs';
import { giveTo, runningAs } from './server-user.mjs';

const START_LIMIT_MS = 120_000;

/** Settings of every server of ours. A statement or a parameter may hold a person's number: none reaches the log. */
const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  password_encryption: 'scram-sha-256',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_destination: 'stderr',
  logging_collector: 'off',
  log_statement: 'none',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_parameter_max_length: '0',
  log_parameter_max_length_on_error: '0',
  log_line_prefix: '%m [%p] ',
};

/** Only for data that nobody misses: tests. */
const THROW_AWAY = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200' };

/** What went wrong, out of many lines of a program of PostgreSQL; all of them when none says so. */
function troubleIn(output) {
  if (output.includes('No space left on device')) return 'the disk is full.';
  const lines = output.match(/(?:FATAL|PANIC|error):.*/g);
  return (lines ?? [output.trim() || 'it says nothing of why']).join('\n');
}

/** initdb works in a folder that becomes the cluster by one rename, so that a half-made cluster is never taken for one. */
async function initialise({ home, bin, user, password, throwAway }) {
  const half = mkdtempSync(path.join(home, 'cluster.new-'));
  const passwordFile = path.join(half, 'password');
  const data = path.join(half, 'data');
  writeFileSync(passwordFile, password, { mode: 0o600 });
  giveTo(user, passwordFile);
  giveTo(user, half);
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  const safety = ['--auth=scram-sha-256', '--data-checksums', ...(throwAway ? ['--no-sync'] : [])];
  const args = ['-D', data, '-U', 'postgres', `--pwfile=${passwordFile}`, ...locale, ...safety];
  const child = track(
    spawn(path.join(bin, 'initdb'), args, { ...runningAs(user, half), stdio: ['ignore', 'pipe', 'pipe'] }),
  );
  let output = '';
  child.stdout.on('data', text => (output += text));
  child.stderr.on('data', text => (output += text));
  const code = await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve));
  if (code !== 0) throw new Refusal(`The database could not be made in ${home}: ${troubleIn(output)}`);
  renameSync(data, path.join(home, 'cluster'));
  syncFolder(home);
  rmSync(half, { recursive: true, force: true });
}

function requireSameMajor(cluster, bin) {
  const written = readFileSync(path.join(cluster, 'PG_VERSION'), 'utf8').trim();
  const { stdout } = spawnSync(path.join(bin, 'postgres'), ['--version'], { encoding: 'utf8' });
  const present = /(\d+)\./.exec(stdout ?? '')?.[1];
  if (present && written !== present) {
    throw new Refusal(
      `The data folder was written by PostgreSQL ${written}, and PostgreSQL ${present} is installed.\n` +
        'Move the data with pg_dump and pg_restore; README.md says how, below "Backup and restore".',
    );
  }
}

function openLog(file) {
  rotateLog(file);
  return openSync(file, 'a', 0o600);
}

const isReady = (cluster, pid) => {
  try {
    const lines = readFileSync(path.join(cluster, 'postmaster.pid'), 'utf8').split('\n');
    return Number(lines[0]) === pid && lines[7]?.trim() === 'ready';
  } catch {
    return false;
  }
};

/** Starts the server once; resolves to the child when it accepts connections, or to null and the reason when it ended. */
async function launch({ cluster, bin, user, port, settings, log }) {
  const from = existsSync(log) ? statSync(log).size : 0;
  const handle = openLog(log);
  const args = Object.entries({ ...settings, port }).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  // In a session of its own: Ctrl-C in the terminal reaches us, and we stop the API first.
  const child = spawn(path.join(bin, 'postgres'), ['-D', cluster, ...args], {
    ...runningAs(user, cluster),
    stdio: ['ignore', handle, handle],
    detached: true,
  });
  closeSync(handle);
  const ended = new Promise(resolve => child.once('exit', resolve).once('error', resolve));
  onStop(() => stop(child, ended));
  let over = false;
  void ended.then(() => (over = true));
  const limit = Date.now() + START_LIMIT_MS;
  while (!over && !isReady(cluster, child.pid) && Date.now() < limit) await sleep(10);
  if (!over && Date.now() < limit) return { child, ended };
  if (!over) child.kill('SIGQUIT');
  const text = readFileSync(log, 'utf8');
  return { child: null, reason: text.slice(text.length < from ? 0 : from).trim() };
}

async function stop(child, ended) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const within = milliseconds => Promise.race([ended.then(() => true), sleep(milliseconds, false, { ref: false })]);
  child.kill('SIGINT');
  if (await within(20_000)) return;
  child.kill('SIGQUIT');
  if (!(await within(5_000))) child.kill('SIGKILL');
  await ended;
}

/**
 * Starts the PostgreSQL of this folder, making it first if need be. The caller holds a lock on the folder.
 * Resolves to the port, a promise of the server's end, and a stop.
 */
export async function startCluster({ home, bin, user, password, log, throwAway = false, say = () => {} }) {
  const cluster = path.join(home, 'cluster');
  clearHalfMade(home);
  if (existsSync(cluster)) await clearLeftovers(cluster);
  else {
    say(`Making the database (once) in ${home} …`);
    await initialise({ home, bin, user, password, throwAway });
  }
  requireSameMajor(cluster, bin);
  const settings = throwAway ? { ...SETTINGS, ...THROW_AWAY } : SETTINGS;
  let reason = '';
  // Again when somebody took the port in between, or a dying child of a killed server still holds its memory.
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const port = await freePort();
    const { child, ended, reason: why } = await launch({ cluster, bin, user, port, settings, log });
    if (child) return { port, ended, stop: () => stop(child, ended) };
    reason = why;
    if (!/Address already in use|pre-existing shared memory|lock file/.test(why)) break;
    await sleep(500);
  }
  throw new Refusal(`PostgreSQL did not start: ${troubleIn(reason)}\nIts log is ${log}.`);
}
