import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { makeFolder, readJson, writePrivately } from './files.mjs';

/** A password nobody needs to type; its letters are safe in a URL. */
export const randomPassword = () => randomBytes(32).toString('base64url');

/** The secrets of this name in the data folder, made when they do not exist. Only the owner can read the file. */
export function keptSecrets(dataDir, name, make) {
  const folder = path.join(dataDir, 'keys');
  makeFolder(folder, 0o700);
  const file = path.join(folder, `${name}.json`);
  if (!existsSync(file)) writePrivately(file, `${JSON.stringify(make())}\n`);
  return readJson(file, `Put the keys folder back from your backup; without it the database stays closed.`);
}
