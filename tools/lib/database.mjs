import path from 'node:path';
import { existsSync } from 'node:fs';
import { binaries } from './postgres/binaries.mjs';
import { startCluster } from './postgres/cluster.mjs';
import { databasePlace } from './postgres/place.mjs';
import { serverUser } from './postgres/server-user.mjs';
import { Refusal } from './refusal.mjs';
import { makeDatabase, makeRoles } from './roles.mjs';
import { keptSecrets, randomPassword } from './secrets.mjs';

const OLDEST = 150_000;

const isPostgresUrl = text => URL.canParse(text) && /^postgres(ql)?:$/.test(new URL(text).protocol);
const urlOf = (user, password, port, database) => `postgresql://${user}:${password}@127.0.0.1:${port}/${database}`;

/** Connects, does one thing, and closes. */
export async function withClient(url, act) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 15_000 });
  client.on('error', () => {}); // A lost connection fails the query in hand; without this it would end the process.
  await client.connect();
  try {
    return await act(client);
  } finally {
    await client.end();
  }
}

/** The embedded PostgreSQL of this data folder: started, with roles and database. */
export async function embeddedDatabase(dataDir, { say }) {
  const user = serverUser();
  const { home, copyFolder } = databasePlace(dataDir, user);
  if (existsSync(path.join(home, 'cluster')) && !existsSync(path.join(dataDir, 'keys/database.json'))) {
    throw new Refusal(
      `The database in ${home} exists, but its passwords (${path.join(dataDir, 'keys/database.json')}) are gone.\n` +
        'Put the keys folder back from your backup.',
    );
  }
  const secrets = keptSecrets(dataDir, 'database', () => ({
    superuser: randomPassword(),
    owner: randomPassword(),
    app: randomPassword(),
  }));
  const log = path.join(dataDir, 'logs/postgres.log');
  const bin = binaries(user, copyFolder);
  const server = await startCluster({ home, bin, user, password: secrets.superuser, log, say });
  try {
    await withClient(urlOf('postgres', secrets.superuser, server.port, 'postgres'), async admin => {
      await makeRoles(admin, secrets);
      await makeDatabase(admin, 'breachdesk');
    });
  } catch (error) {
    await server.stop();
    throw error;
  }
  return {
    ownerUrl: urlOf('breachdesk_owner', secrets.owner, server.port, 'breachdesk'),
    runtimeUrl: urlOf('breachdesk_app', secrets.app, server.port, 'breachdesk'),
    stop: server.stop,
    ended: server.ended,
  };
}

async function requireUsable(url) {
  try {
    const version = await withClient(url, async client => {
      const { rows } = await client.query('show server_version_num');
      return Number(rows[0].server_version_num);
    });
    if (version >= OLDEST) return;
    throw new Refusal(
      `DATABASE_URL points to PostgreSQL ${Math.floor(version / 10_000)}. Breachdesk needs version 15 or newer.`,
    );
  } catch (error) {
    if (error instanceof Refusal) throw error;
    // The message of the driver names host, user or database, never the password.
    throw new Refusal(
      `The database of DATABASE_URL cannot be used: ${error.message || error.code}\n` +
        'Check that the server runs and takes connections from here, and check user, password and database in that URL.',
    );
  }
}

/** The migration makes the runtime login only when it is missing, so its password may be another than the one we hold. */
export async function requireRuntimeLogin(runtimeUrl, { dataDir, givenRuntimeUrl }) {
  try {
    await withClient(runtimeUrl, client => client.query('select 1'));
  } catch (error) {
    const words = error.message || error.code;
    if (givenRuntimeUrl)
      throw new Refusal(`The database of DATABASE_RUNTIME_URL cannot be used: ${words}\nCheck that URL.`);
    throw new Refusal(
      `The runtime login of the database does not open it: ${words}\n` +
        `Its password was kept in ${path.join(dataDir, 'keys/database-runtime.json')}: put back the keys folder of that\n` +
        'installation, or give the login a password of your own and name it in DATABASE_RUNTIME_URL.',
    );
  }
}

/** The organisation's own PostgreSQL: the owner as given, and a runtime login that is given or made by the migration. */
export async function ownDatabase(dataDir, ownerUrl, runtimeUrl) {
  if (!isPostgresUrl(ownerUrl)) {
    throw new Refusal('DATABASE_URL must look like postgresql://user:password@host:5432/database');
  }
  if (runtimeUrl && !isPostgresUrl(runtimeUrl)) {
    throw new Refusal('DATABASE_RUNTIME_URL must look like postgresql://user:password@host:5432/database');
  }
  await requireUsable(ownerUrl);
  const ended = new Promise(() => {}); // Not ours to watch.
  if (runtimeUrl) return { ownerUrl, runtimeUrl, ended };
  const url = new URL(ownerUrl);
  const database = decodeURIComponent(url.pathname.slice(1)) || decodeURIComponent(url.username);
  url.username = `breachdesk_app_${database.toLowerCase().replace(/[^a-z0-9_]/g, '_')}`.slice(0, 63);
  url.password = keptSecrets(dataDir, 'database-runtime', () => ({ password: randomPassword() })).password;
  return { ownerUrl, runtimeUrl: url.href, ended };
}
