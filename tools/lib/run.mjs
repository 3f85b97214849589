import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './paths.mjs';

const running = new Set();

/** Notes a child, so that it ends with us. */
export function track(child) {
  running.add(child);
  child.once('close', () => running.delete(child));
  return child;
}

/** Runs a program to its end. Resolves to its exit code and, when captured, everything it wrote. */
export function run(command, args, { cwd = ROOT, env = process.env, capture = false } = {}) {
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

/** Ends whatever is still running, for instance a build that Ctrl-C interrupted. */
export function endChildren() {
  for (const child of running) child.kill('SIGTERM');
}
