import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { filesBelow } from './files.mjs';
import { ROOT, inRoot } from './paths.mjs';
import { Refusal } from './refusal.mjs';
import { runNode } from './run.mjs';

/** The TypeScript projects: where the sources lie and where their outputs go. */
const PROJECTS = [
  ...['libs/contract', 'libs/deadlines', 'libs/negotiation', 'libs/person-number', 'apps/api'].map(folder => ({
    source: `${folder}/src`,
    output: `${folder}/dist`,
  })),
  { source: 'migrations', output: 'migrations/dist' },
];

const SERVER = {
  stamp: inRoot('apps/api/dist/.built'),
  inputs: [
    'libs',
    'migrations',
    'apps/api',
    'tsconfig.json',
    'tsconfig.base.json',
    'package-lock.json',
    'tools/lib/build.mjs',
  ],
  outputs: PROJECTS.map(project => `${project.output}/.tsbuildinfo`),
};
const DASHBOARD = {
  stamp: inRoot('apps/dashboard/dist/.built'),
  inputs: ['libs', 'apps/dashboard', 'tsconfig.base.json', 'package-lock.json', 'tools/lib/build.mjs'],
  outputs: ['apps/dashboard/dist/index.html'],
};

const isSource = file => !/\.(spec\.tsx?|md)$/.test(file) && !file.endsWith('.tsbuildinfo');

/** One hash over inputs and outputs: by content, since a checkout changes times, and outputs may be overwritten by hand. */
function stateOf({ inputs, outputs }) {
  const hash = createHash('sha256').update(process.versions.node);
  const files = inputs.flatMap(input => {
    const full = inRoot(input);
    return path.extname(input) ? [full] : filesBelow(full, isSource);
  });
  for (const file of [...files, ...outputs.map(output => inRoot(output))]) {
    hash.update(path.relative(ROOT, file));
    hash.update(existsSync(file) ? readFileSync(file) : 'absent');
  }
  return hash.digest('hex');
}

const isFresh = part => existsSync(part.stamp) && readFileSync(part.stamp, 'utf8') === stateOf(part);

/** Outputs whose source is gone: a renamed migration would otherwise run twice. */
function pruneOutputs({ source, output }) {
  if (!existsSync(inRoot(output))) return;
  for (const entry of readdirSync(inRoot(output), { recursive: true })) {
    const match = /^(.*?)\.(?:d\.ts|js)(?:\.map)?$/.exec(entry);
    if (!match) continue;
    const sources = ['.ts', '.tsx'].map(extension => inRoot(source, match[1] + extension));
    if (!sources.some(existsSync)) rmSync(inRoot(output, entry));
  }
}

async function compile(args) {
  const { code } = await runNode(inRoot('node_modules/typescript/bin/tsc'), ['-b', ...args]);
  if (code !== 0) throw new Refusal('The TypeScript sources do not compile; the errors are above.');
}

async function buildServer() {
  PROJECTS.forEach(pruneOutputs);
  rmSync(SERVER.stamp, { force: true });
  for (const { output } of PROJECTS) {
    const notes = inRoot(output, '.tsbuildinfo');
    if (!existsSync(notes)) continue;
    // An output that was deleted by hand: tsc trusts its own notes and would not write it again.
    if (!readdirSync(inRoot(output)).some(name => name.endsWith('.js'))) rmSync(notes);
    // It goes by times, and a file that was moved here may be older than they: then it looks at what has changed.
    else utimesSync(notes, 0, 0);
  }
  await compile([]);
  writeFileSync(SERVER.stamp, stateOf(SERVER));
}

async function buildDashboard() {
  rmSync(DASHBOARD.stamp, { force: true });
  const args = ['build', '--logLevel', 'warn'];
  const { code } = await runNode(inRoot('node_modules/vite/bin/vite.js'), args, { cwd: inRoot('apps/dashboard') });
  if (code !== 0) throw new Refusal('The dashboard does not build; the errors are above.');
  writeFileSync(DASHBOARD.stamp, stateOf(DASHBOARD));
}

/** Builds what is not fresh: libraries, migrations and API, and the dashboard unless only the API is wanted. */
export async function build({ api = false, force = false, say = console.log } = {}) {
  const server = force || !isFresh(SERVER);
  const dashboard = !api && existsSync(inRoot('apps/dashboard/index.html')) && (force || !isFresh(DASHBOARD));
  if (!server && !dashboard) return;
  say('Building (again only when sources change) …');
  // The dashboard imports the built libraries; after them, the rest and the dashboard build side by side.
  if (server && dashboard) await compile(['libs/contract', 'libs/deadlines', 'libs/negotiation']);
  const outcomes = await Promise.allSettled([server && buildServer(), dashboard && buildDashboard()]);
  const failed = outcomes.find(outcome => outcome.status === 'rejected');
  if (failed) throw failed.reason;
}
