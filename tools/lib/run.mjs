import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ROOT } from './paths.mjs';

/** How long a child may tidy up: npm puts half an installation back, and takes its time. */
const TIDYING_LASTS_MS = 5_000;

const running = new Set();
let ending = false;

/** Notes a child, so that it ends with us. */
export function track(child) {
  running.add(child);
  for (const end of ['close', 'error']) child.once(end, () => running.delete(child));
  return child;
}

/** Runs a program to its end. Resolves to its exit code and, when captured, everything it wrote. */
export function run(command, args, { cwd = ROOT, env = process.env, capture = false } = {}) {
  // Else npm, stopped, would be followed by the next thing to try, and that one would outlive us.
  if (ending) return Promise.reject(new Error('Nothing new is started any more'));
  return new Promise((resolve, reject) => {
    const stdio = capture ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'];
    const child = track(spawn(command, args, { cwd, env, stdio }));
    let output = '';
    child.stdout?.on('data', text => (output += text));
    child.stderr?.on('data', text => (output += text));
    child.once('error', reject);
    child.once('close', code => resolve({ code: code ?? 1, output }));
  });
}

/** Runs a Node script with the Node that runs us. */
export const runNode = (script, args = [], options = {}) => run(process.execPath, [script, ...args], options);

/** Runs the npm that belongs to this Node: the one that started us, or the first on the path. */
export function runNpm(args) {
  const script = process.env.npm_execpath;
  if (script?.endsWith('.js') && existsSync(script)) return runNode(script, args);
  const beside = path.join(path.dirname(process.execPath), '../lib/node_modules/npm/bin/npm-cli.js');
  return existsSync(beside) ? runNode(beside, args) : run('npm', args);
}

/** Ends whatever is still running, for instance an installation that Ctrl-C interrupted, and waits until it is gone. */
export async function endChildren() {
  ending = true;
  for (const child of running) child.kill('SIGTERM');
  for (const limit = Date.now() + TIDYING_LASTS_MS; running.size > 0; await sleep(20)) {
    if (Date.now() > limit) for (const child of running) child.kill('SIGKILL');
  }
}
