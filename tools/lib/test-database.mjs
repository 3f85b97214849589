import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { withClient } from './database.mjs';
import { makeFolder } from './files.mjs';
import { inRoot } from './paths.mjs';
import { binaries } from './postgres/binaries.mjs';
import { startCluster } from './postgres/cluster.mjs';
import { giveTo, serverUser } from './postgres/server-user.mjs';
import { makeDatabase, makeRoles } from './roles.mjs';
import { randomPassword } from './secrets.mjs';

const TEMPLATE = 'breachdesk_template';

/**
 * One PostgreSQL for a run of the tests, in the temporary folder given, with a migrated template to copy databases
 * from. Resolves to the environment that the tests read, and a stop.
 */
export async function testDatabase(folder, { throwAway = true } = {}) {
  const user = serverUser();
  const home = path.join(folder, 'postgres');
  mkdirSync(home);
  makeFolder(path.join(folder, 'programs'), 0o755);
  giveTo(user, home);
  const bin = binaries(user, path.join(folder, 'programs'));
  const passwords = { superuser: randomPassword(), owner: randomPassword(), app: randomPassword() };
  const log = path.join(folder, 'postgres.log');
  const server = await startCluster({ home, bin, user, password: passwords.superuser, log, throwAway });
  const url = (name, password, database) => `postgresql://${name}:${password}@127.0.0.1:${server.port}/${database}`;
  const env = {
    TEST_DATABASE_URL: url('postgres', passwords.superuser, 'postgres'),
    TEST_OWNER_URL: url('breachdesk_owner', passwords.owner, TEMPLATE),
    TEST_RUNTIME_URL: url('breachdesk_app', passwords.app, TEMPLATE),
    TEST_TEMPLATE: TEMPLATE,
  };
  await withClient(env.TEST_DATABASE_URL, async admin => {
    await makeRoles(admin, passwords);
    await makeDatabase(admin, TEMPLATE);
  });
  const { migrate } = await import(pathToFileURL(inRoot('apps/api/dist/migrate.js')).href);
  await migrate({ ownerUrl: env.TEST_OWNER_URL, runtimeUrl: env.TEST_RUNTIME_URL });
  return { env, stop: server.stop };
}
