import type { Browser } from '../support/browser.js';
import type { Schemas } from '../support/exchange.js';
import { openScene, type Scene } from '../support/scene.js';

type User = Schemas['UserView'];
const NEXT = 'four loud drums wake';
const NOBODY = '00000000-0000-4000-8000-000000000000';
const SYSTEM = '00000000-0000-0000-0000-000000000001';

let scene: Scene;
let admin: Browser;
beforeAll(async () => {
  scene = await openScene();
  admin = scene.as(scene.administrator);
});
afterAll(() => scene.close());
beforeEach(() => scene.database.query('delete from sign_in_failure'));

const user = (id: string): Promise<User> => admin.get(`/users/${id}`).ok<User>();
const disable = async (id: string): Promise<User> => {
  const { version } = await user(id);
  return admin.post(`/users/${id}/disable`, { version }).ok<User>();
};
const sessionsOf = async (browser: Browser): Promise<Schemas['OwnSessionView'][]> => {
  const { data } = await browser.get('/sessions').ok<Schemas['OwnSessionPage']>();
  return data;
};

describe('One’s own sessions', () => {
  it('are listed without their secrets, and each can be ended from another', async () => {
    const anna = await scene.person();
    const second = await scene.signIn(anna);
    const list = await sessionsOf(second);
    expect(list.map(({ current }) => current)).toEqual([true, false]);
    expect(Object.keys(list[0] ?? {}).sort()).toEqual(
      ['id', 'createdAt', 'seenAt', 'expiresAt', 'userAgent', 'address', 'current'].sort(),
    );
    await second.post(`/sessions/${list[1]?.id ?? ''}/end`).ok();
    await scene.as(anna).get('/session').refused('session/required', 401);
    expect(await sessionsOf(second)).toHaveLength(1);
  });

  it('are nobody else’s, not even an administrator’s to see or end here', async () => {
    const anna = await scene.person();
    const [{ id } = { id: '' }] = await sessionsOf(scene.as(anna));
    expect((await sessionsOf(admin)).map(session => session.id)).not.toContain(id);
    const bo = scene.as(await scene.person());
    for (const other of [admin, bo]) {
      const { text, status } = await other.post(`/sessions/${id}/end`);
      expect([status, text]).toEqual([404, (await other.post(`/sessions/${NOBODY}/end`)).text]);
    }
    await scene.as(anna).get('/session').ok();
  });

  it('end by signing out, once and for all', async () => {
    const browser = await scene.signIn(await scene.person());
    const sid = browser.cookie('breachdesk.sid') ?? '';
    await browser.delete('/session').ok();
    expect(browser.cookie('breachdesk.sid')).toBeUndefined();
    browser.setCookie('breachdesk.sid', sid);
    await browser.get('/session').refused('session/required');
    await scene.anonymous().delete('/session').ok();
  });

  it('leave no row behind for those who never signed in', async () => {
    const count = async (): Promise<number> => (await scene.database.query('select 1 from session')).length;
    const before = await count();
    const stranger = scene.anonymous();
    await stranger.get('/setup').ok();
    await stranger.delete('/session').ok();
    stranger.setCookie('breachdesk.sid', 's%3Anothing.nothing');
    await stranger.get('/session').refused('session/required');
    expect(await count()).toBe(before);
  });

  it('end after an hour without use, and after twelve hours in any case', async () => {
    const anna = await scene.person();
    const [idle, old] = [await scene.signIn(anna), await scene.signIn(anna)];
    const [{ id: oldId } = { id: '' }, { id: idleId } = { id: '' }] = await sessionsOf(old);
    await scene.database.query(`update session set expire = now() - interval '1 second' where id = $1`, [idleId]);
    await scene.database.query(`update session set created_at = now() - interval '12 hours' where id = $1`, [oldId]);
    await idle.get('/session').refused('session/required');
    await old.get('/session').refused('session/required');
    expect(await scene.database.query('select 1 from session where id = $1', [oldId])).toEqual([]);
  });

  it('live on by being used', async () => {
    const anna = await scene.person();
    await scene.database.query(`update session set expire = now() + interval '5 minutes' where user_id = $1`, [
      anna.id,
    ]);
    const before = (await sessionsOf(scene.as(anna)))[0];
    expect(new Date(before?.expiresAt ?? 0).getTime()).toBeGreaterThan(Date.now() + 55 * 60_000);
  });
});

describe('A password', () => {
  it('is changed by whoever knows it, and that ends every session at once (T20)', async () => {
    const anna = await scene.person();
    const here = scene.as(anna);
    const elsewhere = await scene.signIn(anna);
    const sid = here.cookie('breachdesk.sid');
    await here
      .post('/password', { current: 'not this one at all', next: NEXT })
      .refusedAt('current', 'password/not-current');
    await here
      .post('/password', { current: anna.password, next: 'password12345' })
      .refusedAt('next', 'password/too-common');
    await here
      .post('/password', { current: anna.password, next: anna.displayName.repeat(3) })
      .refusedAt('next', 'password/made-of-names');
    await elsewhere.get('/session').ok();
    await here.post('/password', { current: anna.password, next: NEXT }).ok();
    await elsewhere.get('/session').refused('session/required');
    await here.get('/session').ok();
    expect(here.cookie('breachdesk.sid')).not.toBe(sid);
    await scene.anonymous().post('/session', { email: anna.email, password: anna.password }).refused('sign-in/refused');
    await scene.signIn({ ...anna, password: NEXT });
  });

  it('ends also the session that was just beginning with the old one', async () => {
    const anna = await scene.person();
    await scene.database.query(
      `update user_account set password_changed_at = now() + interval '1 microsecond' where id = $1`,
      [anna.id],
    );
    await scene.as(anna).get('/session').refused('session/required');
  });

  it('cannot be guessed all night in a browser that was left open', async () => {
    const anna = scene.as(await scene.person());
    for (let n = 0; n < 10; n++)
      await anna.post('/password', { current: `guess ${n}`, next: NEXT }).refused('request/invalid');
    await anna.post('/password', { current: 'guess', next: NEXT }).refused('sign-in/too-many', 429);
  });

  it('is one password in every way of typing it', async () => {
    const anna = await scene.person();
    await scene.as(anna).post('/password', { current: anna.password, next: 'ﬁve Ångström lamps' }).ok();
    await scene.signIn({ ...anna, password: 'five Ångström lamps' });
  });

  it('lies in the database as argon2id only, and never in the record', async () => {
    const { id } = await scene.person();
    const [row] = await scene.database.query<{ hash: string }>(
      'select password_hash as hash from user_account where id = $1',
      [id],
    );
    expect(row?.hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    const secrets = await scene.database.query(
      `select 1 from audit_entry where before::text || after::text ~ 'argon2|seven quiet' or after::text ~ 'argon2|seven quiet|passwordAt'`,
    );
    expect(secrets).toEqual([]);
  });
});

describe('Accounts', () => {
  it('are kept by administrators, and by nobody else (T10)', async () => {
    const anna = await scene.person();
    const auditor = await scene.person({ globalRole: 'auditor' });
    for (const browser of [scene.as(anna), scene.as(auditor)]) {
      await browser.get('/users').refused('access/forbidden', 403);
      await browser.post('/users', {}).refused('access/forbidden');
      await browser.patch(`/users/${anna.id}`, { version: 1, globalRole: 'administrator' }).refused('access/forbidden');
      await browser.post(`/users/${anna.id}/invitation`).refused('access/forbidden');
    }
    await scene.anonymous().get('/users').refused('session/required');
  });

  it('are listed, searched, filtered and sorted, without the product’s own', async () => {
    const police = await scene.organisation({ name: 'Harbour Police' });
    const zoe = await scene.account({ displayName: 'Zoe Zabel', organisationId: police.id });
    const { data } = await admin.list('/users', { q: 'zabel' }).ok<Schemas['UserPage']>();
    expect(data).toEqual([
      expect.objectContaining({ id: zoe.id, organisationName: 'Harbour Police', passwordSet: false }),
    ]);
    const page = await admin
      .list('/users', { filter: { organisationId: police.id, disabledAt: false } })
      .ok<Schemas['UserPage']>();
    expect(page.data.map(({ id }) => id)).toEqual([zoe.id]);
    const all = await admin.list('/users', { sort: 'email', order: 'DESC', perPage: 100 }).ok<Schemas['UserPage']>();
    expect(all.data.map(({ id }) => id)).not.toContain(SYSTEM);
    expect(JSON.stringify(all)).not.toMatch(/argon2|hash/i);
    await admin.list('/users', { filter: { passwordHash: 'x' } }).refusedAt('filter.passwordHash', 'filter/unknown');
    await admin.list('/users', { sort: 'passwordHash' }).refusedAt('sort', 'sort/unknown');
  });

  it('have one e-mail address each, in any case', async () => {
    const { email } = await scene.account();
    const twin = { displayName: 'Twin', globalRole: 'member', organisationId: scene.house.id };
    await admin.post('/users', { ...twin, email: email.toUpperCase() }).refusedAt('email', 'user/email-taken');
    await admin.post('/users', { ...twin, email: 'not an address' }).refusedAt('email', 'field/not-an-email');
    await admin
      .post('/users', { ...twin, email: 'x@example.org', organisationId: null })
      .refusedAt('organisationId', 'user/member-needs-organisation');
    await admin
      .post('/users', { ...twin, email: 'x@example.org', organisationId: NOBODY })
      .refused('record/unknown-reference', 422);
  });

  it('take no field that is not theirs to be given (T10)', async () => {
    const { id, version } = await scene.account();
    for (const field of [
      'id',
      'passwordHash',
      'password_hash',
      'disabledAt',
      'organisationId',
      'createdAt',
      '__proto__x',
    ])
      await admin.patch(`/users/${id}`, { version, [field]: null }).refusedAt(field, 'field/unknown');
    await admin.patch(`/users/${id}`, { version, globalRole: 'root' }).refusedAt('globalRole', 'field/not-a-choice');
    await admin.patch(`/users/${id}`, { version, displayName: null }).refusedAt('displayName', 'field/required');
  });

  it('are made once for one Idempotency-Key', async () => {
    const input = { displayName: 'Once', email: 'once@example.org', globalRole: 'auditor' };
    const key = { 'Idempotency-Key': 'make-once' };
    const made = await Promise.all([1, 2, 3].map(() => admin.post('/users', input, key).ok<User>()));
    expect(new Set(made.map(({ id }) => id)).size).toBe(1);
    await admin
      .post('/users', input, { 'Idempotency-Key': 'with space' })
      .refusedAt('Idempotency-Key', 'idempotency/malformed');
  });

  it('answer a stale change with both states', async () => {
    const { id, version } = await scene.account({ displayName: 'Before' });
    await admin.patch(`/users/${id}`, { version, displayName: 'Between' }).ok();
    const problem = await admin.patch(`/users/${id}`, { version, displayName: 'After' }).refused('record/stale', 409);
    expect(problem.current).toMatchObject({ displayName: 'Between', version: version + 1 });
    expect(problem.yours).toEqual({ displayName: 'After' });
  });

  it('the product’s own cannot be touched', async () => {
    await admin.get(`/users/${SYSTEM}`).refused('record/not-found', 404);
    await admin.patch(`/users/${SYSTEM}`, { version: 1, displayName: 'Mine' }).refused('record/not-found');
    await admin.post(`/users/${SYSTEM}/enable`, { version: 1 }).refused('record/not-found');
    await admin.post(`/users/${SYSTEM}/invitation`).refused('record/not-found');
  });

  it('that are disabled are out with the next request, and stay out until enabled (T20)', async () => {
    const anna = await scene.person();
    const second = await scene.signIn(anna);
    const { disabledAt, version } = await disable(anna.id);
    expect(disabledAt).not.toBeNull();
    for (const browser of [scene.as(anna), second]) await browser.get('/session').refused('session/required');
    expect(await scene.database.query('select 1 from session where user_id = $1', [anna.id])).toEqual([]);
    await scene.anonymous().post('/session', { email: anna.email, password: anna.password }).refused('sign-in/refused');
    await admin.post(`/users/${anna.id}/enable`, { version }).ok();
    await scene.as(anna).get('/session').refused('session/required');
    await scene.signIn(anna);
  });

  it('begin a new role with a new sign-in (T20)', async () => {
    const anna = await scene.person();
    const { version } = await user(anna.id);
    await admin.patch(`/users/${anna.id}`, { version, globalRole: 'auditor' }).ok();
    await scene.as(anna).get('/session').refused('session/required');
  });
});

describe('The last one stays', () => {
  it('of the administrators, also when two leave at the same moment (T14)', async () => {
    const own = await user(scene.administrator.id);
    await admin.post(`/users/${own.id}/disable`, { version: own.version }).refused('user/last-administrator', 409);
    await admin
      .patch(`/users/${own.id}`, { version: own.version, globalRole: 'auditor' })
      .refused('user/last-administrator');
    await scene.account({ globalRole: 'administrator' }); // without a password nobody can rely on them
    await admin.post(`/users/${own.id}/disable`, { version: own.version }).refused('user/last-administrator');

    const others = [
      await scene.person({ globalRole: 'administrator' }),
      await scene.person({ globalRole: 'administrator' }),
    ];
    const versions = await Promise.all(others.map(({ id }) => user(id)));
    const leave = [
      { id: own.id, version: own.version, by: admin },
      ...versions.map(({ id, version }, n) => ({ id, version, by: scene.as(others[n] ?? scene.administrator) })),
    ];
    const left = await Promise.all(leave.map(({ id, version, by }) => by.post(`/users/${id}/disable`, { version })));
    expect(left.filter(({ status }) => status === 200)).toHaveLength(2);
    const [staying] = await scene.database.query<{ id: string }>(
      `select id from user_account where global_role = 'administrator' and disabled_at is null and password_hash is not null`,
    );
    expect(staying).toBeDefined();
    // For the tests that follow, let the first one in again.
    await scene.database.query('update user_account set disabled_at = null where id = $1', [own.id]);
    await admin.post('/session', { email: scene.administrator.email, password: scene.administrator.password }).ok();
  });

  it('of the commanders of an incident: neither disabled nor given another role', async () => {
    const [anna, bo] = [await scene.person(), await scene.person()];
    const incident = await scene.incident(anna);
    const { version } = await user(anna.id);
    await admin.post(`/users/${anna.id}/disable`, { version }).refused('membership/last-commander', 409);
    await admin.patch(`/users/${anna.id}`, { version, globalRole: 'auditor' }).refused('membership/last-commander');
    await scene.member(incident, anna, bo, ['commander']);
    await admin.post(`/users/${anna.id}/disable`, { version }).ok();
    const { version: his } = await user(bo.id);
    await admin.post(`/users/${bo.id}/disable`, { version: his }).refused('membership/last-commander');
  });
});

describe('Lists of names', () => {
  it('are sorted as a reader looks them up, not by the bytes of their letters', async () => {
    const names = ['Sort øre', 'sort abe', 'Sort Zebra', 'sort NC3', 'Sort administrator'];
    for (const displayName of names) await scene.person({ displayName });
    const { data } = await admin
      .list('/users', { q: 'sort ', sort: 'displayName', order: 'ASC' })
      .ok<Schemas['UserPage']>();
    expect(data.map(({ displayName }) => displayName)).toEqual([
      'sort abe',
      'Sort administrator',
      'sort NC3',
      'Sort øre',
      'Sort Zebra',
    ]);
  });
});
