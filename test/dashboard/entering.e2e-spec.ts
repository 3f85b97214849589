import { rmSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import type { Serving } from '../../apps/api/dist/main.js';
import type { TestDatabase } from '../support/database.js';
import { axe, Chrome, choose, staysAtHome } from '../support/page.js';
import { emptyPlace, openScene, type Person, type Scene, serveQuietly } from '../support/scene.js';

const REFUSED = 'This e-mail address and password do not belong together, or the account is not open.';
const NOBODY = '00000000-0000-4000-8000-000000000000';

let scene: Scene;
let chrome: Chrome;
let anna: Person;
beforeAll(async () => {
  scene = await openScene();
  chrome = await Chrome.open(scene.url);
  anna = await scene.person({ displayName: 'Anna Commander', email: 'anna@example.org' });
});
afterEach(() => chrome.closePages());
afterAll(async () => {
  await chrome.close();
  await scene.close();
});

const heading = (page: Page, name: string): Locator => page.getByRole('heading', { name, exact: true });
const signIn = async (page: Page, email: string, password: string): Promise<void> => {
  await page.getByRole('textbox', { name: 'E-mail address' }).fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
};

describe('An empty product', () => {
  let database: TestDatabase;
  let dataDir: string;
  let serving: Serving;
  beforeAll(async () => {
    [database, dataDir] = await emptyPlace();
    serving = await serveQuietly(database, dataDir);
  });
  afterAll(async () => {
    await serving.close();
    await database.drop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  it('is set up by its one-time link, which leads in and is used up by it', async () => {
    const path = serving.setupLink?.split('#')[1] ?? '';
    expect(path).toMatch(/^\/setup\?token=/);
    const page = await chrome.page('/', { at: serving.url });
    await page.getByText('Nobody has set up this installation yet.').waitFor();

    await page.goto(`/#${path}`);
    await heading(page, 'Set up Breachdesk').waitFor();
    expect(await axe(page)).toEqual([]);
    const phone = await chrome.page(path, { at: serving.url, width: 390, dark: true });
    await heading(phone, 'Set up Breachdesk').waitFor();
    expect(await axe(phone)).toEqual([]);
    await page.getByRole('textbox', { name: 'Name of the organisation' }).fill('Alles Lægehus');
    await choose(page, /Kind of organisation/, 'Data controller');
    await page.getByRole('textbox', { name: 'Your name' }).fill('Ada Admin');
    await page.getByRole('textbox', { name: 'Your e-mail address' }).fill('ada@example.org');
    await page.getByLabel('Password').fill('password1234');
    await page.getByRole('button', { name: 'Set up' }).click();
    await page.getByRole('textbox', { name: 'Password' }).and(page.locator('[aria-invalid=true]')).waitFor();
    await page.getByText('This is one of the passwords that are tried first.').waitFor();

    await page.getByLabel('Password').fill('seven quiet lamps burn');
    await page.getByRole('button', { name: 'Set up' }).click();
    await heading(page, 'Users').waitFor();
    await page.getByRole('row', { name: /Ada Admin.*Alles Lægehus/ }).waitFor();
    await page.getByRole('link', { name: 'Organisations' }).click();
    await page.getByRole('row', { name: /Alles Lægehus Data controller/ }).waitFor();

    const late = await chrome.page(path, { at: serving.url });
    await late.getByText('This installation is set up already.').waitFor();
    await late.getByRole('link', { name: 'To sign-in' }).click();
    await heading(late, 'Sign in').waitFor();
  });
});

describe('Signing in', () => {
  beforeEach(() => scene.database.query('delete from sign_in_failure'));

  it('is refused in the same words for a wrong password and for an unknown address', async () => {
    const page = await chrome.page('/');
    const seen: string[] = [];
    for (const email of [anna.email, 'nobody@example.org']) {
      await page.reload();
      await signIn(page, email, 'not the password of anybody');
      seen.push((await page.getByRole('alert').textContent()) ?? '');
    }
    expect(seen).toEqual([REFUSED, REFUSED]);
  });

  it('leads to the page that was asked for, and signing out leads away from it', async () => {
    const incident = await scene.incident(anna, { title: 'Asked for' });
    const page = await chrome.page(`/incidents/${incident.id}/members`);
    await heading(page, 'Sign in').waitFor();
    await signIn(page, anna.email, anna.password);
    await heading(page, 'Asked for').waitFor();
    expect(new URL(page.url()).hash).toBe(`#/incidents/${incident.id}/members`);

    await page.getByRole('button', { name: /^Account/ }).click();
    await page.getByRole('menuitem', { name: 'Logout' }).click();
    await heading(page, 'Sign in').waitFor();
    await page.goBack();
    await heading(page, 'Sign in').waitFor();
    expect(await page.getByText('Asked for').count()).toBe(0);
  });

  it('never leads to another site, whatever a link asks for', async () => {
    const page = await chrome.page('/login');
    const links = [
      '/login?returnTo=https://evil.example/&redirect=//evil.example&redirectTo=https://evil.example',
      '//evil.example/login',
      '/\\evil.example',
    ];
    for (const link of links) {
      await page.context().clearCookies();
      await page.goto('about:blank');
      await page.goto(`/#${link}`);
      await signIn(page, anna.email, anna.password);
      await heading(page, 'My work').waitFor();
      expect(new URL(page.url()).origin).toBe(scene.url);
    }
  });

  it('again over a form, when the session ended under it, keeps what was typed', async () => {
    const { id } = await scene.incident(anna, { title: 'Held up' });
    const page = await chrome.page('/', {});
    await signIn(page, anna.email, anna.password);
    await heading(page, 'My work').waitFor();
    await page.goto(`/#/incidents/${id}/authorities/contacts/create`);
    const name = page.getByRole('textbox', { name: /^Contact/ });
    await name.fill('Duty desk');
    await page.getByRole('combobox', { name: /^With whom/ }).fill(scene.house.name);
    await page.getByRole('option', { name: scene.house.name }).click();
    await page.context().clearCookies();
    // The search of the organisation may ask once more and open the dialog first, which hides the button.
    await page.getByRole('button', { name: 'Add contact', includeHidden: true }).dispatchEvent('click');

    const dialog = page.getByRole('dialog', { name: 'Your session has ended' });
    await dialog.getByLabel('Password').fill('not the password of anybody');
    await dialog.getByRole('button', { name: 'Sign in' }).click();
    await dialog.getByText(REFUSED).waitFor();
    await dialog.getByLabel('Password').fill(anna.password);
    await dialog.getByRole('button', { name: 'Sign in' }).click();
    await dialog.waitFor({ state: 'hidden' });
    expect(await name.inputValue()).toBe('Duty desk');
    await page.getByRole('button', { name: 'Add contact' }).click();
    await heading(page, 'Duty desk').waitFor();
  });

  it('works with the keyboard alone, up to opening one’s task', async () => {
    const { id: incidentId } = await scene.incident(anna, { title: 'By keyboard' });
    const task = { incidentId, title: 'Ring the police', organisationIds: [scene.house.id], assigneeId: anna.id };
    await scene.as(anna).post('/tasks', task).ok();
    const page = await chrome.page('/');
    const keys = page.keyboard;
    const tabTo = async (name: string): Promise<void> => {
      for (let pressed = 0; pressed < 40; pressed++) {
        const focused = await page.evaluate(() => document.activeElement?.textContent ?? '');
        if (focused === name) return;
        await keys.press('Tab');
      }
      throw new Error(`${name} is not reached with the tab key`);
    };
    await page.getByRole('textbox', { name: 'E-mail address' }).and(page.locator(':focus')).waitFor();
    await keys.type(anna.email);
    await keys.press('Tab');
    await keys.type(anna.password);
    await keys.press('Enter');
    await page.getByRole('link', { name: 'Ring the police' }).waitFor();
    await tabTo('Skip to content');
    await keys.press('Enter');
    await tabTo('Ring the police');
    await keys.press('Enter');
    await heading(page, 'Ring the police').waitFor();
    await tabTo('Move to …');
    await keys.press('Enter');
    await page.getByRole('menuitem', { name: 'Move to In progress' }).waitFor();
    await keys.press('Enter');
    await page.getByText('“Ring the police” is now in In progress.').waitFor();
  });
});

describe('An account', () => {
  it('is opened by the invitation that the administrator passes on, once', async () => {
    const desk = await chrome.page('/users/create', { as: scene.as(scene.administrator) });
    await desk.getByRole('textbox', { name: 'Name' }).fill('Lea Lawyer');
    await desk.getByRole('textbox', { name: 'E-mail address' }).fill('lea@example.org');
    await choose(desk, /Role here/, 'Member');
    await desk.getByRole('combobox', { name: 'Organisation' }).fill('The Clinic');
    await desk.getByRole('option', { name: 'The Clinic' }).click();
    await desk.getByRole('button', { name: 'Save' }).click();
    await desk.getByRole('button', { name: 'Make invitation link' }).click();
    const link = await desk.getByRole('textbox', { name: 'Invitation link' }).inputValue();

    const path = link.split('#')[1] ?? '';
    const page = await chrome.page(path);
    await page.getByText('Lea Lawyer, you were invited to work here for The Clinic.').waitFor();
    await page.getByLabel('New password').fill('TheClinic2026');
    await page.getByRole('button', { name: 'Choose password and sign in' }).click();
    await page.getByText('This is made of names that are easily guessed.').waitFor();
    await page.getByLabel('New password').fill('nine green boats sail');
    await page.getByRole('button', { name: 'Choose password and sign in' }).click();
    await heading(page, 'My work').waitFor();

    const late = await chrome.page(path);
    await late.getByText('It was used already, or it has expired.').waitFor();
  });

  it('shows light or dark as chosen, also the next time', async () => {
    const page = await chrome.page('/my-work', { as: scene.as(anna) });
    const paper = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    await heading(page, 'My work').waitFor();
    const light = await paper();
    await page.getByRole('button', { name: 'Light or dark' }).click();
    await page.getByRole('menuitemradio', { name: 'Dark' }).click();
    await page.waitForFunction(before => getComputedStyle(document.body).backgroundColor !== before, light);
    const dark = await paper();
    await page.reload();
    await heading(page, 'My work').waitFor();
    expect(await paper()).toBe(dark);
    await page.getByRole('button', { name: 'Light or dark' }).click();
    await page.getByRole('menuitemradio', { name: 'As the system says' }).click();
    await page.waitForFunction(before => getComputedStyle(document.body).backgroundColor === before, light);
  });

  it('sees nothing of an incident it takes no part in', async () => {
    const incident = await scene.incident(anna, { title: 'Not for Bo' });
    const bo = await scene.person();
    const seen: string[] = [];
    for (const id of [incident.id, NOBODY]) {
      const page = await chrome.page(`/incidents/${id}/tasks`, { as: scene.as(bo) });
      await page.getByRole('alert').waitFor();
      const text = (await page.getByRole('main').textContent()) ?? '';
      seen.push(text.replace(/help: .*/, 'help'));
    }
    expect(seen[0]).toContain('There is nothing here, or you may not see it.');
    expect(seen[0]).toBe(seen[1]);
  });
});

staysAtHome(() => chrome);
