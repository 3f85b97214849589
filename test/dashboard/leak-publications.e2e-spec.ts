import type { Schemas } from '../support/exchange.js';
import { axe, Chrome, staysAtHome } from '../support/page.js';
import { openScene, type Person, type Scene } from '../support/scene.js';

let scene: Scene;
let chrome: Chrome;
let anna: Person;
let rolf: Person;
let incidentId: string;
let room: string;
let leak: string;

beforeAll(async () => {
  scene = await openScene();
  chrome = await Chrome.open(scene.url);
  anna = await scene.person({ displayName: 'Anna Commander' });
  rolf = await scene.person({ displayName: 'Rolf Responder' });
  const incident = await scene.incident(anna);
  incidentId = incident.id;
  await scene.member(incident, anna, rolf, ['responder']);
  const inside = scene.as(anna);
  const made = async (path: string, body: object): Promise<string> =>
    (await inside.post(path, { incidentId, ...body }).ok<{ id: string }>()).id;
  await made('/affected-tables', { name: 'Patients' });
  const asOf = { at: '2024-12-29T23:00:00.000Z', precision: 'day', zone: 'Europe/Copenhagen', asWritten: null };
  const figure = { metric: 'possibly_affected', scope: 'In the leak', value: 57_000, source: 'Police', asOf };
  const figureIds = [await made('/figures', figure)];
  await made('/statements', { issuer: 'The clinics', title: 'What we know', text: 'x', figureIds });
  const id = await made('/leak-publications', {
    ...{ place: 'leak_site', placeName: 'Their blog http://abcd.onion', claim: 'All of it', volume: '200 GB' },
    ...{ source: 'Police', confidence: 'confirmed', seen: asOf, figureIds },
  });
  leak = `/incidents/${incidentId}/statements/leaks/${id}`;
  const negotiation = inside.post('/negotiations', { incidentId, actor: 'The gang' });
  room = `/incidents/${incidentId}/negotiation/${(await negotiation.ok<Schemas['NegotiationView']>()).id}`;
}, 60_000);
afterEach(() => chrome.closePages());
afterAll(async () => {
  await chrome.close();
  await scene.close();
});

const open = async (address: string, as: Person = anna) => {
  const page = await chrome.page(address, { as: scene.as(as) });
  return { page, region: (name: string) => page.getByRole('region', { name, exact: true }) };
};

describe('A leak publication', () => {
  it('proposes that a table leaked, which somebody accepts with a source', async () => {
    const { page, region } = await open(leak);
    const tables = region('Tables it shows or claims');
    await tables.getByText('No table is named.').waitFor();
    await tables.getByRole('button', { name: 'Name a table' }).click();
    await page
      .getByRole('dialog')
      .getByRole('combobox', { name: /^Table/ })
      .click();
    await page.getByRole('option', { name: 'Patients' }).click();
    expect(await axe(page)).toEqual([]);
    await page.getByRole('dialog').getByRole('button', { name: 'Name the table' }).click();
    await tables.getByText('Proposed: Leak confirmed').waitFor();
    await tables.getByText('The table says now: No leak known').waitFor();
    await tables.getByRole('button', { name: 'Accept' }).click();
    const source = page.getByRole('dialog').getByRole('textbox', { name: /^Who says that it leaked/ });
    expect(await source.inputValue()).toBe('Police (Their blog http://abcd.onion)');
    await source.fill('Police, 30 December');
    expect(await axe(page)).toEqual([]);
    await page.getByRole('dialog').getByRole('button', { name: 'Accept' }).click();
    await tables.getByText('Accepted by Anna Commander: Police, 30 December').waitFor();
    await tables.getByText('The table says now: Leak confirmed (Police, 30 December)').waitFor();
    await tables.getByRole('link', { name: 'Patients' }).click();
    await region('Named in leak publications').getByText('Proposed: Leak confirmed').waitFor();
    expect(await axe(page)).toEqual([]);
  });

  it('names its figures, and lists the clocks and statements that depend on it; its place is no link', async () => {
    const { page, region } = await open(leak);
    await region('Figures it bears on').getByText('57,000').waitFor();
    const dependents = region('What depends on it');
    await dependents.getByRole('link', { name: 'What we know' }).waitFor();
    await dependents.getByText('The clinics – quotes a figure of this publication').waitFor();
    await dependents
      .getByText(/GDPR.*33.*– still to be told/)
      .first()
      .waitFor();
    expect(await page.getByRole('link', { name: /onion/ }).count()).toBe(0);
    expect(await axe(page)).toEqual([]);
  });

  it('belongs to a negotiation, which is said in the room and nowhere else', async () => {
    const { page, region } = await open(room);
    const published = region('What was published');
    await published.getByRole('button', { name: 'Name a publication' }).first().click();
    await page
      .getByRole('dialog')
      .getByRole('combobox', { name: /^Leak publication/ })
      .click();
    await page.getByRole('option', { name: /Their blog/ }).click();
    await page
      .getByRole('dialog')
      .getByRole('textbox', { name: /^How it belongs/ })
      .fill('As they threatened');
    expect(await axe(page)).toEqual([]);
    await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
    const row = published.getByRole('listitem').filter({ hasText: 'As they threatened' });
    await row.getByText('Their blog http://abcd.onion').waitFor();
    expect(await row.getByRole('link', { name: /onion/ }).count()).toBe(0);
    expect(await axe(page)).toEqual([]);
    await row.getByRole('link', { name: 'Open it' }).click();
    await region('What depends on it').waitFor();
    expect(await page.getByText('As they threatened').count()).toBe(0);
    const outside = await open(leak, rolf);
    await outside.page.getByText('All of it').waitFor();
    for (const word of ['The gang', 'As they threatened', 'egotiation'])
      expect(await outside.page.getByRole('main').getByText(word).count()).toBe(0);
    expect(await outside.page.getByRole('button', { name: 'Accept' }).count()).toBe(0);
    const shut = await open(room, rolf);
    await shut.page.getByRole('heading', { name: 'Not found' }).waitFor();
  });
});

staysAtHome(() => chrome);
