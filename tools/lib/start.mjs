import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from './build.mjs';
import { embeddedDatabase, ownDatabase, requireRuntimeLogin } from './database.mjs';
import { makeFolder, rotateLog } from './files.mjs';
import { install } from './install.mjs';
import { takeLock, toldBy, waitForLock } from './lock.mjs';
import { inRoot } from './paths.mjs';
import { portTaken, requirePort } from './port.mjs';
import { Refusal } from './refusal.mjs';
import { isStopping, nowServing, onStop, stopAll } from './shutdown.mjs';

const built = file => import(pathToFileURL(inRoot('apps/api/dist', file)).href);

async function lockDataFolder(dataDir) {
  makeFolder(dataDir, 0o700);
  makeFolder(path.join(dataDir, 'logs'), 0o700);
  const file = path.join(dataDir, 'running.lock');
  const lock = await takeLock(file);
  if (lock.holder) {
    const { url } = toldBy(file, lock.holder);
    throw new Refusal(
      `Breachdesk is already ${url ? `running at ${url}` : 'starting'} with this data folder (process ${lock.holder.pid}).\n` +
        'Use that one, stop it first, or give this one a folder of its own with DATA_DIR.',
    );
  }
  onStop(() => lock.release());
  return lock;
}

/** Installs and builds; two starts in one clone (say, the demo beside the real one) do it one after the other. */
async function prepare() {
  const lock = await waitForLock(inRoot('.prepare.lock'), ({ pid }) => {
    console.log(`Waiting for another start of this clone to finish building (process ${pid}) …`);
  });
  onStop(() => lock.release());
  await install();
  await build();
  lock.release();
}

async function startDatabase({ dataDir, ownerUrl, givenRuntimeUrl }) {
  const say = console.log;
  const database = ownerUrl
    ? await ownDatabase(dataDir, ownerUrl, givenRuntimeUrl)
    : await embeddedDatabase(dataDir, { say });
  void database.ended.then(() => {
    if (isStopping()) return;
    console.error(`PostgreSQL ended unexpectedly; its log is ${path.join(dataDir, 'logs/postgres.log')}.`);
    void stopAll(1);
  });
  return database;
}

async function startServer(settings, runtimeUrl) {
  const { serve } = await built('main.js');
  const { port, host, dataDir, publicUrl, demo, production, logLevel, registerKey, registerKeyFile } = settings;
  const { smtpUrl, mailFrom, imapUrl } = settings;
  // The terminal keeps what a person reads: the address, links and passwords that are shown only once.
  const logFile = path.join(dataDir, 'logs/breachdesk.log');
  rotateLog(logFile);
  try {
    const keys = { registerKey, registerKeyFile };
    const given = { runtimeUrl, port, host, dataDir, publicUrl, demo, production, logLevel, logFile };
    const server = await serve({ ...given, ...keys, smtpUrl, mailFrom, imapUrl });
    onStop(() => server.close());
    return server;
  } catch (error) {
    throw error.code === 'EADDRINUSE' ? portTaken(port, demo) : error;
  }
}

async function showDemo(settings) {
  const { seedDemo } = await built('demo/seed.js');
  const seeded = await seedDemo(settings);
  if (!seeded) {
    console.log(
      `\nThis database has accounts already, and ${settings.dataDir} knows no demo passwords.\n` +
        'Sign in with an account you know, or start the demo with another DATA_DIR and an empty database.',
    );
    return;
  }
  console.log(
    seeded.made
      ? '\nDemo users. The passwords were made for this data folder:\n'
      : '\nDemo users, as at the first start (unless somebody has changed their password since):\n',
  );
  const width = Math.max(...seeded.users.map(({ email }) => email.length));
  for (const { displayName, email, role, password } of seeded.users) {
    console.log(`  ${email.padEnd(width)}  ${password}  ${displayName}, ${role}`);
  }
}

/** Everything on this machine, in order: folder, port, packages, build, database, migrations, server. */
export async function start(settings) {
  const lock = await lockDataFolder(settings.dataDir);
  await requirePort(settings);
  await prepare();
  const { ownerUrl, runtimeUrl } = await startDatabase(settings);
  const { migrate } = await built('migrate.js');
  await migrate({ ownerUrl, runtimeUrl });
  if (settings.ownerUrl) await requireRuntimeLogin(runtimeUrl, settings);
  const { url, setupLink } = await startServer(settings, runtimeUrl);
  if (settings.demo) await showDemo({ ...settings, setupLink });
  lock.tell({ url });
  nowServing();
  console.log(`\nBreachdesk is at ${url}`);
  if (setupLink && !settings.demo)
    console.log(`First run. Make the first administrator here (the link works once):\n  ${setupLink}`);
  console.log(`Logs are in ${path.join(settings.dataDir, 'logs')}. Ctrl-C stops everything.\n`);
}
