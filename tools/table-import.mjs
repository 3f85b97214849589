// npm run import-table -- --incident INC-2024-0001 --as EMAIL [--url URL] [--country SE|NO|FI|DE] [--corrects NUMBER] [--yes] --table "Patients" FILE [--table … FILE]
// Sends files that lie on this machine into the register of a running Breachdesk, as the named user and under the same
// walls as in the page; --corrects names the import whose rejected rows the file corrects. Several are one batch: all of them are imported, or none. The password is asked for, or read
// from BREACHDESK_PASSWORD.
import { openSync, readSync, closeSync, statSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { Client } from './lib/client.mjs';
import { report, Refusal } from './lib/refusal.mjs';

const HEAD_BYTES = 64 * 1024;
const USAGE =
  'npm run import-table -- --incident INC-2024-0001 --as EMAIL [--url URL] [--country SE|NO|FI|DE] [--corrects NUMBER] [--yes] --table "Patients" FILE [--table … FILE]';

function asked() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      incident: { type: 'string' },
      table: { type: 'string', multiple: true, default: [] },
      as: { type: 'string' },
      country: { type: 'string' },
      corrects: { type: 'string' },
      url: { type: 'string', default: 'http://127.0.0.1:3000' },
      yes: { type: 'boolean', default: false },
    },
  });
  const { table: names, ...given } = values;
  if (!given.incident || !given.as || names.length === 0 || names.length !== positionals.length)
    throw new Refusal(USAGE);
  if (given.corrects && names.length > 1) throw new Refusal('A file that corrects an import is sent alone.');
  return { ...given, tables: names.map((name, at) => ({ name, file: positionals[at] })) };
}

function headOf(file) {
  const head = Buffer.alloc(HEAD_BYTES);
  const descriptor = openSync(file, 'r');
  try {
    return head.subarray(0, readSync(descriptor, head));
  } finally {
    closeSync(descriptor);
  }
}

async function ask(question, { hidden = false } = {}) {
  if (!process.stdin.isTTY) throw new Refusal(`There is nobody to ask: ${question.trim()} (${USAGE})`);
  const prompt = createInterface({
    input: process.stdin,
    output: hidden ? undefined : process.stdout,
    terminal: hidden,
  });
  if (hidden) process.stdout.write(question);
  const answer = await prompt.question(hidden ? '' : question);
  prompt.close();
  if (hidden) process.stdout.write('\n');
  return answer;
}

async function oneOf(client, resource, { filter, q, is }) {
  const { data } = await client.list(resource, { filter, q });
  const found = data.filter(is);
  if (found.length === 1) return found[0];
  throw new Refusal(
    `${found.length === 0 ? 'There is no' : 'There are several'} ${resource} called "${q}" that you may see.`,
  );
}

/** What the file looks like, and how it will be read. */
function show({ packing, encoding, delimiter, hasHeader, columns }, categories) {
  console.log(
    `${encoding}, ${packing === 'none' ? 'not packed' : packing}, columns end with ${JSON.stringify(delimiter)}, ${hasHeader ? 'first row is a header' : 'no header'}`,
  );
  for (const { column, name, use, categoryId, cells } of columns) {
    const category = categories.find(({ id }) => id === categoryId)?.name ?? '';
    console.log(
      `  ${String(column + 1).padStart(3)}  ${name.padEnd(24)} ${use.padEnd(14)} ${category.padEnd(40)} ${cells[0] ?? ''}`,
    );
  }
}

const read = columns =>
  columns.filter(
    ({ use, categoryId }) => use !== 'ignore' && (categoryId || !['flag', 'filled', 'contact'].includes(use)),
  );

function outcome({ status, rows, usable, persons, unclear, rejects, number }) {
  if (status === 'unchanged')
    return 'The same file, read in the same way, is in the register already. Nothing changed.';
  const reasons = Object.entries(rejects).map(([reason, count]) => `  ${reason.replaceAll('_', ' ')}: ${count}`);
  const lines = [
    `Import ${number} is done: ${rows} rows, ${usable} with a usable number, ${persons} different persons.`,
  ];
  if (unclear > 0) lines.push(`${unclear} yes/no cells said neither; they were counted as yes.`);
  return [...lines, ...reasons].join('\n');
}

/** The import of a table whose rejected rows the file corrects, by its number. */
async function correctedImport(client, affectedTableId, number) {
  const { data } = await client.list('table-imports', { filter: { affectedTableId }, perPage: 100 });
  const found = data.find(one => one.number === Number(number));
  if (!found) throw new Refusal(`That table has no import ${number}.`);
  return found;
}

/** Says once a second how far the files are, on the same line of a terminal; gives what ends it. */
function watch(client, files) {
  const total = files.reduce((sum, { file }) => sum + statSync(file).size, 0);
  const began = performance.now();
  const look = async () => {
    const views = await Promise.all(files.map(({ name }) => client.get(`table-imports/${name}`)));
    const sum = field => views.reduce((all, view) => all + view[field], 0);
    const [rows, bytes, seconds] = [sum('rows'), sum('bytes'), (performance.now() - began) / 1000];
    const left = bytes > 0 ? Math.ceil(((total - bytes) * seconds) / bytes) : null;
    const pace = `${Math.round(rows / seconds)} rows a second${left > 0 ? `, about ${left} s left` : ''}`;
    process.stdout.write(`\r${rows} rows, ${Math.round(bytes / 1e6)} of ${Math.round(total / 1e6)} MB, ${pace}    `);
  };
  if (!process.stdout.isTTY) return () => {};
  const ticking = setInterval(() => void look().catch(() => {}), 1000);
  return () => {
    clearInterval(ticking);
    process.stdout.write('\n');
  };
}

/** Shows how a file will be read, and begins its import if that is right. */
async function begin(client, given, incidentId, { name, file, categories }) {
  const table = await oneOf(client, 'affected-tables', {
    filter: { incidentId },
    q: name,
    is: row => row.name === name,
  });
  const corrected = given.corrects ? await correctedImport(client, table.id, given.corrects) : null;
  const how = corrected ? '?supplement=true' : '';
  const preview = await client.put(`incidents/${incidentId}/import-preview${how}`, headOf(file));
  console.log(`${name}: ${path.basename(file)}`);
  show(preview, categories);
  if (!given.yes && !/^(y|yes)$/i.test(await ask('Read it like this? [y/N] ')))
    throw new Refusal('Nothing was imported.');
  const { encoding, delimiter, hasHeader, columns } = preview;
  const mapping = {
    encoding,
    delimiter,
    hasHeader,
    ...(given.country && { country: given.country }),
    columns: read(columns).map(({ column, use, categoryId, name }) => ({
      column,
      use,
      categoryId,
      ...(delimiter === 'ndjson' && { name }),
    })),
  };
  return client.post('table-imports', {
    incidentId,
    affectedTableId: table.id,
    ...(corrected && { supplements: corrected.id }),
    fileName: path.basename(file),
    mapping,
  });
}

async function run() {
  const given = asked();
  const client = new Client(given.url);
  const password = process.env.BREACHDESK_PASSWORD ?? (await ask(`Password of ${given.as}: `, { hidden: true }));
  await client.post('session', { email: given.as, password });
  const { id } = await oneOf(client, 'incidents', {
    q: given.incident,
    is: ({ reference }) => reference === given.incident,
  });
  const { data: categories } = await client.list('data-categories', { perPage: 100 });
  const files = [];
  for (const { name, file } of given.tables) {
    const begun = await begin(client, given, id, { name, file, categories });
    files.push({ name: begun.id, file });
  }
  const query = new URLSearchParams({ imports: files.map(({ name }) => name).join() });
  const stopWatching = watch(client, files);
  const { imports } = await client
    .putFiles(`incidents/${id}/import-batch?${query}`, files)
    .finally(() => stopWatching());
  for (const done of imports) console.log(`${done.affectedTableName}: ${outcome(done)}`);
}

try {
  await run();
} catch (error) {
  report(error);
  process.exitCode = 1;
}
