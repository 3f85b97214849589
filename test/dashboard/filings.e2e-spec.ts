import type { Page } from 'playwright-core';
import { BY_HAND, RISK } from '../support/duties.js';
import type { Schemas } from '../support/exchange.js';
import { Chrome, staysAtHome } from '../support/page.js';
import { openScene, type Person, type Scene } from '../support/scene.js';

let scene: Scene;
let chrome: Chrome;
let commander: Person;
let lawyer: Person;
let incident: Schemas['IncidentView'];

const DUTY = 'Notification of a personal data breach to the supervisory authority';
const TITLE = 'Notification of a personal data breach, Initial, version 1';
const at = (instant: string) =>
  ({ at: instant, precision: 'minute', zone: 'Europe/Copenhagen', asWritten: null }) as const;
/** What no record says and the form asks for; only the reasons for the delay are left open. */
const ANSWERS = {
  ...BY_HAND,
  crossBorder: 'no',
  subjectsNumber: { from: 130_000, to: null, approximate: true },
  subjectsInformed: 'undecided',
};

beforeAll(async () => {
  scene = await openScene();
  chrome = await Chrome.open(scene.url);
  [commander, lawyer] = [await scene.person(), await scene.person()];
  incident = await scene.incident(commander, {
    aware: at('2024-12-09T07:20:00.000Z'),
    awareBasis: 'Judged',
    summary: 'Records of patients were stolen.',
  });
  await scene.member(incident, commander, lawyer, ['legal']);
  await scene
    .as(lawyer)
    .post('/risk-assessments', { incidentId: incident.id, ...RISK })
    .ok();
});
afterAll(async () => {
  await chrome.close();
  await scene.close();
});

const filingOf = async (): Promise<Schemas['FilingView']> => {
  const { data } = await scene
    .as(lawyer)
    .list('/filings', { filter: { incidentId: incident.id } })
    .ok<Schemas['FilingPage']>();
  return data[0] as Schemas['FilingView']; // the test has made one
};
const openFiling = async (person: Person, more = ''): Promise<Page> => {
  const { id } = await filingOf();
  return chrome.page(`/incidents/${incident.id}/obligations/filings/${id}${more}`, { as: scene.as(person) });
};

it('a late filing is written from the records, lacks its reasons, is approved by another, copied, and filed late', async () => {
  const page = await chrome.page(`/incidents/${incident.id}/obligations`, { as: scene.as(lawyer) });
  await page.getByRole('link', { name: DUTY }).click();
  await page.getByRole('button', { name: 'Write the notification' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Begin' }).click();
  await page.getByRole('heading', { name: TITLE }).waitFor();
  const facts = page.getByRole('region', { name: 'What happened' });
  await facts.getByText('Records of patients were stolen.').waitFor();
  await facts.getByRole('link', { name: `${incident.reference}: summary` }).waitFor();
  await page.getByText(/The deadline has passed \(GDPR Art\. 33\(1\)\)/).waitFor();

  const draft = await filingOf();
  await scene.as(lawyer).post(`/filings/${draft.id}/answers`, { version: draft.version, values: ANSWERS }).ok();
  await page.reload();
  await page.getByText('One answer is missing:').waitFor();
  await page.getByRole('button', { name: 'Reasons for the delay', exact: true }).click();
  const field = page.getByRole('region', { name: 'Reasons for the delay' });
  await field.getByRole('button', { name: 'Answer: Reasons for the delay' }).click();
  const dialog = page.getByRole('dialog', { name: 'Reasons for the delay' });
  await dialog.getByRole('textbox', { name: 'Reasons for the delay' }).fill('The logs were encrypted.');
  await dialog.getByRole('button', { name: 'Save answer' }).click();
  await field.getByText(`Entered by hand by ${lawyer.displayName}`).waitFor();
  await page.getByText('Nothing is missing.').waitFor();
  expect(await page.getByRole('button', { name: 'Approve' }).count()).toBe(0);

  const other = await openFiling(commander);
  await other.getByRole('button', { name: 'Approve' }).click();
  await other.getByRole('dialog').getByRole('button', { name: 'Approve' }).click();
  await other.getByText(/Approved, and it stays as it is/).waitFor();

  const sheet = await openFiling(lawyer, '/copy');
  await sheet.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await sheet.getByRole('button', { name: 'Copy: Reasons for the delay' }).focus();
  await sheet.keyboard.press('Enter');
  await sheet.getByText(/^1 of \d+ done$/).waitFor();
  expect(await sheet.evaluate(() => navigator.clipboard.readText())).toBe('The logs were encrypted.');
  expect(await sheet.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toMatch(/^Copy: Are persons/);

  await page.reload();
  await page.getByRole('button', { name: 'Say that it was submitted' }).click();
  const filing = page.getByRole('dialog', { name: 'When was it submitted?' });
  await filing.getByRole('textbox', { name: 'Date' }).fill('2024-12-12');
  await filing.getByRole('textbox', { name: 'Time' }).fill('09:20');
  await filing.getByRole('combobox', { name: /Authority/ }).fill('Datatilsynet');
  await page.getByRole('option', { name: 'Datatilsynet' }).first().click();
  await filing.getByRole('button', { name: 'File', exact: true }).click();
  await page.getByText('Late', { exact: true }).first().waitFor();
  await page.getByText('It was approved here after it had been submitted.').waitFor();
  const history = page.getByRole('region', { name: 'History' });
  await history.getByText('Reasons for the delay: empty → The logs were encrypted.').waitFor();
  expect(await history.innerText()).not.toMatch(/[{}[\]]/);
  await page.getByRole('link', { name: 'The filed item' }).click();
  await page.getByRole('link', { name: /gdpr-33-1\.pdf$/ }).waitFor();
});

it('the receipt is kept with its number and its file, and the register of breaches says who was notified', async () => {
  const page = await openFiling(lawyer);
  await page.getByRole('button', { name: 'Enter the receipt' }).click();
  const dialog = page.getByRole('dialog', { name: 'Enter the receipt' });
  await dialog.getByRole('textbox', { name: /^Number of the receipt/ }).fill('2ca7b1e0f3d9');
  await dialog.getByRole('textbox', { name: 'Date' }).fill('2024-12-12');
  await dialog.getByRole('textbox', { name: 'Time' }).fill('09:21');
  await dialog.getByRole('button', { name: 'Enter', exact: true }).click();
  const panel = page.getByRole('region', { name: 'Receipt of the portal' });
  const picking = page.waitForEvent('filechooser');
  await panel.getByRole('button', { name: 'Attach a file' }).click();
  await (await picking).setFiles({ name: 'receipt.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') });
  await panel.getByRole('link', { name: 'receipt.pdf' }).waitFor();
  await panel.getByRole('button', { name: 'Put the receipt on file' }).click();
  await page.getByText('The receipt is on file.').waitFor();
  await page.goto('/#/breaches');
  await page.getByText(/GDPR Art\. 33\(1\): Datatilsynet/).waitFor();
});

staysAtHome(() => chrome);
