import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, readlinkSync } from 'node:fs';
import path from 'node:path';

const hasProc = existsSync('/proc/self/stat');

/** Whether a process with this number exists, whoever owns it. */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/**
 * When the process began, or null when it is dead (also one whose parent has not noticed), in a form that only serves
 * for comparing: numbers of dead processes are given out again.
 */
export function beganAt(pid) {
  if (hasProc) {
    try {
      // State and start are fields 3 and 22; the command name before them may hold spaces and brackets.
      const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1).split(' ');
      return fields[0] === 'Z' ? null : fields[19];
    } catch {
      return null;
    }
  }
  return spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).stdout?.trim() || null;
}

function link(file) {
  try {
    return readlinkSync(file);
  } catch {
    return null;
  }
}

function isServerIn(pid, folder) {
  if (!hasProc) {
    const command = spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout ?? '';
    return command.includes('postgres') && command.includes(folder);
  }
  // A server and all its children work in their data folder. A replaced binary reads "postgres (deleted)".
  const program = path.basename(link(`/proc/${pid}/exe`) ?? '');
  return program.startsWith('postgres') && link(`/proc/${pid}/cwd`) === folder;
}

/** The PostgreSQL processes that work in this (real) data folder: among the candidates, and on Linux among all. */
export function serversIn(folder, candidates = []) {
  const pids = hasProc
    ? readdirSync('/proc')
        .filter(name => /^\d+$/.test(name))
        .map(Number)
    : candidates;
  return pids.filter(pid => isAlive(pid) && isServerIn(pid, folder));
}
