import { createHash, randomUUID } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Exchange, Schemas } from '../support/exchange.js';
import { openScene, type Person, type Scene, serveQuietly } from '../support/scene.js';

type Attachment = Schemas['AttachmentView'];
type Page = Schemas['AttachmentPage'];

const LIMIT = 100 * 1024 * 1024;
const hashOf = (bytes: string | Buffer): string => createHash('sha256').update(bytes).digest('hex');

let scene: Scene;
let commander: Person;
let legal: Person;
let responder: Person;
let officer: Person;
let incident: Schemas['IncidentView'];
let task: { id: string };
let lane: { id: string };
let policeId: string;

const part = (bytes: string | Buffer): Blob => new Blob([new Uint8Array(Buffer.from(bytes))]);
const formOf = (recordTable: string, recordId: string, bytes: string | Buffer, name = 'note.txt'): FormData => {
  const form = new FormData();
  form.append('recordTable', recordTable);
  form.append('recordId', recordId);
  form.append('file', part(bytes), name);
  return form;
};
const send = (by: Person, form: FormData, headers: Record<string, string> = {}): Exchange =>
  scene.as(by).send('POST', '/attachments', form, headers);
const toTask = (bytes: string | Buffer, name?: string): Promise<Attachment> =>
  send(commander, formOf('task', task.id, bytes, name)).ok();
const letter = (values: object = {}): Promise<Schemas['CorrespondenceView']> =>
  scene
    .as(legal)
    .post('/correspondence', {
      incidentId: incident.id,
      direction: 'outgoing',
      channel: 'letter',
      organisationId: scene.house.id,
      occurred: { at: '2024-12-10T08:20:00.000Z', precision: 'minute', zone: 'Europe/Copenhagen', asWritten: null },
      subject: 'Letter',
      ...values,
    })
    .ok();

const store = (): string => join(scene.dataDir, 'files');
const incoming = (): string[] => readdirSync(join(store(), 'incoming'));
const kept = (): number =>
  readdirSync(store())
    .filter(name => name !== 'incoming')
    .flatMap(name => readdirSync(join(store(), name))).length;
const rows = async (): Promise<number> => (await scene.database.query('select id from attachment')).length;

beforeAll(async () => {
  scene = await openScene();
  policeId = (await scene.organisation()).id;
  [commander, legal, responder] = [await scene.person(), await scene.person(), await scene.person()];
  officer = await scene.person({ organisationId: policeId });
  incident = await scene.incident(commander);
  await scene.member(incident, commander, legal, ['legal']);
  await scene.member(incident, commander, responder, ['responder']);
  await scene.member(incident, commander, officer, ['partner']);
  const make = (values: object): Promise<{ id: string }> =>
    scene
      .as(commander)
      .post('/tasks', { incidentId: incident.id, title: 'Task', ...values })
      .ok();
  task = await make({ organisationIds: [scene.house.id] });
  lane = await make({ organisationIds: [policeId] });
});
afterAll(async () => {
  // Whatever the tests did: as many files as rows, and nothing half received.
  expect({ kept: kept(), incoming: incoming() }).toEqual({ kept: await rows(), incoming: [] });
  await scene.close();
});

describe('A file on a record', () => {
  it('is kept byte for byte, with the fingerprint, size and type of what arrived', async () => {
    const bytes = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(300_000, 1)]);
    const file = await toTask(bytes, 'Notice.pdf');
    const found = { fileName: 'Notice.pdf', mediaType: 'application/pdf', size: bytes.length, sha256: hashOf(bytes) };
    expect(file).toMatchObject({ ...found, recordTable: 'task', recordId: task.id, incidentId: incident.id });
    expect(readFileSync(join(store(), file.id.slice(0, 2), file.id))).toEqual(bytes);
    const list = await scene
      .as(responder)
      .list('/attachments', { filter: { recordId: task.id } })
      .ok<Page>();
    expect(list.data.map(({ id }) => id)).toContain(file.id);
  });

  it('must be what the sender promised, and not nothing (T39)', async () => {
    const promise = (sha256: string): Record<string, string> => ({ 'X-Content-SHA256': sha256 });
    const form = (): FormData => formOf('task', task.id, 'promised');
    await send(commander, form(), promise(hashOf('promised').toUpperCase())).ok();
    await send(commander, form(), promise(hashOf('other'))).refused('attachment/hash-mismatch', 422);
    await send(commander, form(), promise('abc')).refusedAt('X-Content-SHA256', 'field/wrong');
    await send(commander, formOf('task', task.id, '')).refused('attachment/empty', 422);
  });

  it('may be as large as the limit and not a byte larger', async () => {
    const formOfSize = async (count: number): Promise<FormData> => {
      const form = formOf('task', task.id, Buffer.alloc(count, 7));
      // Making so much takes a while, after which the server may be just closing the idle connection.
      await scene.as(commander).get('/session').ok();
      return form;
    };
    const file = await send(commander, await formOfSize(LIMIT)).ok<Attachment>();
    expect(file).toMatchObject({ size: LIMIT, mediaType: 'application/octet-stream' });
    const answer = await send(commander, await formOfSize(LIMIT + 1)).refused('attachment/too-large', 413);
    expect(answer['limit']).toBe(LIMIT);
  });

  it('takes nothing from the sender but its record, its bytes and a name (T8)', async () => {
    for (const field of ['id', 'sha256', 'size', 'mediaType', 'createdBy', 'incidentId', 'tlp', 'fileName']) {
      const before = new FormData();
      before.append(field, '1');
      for (const [key, value] of formOf('task', task.id, 'x')) before.append(key, value);
      await send(commander, before).refusedAt(field, 'field/unknown');
      const after = formOf('task', task.id, 'x');
      after.append(field, '1');
      await send(commander, after).refusedAt(field, 'field/unknown');
    }
    const late = new FormData();
    late.append('file', part('x'), 'x.txt');
    for (const [key, value] of [...formOf('task', task.id, '')].slice(0, 2)) late.append(key, value);
    await send(commander, late).refusedAt('recordTable', 'field/required');
    await send(commander, formOf('user_account', task.id, 'x')).refusedAt('recordTable', 'field/not-a-choice');
    await scene.as(commander).post('/attachments', { recordTable: 'task' }).refused('request/media-type', 415);
    const empty = new FormData();
    empty.append('recordTable', 'task');
    empty.append('recordId', task.id);
    await send(commander, empty).refusedAt('file', 'field/required');
  });

  it('is sent twice with one Idempotency-Key and kept once (T36)', async () => {
    const key = { 'Idempotency-Key': randomUUID() };
    const before = await rows();
    const first = await send(commander, formOf('task', task.id, 'once'), key).ok<Attachment>();
    const second = await send(commander, formOf('task', task.id, 'once'), key).ok<Attachment>();
    expect([second.id, await rows()]).toEqual([first.id, before + 1]);
    await send(commander, formOf('task', task.id, 'twice'), key).refused('idempotency/different-request', 422);
  });

  it('never changes; only who may see it does', async () => {
    const { id } = await toTask('as it came');
    for (const change of [{ fileName: 'x' }, { sha256: hashOf('x') }, { recordId: lane.id }, { compartment: 'legal' }])
      await scene
        .as(commander)
        .patch(`/attachments/${id}`, { version: 1, ...change })
        .refusedAt(Object.keys(change)[0] ?? '', 'field/unknown');
    await expect(
      scene.database.queryAs(commander.id, `update attachment set sha256 = repeat('a', 64) where id = $1`, [id]),
    ).rejects.toMatchObject({ constraint: 'attachment_is_frozen' });
    await scene.as(commander).patch(`/attachments/${id}`, { version: 1, tlp: 'RED' }).ok();
  });
});

describe('A download', () => {
  it.each([
    ['<!doctype html><script>alert(1)</script>', 'page.html', 'text/plain; charset=utf-8'],
    ['<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>', 'a.svg', 'application/octet-stream'],
    ['%PDF-1.7 /JS (app.alert(1))', 'a.pdf', 'application/pdf'],
    ['GIF89a/*<script>*/=1', 'a.png', 'text/plain; charset=utf-8'],
  ])('of %j runs nothing: attachment, sandbox, nosniff, type by content (T2)', async (bytes, name, type) => {
    const { id } = await toTask(bytes, name);
    const answer = await scene.as(responder).get(`/attachments/${id}/content`);
    expect(answer).toMatchObject({ status: 200, text: bytes });
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': type,
      'content-disposition': `attachment; filename="${name}"; filename*=UTF-8''${name}`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'",
      'cache-control': 'no-store',
    });
  });

  it('is named harmlessly, whatever the sender called it (T3, T9)', async () => {
    const { id, fileName } = await toTask('x', '../../etc/\u202e"å"\r\nX-Evil: 1.txt');
    expect(fileName).not.toMatch(/[\p{Cc}\p{Cf}/\\]/u);
    const { headers } = await scene.as(commander).get(`/attachments/${id}/content`);
    expect(headers.get('x-evil')).toBeNull();
    expect(headers.get('content-disposition')).toMatch(/^attachment; filename="[ -~]+"; filename\*=UTF-8''[\w.!~%-]+$/);
  });

  it('is found by id alone (T9)', async () => {
    for (const path of ['..%2f..%2fkeys%2fsession-secret', '%00', '.', randomUUID()])
      expect((await scene.as(commander).get(`/attachments/${path}/content`)).status).toBe(404);
  });

  it('is on record, with who took it', async () => {
    const { id } = await toTask('secret');
    await scene.as(responder).get(`/attachments/${id}/content`).ok();
    const filter = { recordId: id, action: 'read' };
    const page = await scene.as(commander).list('/audit-entries', { filter }).ok<Schemas['AuditEntryPage']>();
    expect(page.data.map(({ actorId }) => actorId)).toEqual([responder.id]);
  });
});

describe('Who sees a file', () => {
  it('is whoever sees its record; it lies in the room of its record and moves with it', async () => {
    const item = await letter({ compartment: 'legal', tlp: 'RED' });
    await send(responder, formOf('correspondence', item.id, 'x')).refused('record/not-found', 404);
    const file = await send(legal, formOf('correspondence', item.id, 'x')).ok<Attachment>();
    expect(file).toMatchObject({ compartment: 'legal', tlp: 'RED' });
    const seenBy = async (person: Person): Promise<boolean> =>
      (await scene.as(person).get(`/attachments/${file.id}`)).status === 200;
    expect(await seenBy(responder)).toBe(false);
    await scene.as(responder).get(`/attachments/${file.id}/content`).refused('record/not-found');
    const path = `/correspondence/${item.id}`;
    await scene.as(legal).patch(path, { version: 1, compartment: 'general' }).ok();
    expect(await seenBy(responder)).toBe(true);
    await scene.as(legal).patch(path, { version: 2, compartment: 'legal' }).ok();
    expect(await seenBy(responder)).toBe(false);
    const history = await scene
      .as(responder)
      .list('/audit-entries', { filter: { recordId: file.id } })
      .ok();
    expect(history).toMatchObject({ total: 0 });
    expect(await scene.as(legal).get(path).ok()).toMatchObject({ attachmentCount: 1 });
  });

  it('is a partner for what it sent to its own lane, and for what is shared with it by name', async () => {
    const own = await send(officer, formOf('task', lane.id, 'ours')).ok<Attachment>();
    const theirs = await send(commander, formOf('task', lane.id, 'theirs')).ok<Attachment>();
    const seen = async (): Promise<string[]> =>
      (await scene.as(officer).list('/attachments').ok<Page>()).data.map(({ id }) => id);
    expect(await seen()).toEqual([own.id]);
    await scene.as(officer).get(`/attachments/${theirs.id}/content`).refused('record/not-found');
    await scene
      .as(commander)
      .patch(`/attachments/${theirs.id}`, { version: 1, sharedWith: [policeId] })
      .ok();
    expect(await seen()).toEqual([own.id, theirs.id]);
    await scene.as(commander).patch(`/attachments/${theirs.id}`, { version: 2, sharedWith: [] }).ok();
    expect(await seen()).toEqual([own.id]);
  });

  it('lets a partner add only to tasks of its own lane, also in the database', async () => {
    const shared = await letter({ sharedWith: [policeId] });
    await scene.as(officer).get(`/correspondence/${shared.id}`).ok();
    await send(officer, formOf('correspondence', shared.id, 'x')).refused('access/forbidden', 403);
    await send(officer, formOf('task', task.id, 'x')).refused('record/not-found', 404);
    await expect(
      scene.database.queryAs(
        officer.id,
        `insert into attachment (incident_id, record_table, record_id, file_name, media_type, size, sha256, shared_with, created_by)
         values ($1, 'correspondence', $2, 'x', 'text/plain', 1, repeat('a', 64), array[$3::uuid], $4)`,
        [incident.id, shared.id, policeId, officer.id],
      ),
    ).rejects.toMatchObject({ code: '42501' });
  });

  it('lets nobody add who only reads, nobody outside, and nobody once the incident is closed', async () => {
    const observer = await scene.person();
    await scene.member(incident, commander, observer, ['observer']);
    await send(observer, formOf('task', task.id, 'x')).refused('access/forbidden', 403);
    await send(await scene.person(), formOf('task', task.id, 'x')).refused('record/not-found', 404);
    const closed = await scene.incident(commander);
    const old = await scene
      .as(commander)
      .post('/tasks', { incidentId: closed.id, title: 'Old', organisationIds: [scene.house.id] })
      .ok<{ id: string }>();
    const move = { to: 'closed', reason: 'Done', version: closed.version };
    await scene.as(commander).post(`/incidents/${closed.id}/move`, move).ok();
    await send(commander, formOf('task', old.id, 'x')).refused('incident/closed', 409);
  });
});

it('adds no file to what was filed, and takes none away', async () => {
  const item = await letter();
  const file = await send(legal, formOf('correspondence', item.id, 'before')).ok<Attachment>();
  await scene.as(legal).post(`/correspondence/${item.id}/file`, { version: 1 }).ok();
  await send(legal, formOf('correspondence', item.id, 'after')).refused('attachment/record-frozen', 409);
  await scene.as(legal).post(`/attachments/${file.id}/archive`, { version: 1 }).refused('attachment/record-frozen');
});

describe('A broken upload (T39)', () => {
  it('that the sender gives up leaves nothing', async () => {
    const before = await rows();
    const [host, port] = scene.url.replace('http://', '').split(':');
    const socket = connect(Number(port), host);
    const cookie = `breachdesk.sid=${scene.as(commander).cookie('breachdesk.sid') ?? ''}`;
    const field = (name: string, value: string): string =>
      `--cut\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
    socket.write(
      `POST /api/attachments HTTP/1.1\r\nHost: ${host}:${port}\r\nOrigin: ${scene.url}\r\nCookie: ${cookie}\r\n` +
        'Content-Type: multipart/form-data; boundary=cut\r\nContent-Length: 100000\r\n\r\n' +
        field('recordTable', 'task') +
        field('recordId', task.id) +
        '--cut\r\nContent-Disposition: form-data; name="file"; filename="half.txt"\r\n\r\nhalf of it',
    );
    for (let n = 0; n < 100 && incoming().length === 0; n += 1) await sleep(50);
    expect(incoming()).toHaveLength(1);
    socket.destroy();
    for (let n = 0; n < 100 && incoming().length > 0; n += 1) await sleep(50);
    expect([incoming(), await rows()]).toEqual([[], before]);
  });

  it('that ended in a crash is cleared away by the next start; what is under way and what has a row stays', async () => {
    const { id: whole } = await toTask('whole');
    const place = (id: string): string => join(store(), id.slice(0, 2), id);
    const arrived = (id: string): string => join(store(), 'incoming', id);
    const [received, linked, young] = [randomUUID(), randomUUID(), randomUUID()];
    for (const id of [received, linked, young]) writeFileSync(arrived(id), 'half');
    mkdirSync(join(store(), linked.slice(0, 2)), { recursive: true });
    linkSync(arrived(linked), place(linked)); // died between the lasting name and the commit
    linkSync(place(whole), arrived(whole)); // died between the commit and the release
    const longAgo = new Date(Date.now() - 20 * 60_000);
    for (const id of [received, linked, whole]) utimesSync(arrived(id), longAgo, longAgo);

    await (await serveQuietly(scene.database, scene.dataDir)).close();
    expect(incoming()).toEqual([young]);
    expect([received, linked, whole].map(id => existsSync(place(id)))).toEqual([false, false, true]);
    expect((await scene.as(commander).get(`/attachments/${whole}/content`)).text).toBe('whole');
    utimesSync(arrived(young), longAgo, longAgo);
    await (await serveQuietly(scene.database, scene.dataDir)).close();
    expect(incoming()).toEqual([]);
  });
});
