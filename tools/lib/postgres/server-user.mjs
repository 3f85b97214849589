import { spawnSync } from 'node:child_process';
import { chownSync } from 'node:fs';
import { Refusal } from '../refusal.mjs';

const isRoot = process.getuid?.() === 0;

function idOf(name, flag) {
  const result = spawnSync('id', [flag, name], { encoding: 'utf8' });
  return result.status === 0 ? Number(result.stdout) : null;
}

/**
 * Who runs the server: ourselves, or, since PostgreSQL refuses to run as root, the user `postgres`, else `nobody`.
 * Null stands for ourselves.
 */
export function serverUser() {
  if (!isRoot) return null;
  for (const name of ['postgres', 'nobody']) {
    const uid = idOf(name, '-u');
    const gid = idOf(name, '-g');
    if (uid && gid !== null) return { name, uid, gid };
  }
  throw new Refusal(
    'PostgreSQL does not run as root, and this machine has neither a user "postgres" nor a user "nobody".\n' +
      'Start Breachdesk as a normal user, or set DATABASE_URL to a PostgreSQL of your own.',
  );
}

/** Gives a folder or file to the server user. */
export function giveTo(user, file) {
  if (user) chownSync(file, user.uid, user.gid);
}

/** The spawn options that make a program run as the server user, with nothing of our environment (it may hold secrets). */
export function runningAs(user, cwd) {
  const env = { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };
  return { ...(user ? { uid: user.uid, gid: user.gid } : {}), cwd, env };
}
