import { randomBytes } from 'node:crypto';
import { link, mkdir, open, readFile, unlink } from 'node:fs/promises';
import { join } from 'node:path';

const BYTES = 48;
const FORM = /^[\w-]{64}$/;

/**
 * The secret that signs session cookies: made once for a data folder, read by every process that shares it. There is
 * no default, and an unreadable one stops the start: a guessable secret would let anybody forge a session.
 */
export const sessionSecret = async (dataDir: string): Promise<string> => {
  const folder = join(dataDir, 'keys');
  const file = join(folder, 'session-secret');
  const known = await textOf(file);
  if (known === null) {
    await mkdir(dataDir, { recursive: true }); // apart, because the mode below would hold for parents too
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await createOnce(folder, file);
  }
  const secret = known ?? (await textOf(file)) ?? '';
  if (!FORM.test(secret))
    throw new Error(`${file} does not hold a session secret. Delete it to make a new one; everybody signs in again.`);
  return secret;
};

/** A hard link appears whole or not at all, and fails when another process was first: then its secret is the one. */
const createOnce = async (folder: string, file: string): Promise<void> => {
  const draft = join(folder, `.session-secret-${randomBytes(8).toString('hex')}`);
  const handle = await open(draft, 'wx', 0o600);
  try {
    await handle.writeFile(randomBytes(BYTES).toString('base64url'));
    await handle.sync();
  } finally {
    await handle.close();
  }
  try {
    await link(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error; // errors of fs carry a code
  } finally {
    await unlink(draft);
  }
};

const textOf = async (file: string): Promise<string | null> => {
  try {
    return (await readFile(file, 'utf8')).trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null; // errors of fs carry a code
    throw error;
  }
};
