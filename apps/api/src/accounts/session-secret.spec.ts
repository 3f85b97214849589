import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sessionSecret } from './session-secret.js';

describe('The secret that signs sessions', () => {
  let dataDir: string;
  beforeEach(() => (dataDir = mkdtempSync(join(tmpdir(), 'breachdesk-secret-'))));
  afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

  it('is one, however many processes ask for it first, and stays', async () => {
    const secrets = await Promise.all(Array.from({ length: 20 }, () => sessionSecret(join(dataDir, 'new'))));
    expect(new Set([...secrets, await sessionSecret(join(dataDir, 'new'))]).size).toBe(1);
    expect(secrets[0]).toMatch(/^[\w-]{64}$/);
    expect(readdirSync(join(dataDir, 'new', 'keys'))).toEqual(['session-secret']);
  });

  it('is another one in every data folder: there is no default (T20)', async () => {
    expect(await sessionSecret(join(dataDir, 'one'))).not.toBe(await sessionSecret(join(dataDir, 'two')));
  });

  it('is readable by its owner alone', async () => {
    await sessionSecret(dataDir);
    expect(statSync(join(dataDir, 'keys')).mode & 0o777).toBe(0o700);
    expect(statSync(join(dataDir, 'keys', 'session-secret')).mode & 0o777).toBe(0o600);
  });

  it.each(['', 'secret', 'x'.repeat(63), '\n'])('stops the start when somebody wrote %j there', async text => {
    await sessionSecret(dataDir);
    chmodSync(join(dataDir, 'keys', 'session-secret'), 0o600);
    writeFileSync(join(dataDir, 'keys', 'session-secret'), text);
    await expect(sessionSecret(dataDir)).rejects.toThrow('does not hold a session secret');
  });
});
