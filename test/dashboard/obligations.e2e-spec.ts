import type { Locator, Page } from 'playwright-core';
import { notify } from '../support/duties.js';
import type { Schemas } from '../support/exchange.js';
import { Chrome, staysAtHome } from '../support/page.js';
import { openScene, type Person, type Scene } from '../support/scene.js';

let scene: Scene;
let chrome: Chrome;
let commander: Person;
let lawyer: Person;
let incident: Schemas['IncidentView'];

const TITLE = 'Notification of a personal data breach to the supervisory authority';
const aware = {
  at: '2024-12-09T07:20:00.000Z',
  precision: 'minute' as const,
  zone: 'Europe/Copenhagen',
  asWritten: null,
};

beforeAll(async () => {
  scene = await openScene();
  chrome = await Chrome.open(scene.url);
  [commander, lawyer] = [await scene.person(), await scene.person()];
});
beforeEach(async () => {
  incident = await scene.incident(commander, { aware, awareBasis: 'Judged' });
  await scene.member(incident, commander, lawyer, ['legal']);
});
afterEach(() => chrome.closePages());
afterAll(async () => {
  await chrome.close();
  await scene.close();
});

const open = async (person: Person): Promise<Page> => {
  const page = await chrome.page(`/incidents/${incident.id}/obligations`, { as: scene.as(person) });
  await page.getByRole('link', { name: TITLE }).click();
  await page.getByRole('heading', { name: TITLE }).waitFor();
  return page;
};
const dialogOf = (page: Page, name: string): Locator => page.getByRole('dialog', { name });

it('an obligation is judged, and not notifying is decided by two', async () => {
  const page = await open(lawyer);
  await page.getByText(/^Overdue: by/).waitFor();
  await page.getByRole('button', { name: 'Judge whether it applies' }).click();
  const judging = dialogOf(page, 'Does this obligation apply?');
  await judging.getByRole('radio', { name: /^Applies/ }).check();
  await judging.getByRole('textbox', { name: /Reason/ }).fill('Health data were taken');
  await judging.getByRole('button', { name: 'Record' }).click();
  await page.getByText('Health data were taken').waitFor();
  await page.getByRole('button', { name: 'Decide not to notify' }).click();
  const deciding = dialogOf(page, 'Decide not to notify');
  await deciding.getByRole('textbox', { name: /Reason/ }).fill('Encrypted, and the key is safe');
  await deciding.getByRole('button', { name: 'Propose decision' }).click();
  await page.getByText('Somebody else has to approve it.').waitFor();
  await page.getByText(/^Overdue: by/).waitFor();

  const other = await open(commander);
  await other.getByRole('button', { name: 'Approve' }).click();
  await dialogOf(other, 'Approve the decision not to notify?').getByRole('button', { name: 'Approve' }).click();
  await other.getByText('Not owed: decided not to notify, and approved').waitFor();
});

it('a late filing stays late, says against which deadline, and asks for the reasons', async () => {
  const authority = await scene.organisation({ kind: 'supervisory_authority' });
  const occurred = { ...aware, at: '2024-12-12T08:20:00.000Z' };
  const item = { incidentId: incident.id, organisationId: authority.id, occurred, subject: 'Notification on virk.dk' };
  await notify(scene.as(lawyer), item);
  const page = await open(lawyer);
  await page.getByText(/^Met late: 1 hr 0 min after the deadline/).waitFor();
  await page.getByText('Reasons for the delay are missing').waitFor();
  await page.getByRole('button', { name: 'Dates and reasons' }).click();
  const dialog = dialogOf(page, 'Dates and reasons');
  await dialog.getByRole('textbox', { name: /Reasons for the delay/ }).fill('The logs were encrypted');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await page.getByText('The logs were encrypted').first().waitFor();
  // The clock is read anew beside the record, and may come later.
  await page.getByText('Reasons for the delay are missing').waitFor({ state: 'detached' });
  await page.getByText('12 Dec 2024, 08:20 CET').first().waitFor();
});

it('awareness is dated anew with a reason, and the calendar shows the new deadline', async () => {
  const page = await chrome.page(`/incidents/${incident.id}/edit`, { as: scene.as(commander) });
  const group = page.getByRole('group', { name: 'Became aware of the breach' });
  await group.getByRole('textbox', { name: 'Time' }).fill('10:00');
  await page.getByRole('textbox', { name: /Why awareness is dated anew/ }).fill('The log says ten');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Your changes were saved.').waitFor();
  await page.goto(`/#/incidents/${incident.id}/obligations`);
  await page.getByText(/The log says ten/).waitFor();
  await page.goto(`/#/calendar?month=2024-12&incident=${incident.id}`);
  const day = page.getByRole('cell').filter({ hasText: '10:00 CET' });
  await day.getByRole('link', { name: TITLE }).waitFor();
  expect(await day.innerText()).toMatch(/^12\b/);
});

staysAtHome(() => chrome);
