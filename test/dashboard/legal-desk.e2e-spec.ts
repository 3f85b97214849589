import type { Locator, Page } from 'playwright-core';
import type { Schemas } from '../support/exchange.js';
import { eml, forwarding } from '../support/mails.js';
import { Chrome, staysAtHome, type Window } from '../support/page.js';
import { openScene, type Person, type Scene } from '../support/scene.js';

let scene: Scene;
let chrome: Chrome;
let lea: Person;
let incidentId: string;
let newer: { id: string };

beforeAll(async () => {
  scene = await openScene();
  chrome = await Chrome.open(scene.url);
  lea = await scene.person({ displayName: 'Lea Lawyer' });
  incidentId = (await scene.incident(lea, { title: 'Legal desk' })).id;
});
afterEach(() => chrome.closePages());
afterAll(async () => {
  await chrome.close();
  await scene.close();
});

const heading = (page: Page, name: string): Locator => page.getByRole('heading', { name, exact: true });
const here = (path: string, window: Window = {}): Promise<Page> =>
  chrome.page(`/incidents/${incidentId}/authorities/${path}`, { ...window, as: scene.as(lea) });

const figure = (value: number, supersedesId: string | null = null): Promise<{ id: string }> => {
  const asOf = { at: '2024-12-10T09:00:00.000Z', precision: 'minute', zone: 'Europe/Copenhagen', asWritten: null };
  const counted = { metric: 'possibly_affected', scope: 'Patients', source: 'Count', value, supersedesId, asOf };
  return scene
    .as(lea)
    .post('/figures', { incidentId, ...counted })
    .ok<{ id: string }>();
};

it('a call with an authority of the directory is written down by keyboard alone, and the number that was told', async () => {
  await figure(130_000);
  const page = await here('correspondence/call');
  const keys = page.keyboard;
  await page
    .getByRole('combobox', { name: /^With whom/ })
    .and(page.locator(':focus'))
    .waitFor();
  await keys.type('datat');
  await page.getByRole('option', { name: 'Datatilsynet' }).waitFor();
  await keys.press('Enter');
  await keys.press('Tab'); // by phone
  await keys.press('Tab'); // they called us
  await keys.press('ArrowRight'); // we called them
  await keys.press('Tab');
  await keys.type('Breach announced');
  await keys.press('Tab');
  await keys.type('They expect the form today.');
  await keys.press('Tab');
  await keys.type('130');
  await page.getByRole('option', { name: /^130,000 · Possibly affected/ }).waitFor();
  await keys.press('ArrowDown');
  await keys.press('Enter');
  await keys.press('Control+Enter');
  await heading(page, 'Breach announced').waitFor();
  const { data } = await scene
    .as(lea)
    .list('/correspondence', { filter: { incidentId }, q: 'Breach announced' })
    .ok<Schemas['CorrespondencePage']>();
  expect(data).toMatchObject([
    {
      channel: 'phone',
      direction: 'outgoing',
      organisationName: 'Datatilsynet',
      text: 'They expect the form today.',
      told: { figures: [{ value: 130_000 }] },
    },
  ]);
});

it('what was told is held together: a number that is no longer so is marked, and leads to where it was said', async () => {
  const browser = scene.as(lea);
  const { data } = await browser
    .list('/correspondence', { filter: { incidentId }, q: 'Breach announced' })
    .ok<Schemas['CorrespondencePage']>();
  const [{ id, version, figureIds } = { id: '', version: 0, figureIds: [] }] = data;
  await browser.post(`/correspondence/${id}/file`, { version }).ok();
  newer = await figure(113_000, figureIds[0]);
  const page = await here('told?mark=stale');
  const cell = page.getByRole('button', { name: /^130,000.*Stale/ });
  await cell.waitFor();
  await page.reload();
  await cell.click();
  const dialog = page.getByRole('dialog', { name: 'Told to Datatilsynet' });
  await dialog.getByText('Our records say otherwise: 113,000').waitFor();
  await dialog.getByRole('link', { name: 'Correspondence: Breach announced' }).click();
  await heading(page, 'What it tells').waitFor();
  // Who is about to tell the old number once more is warned.
  const draft = { incidentId, direction: 'outgoing', channel: 'letter', organisationId: scene.house.id, figureIds };
  const occurred = { at: '2024-12-12T09:00:00.000Z', precision: 'minute', zone: 'Europe/Copenhagen', asWritten: null };
  const next = await browser.post('/correspondence', { ...draft, subject: 'Old', occurred }).ok<{ id: string }>();
  await page.goto(`/#/incidents/${incidentId}/authorities/correspondence/${next.id}`);
  await page.getByText(/^A number it tells is out of date/).waitFor();
});

it('two who were told different numbers name each other, and on a phone nothing lies beside the screen', async () => {
  const { id: organisationId } = await scene.organisation({ name: 'The Insurer', kind: 'insurer' });
  const occurred = { at: '2024-12-13T09:00:00.000Z', precision: 'minute', zone: 'Europe/Copenhagen', asWritten: null };
  const said = { direction: 'outgoing', channel: 'phone', subject: 'New number', figureIds: [newer.id] };
  const browser = scene.as(lea);
  const { id, version } = await browser
    .post('/correspondence', { incidentId, organisationId, occurred, ...said })
    .ok<Schemas['CorrespondenceView']>();
  await browser.post(`/correspondence/${id}/file`, { version }).ok();
  for (const width of [1280, 390]) {
    const page = await here('told', { width });
    await page.getByRole('button', { name: /^130,000.*Differs from what was told to: The Insurer/ }).waitFor();
    await page.getByRole('button', { name: /^113,000.*Differs from what was told to: Datatilsynet/ }).waitFor();
    expect(await page.getByRole('table').count()).toBe(width === 390 ? 0 : 1);
  }
});

it('words are looked for in another form, and lead to the item', async () => {
  const page = await here('search');
  await page.getByRole('searchbox', { name: 'Words' }).fill('announcing');
  await page.keyboard.press('Enter');
  await page.getByText('Found in 1 text.').waitFor();
  await page.getByRole('link', { name: 'Breach announced' }).click();
  await heading(page, 'Breach announced').waitFor();
});

/** Lets go of files over the page, as from a folder. */
const drop = async (page: Page, files: { name: string; text: string }[]): Promise<void> => {
  const transfer = await page.evaluateHandle(given => {
    const dropped = new DataTransfer();
    for (const { name, text } of given) dropped.items.add(new File([text], name));
    return dropped;
  }, files);
  await page.getByTestId('mail-drop').dispatchEvent('drop', { dataTransfer: transfer });
};

it('several mails dropped at once become drafts, documents, or are known; their looks are shown without a fetch', async () => {
  const page = await here('correspondence');
  await heading(page, 'Correspondence').waitFor();
  const html = '<p>Please <b>answer</b>.</p><img src="https://elsewhere.example/p.png">';
  const first = eml({ id: '<d1@datatilsynet.dk>', subject: 'First question', html });
  await drop(page, [
    { name: 'first.eml', text: first },
    { name: 'again.eml', text: first },
    { name: 'forward.eml', text: forwarding(eml({ id: '<d2@x.example>', subject: 'Inner' }), { subject: 'Outer' }) },
    { name: 'note.txt', text: 'Only a note' },
  ]);
  const status = page.getByTestId('mail-drop').getByRole('status');
  await status.getByText('It is no mail.').waitFor();
  expect(await status.getByText(/^(Taken in|Known already|Kept as a document)$/).allTextContents()).toEqual([
    'Taken in',
    'Known already',
    'Taken in',
    'Kept as a document',
  ]);
  await page.getByRole('row', { name: /Inner/ }).waitFor();
  await status.getByRole('link', { name: 'First question' }).first().click();
  await heading(page, 'First question').waitFor();
  await page.getByText('Thu, 12 Dec 2024 10:15:30 +0100').first().waitFor();
  await page.getByText(/was not fetched from elsewhere/).waitFor();
  await page.getByRole('button', { name: 'Show as it was designed' }).click();
  await page.frameLocator('iframe').getByText('answer').waitFor();
});

it('a correction takes over the files of what it corrects, in one step', async () => {
  const browser = scene.as(lea);
  const occurred = { at: '2024-12-11T09:00:00.000Z', precision: 'minute', zone: 'Europe/Copenhagen', asWritten: null };
  const given = { incidentId, direction: 'outgoing', channel: 'letter', organisationId: scene.house.id, occurred };
  const first = await browser
    .post('/correspondence', { ...given, subject: 'Sent' })
    .ok<Schemas['CorrespondenceView']>();
  const form = new FormData();
  form.append('recordTable', 'correspondence');
  form.append('recordId', first.id);
  form.append('file', new Blob(['list']), 'list.txt');
  await browser.send('POST', '/attachments', form).ok();
  await browser.post(`/correspondence/${first.id}/file`, { version: first.version }).ok();
  const { id } = await browser
    .post('/correspondence', { ...given, subject: 'Sent', correctsId: first.id, correctionReason: 'Another day' })
    .ok<{ id: string }>();
  const page = await here(`correspondence/${id}`);
  await page.getByRole('button', { name: 'Carry over the file of what it corrects' }).click();
  await page.getByRole('link', { name: 'list.txt' }).waitFor();
});

it('a question is noted on an item, is open under the authority, and is closed by its answer', async () => {
  const occurred = { at: '2024-12-12T09:00:00.000Z', precision: 'minute', zone: 'Europe/Copenhagen', asWritten: null };
  const given = { incidentId, direction: 'incoming', channel: 'letter', organisationId: scene.house.id, occurred };
  const { id } = await scene
    .as(lea)
    .post('/correspondence', { ...given, subject: 'They ask' })
    .ok<{ id: string }>();
  const page = await here(`correspondence/${id}`);
  await page.getByRole('button', { name: 'Note a question' }).click();
  const dialog = page.getByRole('dialog', { name: 'Note a question' });
  await dialog.getByRole('textbox', { name: /^What is asked/ }).fill('How many persons?');
  await dialog.getByRole('button', { name: 'Save question' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await page.goto(`/#/incidents/${incidentId}/authorities/questions`);
  await page.getByRole('link', { name: 'How many persons?' }).click();
  await page.getByRole('button', { name: 'Answer or edit' }).click();
  const form = page.getByRole('dialog', { name: 'Question and answer' });
  const when = form.getByRole('group', { name: 'Answered' });
  await when.getByLabel('Date').fill('2024-12-13');
  await when.getByLabel('Time', { exact: true }).fill('10:00');
  await form.getByRole('textbox', { name: 'The answer in short' }).fill('57,000');
  await form.getByRole('button', { name: 'Save', exact: true }).click();
  await form.waitFor({ state: 'hidden' });
  await page.getByText('57,000').waitFor();
  await page.goto(`/#/incidents/${incidentId}/authorities/questions`);
  await page.getByText('No questions here').waitFor();
});

staysAtHome(() => chrome);

it('the mailbox is no page of those who may not see it', async () => {
  const police = await scene.organisation({ kind: 'police' });
  const officer = await scene.person({ organisationId: police.id });
  const { data } = await scene.as(lea).list('/incidents').ok<Schemas['IncidentPage']>();
  await scene.member(data[0] as Schemas['IncidentView'], lea, officer, ['partner']); // there is one incident
  const page = await chrome.page(`/incidents/${incidentId}/authorities/mailbox`, { as: scene.as(officer) });
  await heading(page, 'Not found').waitFor();
  expect(await heading(page, 'Mailbox').count()).toBe(0);
});
