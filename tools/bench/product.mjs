// The built product as a process of its own on a database of its own, with people in it: a bench measures what users get.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Client } from '../lib/client.mjs';
import { inRoot } from '../lib/paths.mjs';

const PASSWORD = 'seven quiet lamps burn';
const WATCH_MS = 50;

/** Resident memory of a process in bytes; 0 where the system does not tell (it tells on Linux). */
function residentBytes(pid) {
  const file = `/proc/${pid}/status`;
  const [, kilobytes = '0'] = existsSync(file) ? (/VmRSS:\s+(\d+)/.exec(readFileSync(file, 'utf8')) ?? []) : [];
  return Number(kilobytes) * 1024;
}

/** Starts it. `peakBytes()` is the most memory it has had, `stop()` ends it. */
export async function startProduct(folder, runtimeUrl) {
  const dataDir = path.join(folder, 'data');
  mkdirSync(dataDir, { recursive: true });
  const env = { ...process.env, DATABASE_RUNTIME_URL: runtimeUrl, DATA_DIR: dataDir, PORT: '0', LOG_LEVEL: 'error' };
  const child = spawn(process.execPath, [inRoot('apps/api/dist/main.js')], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  const ready = new Promise((resolve, reject) => {
    child.once('exit', code => reject(new Error(`The product ended with ${code}`)));
    child.stdout.on('data', chunk => {
      said += chunk;
      if (said.includes('token=')) resolve();
    });
  });
  await ready;
  let peak = 0;
  const watching = setInterval(() => (peak = Math.max(peak, residentBytes(child.pid))), WATCH_MS);
  return {
    url: /listens on (\S+)/.exec(said)[1],
    token: /token=(\S+)/.exec(said)[1],
    peakBytes: () => peak,
    async stop() {
      clearInterval(watching);
      const ended = new Promise(resolve => child.once('close', resolve));
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/** An incident with its commander and `count` analysts, each signed in. */
export async function makePeople({ url, token }, count) {
  const administrator = new Client(url);
  const { user } = await administrator.post('setup', {
    token,
    organisationName: 'Clinic',
    organisationKind: 'controller',
    displayName: 'Administrator',
    email: 'administrator@bench.example',
    password: PASSWORD,
  });
  async function person(name) {
    const made = await administrator.post('users', {
      displayName: name,
      email: `${name}@bench.example`,
      globalRole: 'member',
      organisationId: user.organisationId,
    });
    const { link } = await administrator.post(`users/${made.id}/invitation`, {});
    const client = new Client(url);
    await client.post('invitations/accept', { token: link.split('token=')[1], password: PASSWORD });
    return { client, id: made.id };
  }
  const commander = await person('commander');
  const incident = await commander.client.post('incidents', {
    title: 'Bench',
    kind: 'data_theft_extortion',
    zone: 'Europe/Copenhagen',
  });
  const analysts = [];
  for (let n = 1; n <= count; n += 1) {
    const analyst = await person(`analyst-${n}`);
    await commander.client.post('memberships', {
      incidentId: incident.id,
      userId: analyst.id,
      roles: ['scope_analyst'],
    });
    analysts.push(analyst.client);
  }
  return { incidentId: incident.id, commander: commander.client, analysts };
}
