// Migrates the database of DATABASE_URL (owner) and makes the runtime login of DATABASE_RUNTIME_URL; used by docker/.
import { report, Refusal } from './lib/refusal.mjs';
import { ownDatabase } from './lib/database.mjs';
import { inRoot } from './lib/paths.mjs';
import { pathToFileURL } from 'node:url';

try {
  const { DATABASE_URL, DATABASE_RUNTIME_URL } = process.env;
  if (!DATABASE_URL || !DATABASE_RUNTIME_URL)
    throw new Refusal('Set DATABASE_URL (owner) and DATABASE_RUNTIME_URL (runtime).');
  const { ownerUrl, runtimeUrl } = await ownDatabase('', DATABASE_URL, DATABASE_RUNTIME_URL);
  const { migrate } = await import(pathToFileURL(inRoot('apps/api/dist/migrate.js')).href);
  await migrate({ ownerUrl, runtimeUrl });
  console.log('The database is up to date.');
} catch (error) {
  report(error);
  process.exitCode = 1;
}
