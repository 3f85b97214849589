// npm run keys -- show | make | rotate | export FILE | import FILE: the key of the person registers. README.md says more.
import path from 'node:path';
import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { build } from './lib/build.mjs';
import { install } from './lib/install.mjs';
import { inRoot } from './lib/paths.mjs';
import { report } from './lib/refusal.mjs';
import { settingsFrom } from './lib/settings.mjs';

const built = file => import(pathToFileURL(inRoot('apps/api/dist', file)).href);

/** From the environment, where a script puts it; else asked for, without showing what is typed. */
async function passphrase() {
  if (process.env.BREACHDESK_PASSPHRASE) return process.env.BREACHDESK_PASSPHRASE;
  process.stderr.write('Passphrase: ');
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: process.stdin, output: silent, terminal: process.stdin.isTTY });
  const answer = await lines.question('');
  lines.close();
  process.stderr.write('\n');
  return answer;
}

try {
  await install();
  await build({ api: true });
  const { keysCommand } = await built('persons/keys/keys-command.js');
  const place = settingsFrom(process.env, []);
  const args = process.argv.slice(2).map((arg, at) => (at === 0 ? arg : path.resolve(arg)));
  await keysCommand(args, { place, now: new Date(), say: console.log, passphrase });
} catch (error) {
  report(error);
  process.exitCode = 1;
}
