// Starts everything on this machine. Uses nothing but Node until the packages are installed.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Breachdesk needs Node.js 20.19 or newer; this is ${process.versions.node}. See https://nodejs.org`);
  process.exit(1);
}

const { settingsFrom } = await import('./lib/settings.mjs');
const { start } = await import('./lib/start.mjs');
const { report } = await import('./lib/refusal.mjs');
const { isStopping, stopAll, stopOnSignals } = await import('./lib/shutdown.mjs');

stopOnSignals();
try {
  await start(settingsFrom(process.env, process.argv.slice(2)));
} catch (error) {
  // What fails because we are stopping needs no report.
  if (!isStopping()) report(error);
  await stopAll(1);
}
