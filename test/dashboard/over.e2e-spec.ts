import type { Schemas } from '../support/exchange.js';
import { Chrome, settled, staysAtHome } from '../support/page.js';
import { openScene, type Person, type Scene } from '../support/scene.js';

type Versioned = Schemas['IncidentView'];

let scene: Scene;
let chrome: Chrome;
let anna: Person;

beforeAll(async () => {
  scene = await openScene();
  chrome = await Chrome.open(scene.url);
  anna = await scene.person({ displayName: 'Anna Commander' });
});
afterEach(() => chrome.closePages());
afterAll(async () => {
  await chrome.close();
  await scene.close();
});

const leaveOpen = (incidentId: string): Promise<{ id: string }> =>
  scene
    .as(anna)
    .post('/tasks', { incidentId, title: 'Left open', organisationIds: [scene.house.id] })
    .ok<{ id: string }>();

describe('A closed incident', () => {
  it('says that it is closed and offers nothing that it would refuse, but the way back', async () => {
    const { id } = await scene.incident(anna, { title: 'Over' });
    const task = await leaveOpen(id);
    const { version } = await scene.as(anna).get(`/incidents/${id}`).ok<Versioned>();
    const closing = { to: 'closed', reason: 'A false alarm', version };
    await scene.as(anna).post(`/incidents/${id}/move`, closing).ok();
    const page = await chrome.page(`/incidents/${id}/overview`, { as: scene.as(anna) });
    const buttons = async (path: string): Promise<string[]> => {
      await page.goto(`/#/incidents/${id}/${path}`);
      await settled(page);
      const main = page.getByRole('main');
      return [...(await main.getByRole('button').allInnerTexts()), ...(await main.getByRole('link').allInnerTexts())];
    };
    await page.getByText('This incident is closed: everything can be read, nothing can be changed.').waitFor();
    await page.getByRole('button', { name: 'Move phase' }).waitFor();
    const WRITES = /^(Edit|Add|New|Write|Attach|Archive|Change|Take|Count|Import .|Record .)/;
    const places = ['overview', 'about', 'members', 'authorities', 'scope/figures', 'scope/tables', 'statements'];
    for (const path of [...places, 'negotiation', 'timeline', 'letters', 'persons', `tasks/${task.id}`])
      expect([path, (await buttons(path)).filter(text => WRITES.test(text))]).toEqual([path, []]);
  });
});

describe('An incident that is over', () => {
  it('is closed with what is still open in view, put away, found again and restored', async () => {
    const { id, title } = await scene.incident(anna, { title: 'Soon over' });
    await leaveOpen(id);
    const page = await chrome.page(`/incidents/${id}/overview`, { as: scene.as(anna) });
    await page.getByRole('button', { name: 'Move phase' }).click();
    const dialog = page.getByRole('dialog', { name: 'Move to another phase' });
    await dialog.getByLabel('New phase').click();
    await page.getByRole('option', { name: 'Closed' }).click();
    await dialog.getByText('One task is still open.').waitFor();
    await dialog.getByText(/^Not fulfilled: .*Art\. 33\(1\)/).waitFor();
    await dialog.getByRole('button', { name: 'Cancel' }).click();

    const { version } = await scene.as(anna).get(`/incidents/${id}`).ok<Versioned>();
    await scene.as(anna).post(`/incidents/${id}/archive`, { version }).ok();
    await page.goto('about:blank');
    await page.goto(`/#/incidents?filter=${encodeURIComponent('{"archived":true}')}`);
    await page.getByRole('link', { name: title }).click();
    await page.getByText('This incident was put away').waitFor();
    expect(await page.getByRole('link', { name: 'Edit incident' }).count()).toBe(0);
    await page.getByRole('link', { name: 'About the incident' }).click();
    await page.getByRole('button', { name: 'Restore' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Restore' }).click();
    await page.getByText('This incident was put away').waitFor({ state: 'hidden' });
  });
});

staysAtHome(() => chrome);
