import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { DataSource, type MigrationInterface } from 'typeorm';
import { TestDatabase } from '../support/database.js';

const SINCE = '0062';
const minute = (at: string): string =>
  JSON.stringify({ at, precision: 'minute', zone: 'Europe/Copenhagen', asWritten: null });
const day = (at: string): string =>
  JSON.stringify({ at, precision: 'day', zone: 'Europe/Copenhagen', asWritten: null });

let database: TestDatabase;
let owner: DataSource;
let migrations: MigrationInterface[];

beforeAll(async () => {
  database = await TestDatabase.create();
  owner = await new DataSource({ type: 'postgres', url: database.ownerUrl }).initialize();
  const folder = resolve('migrations/dist');
  const files = readdirSync(folder).filter(name => /^\d{4}-.*\.js$/.test(name) && name >= SINCE);
  const modules = await Promise.all(
    files.sort().map(file => import(`${folder}/${file}`) as Promise<Record<string, new () => MigrationInterface>>), // what migrations export
  );
  migrations = modules.flatMap(module => Object.values(module)).map(Migration => new Migration());
  await run('down', migrations.toReversed());
});
afterAll(async () => {
  await owner.destroy();
  await database.drop();
});

const run = async (way: 'up' | 'down', which: MigrationInterface[]): Promise<void> => {
  const runner = owner.createQueryRunner();
  for (const migration of which) {
    await runner.startTransaction();
    await migration[way](runner);
    await runner.commitTransaction();
  }
  await runner.release();
};

/** An incident as an older version kept it. */
const incident = async (reference: string, aware: string | null, detected: string | null = null): Promise<string> => {
  const [row] = await database.query<{ id: string }>(
    `insert into incident (reference, title, kind, zone, detected, created_by)
     values ($1, 'Case', 'other', 'Europe/Copenhagen', $2, app.system_id()) returning id`,
    [reference, detected],
  );
  await database.query(
    `insert into incident_assessment (incident_id, aware, aware_basis) values ($1, $2::jsonb, case when $2::jsonb is not null then 'Judged' end)`,
    [row?.id, aware],
  );
  return row?.id ?? '';
};
const filed = async (incidentId: string, occurred: string, corrects: string | null = null): Promise<string> => {
  const [row] = await database.query<{ id: string }>(
    `insert into correspondence (incident_id, organisation_id, direction, channel, subject, text, occurred, fulfils_term_key, corrects_id, status)
     values ($1, (select id from organisation limit 1), 'outgoing', 'portal', 'Report', 'Text', $2, 'gdpr-33-1', $3, 'filed') returning id`,
    [incidentId, occurred, corrects],
  );
  return row?.id ?? '';
};

it('an incident of before gets the duties of its day, with its deadline and what was filed for it', async () => {
  await database.query(`insert into organisation (name, kind) values ('Authority', 'supervisory_authority')`);
  const early = await incident('INC-2024-0001', minute('2024-12-09T07:20:00.000Z'));
  const first = await filed(early, minute('2024-12-13T09:00:00.000Z'));
  await filed(early, minute('2024-12-12T07:20:00.000Z'), first);
  await filed(early, minute('2024-12-14T09:00:00.000Z'));
  const late = await incident('INC-2025-0001', minute('2025-11-20T08:00:00.000Z'));
  await filed(late, day('2025-11-22T23:00:00.000Z'));
  await incident('INC-2025-0002', null, day('2025-06-29T22:00:00.000Z'));
  await run('up', migrations);

  const duties = await database.query<{ reference: string; keys: string[] }>(
    `select i.reference, array_agg(o.term_key order by o.term_key) as keys
     from obligation o join incident i on i.id = o.incident_id group by 1 order by 1`,
  );
  const gdpr = ['gdpr-33-1', 'gdpr-33-2', 'gdpr-34-1'];
  const nis2 = ['early-warning', 'final', 'intermediate', 'notification'].map(key => `nis2-dk-${key}`);
  expect(duties).toEqual([
    { reference: 'INC-2024-0001', keys: gdpr },
    { reference: 'INC-2025-0001', keys: [...gdpr, ...nis2] },
    { reference: 'INC-2025-0002', keys: gdpr },
  ]);
  const clocks = await database.query<{ reference: string; due: Date | null; filings: string[] | null }>(
    `select i.reference, o.due_at as due,
       (select array_agg(s.number || ' ' || s.judgement order by s.number) from submission s where s.obligation_id = o.id) as filings
     from obligation o join incident i on i.id = o.incident_id where o.term_key = 'gdpr-33-1' order by 1`,
  );
  expect(clocks).toEqual([
    { reference: 'INC-2024-0001', due: new Date('2024-12-12T07:20:00Z'), filings: ['1 in_time', '2 late'] },
    // The 23rd as a day ends after 09:00 of that day, when 72 hours were over.
    { reference: 'INC-2025-0001', due: new Date('2025-11-23T08:00:00Z'), filings: ['1 late'] },
    { reference: 'INC-2025-0002', due: null, filings: null },
  ]);
});
