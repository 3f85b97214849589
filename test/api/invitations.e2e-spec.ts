import type { Browser } from '../support/browser.js';
import type { Schemas } from '../support/exchange.js';
import { openScene, type Scene } from '../support/scene.js';

const PASSWORD = 'seven quiet lamps burn';

let scene: Scene;
let admin: Browser;
beforeAll(async () => {
  scene = await openScene();
  admin = scene.as(scene.administrator);
});
afterAll(() => scene.close());
beforeEach(() => scene.database.query('delete from sign_in_failure'));

const accept = (token: string): ReturnType<Browser['post']> =>
  scene.anonymous().post('/invitations/accept', { token, password: PASSWORD });

describe('An invitation', () => {
  it('is a link whose secret stands behind #, is kept as a hash and shown once', async () => {
    const account = await scene.account();
    const made = await admin.post(`/users/${account.id}/invitation`).ok<Schemas['NewInvitationView']>();
    expect(made.link).toMatch(new RegExp(`^${scene.url}/#/invitation\\?token=[\\w-]{43}$`));
    const days = (new Date(made.expiresAt).getTime() - Date.now()) / 86_400_000;
    expect(days).toBeCloseTo(7, 1);
    const token = made.link.split('token=')[1] ?? '';
    const stored = await scene.database.query(
      `select 1 from invitation where to_jsonb(invitation)::text like $1
       union all select 1 from audit_entry where coalesce(before::text, '') || coalesce(after::text, '') like $1`,
      [`%${token}%`],
    );
    expect(stored).toEqual([]);
    const { text } = await admin.get(`/users/${account.id}`);
    expect(text).toContain('"invitedAt":"');
    expect(text).not.toContain(token);
  });

  it('lets one person in, once, also when the link is opened twice at the same moment', async () => {
    const account = await scene.account({ displayName: 'Carl Krog' });
    const token = await scene.invitation(account.id);
    const seen = await scene.anonymous().post('/invitations/inspect', { token }).ok();
    expect(seen).toEqual({ displayName: 'Carl Krog', email: account.email, organisationName: scene.house.name });
    const answers = await Promise.all([1, 2, 3, 4].map(() => accept(token)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 422, 422, 422]);
    const [body] = answers.filter(({ status }) => status === 200).map(answer => answer.body);
    expect(body).toMatchObject({ user: { id: account.id }, memberships: [] });
    await scene.anonymous().post('/invitations/inspect', { token }).refused('invitation/not-valid', 422);
  });

  it('asks for a good password and stays open until it gets one', async () => {
    const account = await scene.account({ displayName: 'Dora Dahl' });
    const token = await scene.invitation(account.id);
    const offer = (password: string): ReturnType<Browser['post']> =>
      scene.anonymous().post('/invitations/accept', { token, password });
    await offer('').refusedAt('password', 'field/required');
    await offer('Dora Dahl 1990').refusedAt('password', 'password/made-of-names');
    await offer('short').refusedAt('password', 'password/too-short');
    await offer(PASSWORD).ok();
  });

  it.each([
    ['a newer one was made', async (id: string) => scene.invitation(id)],
    [
      'the address changed',
      async (id: string) => admin.patch(`/users/${id}`, { version: 1, email: `new-${id}@example.org` }).ok(),
    ],
    ['the account was closed', async (id: string) => admin.post(`/users/${id}/disable`, { version: 1 }).ok()],
    [
      'a week went by',
      async (id: string) => scene.database.query('update invitation set expires_at = now() where user_id = $1', [id]),
    ],
  ])('is void once %s', async (_, change) => {
    const account = await scene.account();
    const token = await scene.invitation(account.id);
    await change(account.id);
    await scene.anonymous().post('/invitations/inspect', { token }).refused('invitation/not-valid');
    await accept(token).refused('invitation/not-valid');
  });

  it('for somebody who forgot the password ends what was signed in with the old one', async () => {
    const anna = await scene.person();
    const token = await scene.invitation(anna.id);
    await scene.as(anna).get('/session').ok();
    await scene.anonymous().post('/invitations/accept', { token, password: 'four loud drums wake' }).ok();
    await scene.as(anna).get('/session').refused('session/required');
  });

  it('is not made for a closed account', async () => {
    const { id } = await scene.account();
    await admin.post(`/users/${id}/disable`, { version: 1 }).ok();
    await admin.post(`/users/${id}/invitation`).refused('user/disabled', 409);
  });

  it('cannot be tried without end, and good links do not use the tries up', async () => {
    const token = await scene.invitation((await scene.account()).id);
    for (let n = 0; n < 30; n++) {
      await scene
        .anonymous()
        .post('/invitations/inspect', { token: `guess-${n}` })
        .refused('invitation/not-valid');
      if (n < 25) await scene.anonymous().post('/invitations/inspect', { token }).ok();
    }
    await scene.anonymous().post('/invitations/inspect', { token: 'guess' }).refused('sign-in/too-many', 429);
  });
});

describe('The directory', () => {
  it('names to each caller the members they may know of, and no more', async () => {
    const [police, clinic] = [
      await scene.organisation({ name: 'Police A' }),
      await scene.organisation({ name: 'Clinic B' }),
    ];
    const [anna, bo, outsider] = [await scene.person(), await scene.person(), await scene.person()];
    const officer = await scene.person({ organisationId: police.id });
    const colleague = await scene.person({ organisationId: police.id });
    const stranger = await scene.person({ organisationId: clinic.id });
    const auditor = await scene.person({ globalRole: 'auditor' });
    const incident = await scene.incident(anna);
    await scene.member(incident, anna, bo, ['responder']);
    await scene.member(incident, anna, officer, ['partner']);
    const seenBy = async (browser: Browser, q?: string): Promise<string[]> => {
      const page = await browser
        .list('/directory', { perPage: 100, ...(q ? { q } : {}) })
        .ok<Schemas['DirectoryEntryPage']>();
      return page.data.map(({ id }) => id);
    };
    const everybody = [anna, bo, outsider, officer, colleague, stranger].map(({ id }) => id);
    expect(await seenBy(scene.as(anna))).toEqual(expect.arrayContaining(everybody));
    expect((await seenBy(scene.as(anna), 'police a')).sort()).toEqual([officer.id, colleague.id].sort());
    expect((await seenBy(scene.as(bo))).sort()).toEqual([anna.id, bo.id, officer.id].sort());
    expect(await seenBy(scene.as(officer))).toEqual([officer.id]);
    expect(await seenBy(scene.as(outsider))).toEqual([outsider.id]);
    expect(await seenBy(admin)).not.toContain(auditor.id);
    await scene.as(auditor).get('/directory').refused('access/forbidden', 403);
    const { version } = await admin.get(`/users/${stranger.id}`).ok<Schemas['UserView']>();
    await admin.post(`/users/${stranger.id}/disable`, { version }).ok();
    expect(await seenBy(scene.as(anna))).not.toContain(stranger.id);
  });
});

it('A partner sees of the members its own people only, also when it commands an incident of its own', async () => {
  const police = await scene.organisation();
  const [anna, bo] = [await scene.person(), await scene.person()];
  const officer = await scene.person({ organisationId: police.id });
  const theirs = await scene.incident(anna);
  await scene.member(theirs, anna, bo, ['observer']);
  await scene.member(theirs, anna, officer, ['partner']);
  const own = await scene.incident(officer);
  await scene.member(own, officer, bo, ['observer']);
  const browser = scene.as(officer);
  const members = await browser
    .list('/memberships', { filter: { incidentId: theirs.id } })
    .ok<Schemas['MembershipPage']>();
  expect(members.data.map(({ userId }) => userId)).toEqual([officer.id]);
  expect(members.total).toBe(1);
});

describe('Below the API, in PostgreSQL itself', () => {
  it('nobody raises, moves or reopens themselves', async () => {
    const { id } = await scene.person();
    for (const change of [
      `global_role = 'administrator'`,
      'organisation_id = null',
      `email = 'else@example.org'`,
      'disabled_at = now()',
      `display_name = 'Other'`,
    ])
      await expect(
        scene.database.queryAs(id, `update user_account set ${change} where id = $1`, [id]),
      ).rejects.toMatchObject({ code: '42501' });
    const others = await scene.database.queryAs(
      id,
      `update user_account set password_hash = 'x' where id <> $1 returning id`,
      [id],
    );
    expect(others).toEqual([]);
  });

  it('links, sessions and failures are closed to people', async () => {
    const { id } = await scene.person();
    await scene.person();
    for (const table of ['invitation', 'setup_link', 'sign_in_failure'])
      expect(await scene.database.queryAs(id, `select * from ${table}`)).toEqual([]);
    expect(await scene.database.queryAs(id, 'select * from session where user_id <> $1', [id])).toEqual([]);
    await expect(
      scene.database.queryAs(id, `insert into session (sid, sess, expire) values ('x', '{}', now())`),
    ).rejects.toMatchObject({ code: '42501' });
  });
});
