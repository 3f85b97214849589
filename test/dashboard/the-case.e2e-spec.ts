import type { Locator, Page } from 'playwright-core';
import { type Demo, openDemo } from '../support/demo.js';
import type { Schemas } from '../support/exchange.js';
import { Chrome, settled, staysAtHome } from '../support/page.js';

const NOBODY = '00000000-0000-4000-8000-000000000000';

const PARTNER_TABS = ['Tasks', 'Timeline', 'Scope', 'Letters', 'Authorities', 'Notes for you', 'Statements', 'Members'];

let demo: Demo;
let chrome: Chrome;
let incidentId: string;
beforeAll(async () => {
  demo = await openDemo();
  chrome = await Chrome.open(demo.url);
  const { data } = await demo.as('commander').list('/incidents').ok<Schemas['IncidentPage']>();
  incidentId = data[0]?.id ?? '';
  await callAuthority();
});
afterEach(() => chrome.closePages());
afterAll(async () => {
  await chrome.close();
  await demo.close();
});

/** The demo knows of no contact with an authority; here is one. */
const callAuthority = async (): Promise<void> => {
  const lawyer = demo.as('lawyer');
  const { data } = await lawyer.list('/organisations', { q: 'Datatilsynet' }).ok<Schemas['OrganisationPage']>();
  const draft = {
    incidentId,
    organisationId: data[0]?.id,
    direction: 'outgoing',
    channel: 'phone',
    subject: 'Breach announced',
    occurred: { at: '2024-12-10T08:20:00.000Z', precision: 'minute', zone: 'Europe/Copenhagen', asWritten: null },
  };
  const item = await lawyer.post('/correspondence', draft).ok<Schemas['CorrespondenceView']>();
  await lawyer.post(`/correspondence/${item.id}/file`, { version: item.version }).ok();
};
const here = (path: string, name: string): Promise<Page> =>
  chrome.page(`/incidents/${incidentId}/${path}`, { as: demo.as(name) });
const idOf = async (path: string, title?: string): Promise<string> => {
  const page = await demo.as('commander').list(path).ok<{ data: { id: string; title?: string }[] }>();
  return page.data.find(row => !title || row.title === title)?.id ?? '';
};
const words = async (page: Page): Promise<string> => {
  await settled(page);
  const text = await page.getByRole('main').innerText();
  return text.replace(/(ask for help: ).*/, '$1');
};

describe('A role for the police', () => {
  it('beyond that of a partner is questioned before it is saved', async () => {
    const page = await here('members', 'commander');
    await page
      .getByRole('row', { name: /Demo police officer/ })
      .getByRole('button', { name: 'Change roles' })
      .click();
    const dialog = page.getByRole('dialog', { name: 'Change the roles of Demo police officer' });
    await dialog.getByRole('combobox', { name: 'Roles' }).click();
    await page.getByRole('option', { name: 'Partner' }).click();
    await page.getByRole('option', { name: 'Legal' }).click();
    await page.keyboard.press('Escape');
    await dialog.getByText('Demo police officer belongs to Police.').waitFor();
  });
});

describe('A police officer', () => {
  it('finds the own lane and what is shared, and no room beside them', async () => {
    const page = await here('', 'police');
    const tabs = page.getByRole('navigation', { name: 'Parts of this incident' });
    await tabs.getByRole('link', { name: 'Tasks' }).click();
    await page.getByRole('link', { name: 'Determine who exactly is affected' }).first().waitFor();
    await settled(page);
    expect(await tabs.getByRole('link').allTextContents()).toEqual(PARTNER_TABS);
    const text = await words(page);
    expect(text).toContain('Warn current and former patients to be vigilant');
    expect(text).not.toContain('Inform those affected');
    expect(text).not.toContain('Demo lawyer');
    expect(await page.getByRole('link', { name: 'Edit incident' }).count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Move phase' }).count()).toBe(0);
  });

  it('is told of what is hidden exactly what is told of what does not exist', async () => {
    const negotiation = await idOf('/negotiations');
    const task = await idOf('/tasks', 'Inform those affected');
    const pairs = [
      [`negotiation/${negotiation}`, `negotiation/${NOBODY}`],
      ['negotiation', 'no-such-tab'],
      ['record', 'no-such-tab'],
      [`tasks/${task}`, `tasks/${NOBODY}`],
      [`tasks/${task}/edit`, `tasks/${NOBODY}/edit`],
    ];
    const page = await here('tasks', 'police');
    const seen = async (path = ''): Promise<string> => {
      await page.goto(`/#/incidents/${incidentId}/${path}`);
      await page.getByText('or you may not see it.').waitFor();
      return words(page);
    };
    for (const [hidden, absent] of pairs) expect([hidden, await seen(hidden)]).toEqual([hidden, await seen(absent)]);
  });
});

describe('The way back from “About the incident”', () => {
  it('leads a police officer to the own tasks, and so does the overview, which is not theirs', async () => {
    const page = await here('about', 'police');
    await page.getByRole('link', { name: '← Tasks' }).click();
    await page.getByRole('link', { name: 'Determine who exactly is affected' }).first().waitFor();
    await page.goto(`/#/incidents/${incidentId}/overview`);
    await page.waitForURL(/\/tasks\/board$/);
  });
});

describe('The list of incidents', () => {
  it('does not exist for who keeps the accounts', async () => {
    const page = await chrome.page('/incidents', { as: demo.as('administrator') });
    await page.getByRole('heading', { name: 'Not found' }).waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });
});

describe('My work', () => {
  it('of a police officer shows what lies in the own lane and nobody of the police has taken', async () => {
    const page = await chrome.page('/my-work', { as: demo.as('police') });
    const lane = page.getByRole('region', { name: 'In your lane, taken by nobody of yours' });
    await lane.getByRole('link', { name: 'Determine who exactly is affected' }).waitFor();
    await lane.getByRole('link', { name: /^Board of / }).click();
    await page.getByRole('link', { name: 'Determine who exactly is affected' }).first().waitFor();
  });
});

describe('A manager', () => {
  const block = (page: Page, name: string): Locator => page.getByRole('region', { name });

  it('reads on one page where the case stands, with the source of every number', async () => {
    const page = await here('overview', 'manager');
    await page.getByText(/^Phase “.+” since /).waitFor();
    await block(page, 'Legal clocks')
      .getByText(/GDPR|Art\. /)
      .first()
      .waitFor();
    const lanes = block(page, 'Tasks by organisation').getByRole('row');
    expect((await lanes.allTextContents()).length).toBeGreaterThan(3);
    const figures = await block(page, 'Figures').getByRole('listitem').allInnerTexts();
    const numbers = figures.filter(text => /130,000/.test(text));
    expect(numbers.length).toBeGreaterThan(0);
    for (const text of numbers) expect(text).toMatch(/as of .*Source: \S/s);
    expect(figures).toContain('Confirmed affected: not known');
    const last = block(page, 'Latest contact and statement');
    await last.getByRole('link', { name: 'Breach announced' }).waitFor();
    await last
      .getByText(/10 Dec 2024/)
      .first()
      .waitFor();
    expect(await last.getByText('nothing is published').count()).toBe(0);
    await block(page, 'Not known').getByText('When the organisation became aware of the breach').waitFor();
  });

  it('is told how many changes are not on that page, and led to all of them', async () => {
    const { news, newsTotal } = await demo
      .as('manager')
      .get(`/incidents/${incidentId}/summary`)
      .ok<Schemas['SummaryView']>();
    const page = await here('overview', 'manager');
    const more = newsTotal - news.length;
    await block(page, 'Changes')
      .getByRole('link', { name: `and ${more} more lines in the timeline` })
      .click();
    await page.getByText(`of ${newsTotal}`, { exact: false }).first().waitFor();
  });

  it('prints that page on one sheet of A4', async () => {
    const page = await here('overview', 'manager');
    await page.getByText(/^Phase “.+” since /).waitFor();
    await settled(page);
    const sheet = await page.pdf({ format: 'A4', preferCSSPageSize: true });
    expect(sheet.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('navigation').count()).toBe(0);
    await block(page, 'Figures').waitFor();
  });

  it('finds the demo marked as such', async () => {
    const page = await here('overview', 'manager');
    await page.getByText('DEMO — fictitious workings on public facts').waitFor();
  });
});

staysAtHome(() => chrome);
