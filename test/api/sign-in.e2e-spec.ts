import { statSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { Serving } from '../../apps/api/dist/main.js';
import { Browser } from '../support/browser.js';
import type { Exchange, Schemas } from '../support/exchange.js';
import { emptyPlace, openScene, type Person, type Scene, serveQuietly } from '../support/scene.js';

const WRONG = 'not the password at all';
const tokenOf = ({ setupLink }: Serving): string => setupLink?.split('#/setup?token=')[1] ?? '';
const setUp = (token: string, more: object = {}): object => ({
  token,
  organisationName: 'The Clinic',
  organisationKind: 'controller',
  displayName: 'Ada',
  email: 'ada@example.org',
  password: 'seven quiet lamps burn',
  ...more,
});

describe('The first run', () => {
  it('makes one administrator, with the latest link only, whoever asks at the same time (T10, T20)', async () => {
    const [database, dataDir] = await emptyPlace();
    const first = await serveQuietly(database, dataDir);
    const second = await serveQuietly(database, dataDir);
    try {
      const [one, two] = [new Browser(first.url), new Browser(second.url)];
      expect(await one.get('/setup').ok()).toEqual({ needed: true });
      await one.post('/setup', setUp(tokenOf(first))).refused('setup/link-not-valid', 422);
      await one.post('/setup', setUp('x'.repeat(43))).refused('setup/link-not-valid');
      const token = tokenOf(second);
      await database.query(`update setup_link set created_at = created_at - interval '24 hours'`);
      await one.post('/setup', setUp(token)).refused('setup/link-not-valid'); // a link that nobody used runs out
      await database.query(`update setup_link set created_at = created_at + interval '24 hours'`);
      await one.post('/setup', setUp(token, { globalRole: 'member' })).refusedAt('globalRole', 'field/unknown');
      const weak = setUp(token, { password: 'breachdesk 2026' });
      await one.post('/setup', weak).refusedAt('password', 'password/made-of-names');

      const tries = Array.from({ length: 6 }, (_, n) => {
        const more = { email: `ada-${n}@example.org`, organisationName: `Clinic ${n}` };
        return (n % 2 ? one : two).post('/setup', setUp(token, more));
      });
      const answers = await Promise.all(tries);
      expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409, 409, 409]);
      expect(await database.query(`select 1 from user_account where global_role = 'administrator'`)).toHaveLength(1);
      expect(await database.query('select 1 from organisation')).toHaveLength(1);
      await one.post('/setup', setUp(token)).refused('setup/done', 409);
      expect(await one.get('/setup').ok()).toEqual({ needed: false });

      expect(statSync(join(dataDir, 'keys', 'session-secret')).mode & 0o777).toBe(0o600);
      const third = await serveQuietly(database, dataDir);
      expect(third.setupLink).toBeNull();
      await third.close();
    } finally {
      await Promise.all([first.close(), second.close()]);
      await database.drop();
    }
  });
});

describe('Signing in', () => {
  let scene: Scene;
  let anna: Person;
  const forgetFailures = (): Promise<unknown> => scene.database.query('delete from sign_in_failure');
  const signIn = (email: string, password: string, browser = scene.anonymous()): Exchange =>
    browser.post('/session', { email, password });

  beforeAll(async () => {
    scene = await openScene();
    anna = await scene.person();
  });
  afterAll(() => scene.close());
  beforeEach(() => forgetFailures());

  it('tells who is signed in and where they take part', async () => {
    const bo = await scene.person({ displayName: 'Bo Berg' });
    const { id: incidentId, reference, title } = await scene.incident(bo);
    const user = {
      id: bo.id,
      displayName: 'Bo Berg',
      email: bo.email,
      globalRole: 'member',
      organisationId: scene.house.id,
      organisationName: scene.house.name,
    };
    const rooms = ['general', 'legal', 'negotiation', 'persons'];
    const memberships = [{ incidentId, reference, title, roles: ['commander'], rooms }];
    expect(await scene.as(bo).get('/session').ok()).toEqual({ user, demo: false, memberships });
    await scene.anonymous().get('/session').refused('session/required', 401);
  });

  it('takes the e-mail address in any case and the password to the letter', async () => {
    await signIn(anna.email.toUpperCase(), anna.password).ok();
    await signIn(anna.email, anna.password.toUpperCase()).refused('sign-in/refused', 401);
    await signIn(anna.email, `${anna.password} `).refused('sign-in/refused');
  });

  it('begins a new session: an id planted before is worth nothing (T20)', async () => {
    const browser = scene.anonymous();
    const planted = (await scene.signIn(await scene.person())).cookie('breachdesk.sid') ?? '';
    browser.setCookie('breachdesk.sid', planted);
    const { headers } = await signIn(anna.email, anna.password, browser);
    expect(browser.cookie('breachdesk.sid')).not.toBe(planted);
    const cookie = headers.getSetCookie().find(line => line.startsWith('breachdesk.sid'));
    expect(cookie).toMatch(/; Path=\/api; HttpOnly; SameSite=Strict$/);
    const other = scene.anonymous();
    other.setCookie('breachdesk.sid', planted);
    await other.get('/session').refused('session/required');
  });

  it('believes no cookie that it did not sign', async () => {
    const browser = await scene.signIn(anna);
    const [sid = ''] = (browser.cookie('breachdesk.sid') ?? '').split('.');
    for (const forged of [sid, `${sid}.${'A'.repeat(43)}`, sid.replace('s%3A', '')]) {
      const thief = scene.anonymous();
      thief.setCookie('breachdesk.sid', forged);
      await thief.get('/session').refused('session/required');
    }
  });

  it('never works with an empty password, nor with one for an account that has none (T15)', async () => {
    const unopened = await scene.account();
    for (const password of ['', ' ', null, 0, [], {}, ['x'], true])
      for (const { email } of [anna, unopened]) {
        const { status } = await scene.anonymous().post('/session', { email, password });
        expect([400, 401]).toContain(status);
      }
    await scene
      .anonymous()
      .post(`/session?password=${encodeURIComponent(anna.password)}`, { email: anna.email })
      .refusedAt('password', 'field/required');
    await scene.anonymous().post('/session', { password: anna.password }).refusedAt('email', 'field/required');
  });

  it('answers byte for byte alike for unknown, disabled and unopened accounts (T17)', async () => {
    const off = await scene.person();
    const admin = scene.as(scene.administrator);
    const { version } = await admin.get(`/users/${off.id}`).ok<Schemas['UserView']>();
    await admin.post(`/users/${off.id}/disable`, { version }).ok();
    const unopened = await scene.account();
    const texts = new Set<string>();
    for (const [email, password] of [
      [anna.email, WRONG],
      ['nobody@example.org', anna.password],
      [off.email, off.password],
      [unopened.email, anna.password],
      ['system@breachdesk.invalid', anna.password],
    ] as const) {
      const answer = await signIn(email, password);
      expect([answer.status, answer.headers.getSetCookie()]).toEqual([401, []]);
      texts.add(answer.text);
    }
    expect(texts.size).toBe(1);
  });

  it('takes as long for an unknown account as for a known one (T17)', async () => {
    const times: Record<string, number[]> = { [anna.email]: [], 'nobody@example.org': [] };
    // In turn, so that whatever else this machine does weighs on both.
    for (let n = 0; n < 9; n++)
      for (const [email, taken] of Object.entries(times)) {
        const since = performance.now();
        await signIn(email, WRONG).refused('sign-in/refused');
        taken.push(performance.now() - since);
      }
    const [known = 0, unknown = 0] = Object.values(times).map(taken => taken.sort((a, b) => a - b)[4] ?? 0);
    const ratio = unknown / known;
    expect(ratio).toBeGreaterThan(0.5);
    expect(ratio).toBeLessThan(2);
  });

  it('knows no place to go afterwards, so nobody can send people elsewhere (T28)', async () => {
    const place = { email: anna.email, password: anna.password, returnTo: 'https://evil.example' };
    await scene.anonymous().post('/session', place).refusedAt('returnTo', 'field/unknown');
  });

  it('is refused to pages of other sites, and they may read nothing (T22)', async () => {
    const browser = await scene.signIn(anna);
    const own = { email: anna.email, password: anna.password };
    for (const Origin of ['https://evil.example', 'null', null])
      await browser.post('/session', own, { Origin }).refused('request/foreign-origin', 403);
    const { headers } = await browser.get('/session', { Origin: 'https://evil.example' });
    expect([...headers.keys()].filter(name => name.startsWith('access-control'))).toEqual([]);
  });

  describe('after failures', () => {
    const fail = async (times: number): Promise<void> => {
      for (let n = 0; n < times; n++) await signIn(anna.email, WRONG).refused('sign-in/refused');
    };

    it('is refused to that account from that network, and says when to come back (T18)', async () => {
      await fail(10);
      const { status, headers, text } = await signIn(anna.email, anna.password);
      expect([status, text]).toEqual([429, expect.stringContaining('"sign-in/too-many"')]);
      expect(Number(headers.get('Retry-After'))).toBeGreaterThan(800);
      await scene.signIn(await scene.person());
    });

    it('never shuts out the owner in a browser in which they signed in before (T18)', async () => {
      const known = await scene.signIn(anna);
      await fail(10);
      await signIn(anna.email, anna.password).refused('sign-in/too-many');
      await signIn(anna.email, anna.password, known).ok();
      const forger = scene.anonymous();
      const mark = known.cookie('breachdesk.browser') ?? '';
      forger.setCookie('breachdesk.browser', `${mark.slice(0, -2)}AA`);
      await signIn('nobody@example.org', WRONG, known).refused('sign-in/refused');
      await signIn(anna.email, anna.password, forger).refused('sign-in/too-many');
    });

    it('counts guesses that come all at once', async () => {
      const guesses = await Promise.all(Array.from({ length: 40 }, () => signIn(anna.email, WRONG)));
      const statuses = guesses.map(({ status }) => status);
      expect(statuses.filter(status => status === 401)).toHaveLength(10);
      expect(statuses.filter(status => status === 429)).toHaveLength(30);
    });

    it('counts the whole network over all accounts, and a success takes back only itself', async () => {
      await signIn('nobody-0@example.org', WRONG).refused('sign-in/refused');
      await scene.database.query('update sign_in_failure set failures = 90');
      for (let n = 90; n < 100; n++) {
        if (n === 95) await scene.signIn(anna);
        await signIn(`nobody-${n}@example.org`, WRONG).refused('sign-in/refused');
      }
      await signIn('nobody-100@example.org', WRONG).refused('sign-in/too-many', 429);
    });

    it('forgets after a quarter of an hour, and at once after a success', async () => {
      await fail(10);
      await scene.database.query(`update sign_in_failure set window_ends_at = now() - interval '1 second'`);
      await signIn(anna.email, anna.password).ok();
      await fail(9);
      await signIn(anna.email, anna.password).ok();
      await fail(1);
    });

    it('keeps neither address nor network in clear', async () => {
      await fail(1);
      const rows = await scene.database.query<{ bucket: string }>('select bucket from sign_in_failure');
      expect(rows.map(({ bucket }) => /^[0-9a-f]{64}$/.test(bucket))).toEqual([true, true]);
    });
  });
});

it('A demo installation says so to everybody who signs in', async () => {
  const scene = await openScene({ demo: true });
  const { demo } = await scene.as(scene.administrator).get('/session').ok<Schemas['SessionView']>();
  expect(demo).toBe(true);
  await scene.close();
});

it('Behind a proxy with https the cookie goes over https only', async () => {
  const [database, dataDir] = await emptyPlace();
  const port = await freePort();
  const serving = await serveQuietly(database, dataDir, { publicUrl: 'https://desk.example', port });
  expect(serving.setupLink).toMatch(/^https:\/\/desk\.example\/#\/setup\?token=/);
  const viaProxy = { Origin: 'https://desk.example', 'X-Forwarded-Proto': 'https', 'X-Forwarded-For': '192.0.2.7' };
  const { status, headers } = await new Browser(`http://127.0.0.1:${port}`).post(
    '/setup',
    setUp(tokenOf(serving)),
    viaProxy,
  );
  expect(status).toBe(201);
  expect(headers.getSetCookie().map(line => line.includes('; Secure'))).toEqual([true, true]);
  const [row] = await database.query<{ address: string }>(`select sess ->> 'address' as address from session`);
  expect(row?.address).toBe('192.0.2.7');
  await serving.close();
  await database.drop();
});

it('Who guesses at an account from one network keeps nobody out of it from another (T16, T18)', async () => {
  const port = await freePort();
  const [database, dataDir] = await emptyPlace();
  const serving = await serveQuietly(database, dataDir, { publicUrl: 'https://desk.example', port });
  const from = (address: string): Record<string, string> => ({
    Origin: 'https://desk.example',
    'X-Forwarded-Proto': 'https',
    'X-Forwarded-For': address,
  });
  const ask = (address: string, password: string): Exchange =>
    new Browser(`http://127.0.0.1:${port}`).post('/session', { email: 'ada@example.org', password }, from(address));
  try {
    await new Browser(`http://127.0.0.1:${port}`).post('/setup', setUp(tokenOf(serving)), from('192.0.2.7')).ok();
    for (let n = 0; n < 10; n++) await ask('198.51.100.9', WRONG).refused('sign-in/refused');
    await ask('198.51.100.9', 'seven quiet lamps burn').refused('sign-in/too-many', 429);
    await ask('203.0.113.4', 'seven quiet lamps burn').ok();
    await ask('198.51.100.9, 203.0.113.5', 'seven quiet lamps burn').ok(); // only the proxy's own word counts
    await ask('203.0.113.5, 198.51.100.9', 'seven quiet lamps burn').refused('sign-in/too-many');
  } finally {
    await serving.close();
    await database.drop();
  }
});

const freePort = (): Promise<number> =>
  new Promise(resolve => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }; // listening on TCP
      server.close(() => resolve(port));
    });
  });
