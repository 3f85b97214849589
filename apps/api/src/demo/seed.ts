import type { Settings } from '../platform/settings.js';
import { DEMO_USERS, emailOf, PEOPLE } from './demo-users.js';
import { seedAccounts } from './seed-accounts.js';
import { openCase, seedNegotiation, seedRecord, seedScope } from './seed-case.js';
import { seedTasks } from './seed-tasks.js';
import { Unfinished } from './unfinished.js';

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

/**
 * Writes the case of Alles Lægehus through the public API, each record as the role that would write it, so that all
 * rules hold and the record names who did what. Null when it is there already; one that was cut short is completed.
 */
export const seedDemo = async (settings: DemoSettings): Promise<{ users: PrintedUser[] } | null> => {
  const { dataDir, setupLink } = settings;
  const unfinished = new Unfinished(dataDir);
  const earlier = await unfinished.read();
  if (!earlier && !setupLink) return null;
  const passwords = earlier ?? (await unfinished.begin());
  const cast = await seedAccounts(addressOf(settings), setupLink, passwords);
  const demo = await openCase(cast);
  await seedScope(cast, demo);
  await seedRecord(cast, demo);
  await seedNegotiation(cast, demo);
  await seedTasks(cast, demo);
  const users = PEOPLE.map(person => ({
    displayName: DEMO_USERS[person].displayName,
    email: emailOf(person),
    role: DEMO_USERS[person].role ?? DEMO_USERS[person].globalRole,
    password: passwords[person],
  }));
  await unfinished.end();
  return { users };
};

/** Where this process itself reaches the API, whatever address a proxy shows to people. */
const addressOf = ({ host, port }: DemoSettings): string => {
  if (host === '0.0.0.0' || host === '::') return `http://127.0.0.1:${port}`;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
};
