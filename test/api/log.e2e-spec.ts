import { type ChildProcess, spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Browser } from '../support/browser.js';
import type { TestDatabase } from '../support/database.js';
import type { Schemas } from '../support/exchange.js';
import { emptyPlace } from '../support/scene.js';

const MAIN = fileURLToPath(new URL('../../apps/api/dist/main.js', import.meta.url));

/** The API as a process of its own, as talkative as it can be, and every word it says. */
class Process {
  private said = '';

  private constructor(private readonly child: ChildProcess) {
    child.stdout?.on('data', (chunk: Buffer) => (this.said += chunk.toString()));
    child.stderr?.on('data', (chunk: Buffer) => (this.said += chunk.toString()));
  }

  static start(database: TestDatabase, dataDir: string): Process {
    const env = {
      ...process.env,
      DATABASE_RUNTIME_URL: database.runtimeUrl,
      DATA_DIR: dataDir,
      PORT: '0',
      LOG_LEVEL: 'trace',
    };
    return new Process(spawn(process.execPath, [MAIN], { env, stdio: ['ignore', 'pipe', 'pipe'] }));
  }

  /** The first match of the pattern in what is said. */
  async hears(pattern: RegExp): Promise<string> {
    for (let n = 0; n < 500; n++) {
      const found = pattern.exec(this.said)?.[1];
      if (found !== undefined) return found;
      await new Promise(resolve => setTimeout(resolve, 50));
    }
    throw new Error(`Never heard ${pattern.source} in: ${this.said}`);
  }

  /** Everything but the address and the set-up link, which are printed for the person who starts it. */
  get log(): string {
    return this.said.replace(/^(?:Breachdesk listens|Set up the first).*$/gm, '');
  }

  async stop(): Promise<void> {
    const ended = new Promise(resolve => this.child.once('exit', resolve));
    this.child.kill('SIGTERM');
    await ended;
  }
}

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
