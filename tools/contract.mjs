// npm run contract [-- --check]: writes libs/contract/openapi.json and api.d.ts from the routes of the built API.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { inRoot } from './lib/paths.mjs';
import { build } from './lib/build.mjs';
import { install } from './lib/install.mjs';
import { report, Refusal } from './lib/refusal.mjs';

const NOTICE = '/** Generated from the routes by `npm run contract`; do not edit. */\n\n';

/** Paths and schemas in alphabetical order, so that a moved controller changes nothing; the rest as the API gives it. */
function ordered(document) {
  const sorted = part => Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
  const components = Object.fromEntries(
    Object.entries(document.components ?? {}).map(([kind, part]) => [kind, sorted(part)]),
  );
  return { ...document, paths: sorted(document.paths), components };
}

async function outputs() {
  const { openApiDocument } = await import('../apps/api/dist/openapi.js');
  const { default: openapiTS, astToString } = await import('openapi-typescript');
  const { format, resolveConfig } = await import('prettier');
  const document = JSON.stringify(ordered(await openApiDocument()));
  const types = NOTICE + astToString(await openapiTS(document));
  const style = await resolveConfig(inRoot('package.json'));
  return {
    'libs/contract/openapi.json': await format(document, { ...style, parser: 'json' }),
    'libs/contract/api.d.ts': await format(types, { ...style, parser: 'typescript' }),
  };
}

const isCurrent = ([file, text]) => existsSync(inRoot(file)) && readFileSync(inRoot(file), 'utf8') === text;

let code = 0;
try {
  await install();
  await build({ api: true });
  const stale = Object.entries(await outputs()).filter(entry => !isCurrent(entry));
  const names = stale.map(([file]) => file).join(' and ');
  if (process.argv.includes('--check') && stale.length > 0) {
    throw new Refusal(`${names} no longer match the routes: run  npm run contract  and commit the result.`);
  }
  for (const [file, text] of stale) writeFileSync(inRoot(file), text);
  console.log(stale.length > 0 ? `Wrote ${names}.` : 'The contract is up to date.');
} catch (error) {
  report(error);
  code = 1;
}
// The API that was asked for its routes may keep timers; there is nothing left to wait for.
process.exit(code);
