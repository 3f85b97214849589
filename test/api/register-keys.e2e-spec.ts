import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, chmodSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keysCommand } from '../../apps/api/dist/persons/keys/keys-command.js';
import type { Settings } from '../../apps/api/dist/platform/settings.js';
import { type Case, openCase } from '../support/case.js';
import { loadTable, personIn } from '../support/register.js';
import { openScene, type Scene, serveQuietly } from '../support/scene.js';

const PASSPHRASE = 'correct horse battery staple';
const SHE = '2110620629';

let scene: Scene;
let the: Case;
let folder: string;

beforeAll(async () => {
  scene = await openScene();
  the = await openCase(scene);
  folder = mkdtempSync(join(tmpdir(), 'breachdesk-keys-'));
});
afterAll(async () => {
  await scene.close();
  rmSync(folder, { recursive: true, force: true });
});

const keyFile = (): string => join(scene.dataDir, 'keys', 'register-key');
const ringIn = (text: string): { key: string }[] => (JSON.parse(text) as { keys: { key: string }[] }).keys; // written by the product
const place = (dataDir = scene.dataDir): { dataDir: string } => ({ dataDir });

/** Runs the command; gives the lines that it printed. */
const keys = async (args: string[], dataDir = scene.dataDir, passphrase = PASSPHRASE): Promise<string> => {
  const lines: string[] = [];
  await keysCommand(args, {
    place: place(dataDir),
    now: new Date('2024-12-09T00:00:00Z'),
    say: line => lines.push(line),
    passphrase: () => Promise.resolve(passphrase),
  });
  return lines.join('\n');
};

/** Starts the product once more on the same database, and says how that went. */
const start = async (settings: Partial<Settings> = {}, dataDir = scene.dataDir): Promise<string> => {
  try {
    const serving = await serveQuietly(scene.database, dataDir, settings);
    await serving.close();
    return 'started';
  } catch (error) {
    // As the product threw it: loaded outside of this file, its errors are none of this file's class Error.
    return String(error);
  }
};

const load = async (incidentId: string): Promise<void> => {
  const made = scene.as(the.commander).post('/affected-tables', { incidentId, name: 'patient' });
  const { id } = await made.ok<{ id: string }>();
  await loadTable(scene, { incidentId, tableId: id, by: the.commander }, [
    { key: personIn(scene, incidentId, SHE), categories: [] },
  ]);
};
const answer = async (incidentId: string): Promise<unknown> =>
  (await scene.as(the.commander).post(`/incidents/${incidentId}/person-look-up`, { number: SHE, reason: 'Test' })).body;

it('the first start makes a key that nobody else can read, and a later one takes it', async () => {
  expect(statSync(keyFile()).mode & 0o777).toBe(0o600);
  const made = readFileSync(keyFile(), 'utf8');
  expect(await start()).toBe('started');
  expect(readFileSync(keyFile(), 'utf8')).toBe(made);
  expect(await keys(['show'])).toMatch(/version 1 {2}fingerprint [0-9a-f]{8} .*new registers/);
  expect(await keys(['show'])).not.toContain(ringIn(made)[0]?.key);
});

it('the start refuses a key that others can read, that is none, or that is not where it was said to be', async () => {
  chmodSync(keyFile(), 0o640);
  expect(await start()).toMatch(/^Refusal: .*chmod 600/);
  chmodSync(keyFile(), 0o600);
  expect(await start({ registerKey: 'not a key' })).toMatch(/^Refusal: BREACHDESK_REGISTER_KEY does not hold a key/);
  expect(await start({ registerKeyFile: join(folder, 'none') })).toMatch(/^Refusal: .*there is no such file/);
});

describe('once there is a register', () => {
  beforeAll(() => load(the.incidentId));

  it('the product does not start without its key, nor with another one, and says what to do', async () => {
    const elsewhere = join(folder, 'empty');
    expect(await start({}, elsewhere)).toMatch(/^Refusal: There is a register of persons.*missing.*\n.*twice/);
    expect(existsSync(join(elsewhere, 'keys', 'register-key'))).toBe(false);
    const wrong = Buffer.alloc(32, 9).toString('base64');
    expect(await start({ registerKey: wrong })).toMatch(/^Refusal: BREACHDESK_REGISTER_KEY holds another key/);
    const mounted = join(folder, 'secret');
    writeFileSync(mounted, readFileSync(keyFile(), 'utf8'));
    expect(await start({ registerKeyFile: mounted }, elsewhere)).toBe('started');
    expect(await start({ registerKey: readFileSync(keyFile(), 'utf8') }, elsewhere)).toBe('started');
  });

  it('rotation gives new registers a new key and leaves every answer right, in a process that was running all along', async () => {
    expect(await answer(the.incidentId)).toMatchObject({ answer: 'yes' });
    expect(await keys(['rotate'])).toContain('Version 2');
    const { id } = await scene.incident(the.commander);
    await load(id);
    expect(await answer(id)).toMatchObject({ answer: 'yes' });
    expect(await answer(the.incidentId)).toMatchObject({ answer: 'yes' });
    const versions = await scene.database.query(
      'select key_version as version from person_register where incident_id = any ($1) order by 1',
      [[the.incidentId, id]],
    );
    expect(versions).toEqual([{ version: 1 }, { version: 2 }]);
    expect(statSync(keyFile()).mode & 0o777).toBe(0o600);
    expect(await start()).toBe('started');
  });

  it('a sealed export brings the keys back, and opens with its passphrase alone', async () => {
    const file = join(folder, 'sealed');
    await expect(keys(['export', file], undefined, 'short')).rejects.toThrow('12 characters');
    await keys(['export', file]);
    expect(readFileSync(file, 'utf8')).not.toContain('"key"');
    await expect(keys(['export', file])).rejects.toThrow('there already');

    const restored = join(folder, 'restored');
    await expect(keys(['import', file], restored, 'incorrect horse battery')).rejects.toThrow('does not open');
    expect(await keys(['import', file], restored)).toContain('2 versions');
    expect(await start({}, restored)).toBe('started');
    await keys(['import', file], restored); // nothing changes

    const other = join(folder, 'other');
    await keys(['make'], other);
    await expect(keys(['make'], other)).rejects.toThrow('key already');
    await expect(keys(['import', file], other)).rejects.toThrow('other keys');
    expect(await start({}, other)).toMatch(/^Refusal: .*holds another key|^Refusal: .*version 2/);
  });

  it('an older export lacks the newest version: the start says which', async () => {
    const [one] = ringIn(readFileSync(keyFile(), 'utf8'));
    expect(await start({ registerKey: JSON.stringify({ keys: [one] }) })).toMatch(/^Refusal: .*version 2 of the key/);
  });
});

it('a register whose key is lost can be taken away as README.md says, and the product starts again', async () => {
  const [statement = ''] = /do \$\$\n[^`]*end \$\$;/.exec(readFileSync('README.md', 'utf8')) ?? [];
  const registers = await scene.database.query<{ id: string }>('select incident_id as id from person_register');
  expect(registers).toHaveLength(2);
  for (const { id } of registers) await scene.database.query(statement.replace('…', id));
  expect(await start({}, join(folder, 'afresh'))).toBe('started');
  const [left] = await scene.database.query('select count(*)::int as n from person');
  expect(left).toEqual({ n: 0 });
});

it('the command says how it is used, and leaves a given key alone', async () => {
  for (const args of [[], ['burn'], ['export'], ['show', 'x'], ['import', 'a', 'b']])
    await expect(keys(args)).rejects.toThrow('npm run keys -- export FILE');
  const given = { place: { dataDir: folder, registerKey: 'x' }, now: new Date(), say: () => undefined };
  for (const args of [['make'], ['rotate'], ['import', 'FILE']])
    await expect(keysCommand(args, { ...given, passphrase: () => Promise.resolve(PASSPHRASE) })).rejects.toThrow(
      'The key comes from BREACHDESK_REGISTER_KEY',
    );
});
