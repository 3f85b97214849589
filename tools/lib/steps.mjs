import { runNode } from './run.mjs';
import { inRoot } from './paths.mjs';

const bin = file => inRoot('node_modules', file);
const cache = name => ['--cache', '--cache-location', inRoot('node_modules/.cache', `breachdesk-${name}`)];

/** The steps of `npm run check`, each a name and what to run. The build comes before them. */
export const STEPS = [
  ['lint', bin('eslint/bin/eslint.js'), ['.', '--max-warnings=0', ...cache('eslint')]],
  ['types of the dashboard', bin('typescript/bin/tsc'), ['--noEmit', '-p', 'apps/dashboard']],
  ['types of the tests', bin('typescript/bin/tsc'), ['--noEmit', '-p', 'tsconfig.tests.json']],
  ['format', bin('prettier/bin/prettier.cjs'), ['--check', '--log-level=warn', '.', ...cache('prettier')]],
  ['contract', inRoot('tools/contract.mjs'), ['--check']],
  ['imports', inRoot('tools/import-table.mjs'), []],
];

const seconds = since => `${((performance.now() - since) / 1000).toFixed(1)} s`;

async function runStep([name, script, args]) {
  const since = performance.now();
  const { code, output } = await runNode(script, args, { capture: true });
  console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds(since)})`);
  if (code !== 0) console.log(output.trimEnd().replace(/^/gm, '       '));
  return code === 0;
}

/** Runs all steps, two at a time, to the end, whatever fails; resolves to how many passed and failed. */
export async function runSteps(steps = STEPS) {
  const waiting = [...steps];
  const results = [];
  const worker = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) results.push(await runStep(step));
  };
  await Promise.all([worker(), worker()]);
  const passed = results.filter(Boolean).length;
  return { passed, failed: results.length - passed };
}
