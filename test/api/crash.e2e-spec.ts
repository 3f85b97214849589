import { existsSync, readdirSync, rmSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { Browser } from '../support/browser.js';
import { TestDatabase } from '../support/database.js';
import type { Schemas } from '../support/exchange.js';
import { Process } from '../support/process.js';
import { emptyPlace } from '../support/scene.js';

/** A server that is killed while a file comes in, and what the next start finds. Words that no log may hold begin with "precious". */
const ADA = { displayName: 'Ada', email: 'ada@example.org', password: 'seven quiet lamps burn' };
const BO = { displayName: 'Precious Bo', email: 'precious-bo@example.org', password: 'nine precious drums rest' };

let database: TestDatabase;
let dataDir: string;
let api: Process;
let url: string;
let bo: Browser;
let taskId: string;

const start = async (): Promise<void> => {
  api = Process.start(database, dataDir);
  url = await api.hears(/listens on (\S+)/);
};
const restart = async (): Promise<void> => {
  await start();
  bo = new Browser(url);
  await bo.post('/session', { email: BO.email, password: BO.password }).ok();
};

beforeAll(async () => {
  [database, dataDir] = await emptyPlace();
  await start();
  const ada = new Browser(url);
  const token = await api.hears(/setup\?token=(\S+)/);
  const house = { organisationName: 'Precious Clinic', organisationKind: 'controller' };
  const { user } = await ada.post('/setup', { token, ...house, ...ADA }).ok<Schemas['SessionView']>();
  const account = { displayName: BO.displayName, email: BO.email, globalRole: 'member' };
  const { id } = await ada
    .post('/users', { ...account, organisationId: user.organisationId })
    .ok<Schemas['UserView']>();
  const { link } = await ada.post(`/users/${id}/invitation`).ok<Schemas['NewInvitationView']>();
  bo = new Browser(url);
  await bo.post('/invitations/accept', { token: link.split('token=')[1], password: BO.password }).ok();
  const opened = { title: 'Precious case', kind: 'data_theft_extortion', zone: 'Europe/Copenhagen' };
  const incident = await bo.post('/incidents', opened).ok<Schemas['IncidentView']>();
  const work = { incidentId: incident.id, title: 'Precious task', organisationIds: [user.organisationId] };
  ({ id: taskId } = await bo.post('/tasks', work).ok<Schemas['TaskView']>());
});
afterAll(async () => {
  await api.stop();
  await database.drop();
  rmSync(dataDir, { recursive: true, force: true });
});

const store = (): string => join(dataDir, 'files');
const incoming = (): string[] => readdirSync(join(store(), 'incoming'));
const kept = (): string[] =>
  readdirSync(store())
    .filter(name => name !== 'incoming')
    .flatMap(name => readdirSync(join(store(), name)))
    .sort();
const rows = async (): Promise<string[]> =>
  (await database.query<{ id: string }>('select id from attachment order by id')).map(({ id }) => id);
const until = async (happened: () => boolean | Promise<boolean>): Promise<void> => {
  for (let n = 0; n < 400; n += 1) {
    if (await happened()) return;
    await sleep(25);
  }
  throw new Error(`Never happened: ${happened.toString()}`);
};

/** Begins to send a file and holds back its end. */
const sendHalf = (): Socket => {
  const [host, port] = url.replace('http://', '').split(':');
  const socket = connect(Number(port), host).on('error', () => undefined); // the server is killed under it
  const field = (name: string, value: string): string =>
    `--cut\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
  socket.write(
    `POST /api/attachments HTTP/1.1\r\nHost: ${host}:${port}\r\nOrigin: ${url}\r\n` +
      `Cookie: breachdesk.sid=${bo.cookie('breachdesk.sid') ?? ''}\r\n` +
      'Content-Type: multipart/form-data; boundary=cut\r\nContent-Length: 100000\r\n\r\n' +
      field('recordTable', 'task') +
      field('recordId', taskId) +
      '--cut\r\nContent-Disposition: form-data; name="file"; filename="precious.txt"\r\n\r\nhalf of it',
  );
  return socket;
};
const fileOf = (bytes: string): FormData => {
  const form = new FormData();
  form.append('recordTable', 'task');
  form.append('recordId', taskId);
  form.append('file', new Blob([bytes]), 'precious.txt');
  return form;
};

describe('A server that is killed (T39)', () => {
  it('in mid-upload leaves bytes without a row, and they are gone with the next start, however young', async () => {
    sendHalf();
    await until(() => incoming().length === 1);
    await api.kill();
    expect([incoming().length, kept(), await rows()]).toEqual([1, [], []]);
    await restart();
    expect([incoming(), kept(), await rows()]).toEqual([[], [], []]);
  });

  it('leaves alone what another process of the same store is just taking in', async () => {
    const socket = sendHalf();
    await until(() => incoming().length === 1);
    const other = Process.start(database, dataDir);
    await other.hears(/listens on (\S+)/);
    expect(incoming()).toHaveLength(1);
    await other.kill();
    socket.destroy();
    await until(() => incoming().length === 0);
  });

  it('in the moment of the commit leaves both or neither, whichever way PostgreSQL decides', async () => {
    // The commit waits for a lock of ours: the bytes have their lasting name by then, the row is not there yet.
    await database.query(`create function hold_commit() returns trigger language plpgsql as
      $$ begin perform pg_advisory_xact_lock(4711); return null; end $$`);
    await database.query(`create constraint trigger hold_commit after insert on attachment deferrable initially deferred
      for each row execute function hold_commit()`);
    const holder = new pg.Client({ connectionString: database.ownerUrl });
    await holder.connect();
    await holder.query('select pg_advisory_lock(4711)');
    const upload = bo.send('POST', '/attachments', fileOf('all of it')).then(
      () => 'answered',
      () => 'cut',
    );
    // The bytes get their name before the commit is sent, so it is the commit that has to be seen waiting.
    await until(async () => {
      const waiting = await database.query(
        `select 1 from pg_locks where locktype = 'advisory' and objid = 4711 and not granted`,
      );
      return waiting.length === 1;
    });
    await api.kill();
    expect([await upload, incoming().length, kept().length, await rows()]).toEqual(['cut', 1, 1, []]);
    await start();
    expect([incoming().length, kept().length]).toEqual([1, 1]); // its row is still being written
    await holder.query('select pg_advisory_unlock(4711)');
    await holder.end();
    await until(async () => (await rows()).length === 1);
    await api.kill();
    await restart();
    expect([incoming(), kept()]).toEqual([[], await rows()]);
    const [id = ''] = await rows();
    expect((await bo.get(`/attachments/${id}/content`)).text).toBe('all of it');
    expect(existsSync(join(store(), id.slice(0, 2), id))).toBe(true);
  });

  it('writes nothing of the case, of people or of their secrets into its log (T19)', async () => {
    await bo.get(`/directory?q=${encodeURIComponent(BO.email)}`).ok();
    await bo
      .list('/tasks', { q: 'precious', filter: { title: 'precious' } })
      .refusedAt('filter.title', 'filter/unknown');
    await bo
      .patch(`/tasks/${taskId}`, { version: 1, status: 'done', description: 'precious' })
      .refused('task/done-needs-result');
    await bo.patch(`/tasks/${taskId}`, { version: 7, description: 'precious' }).refused('record/stale', 409);
    await bo.post('/tasks', { incidentId: 'precious', precious: 1 });
    expect(api.log.length).toBeGreaterThan(500);
    expect(api.log).not.toMatch(/precious|select |insert |argon2|@example/i);
    expect(api.log).not.toContain(bo.cookie('breachdesk.sid') ?? '?');
  });
});
