import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { newPassword, PEOPLE, type Person } from './demo-users.js';

/** Passwords of the demo users. */
export type Passwords = Record<Person, string>;

/**
 * The passwords lie with the other keys of the data folder before the first account is made, so that every later start
 * can say how to sign in, whenever an earlier one was killed. The name of the file tells whether the case is complete.
 */
export class DemoPasswords {
  private readonly begun: string;
  private readonly done: string;

  constructor(dataDir: string) {
    this.begun = path.join(dataDir, 'keys', 'demo-users-unfinished.json');
    this.done = path.join(dataDir, 'keys', 'demo-users.json');
  }

  /** The passwords of a start that did not end; null when there is none. */
  unfinished(): Promise<Passwords | null> {
    return passwordsIn(this.begun);
  }

  /** The passwords of a complete demo; null when this folder knows of none. */
  finished(): Promise<Passwords | null> {
    return passwordsIn(this.done);
  }

  async begin(): Promise<Passwords> {
    const passwords = Object.fromEntries(PEOPLE.map(person => [person, newPassword()])) as Passwords; // one for each
    await mkdir(path.dirname(this.begun), { recursive: true, mode: 0o700 });
    await writeFile(`${this.begun}.new`, JSON.stringify(passwords), { mode: 0o600, flush: true });
    await rename(`${this.begun}.new`, this.begun);
    return passwords;
  }

  end(): Promise<void> {
    return rename(this.begun, this.done);
  }
}

const passwordsIn = async (file: string): Promise<Passwords | null> => {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Passwords; // our own file, written whole or not at all
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null; // what readFile throws
    throw error;
  }
};
