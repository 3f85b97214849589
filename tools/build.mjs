// npm run build [-- --api] [-- --force]: libraries, migrations, API, and the dashboard unless --api.
import { build } from './lib/build.mjs';
import { install } from './lib/install.mjs';
import { report } from './lib/refusal.mjs';

try {
  await install();
  await build({ api: process.argv.includes('--api'), force: process.argv.includes('--force') });
} catch (error) {
  report(error);
  process.exitCode = 1;
}
