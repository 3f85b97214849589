import { randomUUID } from 'node:crypto';
import { type Case, openCase, when } from '../support/case.js';
import type { Schemas } from '../support/exchange.js';
import { openScene, type Person, type Scene } from '../support/scene.js';

/** What all kinds of records do alike, tried on some of them. */
const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  '[link](javascript:alert(1)) ![x](data:text/html;base64,PHNjcmlwdD4=)',
  '{{constructor.constructor("return 1")()}} ${7*7} <%= 7*7 %>',
  "'; drop table task; --",
  "=cmd|' /C calc'!A0",
  '\u202egnp.exe',
];

let scene: Scene;
let open: Case;
let commander: Person;

beforeAll(async () => {
  scene = await openScene();
  open = await openCase(scene);
  commander = open.commander;
});
afterAll(() => scene.close());

const task = (values: object = {}): Promise<Schemas['TaskView']> =>
  scene
    .as(commander)
    .post('/tasks', { incidentId: open.incidentId, title: 'Task', organisationIds: [scene.house.id], ...values })
    .ok();

const bodies = (text: string): Record<string, [body: object, shown: object]> => {
  const { incidentId } = open;
  const pair = (words: object, rest: object): [object, object] => [{ incidentId, ...rest, ...words }, words];
  const source = { source: text };
  return {
    '/tasks': pair(
      { title: text, description: text, checklist: [{ text, done: false }] },
      { organisationIds: [scene.house.id] },
    ),
    '/timeline-entries': pair({ title: text, text, ...source }, { occurred: when('2024-12-09') }),
    '/affected-tables': pair({ name: text, system: text, notes: text }, {}),
    '/figures': pair(
      { scope: text, asWritten: text, ...source },
      { metric: 'estimated', asOf: when('2024-12-09', text) },
    ),
    '/authority-contacts': pair({ name: text, role: text, notes: text }, { organisationId: scene.house.id }),
    '/correspondence': pair(
      { subject: text, text, referenceNumbers: [text] },
      { organisationId: scene.house.id, direction: 'incoming', channel: 'phone', occurred: when('2024-12-09') },
    ),
    '/negotiations': pair({ actor: text, channel: text, summary: text }, {}),
    '/statements': pair({ issuer: text, title: text, text }, {}),
    '/leak-publications': pair({ placeName: text, claim: text, ...source }, {}),
  };
};

it.each(HOSTILE)('T1: hostile words come back as they were written, as data: %s', async text => {
  for (const [path, [body, shown]] of Object.entries(bodies(text))) {
    const made = await scene.as(commander).post(path, body);
    expect([path, made.status, made.body]).toMatchObject([path, 201, shown]);
    const { id } = made.body as { id: string }; // a record has one
    const answer = await scene.as(commander).get(`${path}/${id}`);
    expect(answer.body).toMatchObject(shown);
    expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  }
});

it('T12: totals count only what the reader may see', async () => {
  const filter = { incidentId: open.incidentId };
  const totals = async (person: Person): Promise<number> =>
    (await scene.as(person).list('/tasks', { filter, q: 'Counted', perPage: 1 }).ok<{ total: number }>()).total;
  await task({ title: 'Counted by insiders' });
  await task({ title: 'Counted in the legal room', compartment: 'legal' });
  await task({ title: 'Counted in the lane', organisationIds: [open.police] });
  await task({ title: 'Counted, RED', tlp: 'RED' });
  expect([await totals(commander), await totals(open.lawyer)]).toEqual([4, 4]);
  expect([await totals(open.manager), await totals(open.analyst)]).toEqual([3, 3]);
  expect([await totals(open.officer), await totals(open.centre)]).toEqual([1, 0]);
});

it('T24: sort, filter and order are words of the list, never SQL', async () => {
  const browser = scene.as(commander);
  for (const sort of ['due_at', 'title;select 1', "title' or 1=1 --", 'password_hash', 'constructor', '__proto__'])
    await browser.get(`/tasks?sort=${encodeURIComponent(sort)}`).refusedAt('sort', 'sort/unknown');
  await browser.get('/tasks?order=ASC;drop').refusedAt('order', 'field/not-a-choice');
  for (const key of ['1=1 or title', 'created_by', 'constructor', '__proto__', 'toString'])
    await browser
      .get(`/tasks?filter=${encodeURIComponent(`{"${key}":"x"}`)}`)
      .refusedAt(`filter.${key}`, 'filter/unknown');
  for (const value of ["x' or '1'='1", { $ne: null }, [[]], 5])
    await browser
      .list('/tasks', { filter: { incidentId: value } })
      .refusedAt('filter.incidentId', 'filter/wrong-value');
});

it('T31: a closed incident is read and not written, until it is moved back', async () => {
  const { id: incidentId } = await scene.incident(commander);
  const own = await task({ incidentId });
  const move = async (to: string): Promise<void> => {
    const { version } = await scene.as(commander).get(`/incidents/${incidentId}`).ok<{ version: number }>();
    await scene.as(commander).post(`/incidents/${incidentId}/move`, { to, reason: 'It is over', version }).ok();
  };
  const rename = { version: own.version, title: 'Later' };
  await move('closed');
  await scene.as(commander).patch(`/tasks/${own.id}`, rename).refused('incident/closed', 409);
  await scene.as(commander).post('/task-comments', { taskId: own.id, text: 'Late' }).refused('incident/closed', 409);
  const many = { ids: [own.id], changes: { priority: 'high' } };
  expect(await scene.as(commander).post('/tasks/bulk', many).ok()).toEqual({
    changed: 0,
    refused: [{ id: own.id, code: 'incident/closed' }],
  });
  await scene.as(commander).get(`/tasks/${own.id}`).ok();
  const below = `update task set title = 'x' where id = $1 returning id`;
  expect(await scene.database.queryAs(commander.id, below, [own.id])).toEqual([]);
  await move('reviewed');
  await scene.as(commander).patch(`/tasks/${own.id}`, rename).ok();
});

it('an incident that was put away is read and not written, until it is restored', async () => {
  const { id: incidentId } = await scene.incident(commander);
  const own = await task({ incidentId });
  const verb = async (name: string): Promise<unknown> => {
    const { version } = await scene.as(commander).get(`/incidents/${incidentId}`).ok<{ version: number }>();
    return scene.as(commander).post(`/incidents/${incidentId}/${name}`, { version }).ok();
  };
  await verb('archive');
  const { memberships } = await scene.as(commander).get('/session').ok<Schemas['SessionView']>();
  expect(memberships.map(membership => membership.incidentId)).toContain(incidentId);
  const entry = { incidentId, title: 'Late', occurred: when('2024-12-10'), source: 'Log', confidence: 'reported' };
  await scene.as(commander).post('/timeline-entries', entry).refused('incident/archived', 409);
  const many = { ids: [own.id], changes: { priority: 'high' } };
  expect(await scene.as(commander).post('/tasks/bulk', many).ok()).toEqual({
    changed: 0,
    refused: [{ id: own.id, code: 'incident/archived' }],
  });
  await scene.as(commander).get(`/tasks/${own.id}`).ok();
  const below = `update task set title = 'x' where id = $1 returning id`;
  expect(await scene.database.queryAs(commander.id, below, [own.id])).toEqual([]);
  await verb('restore');
  await scene.as(commander).patch(`/tasks/${own.id}`, { version: own.version, title: 'Later' }).ok();
});

it('T35: of two who change the same version one is told, with both states, and nothing is lost', async () => {
  const { id, version } = await task();
  const [first, second] = await Promise.all(
    ['One', 'Two'].map(title => scene.as(commander).patch(`/tasks/${id}`, { version, title })),
  );
  const [won, lost] = first?.status === 200 ? [first, second] : [second, first];
  const { title } = won?.body as Schemas['TaskView']; // the change that was taken
  expect([won?.status, lost?.status]).toEqual([200, 409]);
  expect(lost?.body).toMatchObject({
    code: 'record/stale',
    current: { title, version: version + 1 },
    yours: { title: title === 'One' ? 'Two' : 'One' },
  });
});

it('T36: one Idempotency-Key makes one record, also when sent at once, and serves one request', async () => {
  const key = { 'Idempotency-Key': randomUUID() };
  const body = { incidentId: open.incidentId, title: 'Once', organisationIds: [scene.house.id] };
  const send = (more: object = {}): Promise<Schemas['TaskView']> =>
    scene
      .as(commander)
      .post('/tasks', { ...body, ...more }, key)
      .ok();
  const made = await Promise.all([send(), send(), send()]);
  expect(new Set(made.map(({ id }) => id)).size).toBe(1);
  const other = scene.as(commander).post('/tasks', { ...body, title: 'Twice' }, key);
  await other.refused('idempotency/different-request', 422);
  const lawyers = await scene.as(open.lawyer).post('/tasks', body, key).ok<Schemas['TaskView']>(); // a key is its sender's
  expect(lawyers).toMatchObject({ createdBy: open.lawyer.id });
  expect(made.map(({ id }) => id)).not.toContain(lawyers.id);
});

it('T40: a change keeps what it does not name, and null takes away only what may be missing', async () => {
  const made = await task({
    description: 'Words',
    priority: 'high',
    due: when('2024-12-12'),
    checklist: [{ text: 'a', done: true }],
  });
  const { version, updatedAt, title, ...kept } = made;
  const changed = await scene
    .as(commander)
    .patch(`/tasks/${made.id}`, { version, title: 'New' })
    .ok<Schemas['TaskView']>();
  expect(changed).toEqual({ ...kept, title: 'New', version: version + 1, updatedAt: changed.updatedAt });
  expect([title, updatedAt]).toEqual(['Task', made.updatedAt]);
  const without = scene.as(commander).patch(`/tasks/${made.id}`, { version: version + 1, description: null });
  expect(await without.ok()).toMatchObject({ description: null, priority: 'high' });
  await scene
    .as(commander)
    .patch(`/tasks/${made.id}`, { version: version + 2, title: null })
    .refusedAt('title', 'field/required');
  expect((await scene.as(commander).send('PUT', `/tasks/${made.id}`, { title: 'x' })).status).toBe(404);
});
