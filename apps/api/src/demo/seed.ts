import { localAddress, type Settings } from '../platform/settings.js';
import { DemoPasswords, type Passwords } from './demo-passwords.js';
import { DEMO_USERS, emailOf, PEOPLE } from './demo-users.js';
import { seedAccounts } from './seed-accounts.js';
import { openCase, seedNegotiation, seedRecord, seedScope } from './seed-case.js';
import { seedTasks } from './seed-tasks.js';

/** What a start knows when the API listens. */
export type DemoSettings = Pick<Settings, 'host' | 'port' | 'dataDir'> & {
  /** One-time link for the first administrator; null once there is one. */
  setupLink: string | null;
};

/** A demo account with the password made for it. */
export interface PrintedUser {
  displayName: string;
  email: string;
  role: string;
  password: string;
}

/** The demo accounts, and whether this start wrote the case. */
export interface Seeded {
  users: PrintedUser[];
  made: boolean;
}

/**
 * Writes the case of Alles Lægehus through the public API, each record as the role that would write it, so that all
 * rules hold and the record names who did what. One that was cut short is completed, a complete one is left alone.
 * Null when there are accounts of which this data folder knows nothing.
 */
export const seedDemo = async (settings: DemoSettings): Promise<Seeded | null> => {
  const { dataDir, setupLink } = settings;
  const known = new DemoPasswords(dataDir);
  const earlier = await known.unfinished();
  if (!earlier && !setupLink) {
    const kept = await known.finished();
    return kept && { users: usersWith(kept), made: false };
  }
  const passwords = earlier ?? (await known.begin());
  const cast = await seedAccounts(localAddress(settings), setupLink, passwords);
  const demo = await openCase(cast);
  await seedScope(cast, demo);
  await seedRecord(cast, demo);
  await seedNegotiation(cast, demo);
  await seedTasks(cast, demo);
  await known.end();
  return { users: usersWith(passwords), made: true };
};

const usersWith = (passwords: Passwords): PrintedUser[] =>
  PEOPLE.map(person => ({
    displayName: DEMO_USERS[person].displayName,
    email: emailOf(person),
    role: DEMO_USERS[person].role ?? DEMO_USERS[person].globalRole,
    password: passwords[person],
  }));
