// npm run bench:persons [-- --rows 1000000]: from six files to a numbered run, against PostgreSQL's own COPY of the same
// bytes in the same run. Prints ratios; times alone mean nothing on another machine.
import { chmodSync, createReadStream, mkdtempSync, rmSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import os from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { build } from '../lib/build.mjs';
import { withClient } from '../lib/database.mjs';
import { install } from '../lib/install.mjs';
import { inRoot } from '../lib/paths.mjs';
import { testDatabase } from '../lib/test-database.mjs';
import { TABLE_NAMES, writePersonFiles } from './person-files.mjs';

const PIECE = 1 << 20;
const USES = [
  ['person_number', null],
  ['filled', 'name'],
  ['contact', 'phone'],
  ['contact', 'email'],
  ['contact', 'address'],
  ['flag', 'health_condition'],
  ['flag', 'diagnosis'],
  ['filled', 'staff_note_free_text'],
];

/** An incident with its tables and one import for each, as the API would have made them. */
async function scene(db) {
  const one = async (text, values) => Object.values((await db.query(text, values)).rows[0])[0];
  const actAs = id => db.query(`select set_config('app.actor', $1, false)`, [id]);
  await actAs('00000000-0000-0000-0000-000000000001');
  const organisation = await one(`insert into organisation (name, kind) values ('Clinic', 'controller') returning id`);
  const actor = await one(
    `insert into user_account (display_name, email, global_role, organisation_id)
     values ('Analyst', 'analyst@bench.example', 'member', $1) returning id`,
    [organisation],
  );
  await actAs(actor);
  const incidentId = await one(`select app.open_incident('Bench', 'data_theft_extortion', 'Europe/Copenhagen', false)`);
  const { rows: categories } = await db.query('select id, key from data_category');
  const columns = USES.map(([use, key], column) => ({
    column,
    use,
    categoryId: categories.find(category => category.key === key)?.id ?? null,
  }));
  const mapping = { encoding: 'utf-8', delimiter: ',', hasHeader: true, columns };
  const files = [];
  for (const name of TABLE_NAMES) {
    const table = await one(
      'insert into affected_table (incident_id, name, created_by) values ($1, $2, $3) returning id',
      [incidentId, name, actor],
    );
    const importId = await one(
      `insert into table_import (incident_id, affected_table_id, number, file_name, mapping, started_by)
       values ($1, $2, 1, $3, $4, $5) returning id`,
      [incidentId, table, `${name}.csv`, JSON.stringify(mapping), actor],
    );
    files.push({ importId, affectedTableId: table, ...mapping });
  }
  return { actor, incidentId, files };
}

const milliseconds = async work => {
  const began = performance.now();
  await work();
  return Math.round(performance.now() - began);
};

async function copyPlainly(db, sources) {
  const { from } = await import('pg-copy-streams');
  await db.query(
    `create unlogged table plain (cpr text, name text, phone text, email text, address text, copd text, diabetes text, note text)`,
  );
  for (const source of sources())
    await pipeline(source, db.query(from('copy plain from stdin with (format csv, header)')));
}

async function measure(folder, rows) {
  const truth = writePersonFiles(folder, rows);
  const sources = () =>
    TABLE_NAMES.map(name => createReadStream(path.join(folder, `${name}.csv`), { highWaterMark: PIECE }));
  const { runImport } = await import(inRoot('apps/api/dist/persons/import/import-thread.js'));
  const database = await testDatabase(folder, { throwAway: false });
  let peak = 0;
  const watching = setInterval(() => (peak = Math.max(peak, process.memoryUsage().rss)), 50);
  try {
    const admin = new URL(database.env.TEST_DATABASE_URL);
    admin.pathname = `/${database.env.TEST_TEMPLATE}`;
    return await withClient(admin.href, async db => {
      const base = await milliseconds(() => copyPlainly(db, sources));
      const { actor, incidentId, files } = await scene(db);
      const job = {
        url: database.env.TEST_RUNTIME_URL,
        actorId: actor,
        requestId: 'bench',
        incidentId,
        keyVersion: 1,
        key: randomBytes(32),
        files,
        threads: Math.max(1, os.availableParallelism() - 1),
      };
      let results;
      const imported = await milliseconds(async () => {
        results = await runImport(job, sources(), { onProgress: () => {}, signal: new AbortController().signal });
      });
      const counted = await milliseconds(() => db.query(`select app.count_run($1, 'bench')`, [incidentId]));
      const {
        rows: [run],
      } = await db.query('select persons::int from register_run');
      const wrong = files.filter((_, at) => results[at].persons !== truth.tables[TABLE_NAMES[at]]);
      if (run.persons !== truth.persons || wrong.length > 0)
        throw new Error('The register differs from what was written');
      return {
        rows,
        MB: Math.round(truth.bytes / 1e6),
        persons: run.persons,
        base,
        imported,
        counted,
        ratio: Number(((imported + counted) / base).toFixed(2)),
        memoryMB: Math.round(peak / 1e6),
      };
    });
  } finally {
    clearInterval(watching);
    await database.stop();
  }
}

const { values } = parseArgs({ options: { rows: { type: 'string', multiple: true, default: ['1000000'] } } });
await install();
await build({ api: true });
for (const rows of values.rows.map(Number)) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'breachdesk-bench-'));
  chmodSync(folder, 0o755);
  try {
    console.log(await measure(folder, rows));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
process.exit(0);
