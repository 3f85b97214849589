import { unzipSync } from 'fflate';
import { DateTime } from 'luxon';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { Schemas } from '../support/exchange.js';
import { axe, Chrome, choose, staysAtHome } from '../support/page.js';
import { openScene, type Person, type Scene } from '../support/scene.js';

let scene: Scene;
let chrome: Chrome;
let anna: Person;
let rolf: Person;
let incidentId: string;
let negotiationId: string;
const inHours = (hours: number) => ({
  at: DateTime.utc().plus({ hours }).startOf('minute').toISO(),
  precision: 'minute',
  zone: 'Europe/Copenhagen',
  asWritten: null,
});

beforeAll(async () => {
  scene = await openScene();
  chrome = await Chrome.open(scene.url);
  anna = await scene.person({ displayName: 'Anna Commander' });
  rolf = await scene.person({ displayName: 'Rolf Responder' });
  const incident = await scene.incident(anna);
  incidentId = incident.id;
  await scene.member(incident, anna, rolf, ['responder']);
  const inside = scene.as(anna);
  const room = await inside.post('/negotiations', { incidentId, actor: 'The gang' }).ok<Schemas['NegotiationView']>();
  negotiationId = room.id;
  const source = '[1/13/2021 22:22 PM] Gang: You have three days\n[1/14/2021 09:00] Victim: We look into it';
  await inside.post('/negotiation-imports', { negotiationId, source }).ok();
  const event = { negotiationId, kind: 'deadline_set', party: 'actor', occurred: inHours(-80) };
  for (const hours of [50, 3, -26])
    await inside.post('/negotiation-events', { ...event, deadline: inHours(hours) }).ok();
}, 60_000);
afterEach(() => chrome.closePages());
afterAll(async () => {
  await chrome.close();
  await scene.close();
});

const room = (as = anna): Promise<Page> =>
  chrome.page(`/incidents/${incidentId}/negotiation/${negotiationId}`, { as: scene.as(as) });
const section = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

it('is opened by name for one person, with a reason, and closed again with one', async () => {
  const page = await chrome.page(`/incidents/${incidentId}/members`, { as: scene.as(anna) });
  await section(page, 'Extortion room').getByRole('button', { name: 'Let somebody in' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: /Person/ }).fill('Rolf');
  await page.getByRole('option', { name: /Rolf Responder/ }).click();
  await dialog.getByRole('textbox', { name: /Why/ }).fill('Knows the systems they name');
  expect(await axe(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Let in' }).click();
  const row = section(page, 'Extortion room').getByRole('row', { name: /Rolf Responder/ });
  await row.getByText('Knows the systems they name').waitFor();
  const inside = await room(rolf);
  await inside.getByRole('link', { name: 'Negotiation', exact: true }).waitFor();
  await section(inside, 'What happened').waitFor();
  await row.getByRole('button', { name: 'End admission' }).click();
  await page.getByRole('dialog').getByRole('textbox', { name: /Why/ }).fill('Done');
  await page.getByRole('dialog').getByRole('button', { name: 'End admission' }).click();
  await row.getByText('Done').waitFor();
  const outside = await room(rolf);
  await outside.getByRole('heading', { name: 'Not found' }).waitFor();
  expect(await outside.getByText('Negotiation').count()).toBe(0);
});

it('counts down to each of their deadlines, the next one first, in the zone of the case', async () => {
  const page = await room();
  const lines = section(page, 'Where it stands').getByRole('listitem');
  await lines.first().waitFor();
  const texts = await lines.allTextContents();
  expect(texts.slice(0, 3).map(text => /^(.*?) (left|ago)/.exec(text)?.[0])).toEqual([
    expect.stringMatching(/^(3 hr|2 hr 5\d min)/),
    expect.stringMatching(/^2 days (2 hr|1 hr)/),
    expect.stringMatching(/^passed 1 day 2 hr ago/),
  ]);
  expect(texts.slice(0, 3).every(text => /CES?T/.test(text))).toBe(true);
});

it('offers known names of extortionists and takes any other', async () => {
  const page = await chrome.page(`/incidents/${incidentId}/negotiation/create`, { as: scene.as(anna) });
  const actor = page.getByRole('combobox', { name: /Extortionist/ });
  await actor.fill('lockbi');
  await page
    .getByRole('option', { name: /^LockBit/ })
    .first()
    .click();
  expect(await actor.inputValue()).toMatch(/^LockBit/);
  await actor.fill('Nobody we know');
  expect(await axe(page)).toEqual([]);
  await page.getByRole('button', { name: 'Add negotiation' }).click();
  await page.getByRole('heading', { name: 'Nobody we know' }).waitFor();
});

it('takes a picture from the clipboard as evidence', async () => {
  const page = await room();
  const place = page.getByRole('textbox', { name: /paste a screenshot/ });
  await place.evaluate(element => {
    const bytes = Uint8Array.from(
      atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
      sign => sign.charCodeAt(0),
    );
    const clipboardData = new DataTransfer();
    clipboardData.items.add(new File([bytes], 'image.png', { type: 'image/png' }));
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
  });
  await page.getByRole('link', { name: /^screenshot-.*\.png$/ }).waitFor();
});

it('says the time of one message by hand beside the time as written', async () => {
  const page = await room();
  const first = page.locator('li', { hasText: 'No. 1' }).first();
  await first.getByRole('button', { name: 'Say its time' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Date' }).fill('2021-01-13');
  await dialog.getByRole('textbox', { name: 'Time' }).fill('22:22');
  await dialog.getByRole('textbox', { name: /^Why/ }).fill('A screenshot shows it');
  await dialog.getByRole('button', { name: 'Save time' }).click();
  await first.getByText(/Time as Anna Commander says by hand: A screenshot shows it/).waitFor();
  await first.getByText(/as written: “1\/13\/2021 22:22 PM”/).waitFor();
});

it('names who takes part', async () => {
  const page = await room();
  const part = section(page, 'Who takes part');
  await part.getByRole('button', { name: 'Name somebody' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: /^Name/ }).fill('Nina Negotiator');
  await choose(page, /Part in it/, 'Speaks');
  await dialog.getByRole('button', { name: 'Save participant' }).click();
  await part.getByRole('row', { name: /Nina Negotiator Us Speaks/ }).waitFor();
});

it('lets out a note to one person, who sees the note and nothing else', async () => {
  const page = await room();
  const notes = section(page, 'Notes that were shared');
  await notes.getByRole('button', { name: 'Share a note' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: /^Title/ }).fill('If somebody calls');
  await dialog.getByRole('textbox', { name: /^Text/ }).fill('Say that we do not comment.');
  await dialog.getByRole('combobox', { name: /^Readers/ }).fill('Rolf');
  await page.getByRole('option', { name: /Rolf Responder/ }).click();
  await dialog.getByRole('textbox', { name: /^Why/ }).fill('He is called');
  expect(await axe(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Share with those named' }).click();
  await notes.getByText('Shared with Rolf Responder').waitFor();
  const reader = await chrome.page(`/incidents/${incidentId}/notes`, { as: scene.as(rolf) });
  await reader.getByText('Say that we do not comment.').waitFor();
  expect(await reader.getByText(/The gang|He is called/).count()).toBe(0);
  expect(await axe(reader)).toEqual([]);
});

it('is handed over as a ZIP with whom and why on record', async () => {
  const page = await room();
  const handed = section(page, 'Handed over');
  await handed.getByRole('button', { name: 'Hand over' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: /^Handed to/ }).fill('Police, 3700-84266');
  await dialog.getByRole('textbox', { name: /^Why/ }).fill('They asked for it');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Make the ZIP' }).click(),
  ]);
  const files = unzipSync(new Uint8Array(readFileSync(await download.path())));
  expect(Object.keys(files)).toEqual(expect.arrayContaining(['index.pdf', 'negotiation.json', 'SHA256SUMS']));
  await handed.getByRole('row', { name: /Police, 3700-84266 They asked for it/ }).waitFor();
  expect(await axe(page)).toEqual([]);
});

staysAtHome(() => chrome);
