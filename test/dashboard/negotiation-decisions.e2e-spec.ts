import type { Page } from 'playwright-core';
import type { Schemas } from '../support/exchange.js';
import { axe, Chrome, choose, staysAtHome } from '../support/page.js';
import { openScene, type Person, type Scene } from '../support/scene.js';

let scene: Scene;
let chrome: Chrome;
let anna: Person;
let kai: Person;
let lena: Person;
let rolf: Person;
let address: string;

beforeAll(async () => {
  scene = await openScene();
  chrome = await Chrome.open(scene.url);
  anna = await scene.person({ displayName: 'Anna Commander' });
  kai = await scene.person({ displayName: 'Kai Commander' });
  lena = await scene.person({ displayName: 'Lena Legal' });
  rolf = await scene.person({ displayName: 'Rolf Responder' });
  const incident = await scene.incident(anna);
  await scene.member(incident, anna, kai, ['commander']);
  await scene.member(incident, anna, lena, ['legal']);
  await scene.member(incident, anna, rolf, ['responder']);
  const inside = scene.as(anna);
  const made = inside.post('/negotiations', { incidentId: incident.id, actor: 'The gang' });
  const { id } = await made.ok<Schemas['NegotiationView']>();
  const form = new FormData();
  form.append('recordTable', 'negotiation');
  form.append('recordId', id);
  form.append('file', new Blob(['no entry found'], { type: 'text/plain' }), 'screening.txt');
  await inside.post('/attachments', form).ok();
  address = `/incidents/${incident.id}/negotiation/${id}`;
}, 60_000);
afterEach(() => chrome.closePages());
afterAll(async () => {
  await chrome.close();
  await scene.close();
});

const decisions = async (as: Person) => {
  const page = await chrome.page(address, { as: scene.as(as) });
  return { page, part: page.getByRole('region', { name: 'Decisions', exact: true }) };
};
const ground = async (page: Page, kind: string, by: string): Promise<void> => {
  const dialog = page.getByRole('dialog');
  await page.getByRole('button', { name: 'Add a ground' }).click();
  await choose(page, /^What it is/, kind);
  await dialog.getByRole('textbox', { name: /^By whom/ }).fill(by);
  await dialog.getByRole('textbox', { name: 'Date' }).fill('2021-01-15');
  await dialog.getByRole('textbox', { name: 'Time' }).fill('10:00');
  await dialog.getByRole('textbox', { name: /^What it says/ }).fill('Looked up by hand');
};
const saveGround = (page: Page): Promise<void> =>
  page.getByRole('dialog').getByRole('button', { name: 'Add ground' }).click();

describe('A decision to pay', () => {
  it('is written with its options, and approved by nobody before it was screened and the police informed', async () => {
    const { page, part } = await decisions(anna);
    await part.getByRole('button', { name: 'Write a decision' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: /^What had to be decided/ }).fill('Do we pay for the key?');
    const options = dialog.getByRole('combobox', { name: /^Options/ });
    for (const option of ['Pay, to get the key', 'Restore from backups']) {
      await options.fill(option);
      await options.press('Enter');
    }
    await choose(page, /^What is to be done/, 'Pay');
    await dialog.getByRole('textbox', { name: /^Reason/ }).fill('Backups of one system are lost');
    await dialog.getByRole('textbox', { name: /^Amount/ }).fill('50000');
    await dialog.getByRole('textbox', { name: /^Currency/ }).fill('usd');
    expect(await axe(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Save draft' }).click();
    await part.getByText('up to 50 000 USD').waitFor();
    await part.getByRole('button', { name: 'Approve as the first' }).click();
    await page.getByText('You wrote in this decision. Two persons who did not have to approve it.').waitFor();
    const other = await decisions(lena);
    await other.part.getByRole('button', { name: 'Approve as the first' }).click();
    await other.page.getByText(/Enter a screening against a sanctions list/).waitFor();
  });

  it('takes the screening with its file, and that the police were informed', async () => {
    const { page, part } = await decisions(anna);
    await ground(page, 'Sanctions screening', 'Anna Commander');
    await page
      .getByRole('dialog')
      .getByRole('textbox', { name: /^Sanctions list/ })
      .fill('OFAC SDN, 14 January');
    await choose(page, /^Result/, 'No match');
    await choose(page, /^File that proves it/, 'screening.txt');
    expect(await axe(page)).toEqual([]);
    await saveGround(page);
    await part.getByText('OFAC SDN, 14 January').waitFor();
    await ground(page, 'Police informed', 'Anna Commander');
    await saveGround(page);
    await part.getByRole('listitem').filter({ hasText: 'Police informed' }).first().waitFor();
    await part.getByRole('link', { name: 'screening.txt' }).waitFor();
    expect(await axe(page)).toEqual([]);
  });

  it('stands with the second of two approvals by others, and is withdrawn with a reason', async () => {
    const first = await decisions(lena);
    await first.part.getByRole('button', { name: 'Approve as the first' }).click();
    await first.part.getByText(/Approved first by Lena Legal/).waitFor();
    await first.part.getByRole('button', { name: 'Approve as the second' }).click();
    await first.page.getByText('You approved this decision. Somebody else has to be the second.').waitFor();
    const second = await decisions(kai);
    await second.part.getByRole('button', { name: 'Approve as the second' }).click();
    await second.part.getByText(/Approved second by Kai Commander/).waitFor();
    await second.part.getByText('Approved by two').waitFor();
    await second.part.getByRole('button', { name: 'Withdraw' }).click();
    const dialog = second.page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: /Reason|Why/ }).fill('The key is worthless');
    await dialog.getByRole('button', { name: 'Withdraw' }).click();
    await second.part.getByText('Withdrawn: The key is worthless').waitFor();
    await second.part.getByText(/Approved first by Lena Legal/).waitFor();
    expect(await axe(second.page)).toEqual([]);
  });
});

it('shows the rules on payments with their sources, as text and in three languages', async () => {
  const { page, part } = await decisions(anna);
  await part.getByText('Rules on payments to listed persons (EU, USA)').click();
  await part.getByText(/They are no legal advice/).waitFor();
  for (const language of ['en', 'da', 'de']) expect(await part.locator(`[lang="${language}"]`).count()).toBe(2);
  await part.getByText(/OFAC: Updated Advisory.*In force since 2021-09-21/).waitFor();
  expect(await part.getByRole('link', { name: /eur-lex|ofac/ }).count()).toBe(0);
  expect(await axe(page)).toEqual([]);
});

it('shows an outsider no decision: a page that is not there', async () => {
  const page = await chrome.page(address, { as: scene.as(rolf) });
  await page.getByRole('heading', { name: 'Not found' }).waitFor();
  for (const word of ['Decisions', 'Negotiation', 'Do we pay']) expect(await page.getByText(word).count()).toBe(0);
});

staysAtHome(() => chrome);
