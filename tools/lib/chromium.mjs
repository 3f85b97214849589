import { accessSync, constants } from 'node:fs';

/** What Chromium needs in a container, and what keeps it from calling home. */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const runs = file => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** The browser of the tests: CHROME_PATH, else the system's Chromium, else the one that comes with the packages. */
export async function chromiumPath(env = process.env) {
  if (env.CHROME_PATH) return env.CHROME_PATH;
  if (runs('/usr/bin/chromium')) return '/usr/bin/chromium';
  const { default: packaged } = await import('@sparticuz/chromium');
  return packaged.executablePath();
}
