import { existsSync, readFileSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { serversIn } from '../process-facts.mjs';

function numberIn(pidFile) {
  return existsSync(pidFile) ? Number(readFileSync(pidFile, 'utf8').split('\n')[0]) : null;
}

async function gone(folder, pids, milliseconds) {
  const end = Date.now() + milliseconds;
  while (serversIn(folder, pids).length > 0) {
    if (Date.now() > end) return false;
    await sleep(20);
  }
  return true;
}

function signal(pids, name) {
  for (const pid of pids) {
    try {
      process.kill(pid, name);
    } catch {
      // It ended by itself in the meantime.
    }
  }
}

/**
 * Clears what a kill -9 left behind: a server that lost its parent is stopped (fast, then harder), its children are
 * waited for, and a pid file that belongs to nobody, or to a stranger with the same number, is removed.
 * The caller holds the lock of the data folder, so no server in this folder can be somebody else's.
 */
export async function clearLeftovers(cluster) {
  const pidFile = path.join(cluster, 'postmaster.pid');
  const noted = numberIn(pidFile);
  if (noted === null) return;
  const folder = realpathSync(cluster);
  // The first number of a shut-down-in-progress single-user server is negative.
  const candidates = [Math.abs(noted)];
  const servers = serversIn(folder, candidates);
  // Only the postmaster understands "fast"; children of a dead postmaster end by themselves.
  signal(
    servers.filter(pid => candidates.includes(pid)),
    'SIGINT',
  );
  if (!(await gone(folder, servers, 15_000))) {
    signal(serversIn(folder, servers), 'SIGQUIT');
    if (!(await gone(folder, servers, 5_000))) signal(serversIn(folder, servers), 'SIGKILL');
    await gone(folder, servers, 5_000);
  }
  rmSync(pidFile, { force: true });
}

/** Removes initialisations that were interrupted; one still dying may resist, and is removed the next time. */
export function clearHalfMade(home) {
  for (const name of readdirSync(home).filter(each => each.startsWith('cluster.new-'))) {
    try {
      rmSync(path.join(home, name), { recursive: true, force: true, maxRetries: 3 });
    } catch {
      // See above.
    }
  }
}
