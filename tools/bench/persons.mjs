// npm run bench:persons [-- --rows 1000000 --rows 10000000]: six stolen tables, from files to a numbered run, through the
// running product as users have it, against PostgreSQL's own COPY of the same bytes in the same run; then what users get
// of that register. Ratios are the measure; times alone mean nothing on another machine.
import { execFile } from 'node:child_process';
import { chmodSync, createReadStream, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { parseArgs, promisify } from 'node:util';
import { build } from '../lib/build.mjs';
import { withClient } from '../lib/database.mjs';
import { install } from '../lib/install.mjs';
import { inRoot } from '../lib/paths.mjs';
import { testDatabase } from '../lib/test-database.mjs';
import { TABLE_NAMES } from './person-files.mjs';
import { makePeople, startProduct } from './product.mjs';
import { round, timed } from './timing.mjs';
import { measureComparison, measureLookUps, measureOthers, measureViews } from './views.mjs';

const PIECE = 1 << 20;
const CALLERS = 20;
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

async function filesOf(folder, rows) {
  mkdirSync(folder);
  const { stdout } = await promisify(execFile)(process.execPath, [
    inRoot('tools/bench/person-files.mjs'),
    folder,
    String(rows),
  ]);
  return { folder, truth: JSON.parse(stdout), file: name => path.join(folder, `${name}.csv`) };
}

/** Milliseconds of PostgreSQL's own COPY of the same bytes into one table without a log. */
async function copyPlainly(db, { file }) {
  const { from } = await import('pg-copy-streams');
  const began = performance.now();
  await db.query(
    `create unlogged table plain (cpr text, name text, phone text, email text, address text, copd text, diabetes text, note text)`,
  );
  for (const name of TABLE_NAMES)
    await pipeline(
      createReadStream(file(name), { highWaterMark: PIECE }),
      db.query(from('copy plain from stdin with (format csv, header)')),
    );
  const ms = performance.now() - began;
  await db.query('drop table plain');
  return ms;
}

const median = times => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)];

/** Sends files as one batch; each names the affected table it belongs to. */
async function importAll(client, incidentId, files) {
  const { data: categories } = await client.list('data-categories', { perPage: 100 });
  const columns = USES.map(([use, key], column) => ({
    column,
    use,
    categoryId: categories.find(category => category.key === key)?.id ?? null,
  }));
  const begun = [];
  for (const { affectedTableId, file } of files) {
    const mapping = { encoding: 'utf-8', delimiter: ',', hasHeader: true, columns };
    const { id } = await client.post('table-imports', { incidentId, affectedTableId, fileName: 'table.csv', mapping });
    begun.push({ name: id, file });
  }
  const query = new URLSearchParams({ imports: begun.map(({ name }) => name).join() });
  return client.putFiles(`incidents/${incidentId}/import-batch?${query}`, begun);
}

const tablesOf = async (client, incidentId, names) => {
  const ids = {};
  for (const name of names) ids[name] = (await client.post('affected-tables', { incidentId, name })).id;
  return ids;
};

/**
 * Six tables at once, a run; then a late table and a replaced one, each with its run. `base` is measured before, between
 * and after, and its median counts: a machine is not as fast at every moment.
 */
async function measureRegister(product, { first, later }, base) {
  const { incidentId, commander, analysts } = await makePeople(product, CALLERS);
  const [analyst] = analysts;
  const tables = await tablesOf(analyst, incidentId, [...TABLE_NAMES, 'late']);
  const six = TABLE_NAMES.map(name => ({ affectedTableId: tables[name], file: first.file(name) }));
  const count = () => analyst.post('register-runs', { incidentId });
  const idleMB = Math.round(product.peakBytes() / 1e6);
  const bases = [await base()];
  const imported = await timed(() => importAll(analyst, incidentId, six));
  bases.push(await base());
  const counted = await timed(count);
  bases.push(await base());
  const memoryMB = Math.round(product.peakBytes() / 1e6);
  const { imports } = imported.result;
  const wrong = TABLE_NAMES.filter((name, at) => imports[at].persons !== first.truth.tables[name]);
  if (counted.result.persons !== first.truth.persons || wrong.length > 0)
    throw new Error('The register differs from what was written');
  const others = await measureOthers(commander, incidentId, () =>
    importAll(analyst, incidentId, [{ affectedTableId: tables.late, file: later.file('patient_master') }]),
  );
  await count();
  await importAll(analyst, incidentId, [{ affectedTableId: tables.contacts, file: later.file('contacts') }]);
  const last = await count();
  return {
    persons: counted.result.persons,
    baseMs: bases.map(ms => round(ms)),
    importedMs: round(imported.ms),
    countedMs: round(counted.ms),
    ratio: round((imported.ms + counted.ms) / median(bases), 100),
    idleMB,
    memoryMB,
    othersWhileImporting: others,
    comparisonMs: await measureComparison(analyst, counted.result.id, last.id),
    views: await measureViews(analyst, last.id),
    lookUps: await measureLookUps(analysts, incidentId),
  };
}

async function measure(folder, rows) {
  const first = await filesOf(path.join(folder, 'first'), rows);
  const later = await filesOf(path.join(folder, 'later'), rows / 10);
  const database = await testDatabase(folder, { throwAway: false });
  const admin = new URL(database.env.TEST_DATABASE_URL);
  admin.pathname = `/${database.env.TEST_TEMPLATE}`;
  try {
    const product = await startProduct(folder, database.env.TEST_RUNTIME_URL);
    try {
      const base = () => withClient(admin.href, db => copyPlainly(db, first));
      const measured = await measureRegister(product, { first, later }, base);
      return { rows, MB: Math.round(first.truth.bytes / 1e6), ...measured };
    } finally {
      await product.stop();
    }
  } finally {
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
    console.dir(await measure(folder, rows), { depth: null });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
process.exit(0);
