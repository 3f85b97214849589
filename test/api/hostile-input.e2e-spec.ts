import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Case, openCase } from '../support/case.js';
import type { Schemas } from '../support/exchange.js';
import { openScene, type Scene } from '../support/scene.js';

let scene: Scene;
let open: Case;

beforeAll(async () => {
  scene = await openScene();
  open = await openCase(scene);
});
afterAll(() => scene.close());

const nested = (levels: number, kind: '[]' | '{}'): string =>
  kind === '[]' ? '['.repeat(levels) + ']'.repeat(levels) : '{"a":'.repeat(levels) + '1' + '}'.repeat(levels);
const json = { 'Content-Type': 'application/json' };
const task = (more: object = {}): object => ({
  incidentId: open.incidentId,
  title: 'Read the logs',
  organisationIds: [scene.house.id],
  ...more,
});
const moment = (asWritten: string): object => ({
  at: '2024-12-09T00:00:00Z',
  precision: 'minute',
  zone: 'UTC',
  asWritten,
});

describe('A list', () => {
  it.each(['null', '5', '"text"', '[]', '{', nested(1_500, '[]')])('refuses what is no filter (%#)', filter =>
    scene
      .as(open.commander)
      .get(`/tasks?filter=${encodeURIComponent(filter)}`)
      .refusedAt('filter', 'field/wrong'),
  );

  it('takes every sign of a search as itself', async () => {
    const commander = scene.as(open.commander);
    await commander.post('/tasks', task({ title: '100 % \\ done_' })).ok();
    for (const [q, total] of [
      ['%', 1],
      ['e_', 1],
      ['\\', 1],
      ['%%', 0],
      ["'", 0],
    ] as const)
      expect(await commander.list('/tasks', { q, filter: { incidentId: open.incidentId } }).ok()).toMatchObject({
        total,
      });
    const { message } = (await commander.get('/tasks?q=%00').refusedAt('q', 'field/wrong')).errors?.[0] ?? {};
    expect(message).toBe('q holds a character that cannot be looked for');
  });
});

describe('An input', () => {
  it('is told in words what is expected, never in a pattern', async () => {
    const { incidentId, commander, lawyer } = open;
    const negotiation = { incidentId, actor: 'Not known' };
    const { id } = await scene.as(lawyer).post('/negotiations', negotiation).ok<Schemas['NegotiationView']>();
    const event = { negotiationId: id, amount: '1,5', currency: 'btc' };
    const answers = [
      await scene.as(lawyer).post('/negotiation-events', event),
      await scene.as(commander).post('/statements', { incidentId, language: 'Danish!' }),
      await scene.as(scene.administrator).post('/data-categories', { key: 'Not a key' }),
      await scene.as(commander).post('/tasks', task({ title: 'A\u0001' })),
    ];
    const problems = answers.flatMap(({ body }) => (body as Schemas['Problem']).errors ?? []); // all are refusals
    const words = Object.fromEntries(problems.map(({ field, message }) => [field, message]));
    expect(words).toMatchObject({
      amount: 'amount must be a number such as 0.00010389: digits, with a point before at most 12 decimals',
      currency: 'currency must be a code of 2 to 10 capital letters and digits, such as BTC or DKK',
      language: 'language must be a language tag such as da or en-GB',
      key: 'key must be 2 to 60 small letters, digits and underscores, a letter first',
      title: 'title holds characters that cannot be stored',
    });
    expect(Object.values(words).filter(message => /regular expression|\/\^/.test(message))).toEqual([]);
  });

  it.each([
    ['checklist', '[]'],
    ['due', '{}'],
    ['sharedWith', '[]'],
    ['title', '{}'],
  ] as const)('of ten thousand levels in %s is refused, and nothing breaks (T38)', async (field, kind) => {
    const body = JSON.stringify(task({ [field]: '@' })).replace('"@"', nested(10_000, kind));
    await scene.as(open.commander).send('POST', '/tasks', body, json).refused('request/unreadable', 400);
  });

  it('that is not JSON is refused by its type, not as if fields were missing', async () => {
    const commander = scene.as(open.commander);
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'application/xml',
      'application/vnd.api+json',
    ])
      await commander
        .send('POST', '/tasks', JSON.stringify(task()), { 'Content-Type': type })
        .refused('request/media-type', 415);
    await scene
      .anonymous()
      .send('POST', '/session', 'a=b', { 'Content-Type': 'text/plain' })
      .refused('request/media-type');
  });

  it('that is nothing needs no type: an address that takes no body is called as browsers do', async () => {
    const person = await scene.person();
    const invitation = `/users/${person.id}/invitation`;
    await scene.as(scene.administrator).send('POST', invitation, undefined).ok();
    const other = await scene.signIn(person);
    const { data } = await other.get('/sessions').ok<Schemas['OwnSessionPage']>();
    const first = data.find(({ current }) => !current)?.id ?? '';
    await other.send('POST', `/sessions/${first}/end`, undefined).ok();
    await scene.as(open.commander).send('POST', '/tasks', undefined).refused('request/invalid', 400);
  });

  it.each([
    ['title', { title: 'a\ud800' }],
    ['title', { title: 'a\u0000' }],
    ['checklist', { checklist: [{ text: 'a\ud800', done: false }] }],
    ['checklist', { checklist: [{ text: '\u200b', done: false }] }],
  ])('holds no half characters and no NUL: %s', (field, more) =>
    scene.as(open.commander).post('/tasks', task(more)).refusedAt(field, 'field/wrong'),
  );

  it.each(['a\ud800', 'a\u0000'])('holds none in the words of a time either', asWritten =>
    scene
      .as(open.commander)
      .post('/tasks', task({ due: moment(asWritten) }))
      .refusedAt('due', 'field/not-a-moment'),
  );

  it.each(['', '   ', '\u200b', '\u2060\u00ad \u200e'])('that shows nothing is no title', title =>
    scene.as(open.commander).post('/tasks', task({ title })).refusedAt('title', 'field/required'),
  );

  it('keeps the marks that a visible text needs', async () => {
    const family = '👩‍👩‍👧 נתונים\u200f';
    const made = scene.as(open.commander).post('/tasks', task({ title: family }));
    expect(await made.ok()).toMatchObject({ title: family });
  });
});

it('An Idempotency-Key belongs to one address: another one does not answer with the first record (T36)', async () => {
  const commander = scene.as(open.commander);
  const key = { 'Idempotency-Key': 'one-key' };
  const body = { incidentId: open.incidentId, organisationId: (await scene.organisation()).id };
  await commander.post('/participations', body, key).ok();
  await commander
    .post('/authority-contacts', { ...body, name: 'Desk' }, key)
    .refused('idempotency/different-request', 422);
});

it('The page comes with its nonce under both of its addresses', async () => {
  for (const path of ['/', '/index.html']) {
    const page = await fetch(scene.url + path);
    const nonce = /'nonce-([^']+)'/.exec(page.headers.get('content-security-policy') ?? '')?.[1] ?? 'none';
    expect(await page.text()).toContain(nonce);
    expect(page.headers.get('cache-control')).toBe('no-store');
  }
});

it('An upload that ends early is refused and leaves no bytes behind', async () => {
  const commander = scene.as(open.commander);
  const { id } = await commander.post('/tasks', task()).ok<Schemas['TaskView']>();
  const field = (name: string, value: string): string =>
    `--cut\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
  const form = `${field('recordTable', 'task')}${field('recordId', id)}--cut\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\nhal`;
  for (let attempt = 0; attempt < 10; attempt += 1) {
    const headers = { 'Content-Type': 'multipart/form-data; boundary=cut' };
    await commander.send('POST', '/attachments', form, headers).refused('request/unreadable', 400);
    expect(readdirSync(join(scene.dataDir, 'files', 'incoming'))).toEqual([]);
  }
});

describe('A refusal names its field', () => {
  it.each(['\ud800', 'a\ud800@b.example', 'no address'])('at an e-mail address that is none (%#)', async email => {
    await scene.anonymous().post('/session', { email, password: 'x' }).refusedAt('email', 'field/not-an-email');
  });

  it('at what points to nothing, without the value', async () => {
    const organisationId = '11111111-1111-4111-8111-111111111111';
    const input = { incidentId: open.incidentId, organisationId, name: 'Desk' };
    const sent = scene.as(open.commander).post('/authority-contacts', input);
    const problem = await sent.refusedAt('organisationId', 'record/unknown-reference');
    expect(JSON.stringify(problem)).not.toContain(organisationId);
  });

  it('at a bulk change that changes nothing', async () => {
    const { id } = await scene.as(open.commander).post('/tasks', task()).ok<{ id: string }>();
    const sent = scene.as(open.commander).post('/tasks/bulk', { ids: [id], changes: {} });
    await sent.refusedAt('changes', 'task/no-changes');
  });
});
