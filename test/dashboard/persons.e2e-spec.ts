import type { Locator, Page, Route } from 'playwright-core';
import { Chrome, choose, problemAt, settled, staysAtHome } from '../support/page.js';
import { importTable, STOLEN } from '../support/persons-case.js';
import { openScene, type Person, type Scene } from '../support/scene.js';

let scene: Scene;
let chrome: Chrome;
let anna: Person;
let bo: Person;
let incidentId: string;
beforeAll(async () => {
  scene = await openScene();
  chrome = await Chrome.open(scene.url);
  anna = await scene.person({ displayName: 'Anna Commander' });
  bo = await scene.person({ displayName: 'Bo Responder' });
  const incident = await scene.incident(anna, { title: 'Alles Lægehus' });
  incidentId = incident.id;
  await scene.member(incident, anna, bo, ['responder']);
});
afterEach(() => chrome.closePages());
afterAll(async () => {
  await chrome.close();
  await scene.close();
});

const heading = (page: Page, name: string | RegExp): Locator => page.getByRole('heading', { name, exact: true });
const here = (path: string, person = anna): Promise<Page> =>
  chrome.page(`/incidents/${incidentId}/persons/${path}`, { as: scene.as(person) });
const makeTable = async (name: string): Promise<string> =>
  (await scene.as(anna).post('/affected-tables', { incidentId, name }).ok<{ id: string }>()).id;

const pickFile = async (page: Page, text: string): Promise<void> => {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: /^Choose (a|another) file$/ }).click(),
  ]);
  await chooser.setFiles({ name: 'patients.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
  await heading(page, 'Columns').waitFor();
};
const column = (page: Page, name: string): Locator => page.getByRole('group', { name, exact: true });
const send = (page: Page): Promise<void> => page.getByRole('button', { name: /^Import the file/ }).click();
const confirm = (page: Page, name: string): Promise<void> =>
  page.getByRole('dialog').getByRole('button', { name, exact: true }).click();

/** Holds the file on its way until it is let go, so that the time in between can be looked at. */
const holdFile = (page: Page): (() => Promise<void>) => {
  const held = new Promise<Route>(resolve => {
    void page.route('**/api/table-imports/*/content', route => resolve(route));
  });
  return async () => (await held).continue();
};

/** A page with table and file chosen. */
const prepared = async (table: string, text: string): Promise<Page> => {
  await makeTable(table);
  const page = await here('imports/create');
  await choose(page, 'Affected table', table);
  await pickFile(page, text);
  return page;
};

describe('The import of a table', () => {
  it('says what to do first where there is no table', async () => {
    const page = await here('imports/create');
    await page.getByRole('link', { name: 'Add table' }).waitFor();
  });

  it('shows the file masked, says at the column what is missing, then how far it is and what came of it', async () => {
    await makeTable('Patients');
    const page = await here('imports');
    await page.getByRole('link', { name: 'Import a table' }).first().click();
    await pickFile(page, STOLEN);
    await column(page, 'cpr').getByText('000000-0000').first().waitFor();
    await column(page, 'navn').getByText('xxx xxxxxx', { exact: true }).waitFor();
    expect(await page.content()).not.toMatch(/211062|Jensen/);

    await column(page, 'notat').getByRole('combobox', { name: 'Data category' }).click();
    await page.getByRole('option', { name: 'No category' }).click();
    await send(page);
    expect(await problemAt(column(page, 'notat').getByRole('combobox', { name: 'Data category' }))).toContain(
      'Say in which category',
    );
    expect(await problemAt(page.getByRole('combobox', { name: 'Affected table' }))).toContain('Choose the table');
    await choose(page, 'Affected table', 'Patients');
    await column(page, 'notat').getByRole('combobox', { name: 'Used as' }).click();
    await page.getByRole('option', { name: 'Not read' }).click();

    const letGo = holdFile(page);
    await send(page);
    await page.getByRole('progressbar', { name: 'The file is being read' }).waitFor();
    await page.getByText('0 rows read').waitFor();
    await page.getByRole('link', { name: 'Runs' }).click();
    await page.getByRole('dialog', { name: 'Leave and stop the import?' }).waitFor();
    await confirm(page, 'Cancel');
    await letGo();
    await heading(page, 'Patients, import 1').waitFor();
    await page.getByRole('row', { name: /^There is no number in the row 1/ }).waitFor();
    await page.getByRole('row', { name: /^The number begins with a day that does not exist 1/ }).waitFor();
    await page.getByText('One yes/no cell says neither yes nor no.').waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Download the list (CSV)' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('rejects-Patients-1.csv');
    await page.getByRole('link', { name: '← All imports' }).click();
    await page.getByRole('row', { name: /Patients, import 1 Counts .*5 3 2/ }).waitFor();
  });

  it('is read again as corrected', async () => {
    const page = await prepared('Corrected', 'cpr;navn\n2110620629;Ida\n');
    await choose(page, 'Sign between columns', 'Comma');
    await column(page, 'cpr;navn').waitFor();
    await choose(page, 'Sign between columns', 'Semicolon');
    await choose(page, 'First row', 'Is data already');
    await column(page, 'Column 2').waitFor();
  });

  it('names the line of a broken file and stays, so that it can be mended; the same file twice changes nothing', async () => {
    const page = await prepared('Mended', 'cpr;navn\n2110620629;Ida\n0201919990;"Ole\n');
    await send(page);
    await page.getByText('Line 3:').waitFor();
    await page.getByText('A quoted cell is not closed.').waitFor();
    const whole = 'cpr;navn\n2110620629;Ida\n0201919990;Ole\n';
    await pickFile(page, whole);
    await send(page);
    await heading(page, 'Mended, import 2').waitFor();
    await page.getByRole('link', { name: 'Import a table' }).click();
    await choose(page, 'Affected table', 'Mended');
    await pickFile(page, whole);
    await send(page);
    await page.getByText('The same file, read in the same way, is in the register already.').waitFor();
  });

  it('can be stopped on the way, and leaves nothing', async () => {
    const page = await prepared('Stopped', STOLEN);
    holdFile(page);
    await send(page);
    await page.getByRole('button', { name: 'Stop the import' }).click();
    await confirm(page, 'Stop it');
    await page.getByText('The import was stopped. Nothing of it was kept.').waitFor();
    await page.getByRole('link', { name: '← All imports' }).click();
    await page.getByRole('row', { name: /Stopped, import 1 Stopped/ }).waitFor();
  });
});

describe('A run', () => {
  it('counts the register; its chart is read by keyboard, and as a table', async () => {
    const page = await here('runs');
    await page.getByRole('button', { name: 'Count now' }).click();
    await heading(page, 'Run 1').waitFor();
    const chart = page.getByRole('listbox', { name: /^Persons by exact combination/ });
    const options = chart.getByRole('option');
    await options.first().focus();
    await page.keyboard.press('ArrowRight');
    expect(await options.nth(1).getAttribute('aria-selected')).toBe('true');
    const said = (await options.nth(1).getAttribute('aria-label')) ?? '';
    expect(said).toMatch(/: 1 person, /);
    await page.locator('strong', { hasText: said }).waitFor();
    await page.getByText('The same as a table').click();
    expect(await page.getByRole('table', { name: 'Exact combinations' }).getByRole('row').count()).toBe(
      (await options.count()) + 1,
    );
    await page.getByText('This is the first run; there is nothing to compare it with.').waitFor();
    await page.getByRole('button', { name: 'Count it once more' }).click();
    await page.getByText('the result is the same to the last person').waitFor();
  });

  it('says what came in since the one before', async () => {
    await importTable(scene.as(anna), incidentId, await makeTable('Late'), 'cpr;navn;kol\n2509479989;Karl;0\n');
    const page = await here('runs');
    await page.getByRole('button', { name: 'Count now' }).click();
    await heading(page, 'Run 2').waitFor();
    await page.getByText('Run 1 had 3 persons, run 2 has 4.').waitFor();
    await page.getByRole('row', { name: 'Came in 1' }).waitFor();
    await page.getByRole('row', { name: 'A table was imported for the first time 1' }).waitFor();
  });

  it('becomes a figure with one click, once', async () => {
    const page = await here('runs');
    await page.getByRole('link', { name: 'Run 2' }).click();
    const make = page.getByRole('button', { name: 'Make a figure of all persons' });
    await make.click();
    await page.getByText('Source: Run 2 of the person register').waitFor();
    await page.goBack();
    await make.click();
    await page.getByText('There is a figure of this metric and scope from this run already.').waitFor();
    await page.getByRole('link', { name: 'Runs', exact: true }).click();
    await page.getByRole('link', { name: 'Run 1' }).click();
    await page.getByText('Quote the newest run.').waitFor();
    expect(await make.count()).toBe(0);
  });

  it('tells its totals to the others, who see neither imports nor look-up', async () => {
    const page = await here('', bo);
    await page.getByRole('link', { name: 'Run 2' }).click();
    await heading(page, 'By age').waitFor();
    await settled(page);
    expect(await page.getByRole('link', { name: /^(Imports|Is this person affected\?)$/ }).count()).toBe(0);
    expect(await page.getByRole('button', { name: /^(Count now|Make a figure)/ }).count()).toBe(0);
  });
});

describe('The look-up of a person', () => {
  const ask = async (page: Page, number: string, reason: string): Promise<void> => {
    await page.getByRole('textbox', { name: /^Person number/ }).fill(number);
    await page.getByRole('textbox', { name: /^Reason/ }).fill(reason);
    await page.getByRole('button', { name: 'Look up' }).click();
  };

  it('answers in words, forgets the number with the answer, and asks for a reason', async () => {
    const page = await here('look-up');
    const number = page.getByRole('textbox', { name: /^Person number/ });
    await ask(page, '211062-0629', '');
    expect(await problemAt(page.getByRole('textbox', { name: /^Reason/ }))).toContain('Say why it is asked.');
    await ask(page, '211062-0629', 'She calls herself');
    await heading(page, 'Yes, this person is affected.').waitFor();
    await page.getByRole('listitem').getByText('Name', { exact: true }).waitFor();
    await page.getByText('This look-up is on record.').waitFor();
    expect([await number.inputValue(), page.url().includes('0629')]).toEqual(['', false]);
    await page.getByRole('button', { name: 'Next caller' }).click();
    await heading(page, 'Yes, this person is affected.').waitFor({ state: 'hidden' });
    await ask(page, '0107851235', 'He calls himself');
    await heading(page, 'No, not found.').waitFor();
    await ask(page, '12', 'A slip');
    expect(await problemAt(number)).toContain('This is no person number.');
  });

  it('says in words that guessing was stopped', async () => {
    for (let day = 10; day < 21; day += 1)
      await scene
        .as(anna)
        .post(`/incidents/${incidentId}/person-look-up`, { number: `${day}03771234`, reason: 'Guess' });
    const page = await here('look-up');
    await ask(page, '2103771234', 'One more');
    await page.getByText('Look-ups are stopped for an hour.').waitFor();
  });
});

staysAtHome(() => chrome);
