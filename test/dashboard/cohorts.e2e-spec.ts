import type { Locator, Page } from 'playwright-core';
import type { Schemas } from '../support/exchange.js';
import { Chrome, problemAt, settled, staysAtHome } from '../support/page.js';
import { importTable, STOLEN } from '../support/persons-case.js';
import { openScene, type Person, type Scene } from '../support/scene.js';

let scene: Scene;
let chrome: Chrome;
let anna: Person;
let lea: Person;
let bo: Person;
let incidentId: string;
let patients: string;

const makeTable = async (name: string): Promise<string> =>
  (await scene.as(anna).post('/affected-tables', { incidentId, name }).ok<{ id: string }>()).id;

beforeAll(async () => {
  scene = await openScene();
  chrome = await Chrome.open(scene.url);
  anna = await scene.person({ displayName: 'Anna Commander' });
  lea = await scene.person({ displayName: 'Lea Lawyer' });
  bo = await scene.person({ displayName: 'Bo Responder' });
  const incident = await scene.incident(anna, { title: 'Alles Lægehus' });
  incidentId = incident.id;
  await scene.member(incident, anna, lea, ['legal']);
  await scene.member(incident, anna, bo, ['responder']);
  patients = await makeTable('Patients');
});
afterEach(() => chrome.closePages());
afterAll(async () => {
  await chrome.close();
  await scene.close();
});

const heading = (page: Page, name: string): Locator => page.getByRole('heading', { name, exact: true });
const here = (path = '', person = anna): Promise<Page> =>
  chrome.page(`/incidents/${incidentId}/persons/cohorts${path}`, { as: scene.as(person) });
const group = (page: Page, name: string): Locator => page.getByRole('group', { name, exact: true });
const counted = (page: Page, persons: number, run = 1, all = 3): Promise<void> =>
  page.getByRole('status').getByText(`${persons} of ${all} persons of run ${run}`, { exact: true }).waitFor();
const save = (page: Page): Promise<void> => page.getByRole('button', { name: /^Save/ }).click();

/** Picks a table or a category by how it is asked for. */
const ask = async (page: Page, what: string, how: string, name: string): Promise<void> => {
  await group(page, what).getByRole('combobox', { name: how }).fill(name);
  await page.getByRole('option', { name }).click();
  await page.keyboard.press('Escape');
};
const mark = async (page: Page, name: string, wish: string): Promise<void> => {
  await group(page, 'Marks').getByRole('combobox', { name }).click();
  await page.getByRole('option', { name: wish }).click();
};
const saved = async (): Promise<Schemas['CohortView'][]> =>
  (await scene.as(anna).list('/cohorts', { filter: { incidentId } }).ok<Schemas['CohortPage']>()).data;

describe('Before the first run', () => {
  it('it is said what to do, and a rule is put into words all the same', async () => {
    const page = await here('/create');
    await page.getByText('The register of this incident has not been counted yet').waitFor();
    await page.getByText('Everybody', { exact: true }).waitFor();
    await mark(page, 'Deceased', 'Without those');
    await page.getByText('Everybody, but not deceased').waitFor();
    page.on('dialog', dialog => void dialog.accept());
    await page.getByRole('link', { name: 'To the runs' }).click();
    await heading(page, 'Runs').waitFor();
  });
});

describe('A cohort', () => {
  beforeAll(async () => {
    await importTable(scene.as(anna), incidentId, patients, STOLEN);
    const copd = await makeTable('COPD');
    await importTable(scene.as(anna), incidentId, copd, 'cpr;navn;kol\n2110620629;Ida;1\n');
    await scene.as(anna).post('/register-runs', { incidentId }).ok();
  });

  it('is built while its number is counted, and saved under a name', async () => {
    const page = await here();
    await page.getByText('No cohort has been saved yet').waitFor();
    await page.getByRole('link', { name: 'New cohort' }).first().click();
    await counted(page, 3);
    await ask(page, 'Affected tables', 'All of these', 'Patients');
    await ask(page, 'Data categories', 'All of these', 'Health condition');
    await counted(page, 2);
    await mark(page, 'Deceased', 'Without those');
    await page.getByText(/^Persons in Patients and with Health condition .*, but not deceased$/).waitFor();
    expect(page.url()).toContain('/persons/cohorts/create?rules=');
    await page.reload();
    await counted(page, 2);
    await page.getByRole('textbox', { name: /^Name/ }).fill('Sick, alive');
    await save(page);
    await heading(page, 'Sick, alive').waitFor();
    await counted(page, 2);
    await page.getByRole('link', { name: '← All cohorts' }).click();
    await page.getByRole('row', { name: /^Sick, alive Persons in Patients and with .*2 in run 1/ }).waitFor();
  });

  it('offers nothing as unwanted that is wanted', async () => {
    const page = await here('/create');
    await ask(page, 'Affected tables', 'At least one of these', 'COPD');
    await group(page, 'Affected tables').getByRole('combobox', { name: 'None of these' }).click();
    const copd = page.getByRole('option', { name: 'COPD' });
    expect(await copd.getAttribute('aria-disabled')).toBe('true');
    await page.getByRole('option', { name: 'Patients' }).click();
    await page.keyboard.press('Escape');
    await counted(page, 0);
    await page.getByText('Persons in COPD, but not in Patients', { exact: true }).waitFor();
    await group(page, 'Affected tables').getByRole('combobox', { name: 'None of these' }).focus();
    await page.keyboard.press('Backspace');
    await counted(page, 1);
  });

  it('is counted by certainty and by age', async () => {
    const page = await here('/create');
    await group(page, 'How certain').getByRole('checkbox', { name: 'Possible' }).check();
    await counted(page, 0);
    await group(page, 'How certain').getByRole('checkbox', { name: 'Possible' }).uncheck();
    await counted(page, 3);
    await group(page, 'Age on the day of the run').getByRole('checkbox', { name: '45 to 64' }).check();
    await page.getByText('Persons of age 45 to 64', { exact: true }).waitFor();
    await mark(page, 'Under 18', 'Only those');
    await counted(page, 0);
  });

  it('breaks off a count that nobody waits for any more', async () => {
    const page = await here('/create');
    await counted(page, 3);
    const broken = page.waitForEvent('requestfailed', request => request.url().endsWith('/cohort-count'));
    await page.route('**/cohort-count', () => undefined, { times: 1 });
    const held = page.waitForRequest('**/cohort-count');
    await ask(page, 'Affected tables', 'All of these', 'COPD');
    await held;
    await ask(page, 'Affected tables', 'None of these', 'Patients');
    await broken;
    await counted(page, 0);
  });

  it('says at its rules what is wrong with them', async () => {
    const late = await makeTable('Not imported');
    const rules = encodeURIComponent(JSON.stringify({ tables: { all: [late] } }));
    const page = await here(`/create?rules=${rules}`);
    await page.getByText('The rules name a table or a data category that the register does not know').waitFor();
    await page.getByText('Persons in Not imported', { exact: true }).waitFor();
    await page.getByRole('textbox', { name: /^Name/ }).fill('Too early');
    await save(page);
    await page.getByText('Not saved: one field needs attention').waitFor();
    expect(await page.getByText(/does not know/).count()).toBe(3);
  });

  it('has its name once', async () => {
    const page = await here('/create');
    await page.getByRole('textbox', { name: /^Name/ }).fill('sick, ALIVE');
    await save(page);
    expect(await problemAt(page.getByRole('textbox', { name: /^Name/ }))).toContain(
      'There is a cohort of this name already.',
    );
  });

  it('is changed, and asks whose change counts when somebody was faster', async () => {
    const [cohort] = await saved();
    const page = await here(`/${cohort?.id ?? ''}`);
    await page.getByRole('link', { name: 'Edit', exact: true }).click();
    await counted(page, 2);
    await group(page, 'How certain').getByRole('checkbox', { name: 'Certain' }).check();
    await scene
      .as(anna)
      .patch(`/cohorts/${cohort?.id ?? ''}`, { version: 1, name: 'Sick' })
      .ok();
    await page.getByRole('textbox', { name: /^Name/ }).fill('Ill');
    await save(page);
    const conflict = page.getByRole('dialog', { name: 'Somebody else saved first' });
    await conflict.getByText(/affected tables: all of Patients.*how certain: Certain/).waitFor();
    await conflict.getByRole('button', { name: 'Keep mine and save again' }).click();
    await heading(page, 'Ill').waitFor();
    await page.getByText(/^Certain persons in Patients/).waitFor();
    expect(await saved()).toMatchObject([{ name: 'Ill', rules: { status: ['confirmed'] }, version: 3 }]);
  });

  it('leads to a campaign for its persons', async () => {
    const [cohort] = await saved();
    const page = await here(`/${cohort?.id ?? ''}`);
    await page.getByRole('link', { name: 'New campaign of letters' }).click();
    await heading(page, 'New campaign of letters').waitFor();
    await page.waitForFunction(
      text => [...document.querySelectorAll('input')].some(({ value }) => value === text),
      'Ill (2 persons)',
    );
  });

  it('becomes a figure with one click', async () => {
    const [cohort] = await saved();
    const page = await here(`/${cohort?.id ?? ''}`);
    await page.getByRole('button', { name: 'Make a figure of this number' }).click();
    await heading(page, 'Figures').waitFor();
    await page.getByText(/^Certain persons in Patients and with Health condition/).waitFor();
    await page.getByText('Run 1 of the person register, cohort “Ill”').waitFor();
  });

  it('is read by the lawyer, who changes nothing, and unknown to the responder', async () => {
    const [cohort] = await saved();
    const page = await here(`/${cohort?.id ?? ''}`, lea);
    await counted(page, 2);
    await settled(page);
    expect(await page.getByRole('link', { name: /^(Edit|New one like this|New campaign of letters)$/ }).count()).toBe(
      0,
    );
    expect(await page.getByRole('button', { name: 'Archive' }).count()).toBe(0);
    const others = await here('', bo);
    await heading(others, 'Not found').waitFor();
    expect(await others.getByRole('link', { name: 'Cohorts' }).count()).toBe(0);
  });

  it('is counted anew in the next run, and put away after a question', async () => {
    const [cohort] = await saved();
    await scene.as(anna).post('/register-runs', { incidentId }).ok();
    const page = await here(`/${cohort?.id ?? ''}`);
    await counted(page, 2, 2);
    await page.getByRole('button', { name: 'Archive' }).click();
    await page.getByRole('dialog', { name: 'Archive “Ill”?' }).getByRole('button', { name: 'Archive' }).click();
    await page.getByText('This record is archived').waitFor();
    expect(await page.getByRole('link', { name: 'Edit', exact: true }).count()).toBe(0);
    await page.getByRole('link', { name: '← All cohorts' }).click();
    await page.getByText('No cohort has been saved yet').waitFor();
    await page.getByRole('checkbox', { name: 'Archived only' }).click();
    await page.getByRole('row', { name: /^Ill .*2 in run 2/ }).waitFor();
  });
});

staysAtHome(() => chrome);
