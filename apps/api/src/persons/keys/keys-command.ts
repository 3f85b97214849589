import { createOnce, replaceWhole, textOf } from '../../platform/private-file.js';
import { StartRefusal } from '../../platform/start-refusal.js';
import { fingerprintOf, grown, joinedRings, type KeyRing, newestOf, ringText } from './key-ring.js';
import { isGiven, keyFileOf, type KeyPlace, makeKeys, placeInWords, readKeys } from './key-source.js';
import { openSealed, sealRing } from './sealed-ring.js';

/** What the command needs from the world. */
export interface KeysWorld {
  place: KeyPlace;
  now: Date;
  say: (line: string) => void;
  /** Asks for the passphrase of an export, or takes it from where it was put. */
  passphrase: () => Promise<string>;
}

const USAGE = `npm run keys -- show            versions and fingerprints, never a key
npm run keys -- make            makes the first key, if there is none
npm run keys -- rotate          adds a version, which new registers take
npm run keys -- export FILE     writes all versions to FILE, sealed to a passphrase
npm run keys -- import FILE     takes the versions of such a FILE`;

const SHORTEST_PASSPHRASE = 12;

/** `npm run keys`: the key of the person registers, for whoever runs the installation. */
export const keysCommand = async (args: readonly string[], world: KeysWorld): Promise<void> => {
  const [verb, file, ...rest] = args;
  const needsFile = verb === 'export' || verb === 'import';
  const command = COMMANDS[verb ?? ''];
  if (!command || rest.length > 0 || needsFile !== (file !== undefined)) throw new StartRefusal(USAGE);
  await command(world, file ?? '');
};

const show = async ({ place, say }: KeysWorld): Promise<void> => {
  const ring = await ringAt(place);
  say(placeInWords(place));
  for (const key of ring.keys)
    say(
      `  version ${key.version}  fingerprint ${fingerprintOf(key)}  ${key.madeAt ? `made ${key.madeAt}` : 'given'}` +
        (key.version === newestOf(ring) ? '  (new registers take this one)' : ''),
    );
};

const make = async ({ place, now, say }: KeysWorld): Promise<void> => {
  refuseGiven(place);
  if (await readKeys(place)) throw new StartRefusal(`There is a key already: ${placeInWords(place)}.`);
  await makeKeys(place, now);
  say(`Made ${placeInWords(place)}. Keep a sealed copy apart from the database:  npm run keys -- export FILE`);
};

const rotate = async ({ place, now, say }: KeysWorld): Promise<void> => {
  refuseGiven(place);
  const ring = grown(await ringAt(place), now);
  await replaceWhole(keyFileOf(place.dataDir), ringText(ring));
  say(
    `Version ${newestOf(ring)} is what new registers take. Registers that exist keep the version they were made with: their\n` +
      'numbers are gone and cannot be hashed again. A new version for an incident means importing its tables anew.\n' +
      'Make a new sealed copy now:  npm run keys -- export FILE',
  );
};

const exportTo = async ({ place, say, passphrase }: KeysWorld, file: string): Promise<void> => {
  const ring = await ringAt(place);
  if ((await textOf(file)) !== null) throw new StartRefusal(`${file} is there already.`);
  const words = await passphrase();
  if (words.length < SHORTEST_PASSPHRASE)
    throw new StartRefusal(`A passphrase has at least ${SHORTEST_PASSPHRASE} characters; six random words are good.`);
  await createOnce(file, sealRing(ring, words));
  say(`Wrote ${file}, sealed. Keep it apart from the database, and the passphrase apart from both.`);
};

const importFrom = async ({ place, say, passphrase }: KeysWorld, file: string): Promise<void> => {
  refuseGiven(place);
  const text = await textOf(file);
  if (text === null) throw new StartRefusal(`There is no file ${file}.`);
  const taken = openSealed(text, await passphrase());
  if (!taken)
    throw new StartRefusal(`${file} does not open: another passphrase, or it is damaged, or no export of keys.`);
  const own = await readKeys(place);
  const joined = own ? joinedRings(own, taken) : taken;
  if (!joined)
    throw new StartRefusal(
      `${placeInWords(place)} holds other keys under the same versions. If no register was made with them yet, put that file away first.`,
    );
  await replaceWhole(keyFileOf(place.dataDir), ringText(joined));
  say(
    `${placeInWords(place)} holds ${joined.keys.length === 1 ? 'one version' : `${joined.keys.length} versions`} now.`,
  );
};

const COMMANDS: Record<string, ((world: KeysWorld, file: string) => Promise<void>) | undefined> = {
  show,
  make,
  rotate,
  export: exportTo,
  import: importFrom,
};

const ringAt = async (place: KeyPlace): Promise<KeyRing> => {
  const ring = await readKeys(place);
  if (ring) return ring;
  throw new StartRefusal(
    `There is no key yet: ${placeInWords(place)}. The first start makes one, or  npm run keys -- make`,
  );
};

const refuseGiven = (place: KeyPlace): void => {
  if (isGiven(place))
    throw new StartRefusal(`The key comes from ${placeInWords(place)}: make, rotate and import it where it is kept.`);
};
