import { rmSync } from 'node:fs';
import { CutImport, FILE, type Import, PERSONS } from '../support/cut-import.js';
import { TestDatabase } from '../support/database.js';
import { Process } from '../support/process.js';
import { emptyPlace } from '../support/scene.js';

/** A server that is killed while a stolen table comes in, at rows that nobody chose. */
let database: TestDatabase;
let dataDir: string;
let api: Process;
let work: CutImport;

const start = async (): Promise<string> => {
  api = Process.start(database, dataDir);
  return api.hears(/listens on (\S+)/);
};

beforeAll(async () => {
  [database, dataDir] = await emptyPlace();
  const url = await start();
  work = await CutImport.open(url, await api.hears(/setup\?token=(\S+)/));
}, 60_000);
afterAll(async () => {
  await api.stop();
  await database.drop();
  rmSync(dataDir, { recursive: true, force: true });
});

const persons = async (): Promise<number> => {
  const [row] = await database.query<{ n: number }>('select count(*)::int as n from person where tables <> 0');
  return row?.n ?? -1;
};

const isOver = async (id: string): Promise<Import> => {
  // The silence of a minute is let pass.
  await database.query(`update import_progress set noted_at = noted_at - interval '2 minutes' where import_id = $1`, [
    id,
  ]);
  return work.show(id);
};

it('A server killed at any row leaves all of the file or nothing, says so, and the file can be sent again', async () => {
  for (let round = 0; round < 4; round += 1) {
    const { id } = await work.begin();
    const isWhole = round === 3;
    const cut = isWhole ? FILE.length : Math.floor(Math.random() * FILE.length);
    const request = work.sendPart(id, FILE.slice(0, cut));
    if (isWhole) request.end();
    // At whatever moment the thread is: its connection is there, or it is just being made.
    await database.query('select pg_sleep($1)', [Math.random() * 0.8]);
    await api.kill();
    await work.signIn(await start());
    const found = await isOver(id);
    const kept = await persons();
    const told = [found.status, found.failure, kept];
    const nothing = ['failed', 'interrupted', 0];
    expect([nothing, ['waiting', null, 0], ...(isWhole ? [['done', null, PERSONS]] : [])]).toContainEqual(told);
  }
  const { id } = await work.begin();
  const done = await work.sendAll(id);
  expect(['done', 'unchanged']).toContain(done.status);
  expect(await persons()).toBe(PERSONS);
}, 120_000);
