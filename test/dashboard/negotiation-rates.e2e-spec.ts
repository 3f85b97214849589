import type { Schemas } from '../support/exchange.js';
import { axe, Chrome, staysAtHome } from '../support/page.js';
import { openScene, type Person, type Scene } from '../support/scene.js';

let scene: Scene;
let chrome: Chrome;
let nina: Person;
let rolf: Person;
let address: string;

const day = (date: string) => ({ at: `${date}T00:00:00.000Z`, precision: 'day', zone: 'UTC', asWritten: null });

beforeAll(async () => {
  scene = await openScene();
  chrome = await Chrome.open(scene.url);
  nina = await scene.person({ displayName: 'Nina Commander' });
  rolf = await scene.person({ displayName: 'Rolf Responder' });
  const incident = await scene.incident(nina);
  await scene.member(incident, nina, rolf, ['responder']);
  const inside = scene.as(nina);
  const made = inside.post('/negotiations', { incidentId: incident.id, actor: 'The gang' });
  const { id: negotiationId } = await made.ok<Schemas['NegotiationView']>();
  for (const values of [
    { kind: 'demand', party: 'actor', occurred: day('2021-04-28'), amount: '1000000', currency: 'USD' },
    { kind: 'counter_offer', party: 'us', occurred: day('2021-04-29'), amount: '500000', currency: 'CZK' },
    { kind: 'demand', party: 'actor', occurred: day('2021-04-30'), amount: '10', currency: 'BTC' },
  ])
    await inside.post('/negotiation-events', { negotiationId, ...values }).ok();
  address = `/incidents/${incident.id}/negotiation/${negotiationId}`;
}, 60_000);
afterEach(() => chrome.closePages());
afterAll(async () => {
  await chrome.close();
  await scene.close();
});

const open = async () => {
  const page = await chrome.page(address, { as: scene.as(nina) });
  const region = (name: string) => page.getByRole('region', { name, exact: true });
  const enter = async (from: string, rate: string, date: string, source: string): Promise<void> => {
    await region('Rates').getByRole('button', { name: 'Enter a rate' }).first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: /^From currency/ }).fill(from);
    await dialog.getByRole('textbox', { name: /^Rate/ }).fill(rate);
    await dialog.getByRole('textbox', { name: /^To currency/ }).fill('usd');
    await dialog.getByText('A rate of a day holds from the start of that day.').waitFor();
    await dialog.getByRole('textbox', { name: 'Date' }).fill(date);
    await dialog.getByRole('textbox', { name: /^Source/ }).fill(source);
    expect(await axe(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Save rate' }).click();
    await dialog.waitFor({ state: 'hidden' });
  };
  return { page, course: region('Where it stands'), rates: region('Rates'), enter };
};

it('says which amounts no rate leads from, and does not compare them', async () => {
  const { page, course } = await open();
  await course.getByText(/No rate leads from USD, CZK to BTC\. These amounts stay in their own currency/).waitFor();
  await course.getByText('Not comparable: no rate between their currencies').waitFor();
  await course.getByText('BTC, as last named').waitFor();
  expect(await axe(page)).toEqual([]);
});

it('shows amounts as written and converted, with the rate that was used, once rates are entered by hand', async () => {
  const { page, course, enter } = await open();
  await enter('btc', '50000', '2021-04-30', 'An exchange');
  await enter('czk', '0.0465', '2021-05-03', 'Central bank');
  await course.getByText('USD, where the rate that was entered last leads').waitFor();
  await course.getByText('= 500 000.00 USD').first().waitFor();
  await course
    .getByText(/1 BTC = 50\s000 USD.*2021.*An exchange/)
    .first()
    .waitFor();
  await course
    .getByText(/1 CZK = 0\.0465 USD.*Central bank – the next rate after it/)
    .first()
    .waitFor();
  await course.getByText('50.0 % (in USD)').waitFor();
  await course.getByRole('img', { name: 'Demand and offer over time, in USD' }).waitFor();
  await course.getByText('The same as a table').click();
  await course.getByRole('row', { name: /Counter-offer Us 500 000 CZK = 23 250\.00 USD/ }).waitFor();
  expect(await axe(page)).toEqual([]);
});

it('corrects a rate by another and withdraws one with a reason; both stay in view', async () => {
  const { page, course, rates } = await open();
  const row = (words: string) => rates.getByRole('row').filter({ hasText: words });
  await row('1 BTC = 50 000 USD').getByRole('button', { name: 'Correct' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: /^Rate/ }).fill('60000');
  await dialog.getByRole('button', { name: 'Save rate' }).click();
  await course.getByText('= 600 000.00 USD').first().waitFor();
  await row('1 BTC = 50 000 USD').getByText('Corrected by a later entry').waitFor();
  expect(await row('1 BTC = 50 000 USD').getByRole('button').count()).toBe(0);
  await row('1 CZK = 0.0465 USD').getByRole('button', { name: 'Withdraw' }).click();
  await dialog.getByRole('textbox', { name: /^Why/ }).fill('Another bank');
  await dialog.getByRole('button', { name: 'Withdraw' }).click();
  await rates.getByText('Withdrawn by Nina Commander: Another bank').waitFor();
  await course.getByText(/No rate leads from CZK to USD/).waitFor();
  expect(await axe(page)).toEqual([]);
});

it('shows an outsider no rate: a page that is not there', async () => {
  const page = await chrome.page(address, { as: scene.as(rolf) });
  await page.getByRole('heading', { name: 'Not found' }).waitFor();
  for (const word of ['Rates', 'An exchange']) expect(await page.getByText(word).count()).toBe(0);
});

staysAtHome(() => chrome);
