import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { createOnce, textOf } from '../../platform/private-file.js';
import type { Settings } from '../../platform/settings.js';
import { StartRefusal } from '../../platform/start-refusal.js';
import { grown, type KeyRing, readRing, ringText } from './key-ring.js';

/** Where the master key may come from: the environment, a mounted secret, or the data folder, in this order. */
export type KeyPlace = Pick<Settings, 'dataDir' | 'registerKey' | 'registerKeyFile'>;

/** The file of a data folder that holds the master key. */
export const keyFileOf = (dataDir: string): string => join(dataDir, 'keys', 'register-key');

/** Whether the key is given from outside: then it is not made here, and not changed here. */
export const isGiven = ({ registerKey, registerKeyFile }: KeyPlace): boolean =>
  registerKey !== undefined || registerKeyFile !== undefined;

/** In words, for people. */
export const placeInWords = ({ dataDir, registerKey, registerKeyFile }: KeyPlace): string =>
  registerKey !== undefined ? 'BREACHDESK_REGISTER_KEY' : (registerKeyFile ?? keyFileOf(dataDir));

/** The ring as it stands; null if there is none yet. What is there and cannot be read stops the start. */
export const readKeys = async (place: KeyPlace): Promise<KeyRing | null> => {
  const { registerKey, registerKeyFile, dataDir } = place;
  const file = registerKeyFile ?? keyFileOf(dataDir);
  const text = registerKey ?? (await textOf(file));
  if (text === null) {
    if (!registerKeyFile) return null;
    throw new StartRefusal(`BREACHDESK_REGISTER_KEY_FILE names ${registerKeyFile}, but there is no such file.`);
  }
  if (!isGiven(place)) await refuseOpenFile(file);
  const ring = readRing(text);
  if (ring) return ring;
  throw new StartRefusal(
    `${placeInWords(place)} does not hold a key of the person register: 32 random bytes as base64, or what \`npm run keys -- make\` writes.`,
  );
};

/** A mounted secret has the rights that its platform gives it; our own file is its owner's alone. */
const refuseOpenFile = async (file: string): Promise<void> => {
  const { mode } = await stat(file);
  if ((mode & 0o077) !== 0)
    throw new StartRefusal(
      `${file} can be read by others on this machine, and whoever has it can test who is in the register. Close it:  chmod 600 ${file}`,
    );
};

/** Makes the first key of a data folder; if another process was quicker, its key is the one. */
export const makeKeys = async (place: KeyPlace, now: Date): Promise<KeyRing> => {
  await createOnce(keyFileOf(place.dataDir), ringText(grown(null, now)));
  const ring = await readKeys(place);
  if (!ring) throw new StartRefusal(`${keyFileOf(place.dataDir)} could not be made.`);
  return ring;
};
