import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { makeFolder, writePrivately } from '../files.mjs';

/** Where everything lies when we run as root: root owns it, all may pass, nobody else may write. */
const SYSTEM_FOLDER = '/var/lib/breachdesk';

/**
 * Where the database of this data folder lies. As a normal user: inside the data folder. As root: below
 * /var/lib/breachdesk, since the server runs as another user, who cannot enter the data folder (it holds keys and files).
 */
export function databasePlace(dataDir, user) {
  if (!user) {
    const home = path.join(dataDir, 'postgres');
    makeFolder(home, 0o700);
    return { home, copyFolder: home };
  }
  const note = path.join(dataDir, 'database-place.json');
  if (!existsSync(note)) {
    writePrivately(note, `${JSON.stringify({ home: path.join(SYSTEM_FOLDER, randomBytes(6).toString('hex')) })}\n`);
  }
  const { home } = JSON.parse(readFileSync(note, 'utf8'));
  makeFolder(SYSTEM_FOLDER, 0o755);
  makeFolder(home, 0o755);
  return { home, copyFolder: SYSTEM_FOLDER };
}
