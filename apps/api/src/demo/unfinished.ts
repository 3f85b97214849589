import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { newPassword, PEOPLE, type Person } from './demo-users.js';

/** Passwords of the demo users. */
export type Passwords = Record<Person, string>;

/**
 * The passwords lie in the data folder while the case is being written, and only then: a start that was killed is taken
 * up by the next one, which would otherwise stand before a locked, half-written case.
 */
export class Unfinished {
  private readonly file: string;

  constructor(dataDir: string) {
    this.file = path.join(dataDir, 'demo-unfinished.json');
  }

  /** The passwords of a start that did not end; null when there is none. */
  async read(): Promise<Passwords | null> {
    try {
      return JSON.parse(await readFile(this.file, 'utf8')) as Passwords; // our own file, written whole or not at all
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null; // what readFile throws
      throw error;
    }
  }

  async begin(): Promise<Passwords> {
    const passwords = Object.fromEntries(PEOPLE.map(person => [person, newPassword()])) as Passwords; // one for each
    await writeFile(`${this.file}.new`, JSON.stringify(passwords), { mode: 0o600 });
    await rename(`${this.file}.new`, this.file);
    return passwords;
  }

  end(): Promise<void> {
    return rm(this.file, { force: true });
  }
}
