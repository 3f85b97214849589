import { randomBytes } from 'node:crypto';
import { link, mkdir, open, readFile, rename, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** What the file holds, without blanks at its ends; null if there is none. */
export const textOf = async (file: string): Promise<string | null> => {
  try {
    return (await readFile(file, 'utf8')).trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null; // errors of fs carry a code
    throw error;
  }
};

/**
 * Makes a file that only its owner can read, in a folder that only its owner can enter. A hard link appears whole or
 * not at all, and fails when another process was first: then its file stands.
 */
export const createOnce = async (file: string, text: string): Promise<void> => {
  const draft = await draftOf(file, text);
  try {
    await link(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error; // errors of fs carry a code
  } finally {
    await unlink(draft);
  }
};

/** The same for a file that may be there: a reader meets the old text or the new one, never a part. */
export const replaceWhole = async (file: string, text: string): Promise<void> =>
  rename(await draftOf(file, text), file);

const draftOf = async (file: string, text: string): Promise<string> => {
  const folder = dirname(file);
  await mkdir(dirname(folder), { recursive: true }); // apart, because the mode below would hold for parents too
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const draft = join(folder, `.${basename(file)}-${randomBytes(8).toString('hex')}`);
  const handle = await open(draft, 'wx', 0o600);
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
  return draft;
};
