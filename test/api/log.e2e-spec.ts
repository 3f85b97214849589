import { rmSync } from 'node:fs';
import { Browser } from '../support/browser.js';
import type { Schemas } from '../support/exchange.js';
import { Process } from '../support/process.js';
import { emptyPlace } from '../support/scene.js';

it('The log tells what happened and holds no password, token, cookie, name, address or SQL (T19)', async () => {
  const [database, dataDir] = await emptyPlace();
  const api = Process.start(database, dataDir);
  const browser = new Browser(await api.hears(/listens on (\S+)/));
  const token = await api.hears(/setup\?token=(\S+)/);
  const person = { displayName: 'Ada Adler', email: 'ada@secret.example', password: 'seven quiet lamps burn' };
  const house = { organisationName: 'Clinic Kestrel', organisationKind: 'controller' };
  const { user } = await browser.post('/setup', { token, ...house, ...person }).ok<Schemas['SessionView']>();
  await browser
    .post('/session', { email: person.email, password: 'a wrong but precious guess' })
    .refused('sign-in/refused');
  const twin = { displayName: 'Twin', email: person.email, globalRole: 'auditor' };
  await browser.post('/users', twin).refused('user/email-taken');
  await browser.list('/users', { q: 'precious search' }).ok();
  const made = await browser.post(`/users/${user.id}/invitation`).ok<Schemas['NewInvitationView']>();
  const invitation = made.link.split('token=')[1] ?? '';
  await browser.post('/invitations/inspect', { token: invitation }).ok();
  await browser.send('POST', '/session', '{"password":"half a precious body', { 'Content-Type': 'application/json' });
  // The database goes away under a running product: the surprise is logged, without what the driver carries.
  await database.query(`alter table session rename to session_gone`);
  const { status, text } = await browser.get('/session');
  expect([status, text]).toEqual([500, expect.stringContaining('"server/unexpected"')]);
  expect(text).not.toMatch(/select|relation|session_gone|node_modules| at /);
  await database.query(`alter table session_gone rename to session`);
  await browser.get('/session').ok();
  await api.hears(new RegExp(`"actorId":"(${user.id})"`));
  await api.stop();

  for (const secret of [
    token,
    invitation,
    person.password,
    'precious',
    person.email,
    person.displayName,
    house.organisationName,
    browser.cookie('breachdesk.sid') ?? '?',
    browser.cookie('breachdesk.browser') ?? '?',
    'argon2',
    'select ',
    '127.0.0.1',
    new URL(database.runtimeUrl).password,
  ])
    expect(api.log).not.toContain(secret);
  const lines = api.log.split('\n').filter(line => line.trim() !== '');
  expect(lines.length).toBeGreaterThan(8);
  expect(lines.map(line => typeof (JSON.parse(line) as { level?: unknown }).level)).toEqual(lines.map(() => 'number')); // every line is JSON
  await database.drop();
  rmSync(dataDir, { recursive: true, force: true });
});
