import { rmSync } from 'node:fs';
import { type ClientRequest, request as ask } from 'node:http';
import { Browser } from '../support/browser.js';
import { TestDatabase } from '../support/database.js';
import type { Schemas } from '../support/exchange.js';
import { Process } from '../support/process.js';
import { emptyPlace } from '../support/scene.js';

/** A server that is killed while a stolen table comes in, at rows that nobody chose. */
const ADA = { displayName: 'Ada', email: 'ada@example.org', password: 'seven quiet lamps burn' };
const BO = { email: 'bo@example.org', password: 'nine quiet drums rest' };
const ROWS = 20_000;

type Import = Schemas['TableImportView'];

let database: TestDatabase;
let dataDir: string;
let api: Process;
let url: string;
let bo: Browser;
let incidentId: string;
let tableId: string;

const start = async (): Promise<void> => {
  api = Process.start(database, dataDir);
  url = await api.hears(/listens on (\S+)/);
  bo = new Browser(url);
};

const rowOf = (n: number): string => `${String((n % 28) + 1).padStart(2, '0')}0185${String(1000 + n).slice(-4)}\n`;
const FILE = `cpr\n${Array.from({ length: ROWS }, (_, n) => rowOf(n)).join('')}`;
const PERSONS = new Set(FILE.split('\n').slice(1, -1)).size;

beforeAll(async () => {
  [database, dataDir] = await emptyPlace();
  await start();
  const token = await api.hears(/setup\?token=(\S+)/);
  const house = { organisationName: 'Clinic', organisationKind: 'controller' };
  const ada = new Browser(url);
  const { user } = await ada.post('/setup', { token, ...house, ...ADA }).ok<Schemas['SessionView']>();
  const account = { displayName: 'Bo', email: BO.email, globalRole: 'member', organisationId: user.organisationId };
  const { id } = await ada.post('/users', account).ok<Schemas['UserView']>();
  const { link } = await ada.post(`/users/${id}/invitation`).ok<Schemas['NewInvitationView']>();
  await bo.post('/invitations/accept', { token: link.split('token=')[1], password: BO.password }).ok();
  const opened = { title: 'Case', kind: 'data_theft_extortion', zone: 'Europe/Copenhagen' };
  ({ id: incidentId } = await bo.post('/incidents', opened).ok<Schemas['IncidentView']>());
  ({ id: tableId } = await bo.post('/affected-tables', { incidentId, name: 'Patients' }).ok<{ id: string }>());
}, 60_000);
afterAll(async () => {
  await api.stop();
  await database.drop();
  rmSync(dataDir, { recursive: true, force: true });
});

const begin = (): Promise<Import> => {
  const columns = [{ column: 0, use: 'person_number', categoryId: null }];
  const mapping = { encoding: 'utf-8', delimiter: ';', hasHeader: true, columns };
  return bo.post('/table-imports', { incidentId, affectedTableId: tableId, fileName: 'p.csv', mapping }).ok<Import>();
};

/** Sends the bytes and leaves the request open. */
const sendPart = (id: string, bytes: string): ClientRequest => {
  const headers = {
    Origin: url,
    Cookie: `breachdesk.sid=${bo.cookie('breachdesk.sid') ?? ''}`,
    'Content-Type': 'application/octet-stream',
    'Content-Length': FILE.length,
  };
  const request = ask(`${url}/api/table-imports/${id}/content`, { method: 'PUT', headers });
  request.on('error', () => undefined).write(bytes); // the server is killed under it
  return request;
};

const persons = async (): Promise<number> => {
  const [row] = await database.query<{ n: number }>('select count(*)::int as n from person where tables <> 0');
  return row?.n ?? -1;
};

const isOver = async (id: string): Promise<Import> => {
  // The silence of a minute is let pass.
  await database.query(`update import_progress set noted_at = noted_at - interval '2 minutes' where import_id = $1`, [
    id,
  ]);
  return bo.get(`/table-imports/${id}`).ok<Import>();
};

it('A server killed at any row leaves all of the file or nothing, says so, and the file can be sent again', async () => {
  for (let round = 0; round < 4; round += 1) {
    const { id } = await begin();
    const isWhole = round === 3;
    const cut = isWhole ? FILE.length : Math.floor(Math.random() * FILE.length);
    const request = sendPart(id, FILE.slice(0, cut));
    if (isWhole) request.end();
    // At whatever moment the thread is: its connection is there, or it is just being made.
    await database.query('select pg_sleep($1)', [Math.random() * 0.8]);
    await api.kill();
    await start();
    await bo.post('/session', BO).ok();
    const found = await isOver(id);
    const kept = await persons();
    const told = [found.status, found.failure, kept];
    const nothing = ['failed', 'interrupted', 0];
    expect([nothing, ['waiting', null, 0], ...(isWhole ? [['done', null, PERSONS]] : [])]).toContainEqual(told);
  }
  const { id } = await begin();
  const body = new Blob([FILE]);
  const type = { 'Content-Type': 'application/octet-stream' };
  const done = await bo.send('PUT', `/table-imports/${id}/content`, body, type).ok<Import>();
  expect(['done', 'unchanged']).toContain(done.status);
  expect(await persons()).toBe(PERSONS);
}, 120_000);
