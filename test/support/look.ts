import type { Page } from 'playwright-core';
import { type Demo, openDemo } from './demo.js';
import { axe, Chrome, staysAtHome, type Window } from './page.js';
import { addresses, isAt, type Screen, screensOf } from './screens.js';

const GROUPS = [
  'for people who are not signed in',
  'of one’s own',
  'of the administrator',
  'of the law',
  'of what is due',
  'of the duties',
  'of the auditor',
  'of incidents',
  'of tasks',
  'of the timeline',
  'of the scope',
  'of the persons',
  'of the letters',
  'of letters on their way',
  'of the authorities',
  'of the negotiation',
  'of the statements',
];

/** Milliseconds, on a slow machine. */
const A_DOZEN_SCREENS = 240_000;

/**
 * Goes through every screen in such a window. Each width lies in a spec file of its own, so that they run side by side,
 * and each has a theme of its own: most of what axe does is to measure colours, and they are the same at every width.
 */
export const lookThrough = (window: Required<Pick<Window, 'width' | 'dark'>>): void => {
  let demo: Demo;
  let chrome: Chrome;
  let screens: Record<string, Screen[]>;
  const pages = new Map<string | null, Page>();
  beforeAll(async () => {
    demo = await openDemo();
    chrome = await Chrome.open(demo.url);
    screens = await screensOf(demo);
  });
  afterAll(async () => {
    await chrome.close();
    await demo.close();
  });

  const open = async ({ as, path, shows, press = [] }: Screen): Promise<Page> => {
    const known = pages.get(as);
    const page = known ?? (await chrome.page(path, { ...window, as: as ? demo.as(as) : undefined }));
    pages.set(as, page);
    // First away, so that a form that was left open is not taken for the next one.
    if (known) await page.goto(as ? '/#/no-such-page' : '/#/login');
    if (known && as) await page.getByRole('heading', { name: 'Not found' }).waitFor();
    if (known) await page.goto(`/#${path}`);
    const cue = typeof shows === 'string' ? page.getByRole('heading', { name: shows, exact: true }) : shows(page);
    await cue.first().waitFor();
    for (const name of press) await page.getByRole('button', { name, exact: true }).first().click();
    return page;
  };

  it.each(GROUPS)(
    'has no flaw that axe knows on the screens %s',
    async group => {
      const flaws: Record<string, string[]> = {};
      for (const screen of screens[group] ?? []) {
        const found = await axe(await open(screen));
        if (found.length > 0) flaws[[screen.path, ...(screen.press ?? [])].join(' › ')] = found;
      }
      expect(flaws).toEqual({});
    },
    A_DOZEN_SCREENS,
  );

  it('leaves out no screen', () => {
    expect(Object.keys(screens)).toEqual(GROUPS);
    const visited = Object.values(screens).flat();
    expect(addresses().filter(address => !visited.some(({ path }) => isAt(address, path)))).toEqual([]);
  });

  it('is never wider than the window', async () => {
    const page = pages.get('commander');
    expect(await page?.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(window.width);
  });

  afterAll(() => pages.clear());
  staysAtHome(() => chrome);
};
