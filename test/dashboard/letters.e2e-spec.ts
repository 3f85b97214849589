import type { Locator, Page } from 'playwright-core';
import { type Case, openCase } from '../support/case.js';
import type { Schemas } from '../support/exchange.js';
import { axe, Chrome, choose, pick, problemAt, staysAtHome } from '../support/page.js';
import { fillRegister } from '../support/persons-case.js';
import { openScene, type Person, type Scene } from '../support/scene.js';

let scene: Scene;
let chrome: Chrome;
let the: Case;
beforeAll(async () => {
  scene = await openScene();
  chrome = await Chrome.open(scene.url);
  the = await openCase(scene);
  await fillRegister(scene.as(the.analyst), the.incidentId);
  await scene.as(the.analyst).post('/cohorts', { incidentId: the.incidentId, name: 'All patients', rules: {} }).ok();
});
afterEach(() => chrome.closePages());
afterAll(async () => {
  await chrome.close();
  await scene.close();
});

const here = (path: string, person: Person, width = 1280): Promise<Page> =>
  chrome.page(`/incidents/${the.incidentId}/letters/${path}`, { as: scene.as(person), width });
const heading = (page: Page, name: string | RegExp): Locator => page.getByRole('heading', { name, exact: true });
const button = (page: Page, name: string | RegExp): Locator => page.getByRole('button', { name, exact: true });
const confirm = (page: Page, name: string): Promise<void> =>
  page.getByRole('dialog').getByRole('button', { name, exact: true }).click();

const campaignOf = async (name: string): Promise<Schemas['NoticeCampaignView']> =>
  scene
    .as(the.analyst)
    .post('/notice-campaigns', {
      incidentId: the.incidentId,
      name,
      sender: 'Clinic',
      contactPoint: 'Desk, 70 00 00 00',
    })
    .ok();
const SENTENCE = {
  nature: 'Your data were stolen.',
  contact: 'Ask {{contact}}.',
  consequences: 'They may be misused.',
  measures: 'We closed the gap.',
};
const BODY = ['Dear {{name}}', ...Object.values(SENTENCE)].join('\n');
const textOf = async (campaignId: string): Promise<Schemas['LetterVersionView']> =>
  scene
    .as(the.press)
    .post('/letter-versions', {
      incidentId: the.incidentId,
      campaignId,
      language: 'en',
      subject: 'What happened',
      body: BODY,
      ...SENTENCE,
    })
    .ok();

/** Marks a passage of the text as a person does with mouse or keyboard. */
const mark = (page: Page, passage: string): Promise<void> =>
  page
    .getByRole('textbox', { name: 'Text', exact: false })
    .first()
    .evaluate((area, wanted) => {
      if (!(area instanceof HTMLTextAreaElement)) throw new Error('The text is no text area');
      const from = area.value.indexOf(wanted);
      area.focus();
      area.setSelectionRange(from, from + wanted.length);
    }, passage);

describe('A campaign', () => {
  it('is made for a saved cohort, says where its letters stand, and is closed for good after a question', async () => {
    const page = await here('campaigns', the.analyst);
    await page.getByRole('link', { name: 'New campaign' }).first().click();
    await button(page, 'Make campaign and draw persons').click();
    expect(await problemAt(page.getByRole('textbox', { name: /^Name/ }))).toContain('Required');
    await pick(page, /^For whom/, 'All patients');
    await page.getByRole('textbox', { name: /^Name/ }).fill('First letters');
    await page.getByRole('textbox', { name: /^Sender/ }).fill('Clinic');
    await page.getByRole('textbox', { name: /^Contact point/ }).fill('Desk, 70 00 00 00');
    await button(page, 'Make campaign and draw persons').click();
    await heading(page, 'First letters').waitFor();
    await page.getByText('All patients, as of run 2').waitFor();
    await page.getByRole('row', { name: /^No letter yet 4 4$/ }).waitFor();
    expect(await axe(page)).toEqual([]);
    await page.getByRole('link', { name: 'End', exact: true }).click();
    await button(page, 'Close campaign').click();
    await page.getByText('It cannot be opened again').waitFor();
    await confirm(page, 'Close campaign');
    await button(page, 'Destroy contact data').waitFor();
    const parts = page.getByRole('navigation', { name: 'Parts of the campaign' });
    await parts.getByRole('link', { name: 'Overview' }).click();
    await page.getByRole('table', { name: 'Where the letters stand' }).waitFor();
    expect(await page.getByRole('link', { name: 'Edit', exact: true }).count()).toBe(0);
  });

  it('fits a phone, and is not spoken of to whoever writes the texts', async () => {
    const { id } = await campaignOf('On a phone');
    const page = await here(`campaigns/${id}`, the.commander, 390);
    await heading(page, 'On a phone').waitFor();
    await page.getByRole('table', { name: 'Where the letters stand' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    const press = await here('', the.press);
    await heading(press, 'Texts of letters').waitFor();
    expect(await press.getByRole('link', { name: 'Campaigns', exact: true }).count()).toBe(0);
  });
});

describe('A text', () => {
  it('is written with placeholders, shown as a letter, and says where it tells what it must', async () => {
    await campaignOf('Written');
    const page = await here('texts/create', the.press);
    await choose(page, /^Campaign/, 'Written');
    await choose(page, /^Language/, 'English');
    await page.getByRole('textbox', { name: /^Subject/ }).fill('What happened');
    const body = page.getByRole('textbox', { name: /^Text/ });
    await body.fill('Dear ');
    await page.getByRole('group', { name: 'Placeholders' }).getByRole('button', { name: 'Name' }).click();
    expect(await body.inputValue()).toBe('Dear {{name}}');
    await body.fill(`${BODY} {{nobody}}`);
    await button(page, 'Show as a letter').click();
    await page.getByText('There is no placeholder {{nobody}}.').waitFor();
    await page.getByText('Dear Alex Example').waitFor();
    await body.fill(BODY);
    await mark(page, SENTENCE.nature);
    await button(page, 'Take marked passage: What happened').click();
    expect(await page.getByRole('textbox', { name: /^What happened/ }).inputValue()).toBe(SENTENCE.nature);
    await page.getByRole('textbox', { name: /^What may come of it/ }).fill('Something else');
    await button(page, 'Save draft').click();
    expect(await problemAt(page.getByRole('textbox', { name: /^What may come of it/ }))).toContain('word for word');
    await page.getByRole('textbox', { name: /^What may come of it/ }).fill(SENTENCE.consequences);
    expect(await axe(page)).toEqual([]);
    await button(page, 'Save draft').click();
    await heading(page, 'English, version 1: Written').waitFor();
    expect(await page.getByText('Not shown in the text yet.').count()).toBe(2);
    await page.getByText('Dear Alex Example').waitFor();
  });

  it('is approved by somebody with the legal role, stays then, and is corrected by the next version', async () => {
    const text = await textOf((await campaignOf('Approved')).id);
    const press = await here(`texts/${text.id}`, the.press);
    await press.getByRole('link', { name: 'Edit draft' }).waitFor();
    expect(await button(press, 'Approve').count()).toBe(0);
    const page = await here(`texts/${text.id}`, the.lawyer);
    await button(page, 'Approve').click();
    await page.getByRole('dialog', { name: 'Approve “What happened”?' }).waitFor();
    await confirm(page, 'Approve');
    await page.getByText('Its words are fixed.').waitFor();
    expect(await page.getByRole('link', { name: 'Edit draft' }).count()).toBe(0);
    expect(await axe(page)).toEqual([]);
    await button(page, 'Write next version').click();
    await heading(page, 'Edit text').waitFor();
    const subject = page.getByRole('textbox', { name: /^Subject/ });
    await subject.fill('What really happened');
    await button(page, 'Save').click();
    await heading(page, 'English, version 2: Approved').waitFor();
    await button(page, 'Withdraw').click();
    await page.getByRole('dialog').getByRole('textbox', { name: /^Why/ }).fill('Not needed');
    await confirm(page, 'Withdraw');
    await page.getByText('Not needed').first().waitFor();
  });
});

describe('A hold', () => {
  it('is entered with its law, stands above all letters, and is lifted with a reason', async () => {
    const page = await here('holds', the.lawyer);
    await page.getByRole('link', { name: 'Enter a hold' }).first().click();
    const police = await scene.as(the.lawyer).get(`/organisations/${the.police}`).ok<Schemas['OrganisationView']>();
    await pick(page, /^Asked for by/, police.name);
    await page.getByRole('button', { name: /^Take databeskyttelsesloven/ }).click();
    await page.getByRole('group', { name: /^From/ }).getByRole('textbox', { name: 'Date' }).fill('2024-12-10');
    await page.getByRole('group', { name: /^From/ }).getByRole('textbox', { name: 'Time' }).fill('10:00');
    await page.getByRole('textbox', { name: /^Review on/ }).fill('2024-12-20');
    await button(page, 'Enter hold').click();
    await heading(page, `Hold asked for by ${police.name}`).waitFor();
    await page.getByText('Letters are held back').waitFor();
    expect(await axe(page)).toEqual([]);
    const officer = await here('', the.officer);
    await officer.getByText('Letters are held back').waitFor();
    expect(await officer.getByRole('link', { name: 'Texts', exact: true }).count()).toBe(0);
    await button(page, 'Lift the hold').click();
    await page.getByRole('dialog').getByRole('textbox', { name: /^Why/ }).fill('Arrests were made');
    await confirm(page, 'Lift the hold');
    await page.getByText('Arrests were made').first().waitFor();
    await page.getByText('Letters are held back').waitFor({ state: 'detached' });
  });
});

describe('A public notice', () => {
  it('is drafted by one, approved by another, and then marked as published', async () => {
    const page = await here('public-notices', the.press);
    await page.getByRole('link', { name: 'Draft a public notice' }).first().click();
    await page.getByRole('textbox', { name: /^Why not by letter/ }).fill('Addresses are unknown.');
    await page.getByRole('textbox', { name: /^Text/ }).fill('Data were stolen.');
    await page.getByRole('textbox', { name: /^Where/ }).fill('Newspapers');
    await choose(page, /^Campaign/, 'Written');
    await button(page, 'Save draft').click();
    await heading(page, 'Newspapers').waitFor();
    await page.getByText('Written', { exact: true }).waitFor();
    expect(await button(page, 'Approve').count()).toBe(0);
    const id = page.url().split('/').at(-1) ?? '';
    const commander = await here(`public-notices/${id}`, the.commander);
    await button(commander, 'Approve').click();
    await confirm(commander, 'Approve');
    await button(commander, 'Mark as published').waitFor();
    expect(await axe(commander)).toEqual([]);
  });
});

staysAtHome(() => chrome);
