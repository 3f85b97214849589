import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { DataSource, type MigrationInterface } from 'typeorm';
import { migrate } from '../../apps/api/dist/migrate.js';
import { TestDatabase } from '../support/database.js';
import { fill, rowsOf } from './row-maker.js';

/** What stays when everything is taken back that can be: the record and its ground cannot. */
const GROUND = ['audit_entry', 'migrations', 'role_compartment', 'role_permission'];

type Made = new () => MigrationInterface;

let database: TestDatabase;
let db: DataSource;
let migrations: { file: string; migration: MigrationInterface }[];

beforeAll(async () => {
  database = await TestDatabase.create('empty');
  const folder = resolve('migrations/dist');
  const files = readdirSync(folder)
    .filter(name => /^\d{4}-.*\.js$/.test(name))
    .sort();
  const modules = await Promise.all(files.map(file => import(`${folder}/${file}`) as Promise<Record<string, Made>>)); // what migrations export
  const made = modules.map(module => Object.values(module));
  migrations = files.flatMap((file, at) => (made[at] ?? []).map(One => ({ file, migration: new One() })));
  db = new DataSource({ type: 'postgres', url: database.ownerUrl, migrations: made.flat() });
  await db.initialize();
}, 60_000);
afterAll(async () => {
  await db.destroy();
  await database.drop();
});

const run = async (way: 'up' | 'down', migration: MigrationInterface, where = db): Promise<void> => {
  const runner = where.createQueryRunner();
  try {
    await runner.startTransaction();
    await migration[way](runner);
    await runner.commitTransaction();
  } catch (error) {
    await runner.rollbackTransaction();
    throw error;
  } finally {
    await runner.release();
  }
};

/** Migrations whose purpose is to say more in rows that a release brought, or that are made from others: they lose none. */
const ADDS_TO = [
  '0111-each-nis2-report-has-its-authorities.js authority',
  '0126-authorities-are-reached-as-they-say.js authority',
  '0130-persons-are-told-through-no-authority.js obligation',
  '0130-persons-are-told-through-no-authority.js regime_term',
  '0127-numbers-and-words-are-found-however-written.js search_text',
  '0112-names-of-files-and-parts-of-numbers-are-found.js search_text',
];

/** The rows of before are all there, word for word where the table got no new column. */
const keeps = (after: string[], before: string[]): boolean => {
  const shape = (row = '{}'): string => Object.keys(JSON.parse(row) as object).join(); // jsonb of a row is an object
  return shape(after[0]) === shape(before[0] ?? after[0])
    ? before.every(row => after.includes(row))
    : after.length >= before.length;
};

it('each migration meets rows in every table there is, and keeps them', async () => {
  const lost: string[] = [];
  for (const [round, { file, migration }] of migrations.entries()) {
    const before = await rowsOf(database);
    await run('up', migration);
    const after = await rowsOf(database);
    for (const [table, rows] of before) {
      const now = after.get(table) ?? [];
      const isKept = ADDS_TO.includes(`${file} ${table}`) ? now.length >= rows.length : keeps(now, rows);
      if (!isKept) lost.push(`${file}: ${table} had other rows before`);
    }
    await fill(database, round + 1);
  }
  expect(lost).toEqual([]);
  const stored = await rowsOf(database);
  expect([...stored].filter(([, rows]) => rows.length === 0).map(([table]) => table)).toEqual([]);
}, 120_000);

it('takes back, newest first, what declares that it can be taken back, with rows in it', async () => {
  const kept: string[] = [];
  for (const { file, migration } of [...migrations].reverse())
    await run('down', migration).catch((error: unknown) => {
      kept.push(`${file.slice(0, 4)} ${(error as Error).message}`); // every migration rejects with an Error
    });
  expect(kept).toEqual([
    '0021 Walls are not taken down',
    '0020 Walls are not taken down',
    '0001 The record cannot be taken back',
  ]);
  expect([...(await rowsOf(database)).keys()].sort()).toEqual(GROUND.filter(name => name !== 'migrations'));
}, 60_000);

it('changes nothing when it is run again', async () => {
  const fresh = await TestDatabase.create('empty');
  try {
    const urls = { ownerUrl: fresh.ownerUrl, runtimeUrl: fresh.runtimeUrl };
    await migrate(urls);
    const before = await rowsOf(fresh);
    expect(before.get('migrations')).toHaveLength(migrations.length);
    await migrate(urls);
    expect(await rowsOf(fresh)).toEqual(before);
  } finally {
    await fresh.drop();
  }
}, 60_000);

it('0024 brings corrections that lay apart into one room, in which nobody reads more than before', async () => {
  const before = await TestDatabase.create();
  const owner = await new DataSource({ type: 'postgres', url: before.ownerUrl }).initialize();
  try {
    const found = migrations.find(({ file }) => file.startsWith('0024'));
    if (!found) throw new Error('0024 is gone');
    await run('down', found.migration, owner);
    const day = `'{"at":"2024-12-08T23:00:00Z","precision":"day","zone":"Europe/Copenhagen","asWritten":null}'`;
    await before.query(`insert into incident (reference, title, kind, zone, created_by)
      values ('INC-2024-0001', 'Case', 'other', 'UTC', app.system_id())`);
    const write = (title: string, room: string, corrects: string | null): Promise<unknown> =>
      before.query(
        `insert into timeline_entry (incident_id, title, source, occurred, compartment, created_by, corrects_id)
         select id, $1, 'Us', ${day}, $2, created_by, (select e.id from timeline_entry e where e.title = $3) from incident`,
        [title, room, corrects],
      );
    const lines = { a: ['general', 'legal', 'general'], b: ['negotiation', 'persons'], c: ['general', 'general'] };
    for (const [line, rooms] of Object.entries(lines))
      for (const [n, room] of rooms.entries()) await write(`${line}${n}`, room, n > 0 ? `${line}${n - 1}` : null);
    await run('up', found.migration, owner);
    const rooms = await before.query<{ title: string; compartment: string }>(
      'select title, compartment from timeline_entry order by title',
    );
    const legal = ['a0', 'a1', 'a2', 'b0', 'b1'].map(title => ({ title, compartment: 'legal' }));
    expect(rooms).toEqual([...legal, ...['c0', 'c1'].map(title => ({ title, compartment: 'general' }))]);
  } finally {
    await owner.destroy();
    await before.drop();
  }
}, 60_000);
