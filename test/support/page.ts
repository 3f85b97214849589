import axeCore from 'axe-core';
import { chromium, type Browser as Chromium, type BrowserContext, type Locator, type Page } from 'playwright-core';
import { CHROMIUM_ARGS } from '../../tools/lib/chromium.mjs';
import type { Browser } from './browser.js';

/** How the window of a test looks. */
export interface Window {
  /** Whose session it carries; without one, nobody is signed in. */
  as?: Browser;
  width?: number;
  height?: number;
  dark?: boolean;
  /** Another running product than the one the browser was opened for. */
  at?: string;
}

/** For slow machines: what a person would wait for at most. */
const PATIENCE = 20_000;
const SESSION = 'breachdesk.sid';
/** The browser's own line about every refusal; whether one was expected is what the tests are about. */
const REFUSAL = /^Failed to load resource: the server responded with a status of 4\d\d/;
/** Own settings of the screen, which say nothing of anybody: light or dark, closed lanes, answers copied. */
const SETTINGS = /^RaStore\.(version|theme|tasks\.collapsed\.[0-9a-f-]{36}|copy-sheet\/[0-9a-f-]{36})$/;

/** A real browser with as many separate windows as a test needs. It writes down what must never happen in any of them. */
export class Chrome {
  /** Requests that left the machine, or at least the product. */
  readonly abroad: string[] = [];
  /** Errors in the console (violations of the content policy are among them), uncaught errors, failed answers. */
  readonly complaints: string[] = [];
  /** What pages left behind where scripts can read it, settings of the screen excepted. */
  readonly kept: string[] = [];

  private constructor(
    private readonly chromium: Chromium,
    private readonly origin: string,
  ) {}

  static async open(origin: string): Promise<Chrome> {
    const executablePath = process.env['CHROME_PATH'];
    return new Chrome(await chromium.launch({ executablePath, args: CHROMIUM_ARGS }), origin);
  }

  /** A window of its own, on the page at this address of the dashboard (`/incidents`). */
  async page(path: string, { as, width = 1280, height = 900, dark, at = this.origin }: Window = {}): Promise<Page> {
    const context = await this.chromium.newContext({
      baseURL: at,
      viewport: { width, height },
      colorScheme: dark ? 'dark' : 'light',
      timezoneId: 'Europe/Copenhagen',
      reducedMotion: 'reduce',
    });
    context.setDefaultTimeout(PATIENCE);
    this.watch(context, at);
    const value = as?.cookie(SESSION);
    if (value) await context.addCookies([{ name: SESSION, value, url: `${at}/api`, httpOnly: true }]);
    const page = await context.newPage();
    await page.goto(`/#${path}`);
    return page;
  }

  /** Closes all windows, after a look at what they leave behind. After each test. */
  async closePages(): Promise<void> {
    for (const context of this.chromium.contexts()) {
      for (const page of context.pages()) this.kept.push(...(await leftBehind(page)));
      await context.close();
    }
  }

  async close(): Promise<void> {
    await this.closePages();
    await this.chromium.close();
  }

  private watch(context: BrowserContext, origin: string): void {
    context.on('request', request => {
      const url = request.url();
      if (!url.startsWith(`${origin}/`) && !/^(data|blob):/.test(url)) this.abroad.push(url);
    });
    context.on('response', response => {
      if (response.status() >= 500) this.complaints.push(`${response.status()} ${response.url()}`);
    });
    context.on('console', message => {
      if (message.type() === 'error' && !REFUSAL.test(message.text())) this.complaints.push(message.text());
    });
    context.on('weberror', error => this.complaints.push(error.error().message));
  }
}

const leftBehind = async (page: Page): Promise<string[]> => {
  if (!page.url().startsWith('http')) return [];
  const found = await page.evaluate(() => [
    ...Object.entries(localStorage).map(([key, value]) => [key, String(value)]),
    ...Object.entries(sessionStorage).map(([key, value]) => [key, String(value)]),
    ...(document.cookie ? [['cookie', document.cookie]] : []),
  ]);
  return found.filter(([key = '']) => !SETTINGS.test(key)).map(([key = '', value = '']) => `${key}=${value}`);
};

/** To be called in every spec file, last: what the file's browser must not have seen in any of its windows. */
export const staysAtHome = (chrome: () => Chrome): void => {
  describe('In all of these windows', () => {
    it('nothing was asked of any other machine', () => expect(chrome().abroad).toEqual([]));
    it('there was no error and no breach of the content policy', () => expect(chrome().complaints).toEqual([]));
    it('no session, person or record was left where scripts can read it', () => expect(chrome().kept).toEqual([]));
  });
};

/** Picks an option of a closed list, by the names of both. */
export const choose = async (page: Page, list: string | RegExp, option: string | RegExp): Promise<void> => {
  await page.getByRole('combobox', { name: list }).click();
  await page.getByRole('option', { name: option }).first().click();
};

/** Types part of a name and picks what is offered for it. */
export const pick = async (page: Page, list: string | RegExp, name: string): Promise<void> => {
  await page.getByRole('combobox', { name: list }).fill(name);
  await page.getByRole('option', { name }).first().click();
};

/** What the page says is wrong at a field, once the field is marked as wrong. */
export const problemAt = async (field: Locator): Promise<string> => {
  await field.and(field.page().locator('[aria-invalid=true]')).waitFor();
  return field.evaluate(element => {
    const ids = (element.getAttribute('aria-describedby') ?? '').split(' ');
    return ids.map(id => document.getElementById(id)?.textContent ?? '').join(' ');
  });
};

/** Waits until nothing is loading and nothing moves. */
export const settled = async (page: Page): Promise<void> => {
  await page.waitForFunction(
    () =>
      // The second is a page that loads, before that has taken long enough to be mentioned.
      document.querySelector('[role=progressbar], [role=status]:empty:not([id], [aria-atomic])') === null &&
      document.getAnimations().every(animation => animation.playState !== 'running'),
  );
};

type WithAxe = Window & { axe: typeof axeCore };

/**
 * What axe finds wrong with the page as it is shown. Axe is put into a page once and stays: AxeBuilder does it anew for
 * every look, which takes longer than the look.
 */
export const axe = async (page: Page): Promise<string[]> => {
  await settled(page);
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeCore.source);
  const { violations } = await page.evaluate(() => {
    const { axe: look } = window as unknown as WithAxe; // as: put there above
    return look.run(document, { resultTypes: ['violations'] });
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
};
