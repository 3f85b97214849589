import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { PrintedUser, seedDemo } from '../../apps/api/dist/demo/seed.js';
import type { Serving } from '../../apps/api/dist/main.js';
import { Browser } from '../support/browser.js';
import type { TestDatabase } from '../support/database.js';
import type { Schemas } from '../support/exchange.js';
import { product } from '../support/product.js';
import { emptyPlace, serveQuietly } from '../support/scene.js';

describe('The demo case', () => {
  let database: TestDatabase;
  let dataDir: string;
  let serving: Serving;
  let users: PrintedUser[];

  const seed = (setupLink: string | null): ReturnType<typeof seedDemo> =>
    product.seedDemo({ host: '127.0.0.1', port: Number(new URL(serving.url).port), dataDir, setupLink });
  const signedIn = async (name: string): Promise<Browser> => {
    const user = users.find(({ email }) => email === `${name}@demo.example`);
    const browser = new Browser(serving.url);
    await browser.post('/session', { email: user?.email, password: user?.password }).ok();
    return browser;
  };
  const totalOf = async (browser: Browser, path: string): Promise<number> =>
    (await browser.list(path).ok<{ total: number }>()).total;

  beforeAll(async () => {
    [database, dataDir] = await emptyPlace();
    serving = await serveQuietly(database, dataDir, { demo: true });
    users = (await seed(serving.setupLink))?.users ?? [];
  }, 60_000);
  afterAll(async () => {
    await serving.close();
    await database.drop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  it('has a user for every role, and is not written a second time', async () => {
    expect(users).toHaveLength(11);
    expect(new Set(users.map(({ password }) => password)).size).toBe(11);
    await expect(seed(null)).resolves.toEqual({ users, made: false });
  });

  it('shows 130,000 with three meanings, none of them taken back', async () => {
    const manager = await signedIn('manager');
    const { data } = await manager.list('/figures').ok<Schemas['FigurePage']>();
    const same = data.filter(({ value }) => value === 130_000);
    expect(same.map(({ metric }) => metric).sort()).toEqual(['estimated', 'population', 'possibly_affected']);
    expect(data.every(({ source, supersededById }) => source && supersededById === null)).toBe(true);
  });

  it('leaves open what no source knows', async () => {
    const commander = await signedIn('commander');
    const { data } = await commander.list('/incidents').ok<Schemas['IncidentPage']>();
    expect(data).toHaveLength(1);
    expect(data[0]).toMatchObject({ aware: null, suspected: null, severity: null, detected: { precision: 'day' } });
    const events = await commander.list('/negotiation-events').ok<Schemas['NegotiationEventPage']>();
    expect(events.data.every(({ kind, amount }) => kind === 'hearsay' && amount === null)).toBe(true);
    expect(await totalOf(commander, '/correspondence')).toBe(0);
  });

  it.each(['police', 'nc3'])('lets the %s see their lane and what is shared with them, and no more', async name => {
    const partner = await signedIn(name);
    const { data } = await partner.list('/tasks').ok<Schemas['TaskPage']>();
    expect(data.map(({ title }) => title)).toContain('Determine who exactly is affected');
    expect(data.map(({ title }) => title)).not.toContain('Inform those affected');
    expect(await totalOf(partner, '/affected-tables')).toBeGreaterThan(0);
    expect(await totalOf(partner, '/negotiations')).toBe(0);
    expect(await totalOf(partner, '/authority-contacts')).toBe(0);
  });

  it('is taken up where a killed start left it, without writing anything twice', async () => {
    // Looking whether somebody was let in is on record too, and writes nothing.
    const written = `select table_name, count(*) from audit_entry where action <> 'read' group by 1 order by 1`;
    const before = await database.query(written);
    // What a kill leaves between the first account and the last record: passwords known, the case not yet called complete.
    renameSync(join(dataDir, 'keys/demo-users.json'), join(dataDir, 'keys/demo-users-unfinished.json'));
    expect(await seed(null)).toEqual({ users, made: true });
    const after = await database.query(written);
    const cases = (rows: Record<string, unknown>[]): unknown[] =>
      rows.filter(({ table_name }) => table_name !== 'session');
    expect(cases(after)).toEqual(cases(before));
  });
});
