import { LIMITS } from '@breachdesk/contract/limits';
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import type { Schemas } from '../support/exchange.js';
import { Chrome, choose, pick, problemAt, settled, staysAtHome } from '../support/page.js';
import { openScene, type Person, type Scene } from '../support/scene.js';

type Task = Schemas['TaskView'];

let scene: Scene;
let chrome: Chrome;
let anna: Person;
let bo: Person;
let incidentId: string;
beforeAll(async () => {
  scene = await openScene();
  chrome = await Chrome.open(scene.url);
  anna = await scene.person({ displayName: 'Anna Commander' });
  bo = await scene.person({ displayName: 'Bo Responder' });
  const incident = await scene.incident(anna, { title: 'Alles Lægehus' });
  incidentId = incident.id;
  await scene.member(incident, anna, bo, ['responder']);
  await scene.organisation({ name: 'Datatilsynet', kind: 'supervisory_authority' });
});
afterEach(() => chrome.closePages());
afterAll(async () => {
  await chrome.close();
  await scene.close();
});

const heading = (page: Page, name: string | RegExp): Locator => page.getByRole('heading', { name, exact: true });
const here = (path: string, person = anna): Promise<Page> =>
  chrome.page(`/incidents/${incidentId}/${path}`, { as: scene.as(person) });
const makeTask = (title: string, values: object = {}): Promise<Task> =>
  scene
    .as(anna)
    .post('/tasks', { incidentId, title, organisationIds: [scene.house.id], ...values })
    .ok<Task>();
const confirm = (page: Page, name: string): Promise<void> =>
  page.getByRole('dialog').getByRole('button', { name, exact: true }).click();

describe('Opening an incident', () => {
  it('says at each field what is wrong with it, keeps what was typed, and leads into the incident', async () => {
    const page = await chrome.page('/incidents', { as: scene.as(bo) });
    await page.getByRole('link', { name: 'Open incident' }).first().click();
    await page.getByRole('button', { name: 'Open incident' }).click();
    await page.getByText('Not saved: 2 fields need attention').waitFor();
    const title = page.getByRole('textbox', { name: /^Title/ });
    expect(await problemAt(title)).toContain('Required');

    // What was pasted is never cut without a word.
    await title.fill('x'.repeat(1_000));
    expect((await title.inputValue()).length).toBe(1_000);
    expect(await problemAt(title)).toContain(String(LIMITS.title));
    await title.fill('Data stolen from the clinic');
    await choose(page, /^Kind/, 'Data theft with extortion');
    const aware = page.getByRole('group', { name: 'Became aware of the breach' });
    await aware.getByLabel('Date').fill('2025-03-30');
    await aware.getByLabel('Time', { exact: true }).fill('02:30');
    await page.getByRole('button', { name: 'Open incident' }).click();
    await aware.getByText('This hour did not exist there: the clocks went forward.').waitFor();

    await aware.getByLabel('Time', { exact: true }).fill('03:30');
    await page.getByRole('button', { name: 'Open incident' }).click();
    const basis = page.getByRole('textbox', { name: 'Basis of awareness' });
    expect(await problemAt(basis)).toContain('Say on what awareness was judged, and by whom.');
    await basis.fill('The management, on the report of the responders');
    await page.getByRole('button', { name: 'Open incident' }).click();
    await heading(page, 'Data stolen from the clinic').waitFor();
    await page.getByRole('link', { name: 'Negotiation' }).waitFor();
  });
});

describe('The board', () => {
  const column = (page: Page, name: string): Locator => page.getByRole('list', { name: `The Clinic: ${name}` });
  const card = (page: Page, status: string, title: string): Locator =>
    column(page, status).getByRole('link', { name: title, exact: true });
  const said = (page: Page, words: string): Promise<void> => page.getByText(words).first().waitFor();

  it('moves a task by mouse, for good', async () => {
    await makeTask('By mouse');
    const page = await here('tasks/board');
    const from = await card(page, 'To do', 'By mouse').boundingBox();
    const to = await page
      .getByRole('region', { name: 'The Clinic' })
      .getByRole('heading', { name: /^In progress/ })
      .boundingBox();
    if (!from || !to) throw new Error('card or column is not on the screen');
    const start = { x: from.x + from.width / 2, y: from.y + from.height / 2 };
    await page.mouse.move(start.x, start.y);
    await page.mouse.down();
    await page.mouse.move(start.x + 12, start.y + 6, { steps: 4 });
    await said(page, 'Lifted “By mouse”, number 1 in To do.');
    await page.mouse.move(to.x + to.width / 2, start.y + 10, { steps: 12 });
    await said(page, 'Over In progress, number 1.');
    await page.mouse.up();
    await said(page, '“By mouse” is now in In progress.');
    await card(page, 'In progress', 'By mouse').waitFor();
    await page.reload();
    await card(page, 'In progress', 'By mouse').waitFor();
  });

  it('moves a task by keyboard and asks what a blocked one waits for', async () => {
    await makeTask('By keyboard');
    const page = await here('tasks/board');
    await card(page, 'To do', 'By keyboard').focus();
    await page.keyboard.press('Space');
    await said(page, 'Lifted “By keyboard”');
    await page.keyboard.press('ArrowRight');
    await said(page, 'Over In progress, number');
    await page.keyboard.press('ArrowRight');
    await said(page, 'Over Blocked, number 1.');
    await page.keyboard.press('Space');

    await page.getByRole('dialog', { name: 'What does it wait for?' }).waitFor();
    await confirm(page, 'Mark as blocked');
    const words = page.getByRole('textbox', { name: 'Waits for, in words' });
    expect(await problemAt(words)).toContain('Name a task or say in words what it waits for.');
    await words.fill('the answer of the police');
    await confirm(page, 'Mark as blocked');
    await card(page, 'Blocked', 'By keyboard').waitFor();
    await page.reload();
    await card(page, 'Blocked', 'By keyboard').waitFor();
    await page.getByText('Waits for: the answer of the police').waitFor();
  });

  it('carries a card by keyboard into a column whose cards are out of view', async () => {
    const long = await scene.incident(anna, { title: 'A long column' });
    const make = (title: string, status: string): Promise<Task> =>
      makeTask(title, { incidentId: long.id, status, description: null });
    for (let n = 1; n <= 14; n++) await make(`Card ${n}`, 'todo');
    await make('The only one', 'in_progress');
    const page = await chrome.page(`/incidents/${long.id}/tasks/board`, { as: scene.as(anna), height: 700 });
    await card(page, 'To do', 'Card 12').focus();
    await settled(page);
    for (const key of ['Space', 'ArrowRight', 'Space']) await page.keyboard.press(key);
    await said(page, '“Card 12” is now in In progress.');
    await card(page, 'In progress', 'Card 12').waitFor();

    await card(page, 'To do', 'Card 13').focus();
    for (const key of ['Space', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'Space'])
      await page.keyboard.press(key);
    await said(page, '“Card 13” is now in Cancelled.');
  });

  it('marks the cards that not everybody may see who sees the screen', async () => {
    const shown = await scene.incident(anna, { title: 'Shown to others' });
    const make = (title: string, handling: object): Promise<Task> =>
      makeTask(title, { incidentId: shown.id, ...handling });
    await make('For everybody here', {});
    await make('What we answer them', { tlp: 'RED', compartment: 'negotiation' });
    await make('For the house', { tlp: 'AMBER+STRICT' });
    const page = await chrome.page(`/incidents/${shown.id}/tasks/board`, { as: scene.as(anna) });
    const text = (title: string): Promise<string> => page.getByRole('listitem').filter({ hasText: title }).innerText();
    await card(page, 'To do', 'For the house').waitFor();
    expect(await text('What we answer them')).toMatch(/TLP:RED\s+Room: Negotiation/);
    expect(await text('For the house')).toContain('TLP:AMBER+STRICT');
    expect(await text('For the house')).not.toContain('Room');
    expect(await text('For everybody here')).not.toMatch(/TLP|Room/);
  });

  it('asks for the result of a task that is done, and leaves it where it was when nothing is said', async () => {
    await makeTask('By menu');
    const page = await here('tasks/board');
    await page.getByRole('button', { name: 'Move “By menu” to …' }).click();
    await page.getByRole('menuitem', { name: 'Move to Done' }).click();
    await page.getByRole('dialog', { name: 'What came of it?' }).waitFor();
    await confirm(page, 'Cancel');
    await card(page, 'To do', 'By menu').waitFor();

    await page.getByRole('button', { name: 'Move “By menu” to …' }).click();
    await page.getByRole('menuitem', { name: 'Move to Done' }).click();
    await confirm(page, 'Mark as done');
    const result = page.getByRole('textbox', { name: /^Result/ });
    expect(await problemAt(result)).toContain('Say what came of it');
    await result.fill('The list is complete');
    await confirm(page, 'Mark as done');
    await card(page, 'Done', 'By menu').click();
    await page.getByText('The list is complete').first().waitFor();
  });
});

describe('The due date of a task', () => {
  it('lies ahead without being called so, unlike what has happened', async () => {
    const page = await here('tasks/new');
    const due = page.getByRole('group', { name: 'Due' });
    await due.getByLabel('Date').fill('2099-01-01');
    await due.getByLabel('Time', { exact: true }).fill('12:00');
    await due.getByText('Thursday 1 January 2099').waitFor();
    expect(await page.getByText('in the future').count()).toBe(0);
    await page.goto(`/#/incidents/${incidentId}/timeline/new`);
    const occurred = page.getByRole('group', { name: 'Happened *' });
    await occurred.getByLabel('Date').fill('2099-01-01');
    await occurred.getByLabel('Time', { exact: true }).fill('12:00');
    await page.getByText('in the future').waitFor();
  });
});

describe('The table of tasks', () => {
  it('names on a phone, too, who does what', async () => {
    await makeTask('Somebody does it', { assigneeId: bo.id });
    const page = await chrome.page(`/incidents/${incidentId}/tasks/table`, { as: scene.as(anna), width: 390 });
    await page.getByRole('listitem').filter({ hasText: 'Somebody does it' }).getByText('Bo Responder').waitFor();
  });

  it('changes many tasks at once and says of each what came of it', async () => {
    const [one, two] = [await makeTask('Bulk one'), await makeTask('Bulk two', { status: 'cancelled' })];
    const page = await here('tasks/table');
    await page.getByRole('checkbox', { name: one.title }).check();
    await page.getByRole('checkbox', { name: two.title }).check();
    await page.getByText('2 tasks ticked').waitFor();
    await page.getByRole('button', { name: 'Change …' }).click();
    await choose(page, /^Status/, 'In progress');
    await confirm(page, 'Change');
    await page.getByText('Changed: 1. Left as they were: 1.').waitFor();
    await page.getByText('Left as it was: This move is not possible.').waitFor();
    await confirm(page, 'Close');
    await page.getByRole('row', { name: /Bulk one In progress/ }).waitFor();
    await page.getByText('1 task ticked').waitFor();
  });

  it('keeps its search and filters when the page is loaded again', async () => {
    await makeTask('Found by filters', { status: 'in_progress' });
    const page = await here('tasks/table');
    await choose(page, /^Status/, 'In progress');
    await page.keyboard.press('Escape');
    await page.getByRole('searchbox', { name: 'Search' }).fill('filters');
    const titles = async (): Promise<string[]> => {
      await page.getByText('1–1 of 1').waitFor();
      return page.getByRole('rowheader').allTextContents();
    };
    expect(await titles()).toEqual(['Found by filters']);
    await page.reload();
    expect(await titles()).toEqual(['Found by filters']);
    expect(await page.getByRole('searchbox', { name: 'Search' }).inputValue()).toBe('filters');
    await page.getByRole('button', { name: 'Clear filters' }).click();
    await page.getByRole('row', { name: /Bulk one/ }).waitFor();
  });
});

describe('A record', () => {
  it('that two people changed shows both states to the second, who loses nothing of what was typed', async () => {
    const task = await makeTask('Two people', { description: 'As it was' });
    const [first, second] = [await here(`tasks/${task.id}/edit`), await here(`tasks/${task.id}/edit`, bo)];
    await second.getByRole('textbox', { name: /^Title/ }).fill('What Bo typed');
    await second.getByRole('textbox', { name: 'Description' }).fill('Also typed by Bo');
    await first.getByRole('textbox', { name: /^Title/ }).fill('What Anna saved');
    await choose(first, /^Priority/, 'Urgent');
    await first.getByRole('button', { name: 'Save' }).click();
    await heading(first, 'What Anna saved').waitFor();

    await second.getByRole('button', { name: 'Save' }).click();
    const conflict = second.getByRole('dialog', { name: 'Somebody else saved first' });
    await conflict.getByRole('row', { name: 'Title What Anna saved What Bo typed' }).waitFor();
    await conflict.getByRole('row', { name: 'Description As it was Also typed by Bo' }).waitFor();
    await conflict.getByRole('row', { name: 'Priority Urgent not changed by you' }).waitFor();
    await conflict.getByRole('button', { name: 'Keep mine and save again' }).click();
    await heading(second, 'What Bo typed').waitFor();
    expect(await scene.as(anna).get(`/tasks/${task.id}`).ok<Task>()).toMatchObject({
      title: 'What Bo typed',
      description: 'Also typed by Bo',
      priority: 'urgent',
    });
  });

  it('leaves the lists when it is archived, and comes back', async () => {
    const task = await makeTask('Put away');
    const page = await here(`tasks/${task.id}`);
    await page.getByRole('button', { name: 'Archive' }).click();
    await confirm(page, 'Archive');
    await page.getByText('This record is archived: it is kept, and left out of lists.').waitFor();
    await page.getByRole('link', { name: '← Tasks' }).click();
    await page.getByRole('link', { name: 'Table' }).click();
    await page.getByRole('checkbox', { name: 'Archived only' }).click();
    await page.getByRole('link', { name: 'Put away' }).click();
    await page.getByRole('button', { name: 'Restore' }).click();
    await confirm(page, 'Restore');
    await page.getByText('Restored.', { exact: true }).waitFor();
    await page.getByText('This record is archived').waitFor({ state: 'hidden' });
  });

  it('takes a file and gives it back byte for byte', async () => {
    const task = await makeTask('With a file');
    const page = await here(`tasks/${task.id}`);
    const buffer = Buffer.from('<script>alert(1)</script> æøå\u0000\u0001', 'utf8');
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Attach a file' }).click(),
    ]);
    await chooser.setFiles({ name: 'løsesum.html', mimeType: 'text/html', buffer });
    const link = page.getByRole('link', { name: 'løsesum.html' });
    await link.waitFor();
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
    expect(download.suggestedFilename()).toBe('løsesum.html');
    expect(await readFile(await download.path())).toEqual(buffer);
  });
});

describe('A call with an authority', () => {
  it('is written down in four fields, seen under Authorities at once and in the timeline once filed', async () => {
    const page = await here('authorities');
    await page.getByRole('link', { name: 'Write down a call or meeting' }).first().click();
    await page.getByRole('button', { name: 'Save it' }).click();
    expect(await problemAt(page.getByRole('textbox', { name: /^Subject/ }))).toContain('Required');
    await pick(page, /^With whom/, 'Datatilsynet');
    await page.getByRole('radio', { name: 'We called them' }).check();
    await page.getByRole('textbox', { name: /^Subject/ }).fill('Breach announced');
    await page.getByRole('textbox', { name: 'What was said' }).fill('They expect the notification today.');
    await page.getByRole('button', { name: 'Save it' }).click();
    await heading(page, 'Breach announced').waitFor();

    const tabs = page.getByRole('navigation', { name: 'Parts of this incident' });
    await tabs.getByRole('link', { name: 'Timeline' }).click();
    await heading(page, 'Timeline').waitFor();
    await settled(page);
    expect(await page.getByText('Breach announced').count()).toBe(0);
    await tabs.getByRole('link', { name: 'Authorities' }).click();
    await page.getByRole('row', { name: /Breach announced.*Draft/ }).waitFor();
    await page.getByRole('link', { name: 'Breach announced' }).click();
    await page.getByRole('button', { name: 'File it' }).click();
    await confirm(page, 'File and freeze');
    await page.getByText('Filed and frozen').waitFor();
    await tabs.getByRole('link', { name: 'Timeline' }).click();
    await page.getByRole('link', { name: 'Breach announced' }).waitFor();
  });
});

describe('A negotiation', () => {
  it('keeps an amount digit by digit as it was typed', async () => {
    const page = await here('negotiation');
    await page.getByRole('link', { name: 'Add negotiation' }).first().click();
    await page.getByRole('combobox', { name: /^Extortionist/ }).fill('Not known');
    await page.getByRole('button', { name: 'Add negotiation' }).click();
    await heading(page, 'Not known').waitFor();
    await page.getByRole('button', { name: 'Add event' }).first().click();
    await page.getByRole('radio', { name: 'Extortionist' }).check();
    await choose(page, /^What happened/, 'Demand');
    const when = page.getByRole('group', { name: 'When *' });
    await when.getByRole('combobox', { name: 'Known to the' }).click();
    await page.getByRole('option', { name: 'Day' }).click();
    await when.getByLabel('Date').fill('2024-12-09');
    await page.getByRole('textbox', { name: 'Amount', exact: true }).fill('0.00010389');
    await page.getByRole('button', { name: 'Save entry' }).click();
    expect(await problemAt(page.getByRole('textbox', { name: 'Currency' }))).toContain('Say in which currency');
    await page.getByRole('textbox', { name: 'Currency' }).fill('xmr');
    await page.getByRole('button', { name: 'Save entry' }).click();
    await page.getByRole('listitem').getByText('0.00010389 XMR').waitFor();
    await page.getByText('Walled room: every reading is on record').waitFor();
  });
});

staysAtHome(() => chrome);
