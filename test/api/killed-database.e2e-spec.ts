import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { testDatabase } from '../../tools/lib/test-database.mjs';
import { CutImport, FILE, PERSONS } from '../support/cut-import.js';
import { Process } from '../support/process.js';

/** A PostgreSQL of its own, because it is killed: the others would fall with it. */
let folder: string;
let server: Awaited<ReturnType<typeof testDatabase>>;
let api: Process;
let work: CutImport;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'breachdesk-killed-'));
  chmodSync(folder, 0o755); // the server runs as a user of its own
  server = await testDatabase(folder, { throwAway: false });
  const dataDir = join(folder, 'data');
  mkdirSync(dataDir);
  api = Process.start({ runtimeUrl: server.env.TEST_RUNTIME_URL }, dataDir);
  const url = await api.hears(/listens on (\S+)/);
  work = await CutImport.open(url, await api.hears(/setup\?token=(\S+)/));
}, 120_000);
afterAll(async () => {
  await api.stop();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}, 60_000);

const asked = async <T extends pg.QueryResultRow>(sql: string): Promise<T[]> => {
  const url = new URL(server.env.TEST_DATABASE_URL);
  url.pathname = `/${server.env.TEST_TEMPLATE}`;
  const client = new pg.Client({ connectionString: url.href });
  client.on('error', () => undefined); // killed as well
  await client.connect();
  try {
    return (await client.query<T>(sql)).rows;
  } finally {
    await client.end();
  }
};

const until = async <T>(look: () => Promise<T | null | undefined | false>): Promise<T> => {
  for (let n = 0; n < 1200; n += 1) {
    const found = await look().catch(() => null); // it is away for a moment
    if (found) return found;
    await sleep(25);
  }
  throw new Error(`Never happened: ${look.toString()}`);
};

const backend = async (): Promise<number | undefined> =>
  (await asked<{ pid: number }>(`select pid from pg_stat_activity where application_name = 'breachdesk import'`))[0]
    ?.pid;

it('PostgreSQL killed in the middle of an import keeps nothing of it, the product goes on, and the file can be sent again', async () => {
  for (const part of [0.3, 0.9]) {
    const { id } = await work.begin();
    const request = work.sendPart(id, FILE.slice(0, Math.floor(FILE.length * part)));
    const pid = await until(backend);
    // PostgreSQL throws everybody out when one of its processes is killed, and recovers what was committed.
    process.kill(pid, 'SIGKILL');
    await until(async () => (await backend()) === undefined || null);
    request.end(FILE.slice(Math.floor(FILE.length * part)));
    await until(async () => (await work.status()) === 200);
    // Whether it could be written down that it failed or not: the silence of a minute, let pass here, tells it too.
    await asked(`update import_progress set noted_at = noted_at - interval '2 minutes'`);
    const { status, failure } = await work.show(id);
    expect(status).toBe('failed');
    expect(['database-lost', 'interrupted']).toContain(failure);
    expect(await asked('select key from person limit 1')).toEqual([]);
  }
  const { id } = await work.begin();
  const done = await work.sendAll(id);
  expect([done.status, done.persons]).toEqual(['done', PERSONS]);
  expect(await asked('select count(*)::int as n from person where tables <> 0')).toEqual([{ n: PERSONS }]);
  // Whatever failed meanwhile was told without a value of the file.
  for (const row of FILE.split('\n').slice(1, 50)) expect(api.log).not.toContain(row);
}, 180_000);
