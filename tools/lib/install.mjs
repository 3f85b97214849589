import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { inRoot } from './paths.mjs';
import { Refusal } from './refusal.mjs';
import { runNpm } from './run.mjs';

const STAMP = inRoot('node_modules', '.breachdesk-installed');
const LOCK = inRoot('package-lock.json');
/** npm writes this one last, so it stands for a finished installation. */
const INSTALLED = inRoot('node_modules', '.package-lock.json');

function wanted() {
  return createHash('sha256')
    .update(`${process.platform} ${process.arch} ${process.versions.modules}\n`)
    .update(readFileSync(LOCK))
    .digest('hex');
}

const read = file => (existsSync(file) ? readFileSync(file, 'utf8') : null);

const packagesOf = file => Object.entries(JSON.parse(readFileSync(file, 'utf8')).packages);
const isPackage = ([place, entry]) => place.includes('node_modules/') && !entry.link;

/** Packages below a workspace, and the links to workspaces: a copied or cleaned tree, or a pulled workspace, may lack just those. */
function hasNested() {
  const local = packagesOf(LOCK).filter(
    ([place, entry]) => entry.link || (isPackage([place, entry]) && !place.startsWith('node_modules/')),
  );
  return local.every(([place, entry]) => entry.optional || existsSync(inRoot(place)));
}

/** Whether node_modules holds what the lock asks for, also when somebody installed by hand. */
function matchesLock() {
  if (!existsSync(INSTALLED)) return false;
  const present = Object.fromEntries(packagesOf(INSTALLED));
  return packagesOf(LOCK)
    .filter(isPackage)
    .every(([place, entry]) => {
      const found = present[place];
      // A package for another platform is in the lock and rightly not on the disk.
      return found ? found.version === entry.version : entry.optional === true || entry.peer === true;
    });
}

/** Installs the packages of the lock unless they are there. */
export async function install({ say = console.log } = {}) {
  const stamp = wanted();
  const complete = hasNested();
  if (complete && read(STAMP) === stamp) return;
  if (!complete || !matchesLock()) {
    say('Installing packages (once, and again when package-lock.json changes) …');
    rmSync(STAMP, { force: true });
    // The build needs the tools, also under NODE_ENV=production.
    const quiet = ['--include=dev', '--no-audit', '--no-fund', '--loglevel=error', '--no-update-notifier'];
    let result = await runNpm(['ci', ...quiet]);
    // A registry may lack one platform's package at the locked version; `ci` then refuses the whole lock.
    if (result.code !== 0) result = await runNpm(['install', '--no-save', ...quiet]);
    if (result.code !== 0)
      throw new Refusal('The packages could not be installed. Is the npm registry reachable? See the lines above.');
  }
  writeFileSync(STAMP, wanted());
}
