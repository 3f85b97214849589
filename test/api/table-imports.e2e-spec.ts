import { type ClientRequest, request as ask } from 'node:http';
import { gzipSync } from 'node:zlib';
import type { Schemas } from '../support/exchange.js';
import { openScene, type Person, type Scene } from '../support/scene.js';

type Import = Schemas['TableImportView'];
type Column = NonNullable<Schemas['CreateTableImport']['mapping']>['columns'][number];

let scene: Scene;
let analyst: Person;
let incidentId: string;
let categories: Record<string, string>;

beforeAll(async () => {
  scene = await openScene();
  const commander = await scene.person();
  const incident = await scene.incident(commander);
  incidentId = incident.id;
  analyst = await scene.person();
  await scene.member(incident, commander, analyst, ['scope_analyst']);
  const { data } = await scene
    .as(analyst)
    .list('/data-categories', { perPage: 100 })
    .ok<{ data: { id: string; key: string }[] }>();
  categories = Object.fromEntries(data.map(({ id, key }) => [key, id]));
}, 60_000);
afterAll(() => scene.close());

const table = async (name: string): Promise<string> => {
  const made = await scene.as(analyst).post('/affected-tables', { incidentId, name }).ok<{ id: string }>();
  return made.id;
};

const number: Column = { column: 0, use: 'person_number', categoryId: null };
const counted = (column: number, use: Column['use'], key: string): Column => ({
  column,
  use,
  categoryId: categories[key] ?? null,
});

interface Reading {
  columns?: Column[];
  encoding?: Import['mapping']['encoding'];
  delimiter?: Import['mapping']['delimiter'];
  hasHeader?: boolean;
}

const begin = (affectedTableId: string, reading: Reading = {}): Promise<Import> =>
  scene
    .as(analyst)
    .post('/table-imports', {
      incidentId,
      affectedTableId,
      fileName: 'file.csv',
      mapping: { encoding: 'utf-8', delimiter: ';', hasHeader: true, columns: [number], ...reading },
    })
    .ok<Import>();

const send = (id: string, bytes: string | Buffer): ReturnType<ReturnType<Scene['as']>['send']> =>
  scene
    .as(analyst)
    .send(
      'PUT',
      `/table-imports/${id}/content`,
      new Blob([typeof bytes === 'string' ? bytes : new Uint8Array(bytes)]),
      {
        'Content-Type': 'application/octet-stream',
      },
    );

const take = async (affectedTableId: string, bytes: string | Buffer, reading: Reading = {}): Promise<Import> => {
  const { id } = await begin(affectedTableId, reading);
  return send(id, bytes).ok<Import>();
};

const personsIn = async (tableId: string): Promise<number> => {
  const [row] = await scene.database.query<{ n: number }>(
    `select count(*)::int as n from person p join register_table t on t.register_id = p.register_id
     where t.affected_table_id = '${tableId}' and p.tables & (1::bigint << t.slot) <> 0`,
  );
  return row?.n ?? -1;
};

describe('A stolen table', () => {
  it('becomes persons, each once, with what it says of them; what cannot be counted is listed by line and reason', async () => {
    const id = await table('Patients');
    const file = [
      'cpr;navn;kol',
      '211062-0629;Ida Jensen;1',
      '2110620629;;0', // the same person
      '0201919990;Ole Holm;ja',
      '320199-1234;Nobody;1',
      ';Without number;0',
      '280456-0PJ2;Karl;nej',
      '102801234;Excel;0',
    ].join('\r\n');
    const done = await take(id, file, {
      columns: [number, counted(1, 'filled', 'name'), counted(2, 'flag', 'copd')],
    });
    expect(done).toMatchObject({
      status: 'done',
      rows: 7,
      usable: 4,
      persons: 3,
      unclear: 0,
      bytes: Buffer.byteLength(file),
      rejects: { impossible_date: 1, blank: 1, leading_zero_lost: 1 },
    });
    expect(await personsIn(id)).toBe(3);
    const rejects = await scene.as(analyst).get(`/table-imports/${done.id}/rejects`);
    expect(rejects.text).toBe('line,reason\n5,impossible_date\n6,blank\n8,leading_zero_lost\n');
    expect(rejects.headers.get('content-disposition')).toContain('attachment');
  });

  it('sent twice changes nothing and says so; a new version takes the place of the one before', async () => {
    const id = await table('Twice');
    const first = await take(id, 'cpr\n2110620629\n0201919990\n');
    expect(first).toMatchObject({ number: 1, status: 'done', persons: 2 });
    expect(await take(id, 'cpr\n2110620629\n0201919990\n')).toMatchObject({ number: 2, status: 'unchanged' });
    const second = await take(id, 'cpr\n2110620629\n2509479989\n0107851234\n');
    expect(second).toMatchObject({ number: 3, status: 'done', persons: 3 });
    expect(await scene.as(analyst).get(`/table-imports/${first.id}`).ok()).toMatchObject({ status: 'replaced' });
    expect(await personsIn(id)).toBe(3);
  });

  it.each([
    ['in UTF-16', Buffer.from('\ufeffcpr;navn\n2110620629;Åse\n', 'utf16le'), { encoding: 'utf-16le' }],
    ['in Windows-1252', Buffer.from('cpr;navn\n2110620629;\xc5se\n', 'latin1'), { encoding: 'windows-1252' }],
    ['with a byte order mark and no header', Buffer.from('\ufeff2110620629;x\n'), { hasHeader: false }],
    ['packed with gzip', gzipSync('cpr;navn\n2110620629;Åse\n'), {}],
    ['with tabs', Buffer.from('cpr\tnavn\n2110620629\tÅse\n'), { delimiter: '\t' }],
    ['with line breaks in cells', Buffer.from('cpr;note\n2110620629;"a\n0201919990"\n'), {}],
  ] as const)('%s is read', async (name, bytes, reading) => {
    expect(await take(await table(name), bytes, reading)).toMatchObject({ status: 'done', rows: 1, persons: 1 });
  });

  it('that breaks off in the middle leaves nothing behind and says at which line', async () => {
    const id = await table('Broken');
    const { id: importId } = await begin(id);
    const refused = await send(importId, 'cpr;note\n2110620629;ok\n0201919990;"open\n').refused(
      'table-import/unclosed-quote',
    );
    expect(refused).toMatchObject({ status: 422, line: 3 });
    expect(await scene.as(analyst).get(`/table-imports/${importId}`).ok()).toMatchObject({
      status: 'failed',
      failure: 'unclosed-quote',
      persons: 0,
    });
    expect(await personsIn(id)).toBe(0);
  });

  it('may be JSON, one object a line; a broken line is named', async () => {
    const named = (name: string, column: Column): Column => ({ ...column, name });
    const columns = [named('id.cpr', number), named('kol', counted(1, 'flag', 'copd'))];
    const lines = [
      '{"id":{"cpr":"211062-0629"},"kol":true}',
      '',
      '{"id":{"cpr":201919990},"kol":false}',
      '{"id":null}',
    ];
    const reading = { delimiter: 'ndjson', hasHeader: false, columns } as const;
    expect(await take(await table('JSON'), gzipSync(lines.join('\n')), reading)).toMatchObject({
      rows: 3,
      persons: 1,
      rejects: { leading_zero_lost: 1, blank: 1 },
    });
    const { id } = await begin(await table('Broken JSON'), reading);
    const refused = await send(id, `${lines.join('\n')}\n{"id":{"cpr":"0201919990"\n`).refused(
      'table-import/broken-line',
    );
    expect(refused).toMatchObject({ status: 422, line: 5 });
    expect(JSON.stringify(refused)).not.toContain('0201919990');
  });

  it('that is packed names the line at which it is broken', async () => {
    const { id } = await begin(await table('Broken and packed'));
    const packed = gzipSync('cpr;note\n2110620629;"open\n');
    expect(await send(id, packed).refused('table-import/unclosed-quote', 422)).toMatchObject({ line: 2 });
  });

  it('that is packed to a bomb is let go as soon as it shows (T38)', async () => {
    const { id } = await begin(await table('Bomb'));
    await send(id, gzipSync(Buffer.alloc(120 * 1024 * 1024, '\n'))).refused('table-import/archive-too-dense', 422);
  });

  it('takes its file once', async () => {
    const done = await take(await table('Once'), 'cpr\n2110620629\n');
    await send(done.id, 'cpr\n0201919990\n').refused('table-import/not-waiting');
  });

  it('can be called off before its file came', async () => {
    const { id, version } = await begin(await table('Called off'));
    expect(await scene.as(analyst).post(`/table-imports/${id}/cancel`, { version }).ok()).toMatchObject({
      status: 'cancelled',
    });
    await send(id, 'cpr\n2110620629\n').refused('table-import/not-waiting');
  });

  it('needs exactly one column with the person number', async () => {
    const affectedTableId = await table('No number');
    const mapping = { encoding: 'utf-8', delimiter: ';', hasHeader: true, columns: [{ ...number, use: 'ignore' }] };
    await scene
      .as(analyst)
      .post('/table-imports', { incidentId, affectedTableId, fileName: 'x', mapping })
      .refusedAt('mapping', 'field/wrong');
  });
});

/** A file on its way: the first half is sent, the rest when `finish` is called. */
const sendHalf = (id: string, cookie: string): { request: ClientRequest; finish: () => Promise<number> } => {
  const request = ask(`${scene.url}/api/table-imports/${id}/content`, {
    method: 'PUT',
    headers: { Origin: scene.url, Cookie: cookie, 'Content-Type': 'application/octet-stream' },
  });
  const answered = new Promise<number>((resolve, reject) => {
    request.once('response', response => resolve(response.resume().statusCode ?? 0)).once('error', reject);
  });
  answered.catch(() => undefined); // awaited by whoever finishes; hung up on purpose by the others
  request.write('cpr\n2110620629\n');
  return {
    request,
    finish: () => {
      request.end('0201919990\n');
      return answered;
    },
  };
};

const eventually = async <T>(look: () => Promise<T | undefined>): Promise<T> => {
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
  }
};

const ended = (id: string): Promise<Import> =>
  eventually(async () => {
    const now = await scene.as(analyst).get(`/table-imports/${id}`).ok<Import>();
    return now.endedAt ? now : undefined;
  });

const importBackends = (): Promise<{ pid: number }[]> =>
  scene.database.query<{ pid: number }>(
    `select pid from pg_stat_activity where application_name = 'breachdesk import' and datname = current_database()`,
  );

const importBackend = (): Promise<number> => eventually(async () => (await importBackends())[0]?.pid);

describe('An import that is cut off', () => {
  let cookie: string;
  beforeAll(() => {
    cookie = `breachdesk.sid=${scene.as(analyst).cookie('breachdesk.sid') ?? ''}`;
  });

  it('because the sender hangs up leaves nothing, and can be repeated', async () => {
    const tableId = await table('Hung up');
    const { id } = await begin(tableId);
    const { request } = sendHalf(id, cookie);
    await importBackend();
    request.destroy();
    expect(await ended(id)).toMatchObject({ status: 'cancelled', persons: 0 });
    expect(await personsIn(tableId)).toBe(0);
    expect(await take(tableId, 'cpr\n2110620629\n')).toMatchObject({ status: 'done', persons: 1 });
  });

  it('because somebody stops it leaves nothing', async () => {
    const tableId = await table('Stopped');
    const { id } = await begin(tableId);
    const { request } = sendHalf(id, cookie);
    await importBackend();
    const { version } = await scene.as(analyst).get(`/table-imports/${id}`).ok<Import>();
    await scene.as(analyst).post(`/table-imports/${id}/cancel`, { version }).ok();
    expect(await ended(id)).toMatchObject({ status: 'cancelled', persons: 0 });
    request.destroy();
    expect(await personsIn(tableId)).toBe(0);
  });

  it('because its connection to PostgreSQL dies leaves nothing, and can be repeated', async () => {
    const tableId = await table('Lost database');
    const { id } = await begin(tableId);
    // The connection of the import before may take a moment to go.
    await eventually(async () => ((await importBackends()).length === 0 ? true : undefined));
    const { finish } = sendHalf(id, cookie);
    await scene.database.query(`select pg_terminate_backend(${await importBackend()})`);
    expect(await finish()).toBe(503);
    expect(await ended(id)).toMatchObject({ status: 'failed', failure: 'database-lost', persons: 0 });
    expect(await personsIn(tableId)).toBe(0);
    expect(await take(tableId, 'cpr\n2110620629\n')).toMatchObject({ status: 'done', persons: 1 });
  });
});

it('no number of a stolen table is anywhere in the database, in clear, in base64, in hex or hashed without key', async () => {
  const { createHash } = await import('node:crypto');
  const plain = '1204801234';
  await take(await table('Traces'), `cpr;navn\n${plain};Ida\n120480-12X4;Ole\n`);
  const forms = ['1204801234', '120480-1234', '120480-12X4'].flatMap(text => [
    text,
    Buffer.from(text).toString('base64').replace(/=+$/, ''),
    Buffer.from(text).toString('hex'),
    createHash('sha256').update(text).digest('hex'),
    createHash('md5').update(text).digest('hex'),
    createHash('sha1').update(text).digest('hex'),
  ]);
  const tables = await scene.database.query<{ name: string }>(
    `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname in ('public', 'register') and c.relkind = 'r'`,
  );
  expect(tables.map(({ name }) => name)).toContain('public.table_import');
  for (const { name } of tables) {
    const rows = await scene.database.query<{ text: string }>(`select t::text as text from ${name} t`);
    const all = rows.map(({ text }) => text).join('\n');
    expect(forms.filter(form => all.includes(form)).map(form => [name, form])).toEqual([]);
  }
});

describe('A batch of stolen tables', () => {
  const sendAll = (ids: string[], files: [name: string, text: string][]): ReturnType<typeof send> => {
    const form = new FormData();
    for (const [name, text] of files) form.append(name, new Blob([text]), 'table.csv');
    return scene.as(analyst).send('PUT', `/incidents/${incidentId}/import-batch?imports=${ids.join()}`, form);
  };
  const begun = async (...names: string[]): Promise<{ tables: string[]; ids: string[] }> => {
    const tables: string[] = [];
    const ids: string[] = [];
    for (const name of names) {
      const made = await table(name);
      tables.push(made);
      ids.push((await begin(made)).id);
    }
    return { tables, ids };
  };
  const FILES = ['cpr\n2110620629\n0201919990\nnobody\n', 'cpr\n0201919990\n', 'cpr\n1204801234\n'] as const;

  it('is imported as one, and every table counts as it would have alone', async () => {
    const { tables, ids } = await begun('Batch one', 'Batch two', 'Batch three');
    const sent = sendAll(
      ids,
      ids.map((id, at) => [id, FILES[at] ?? '']),
    );
    const { imports } = await sent.ok<{ imports: Import[] }>();
    expect(imports.map(({ id, status, rows, persons }) => [id, status, rows, persons])).toEqual([
      [ids[0], 'done', 3, 2],
      [ids[1], 'done', 1, 1],
      [ids[2], 'done', 1, 1],
    ]);
    expect(await Promise.all(tables.map(personsIn))).toEqual([2, 1, 1]);
  });

  it('leaves nothing of any file if one of them fails, and says at each why', async () => {
    const { tables, ids } = await begun('Whole', 'Broken');
    const [whole = '', broken = ''] = ids;
    await sendAll(ids, [
      [whole, FILES[0]],
      [broken, 'cpr\n"2110620629\n'],
    ]).refused('table-import/unclosed-quote', 422);
    const states = await Promise.all(ids.map(id => scene.as(analyst).get(`/table-imports/${id}`).ok<Import>()));
    expect(states.map(({ status, failure }) => [status, failure])).toEqual([
      ['failed', 'another-file-failed'],
      ['failed', 'unclosed-quote'],
    ]);
    expect(await Promise.all(tables.map(personsIn))).toEqual([0, 0]);
  });

  it.each<[string, (ids: string[]) => [string, string][], string]>([
    ['lacks a file', ([a = '']) => [[a, FILES[0]]], 'table-import/file-missing'],
    ['comes in another order', ([a = '', b = '']) => [[b, FILES[0]], [a, FILES[1]]], 'table-import/wrong-file'], // prettier-ignore
    ['holds something else', ([a = '']) => [[a, FILES[0]], ['other', FILES[1]]], 'table-import/wrong-file'], // prettier-ignore
  ])('that %s is refused', async (how, files, code) => {
    const { tables, ids } = await begun(`${how} one`, `${how} two`);
    await sendAll(ids, files(ids)).refused(code, 422);
    expect(await Promise.all(tables.map(personsIn))).toEqual([0, 0]);
  });

  it('names imports of its incident that wait, each table once', async () => {
    const { tables, ids } = await begun('Waiting');
    const again = (await begin(tables[0] ?? '')).id;
    const twice = [...ids, again];
    await sendAll(twice, []).refusedAt('imports', 'table-import/same-table');
    await sendAll(['nothing'], []).refused('request/invalid', 400);
    const other = await scene.incident(analyst);
    const url = `/incidents/${other.id}/import-batch?imports=${ids.join()}`;
    const form = new FormData();
    form.append(ids[0] ?? '', new Blob([FILES[0]]), 'table.csv');
    expect((await scene.as(analyst).send('PUT', url, form)).status).toBe(404);
  });
});
