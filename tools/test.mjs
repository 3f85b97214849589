// npm test [-- pattern …]: builds, checks, and runs all tests with a PostgreSQL and a browser of their own.
// With patterns: only the spec files whose path contains one of them, without the checks.
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build } from './lib/build.mjs';
import { install } from './lib/install.mjs';
import { inRoot } from './lib/paths.mjs';
import { report } from './lib/refusal.mjs';
import { runNode } from './lib/run.mjs';
import { isStopping, onStop, stopAll, stopOnSignals } from './lib/shutdown.mjs';
import { runSteps } from './lib/steps.mjs';

const patterns = process.argv.slice(2);
const totals = { passed: 0, failed: 0, skipped: 0 };

function add({ passed = 0, failed = 0, skipped = 0 }) {
  totals.passed += passed;
  totals.failed += failed;
  totals.skipped += skipped;
}

function temporaryFolder() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'breachdesk-test-'));
  // As root the server is another user and has to pass through.
  chmodSync(folder, 0o755);
  onStop(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}

/** A spec file that does not even load counts as one failure, and so does a run that leaves no report. */
function countOf(file, code) {
  if (!existsSync(file)) return { failed: 1 };
  const report = JSON.parse(readFileSync(file, 'utf8'));
  const failed = report.numFailedTests + report.numRuntimeErrorTestSuites;
  const skipped = report.numPendingTests + report.numTodoTests;
  return { passed: report.numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed, skipped };
}

async function runJest(folder) {
  // Set first: the browser of the packages unpacks itself into it, and so it goes when the run is over.
  process.env.TMPDIR = folder;
  const { testDatabase } = await import('./lib/test-database.mjs');
  const { chromiumPath } = await import('./lib/chromium.mjs');
  const database = await testDatabase(folder);
  const env = { ...process.env, ...database.env, CHROME_PATH: await chromiumPath(), TMPDIR: folder };
  const results = path.join(folder, 'results.json');
  const args = [
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    inRoot('node_modules/jest/bin/jest.js'),
  ];
  const options = ['--json', `--outputFile=${results}`, '--passWithNoTests', '--forceExit', ...patterns];
  const [script, ...rest] = [...args, ...options];
  const { code } = await runNode(script, rest, { env });
  add(countOf(results, code));
}

stopOnSignals();
let code = 1;
try {
  await install();
  await build();
  if (patterns.length === 0) add(await runSteps());
  await runJest(temporaryFolder());
  code = totals.failed === 0 ? 0 : 1;
} catch (error) {
  if (!isStopping()) report(error);
  add({ failed: 1 });
}
if (!isStopping()) {
  process.on('exit', () => {
    const skipped = totals.skipped > 0 ? `, ${totals.skipped} skipped` : '';
    console.log(`${totals.passed} passed, ${totals.failed} failed${skipped}`);
  });
}
await stopAll(code);
