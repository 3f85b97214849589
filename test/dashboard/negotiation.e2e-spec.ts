import type { Page } from 'playwright-core';
import type { Schemas } from '../support/exchange.js';
import { axe, Chrome, choose, staysAtHome } from '../support/page.js';
import { openScene, type Person, type Scene } from '../support/scene.js';

let scene: Scene;
let chrome: Chrome;
let anna: Person;
let rolf: Person;
let lena: Person;
let incidentId: string;
let negotiationId: string;
beforeAll(async () => {
  scene = await openScene();
  chrome = await Chrome.open(scene.url);
  anna = await scene.person({ displayName: 'Anna Commander' });
  rolf = await scene.person({ displayName: 'Rolf Responder' });
  const incident = await scene.incident(anna);
  incidentId = incident.id;
  await scene.member(incident, anna, rolf, ['responder']);
  lena = await scene.person({ displayName: 'Lena Legal' });
  await scene.member(incident, anna, lena, ['legal']);
  const room = scene.as(anna).post('/negotiations', { incidentId, actor: 'The gang' });
  negotiationId = (await room.ok<Schemas['NegotiationView']>()).id;
});
afterEach(() => chrome.closePages());
afterAll(async () => {
  await chrome.close();
  await scene.close();
});

const CHAT = [
  '[1/13/2021 10:00] Gang: Pay $500 000 within 24 hours, or we will publish your data',
  '[1/13/2021 11:00] Victim: see http://abcd.onion/blog, we offer 10 000 USD',
  '[1/13/2021 22:22 PM] Gang: no',
].join('\n');
const room = (path = ''): Promise<Page> =>
  chrome.page(`/incidents/${incidentId}/negotiation/${negotiationId}${path}`, { as: scene.as(anna) });

describe('A chat', () => {
  it('is pasted, looked at under its assumptions, and taken in as it was written; nothing in it is a link', async () => {
    const page = await room();
    await page.getByRole('link', { name: 'Paste a chat' }).click();
    await page.getByRole('textbox', { name: 'The chat' }).fill(CHAT);
    await page.getByRole('button', { name: 'Look at it' }).click();
    await page.getByText('3 messages, read as text').waitFor();
    await page.getByText('Only this order of day and month gives days that exist.').waitFor();
    await page.getByText('The time of 1 message is not read. It stays as written.').waitFor();
    await choose(page, /^“gang”/, 'Third party');
    await page.locator('li', { hasText: 'No. 1' }).getByText('Third party').waitFor();
    await choose(page, /^“gang”/, 'Extortionist');
    await page.locator('li', { hasText: 'No. 1' }).getByText('Extortionist').waitFor();
    expect(await axe(page)).toEqual([]);
    await page.getByRole('button', { name: 'Take it in', exact: true }).click();
    await page.getByText('The chat was taken in.').waitFor();
    const second = page.locator('li', { hasText: 'No. 2' });
    await second.getByText('onion address').waitFor();
    expect(await second.getByRole('link').count()).toBe(0);
    await page.getByText('Time not read: “1/13/2021 22:22 PM” – there is no such time').waitFor();
    await page.getByRole('link', { name: 'chat-pasted.txt' }).waitFor();
    expect(await axe(page)).toEqual([]);
  });

  it('that is pasted again is recognised, and only what is new is taken in', async () => {
    const page = await room('/chat');
    await page.getByRole('textbox', { name: 'The chat' }).fill(`${CHAT}\n[1/14/2021 10:00] Gang: last word of ours`);
    await page.getByRole('button', { name: 'Look at it' }).click();
    await page.getByText('The negotiation holds these words already.').first().waitFor();
    await page.getByRole('button', { name: 'Take in only what is new' }).click();
    await page.locator('li', { hasText: 'No. 4' }).getByText('last word of ours').waitFor();
  });

  it('goes on with messages that are entered in seconds', async () => {
    const page = await room();
    await page.getByRole('button', { name: 'Add message' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: /^Text/ }).fill('We need more time');
    await dialog.getByRole('button', { name: 'Add message' }).click();
    await page.locator('li', { hasText: 'No. 5' }).getByText('We need more time').waitFor();
  });
});

describe('What a message seems to tell of', () => {
  it('stands at its place and becomes an event when it is accepted; refused, nothing is entered', async () => {
    const page = await room();
    const first = page.locator('li', { hasText: 'No. 1' }).first();
    const demand = first.getByRole('listitem').filter({ hasText: '500 000 USD' });
    await demand.getByRole('button', { name: 'Accept' }).click();
    await page.getByText('The event was entered.').waitFor();
    await demand.getByText('Accepted by Anna Commander').waitFor();
    await page.getByText('from message No. 1').first().waitFor();
    const threat = first.getByRole('listitem').filter({ hasText: 'Threat: publication' });
    await threat.getByRole('button', { name: 'Refuse' }).click();
    await threat.getByText('Refused by Anna Commander').waitFor();
    expect(await axe(page)).toEqual([]);
  });

  it('is changed by who accepts it', async () => {
    const page = await room();
    const second = page.locator('li', { hasText: 'No. 2' }).first();
    const offer = second.getByRole('listitem').filter({ hasText: '10 000 USD' });
    await offer.getByRole('button', { name: 'Change' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Currency' }).fill('EUR');
    await dialog.getByRole('button', { name: 'Enter the event' }).click();
    await offer.getByText('Accepted with changes by Anna Commander').waitFor();
    await page.getByText('10 000 EUR').first().waitFor();
  });
});

describe('Where it stands', () => {
  it('is said in numbers, drawn, and written as a table', async () => {
    const page = await room();
    const course = page.getByRole('region', { name: 'Where it stands' });
    await course.getByText('500 000 USD').first().waitFor();
    await course.getByText('10 000 EUR').first().waitFor();
    await course.getByText('Deadlines of theirs').waitFor();
    await course.getByRole('img', { name: 'Demand and offer over time, in USD' }).waitFor();
    await course.getByText('The same as a table').click();
    await course.getByRole('row', { name: /Counter-offer Us 10 000 EUR no rate to USD/ }).waitFor();
    expect(await axe(page)).toEqual([]);
  });
});

describe('A reply', () => {
  it('is drafted by one and approved by another before its sending is recorded', async () => {
    const page = await room();
    await page.getByRole('button', { name: 'Draft a reply' }).click();
    await page.getByRole('dialog').getByRole('textbox', { name: /^Text/ }).fill('We ask for more time');
    await page.getByRole('dialog').getByRole('button', { name: 'Save draft' }).click();
    const replies = page.getByRole('region', { name: 'Replies' });
    await replies.getByRole('button', { name: 'Approve' }).click();
    await page.getByText('You wrote in this reply. Somebody who did not has to approve it.').waitFor();
    const other = await chrome.page(`/incidents/${incidentId}/negotiation/${negotiationId}`, { as: scene.as(lena) });
    const theirs = other.getByRole('region', { name: 'Replies' });
    await theirs.getByRole('button', { name: 'Approve' }).click();
    await theirs.getByRole('button', { name: 'Record as sent' }).click();
    await other.getByRole('dialog').getByRole('button', { name: 'Record as sent' }).click();
    await theirs.getByText(/Written by Anna Commander; approved by Lena Legal; sent/).waitFor();
    await other.getByRole('region', { name: 'Conversation' }).getByText('We ask for more time').waitFor();
    expect(await axe(other)).toEqual([]);
  });
});

it('shows an outsider nothing: no tab, and a page that is not there', async () => {
  const page = await chrome.page(`/incidents/${incidentId}/negotiation/${negotiationId}`, { as: scene.as(rolf) });
  await page.getByRole('heading', { name: 'Not found' }).waitFor();
  expect(await page.getByText('Negotiation').count()).toBe(0);
});

staysAtHome(() => chrome);
