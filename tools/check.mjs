// npm run check: everything that can be said about the sources without running the product.
import { build } from './lib/build.mjs';
import { install } from './lib/install.mjs';
import { report } from './lib/refusal.mjs';
import { runSteps } from './lib/steps.mjs';

try {
  await install();
  await build({ api: true });
  const { failed } = await runSteps();
  process.exitCode = failed === 0 ? 0 : 1;
} catch (error) {
  report(error);
  process.exitCode = 1;
}
