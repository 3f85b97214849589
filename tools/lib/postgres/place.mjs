import { randomBytes } from 'node:crypto';
import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { makeFolder, readJson, writePrivately } from '../files.mjs';
import { Refusal } from '../refusal.mjs';

/** Where everything lies when we run as root: root owns it, all may pass, nobody else may write. */
const SYSTEM_FOLDER = '/var/lib/breachdesk';

const NOTE = 'database-place.json';
const MARK = 'belongs-to.json';

const read = file => readJson(file, 'It names the folder of the database; put it back from your backup.');
const namesHome = (dataDir, home) =>
  existsSync(path.join(dataDir, NOTE)) && read(path.join(dataDir, NOTE)).home === home;

/**
 * Marks the database with its data folder, so that whoever finds it later knows whose it is. A data folder that was
 * moved or restored takes its database along; a copy beside the original must not: two starts would share one database.
 */
function markAs(home, dataDir) {
  const mark = path.join(home, MARK);
  const own = realpathSync(dataDir);
  const marked = existsSync(mark) ? read(mark).dataDir : null;
  if (marked === own) return;
  if (marked !== null && namesHome(marked, home)) {
    throw new Refusal(
      `The database in ${home} belongs to the data folder ${marked}; ${own} is a copy of that folder.\n` +
        `Copy the database as well (cp -a), remove ${MARK} from that copy, and name it in ${path.join(own, NOTE)}.`,
    );
  }
  writePrivately(mark, `${JSON.stringify({ dataDir: own })}\n`);
}

/**
 * Where the database of this data folder lies. As a normal user: inside the data folder. As root: below
 * /var/lib/breachdesk, since the server runs as another user, who cannot enter the data folder (it holds keys and files).
 */
export function databasePlace(dataDir, user) {
  const inside = path.join(dataDir, 'postgres');
  const note = path.join(dataDir, NOTE);
  if (!user) {
    if (existsSync(note)) {
      throw new Refusal(`The database of ${dataDir} was made by root and lies in ${read(note).home}. Start as root.`);
    }
    makeFolder(inside, 0o700);
    return { home: inside, copyFolder: inside };
  }
  if (existsSync(path.join(inside, 'cluster'))) {
    throw new Refusal(`The database in ${inside} was made by a normal user. Start as that user, not as root.`);
  }
  if (!existsSync(note)) {
    writePrivately(note, `${JSON.stringify({ home: path.join(SYSTEM_FOLDER, randomBytes(6).toString('hex')) })}\n`);
  }
  const { home } = read(note);
  makeFolder(SYSTEM_FOLDER, 0o755);
  makeFolder(home, 0o755);
  markAs(home, dataDir);
  return { home, copyFolder: SYSTEM_FOLDER };
}
