import { randomUUID } from 'node:crypto';
import type { Browser } from '../support/browser.js';
import { type Case, openCase, when } from '../support/case.js';
import type { Schemas } from '../support/exchange.js';
import { openScene, type Scene } from '../support/scene.js';

/** What a partner was shown by name, and the very next request after that ends. */
let scene: Scene;
let open: Case;
let commander: Browser;
let officer: Browser;

interface Shared {
  id: string;
  version: number;
}
interface Page {
  total: number;
  data: { id: string; recordId?: string }[];
}

beforeAll(async () => {
  scene = await openScene();
  open = await openCase(scene);
  commander = scene.as(open.commander);
  officer = scene.as(open.officer);
});
afterAll(() => scene.close());

const WORD = 'Kestrel';
const source = { source: 'Us' };
/** One record of every kind that is shared by name, each with the word in it. */
const kinds = (): Record<string, object> => ({
  '/tasks': { title: WORD, organisationIds: [scene.house.id] },
  '/timeline-entries': { title: WORD, occurred: when('2024-12-09'), ...source },
  '/affected-tables': { name: WORD },
  '/figures': { scope: WORD, metric: 'population', value: 5, asOf: when('2024-12-09'), ...source },
  '/statements': { issuer: 'Clinic', title: WORD, text: 'Text' },
  '/leak-publications': { placeName: WORD, place: 'forum', seen: when('2024-12-09'), ...source },
  '/correspondence': {
    subject: WORD,
    organisationId: scene.house.id,
    direction: 'incoming',
    channel: 'phone',
    occurred: when('2024-12-09'),
  },
  '/authority-contacts': { name: WORD, organisationId: scene.house.id },
});
const share = (path: string, more: object = {}): Promise<Shared> =>
  commander
    .post(path, { incidentId: open.incidentId, ...kinds()[path], sharedWith: [open.police], ...more })
    .ok<Shared>();
const handle = async (path: string, { id }: Shared, handling: object): Promise<void> => {
  const { version } = await commander.get(`${path}/${id}`).ok<Shared>();
  await commander.patch(`${path}/${id}`, { version, ...handling }).ok();
};
const filter = (): object => ({ incidentId: open.incidentId });

/** Every way by which a partner meets the record. */
const meets = async (browser: Browser, path: string, id: string): Promise<Record<string, boolean>> => {
  const holds = async (list: string, query: object): Promise<boolean> => {
    const { data, total } = await browser.list(list, { perPage: 100, ...query }).ok<Page>();
    expect(total).toBe(data.length);
    return data.some(row => row.id === id || row.recordId === id);
  };
  return {
    shown: (await browser.get(`${path}/${id}`)).status === 200,
    listed: await holds(path, { filter: filter() }),
    found: await holds(path, { q: WORD }),
    inTimeline: await holds('/timeline', { filter: filter() }),
  };
};
const NOWHERE = { shown: false, listed: false, found: false, inTimeline: false };

describe('What is shared with a partner by name (T14)', () => {
  it.each([
    '/tasks',
    '/timeline-entries',
    '/affected-tables',
    '/figures',
    '/statements',
    '/leak-publications',
    '/correspondence',
  ])('is theirs until it is taken back, with the next request everywhere: %s', async path => {
    const record = await share(path);
    expect(await meets(officer, path, record.id)).toMatchObject({ shown: true, listed: true, found: true });
    expect(await meets(scene.as(open.centre), path, record.id)).toEqual(NOWHERE);
    await handle(path, record, { sharedWith: [] });
    expect(await meets(officer, path, record.id)).toEqual(NOWHERE);
    const hidden = await officer.get(`${path}/${record.id}`);
    expect(hidden.text).toBe((await officer.get(`${path}/${randomUUID()}`)).text);
  });

  it.each(['RED', 'AMBER+STRICT'])('is not theirs as %s, however it is shared', async tlp => {
    for (const path of Object.keys(kinds())) {
      const record = await share(path, { tlp });
      expect([path, await meets(officer, path, record.id)]).toEqual([path, NOWHERE]);
      await handle(path, record, { tlp: 'AMBER', compartment: 'legal' });
      expect([path, await meets(officer, path, record.id)]).toEqual([path, NOWHERE]);
    }
  });

  it('takes its comments, files and columns along', async () => {
    const task = await share('/tasks');
    const comment = { taskId: task.id, text: WORD, sharedWith: [open.police] };
    const { id: commentId } = await commander.post('/task-comments', comment).ok<Shared>();
    const table = await share('/affected-tables');
    const { data: categories } = await commander.list('/data-categories').ok<Page>();
    const column = { affectedTableId: table.id, name: WORD, categoryId: categories[0]?.id, sharedWith: [open.police] };
    const { id: columnId } = await commander.post('/affected-columns', { ...column, ...source }).ok<Shared>();
    const form = new FormData();
    form.append('recordTable', 'task');
    form.append('recordId', task.id);
    form.append('file', new Blob([WORD]), `${WORD}.txt`);
    const file = await commander.send('POST', '/attachments', form).ok<Shared>();
    await commander.patch(`/attachments/${file.id}`, { version: file.version, sharedWith: [open.police] }).ok();
    const ways = [`/task-comments/${commentId}`, `/affected-columns/${columnId}`, `/attachments/${file.id}`];
    ways.push(`/attachments/${file.id}/content`);
    const matrix = async (): Promise<number> =>
      (await officer.get(`/incidents/${open.incidentId}/scope-matrix`).ok<{ tables: object[] }>()).tables.length;
    for (const way of ways) expect([way, (await officer.get(way)).status]).toEqual([way, 200]);
    const tables = await matrix();
    await handle('/tasks', task, { sharedWith: [] });
    await handle('/affected-tables', table, { sharedWith: [] });
    for (const way of ways) await officer.get(way).refused('record/not-found', 404);
    expect(await matrix()).toBe(tables - 1);
    for (const list of ['/task-comments', '/affected-columns', '/attachments'])
      expect([list, await officer.list(list, { filter: filter() }).ok()]).toMatchObject([list, { total: 0 }]);
    expect(await officer.list('/attachments', { q: WORD }).ok()).toMatchObject({ total: 0 });
  });
});

describe('Whoever no longer takes part (T11, T14)', () => {
  it.each([
    ['/memberships', 'userId'],
    ['/participations', 'organisationId'],
  ])('meets the case as one that does not exist, with the next request: %s', async (path, key) => {
    const police = await scene.organisation();
    const person = await scene.person({ organisationId: police.id });
    await scene.member({ id: open.incidentId }, open.commander, person, ['partner']);
    const browser = scene.as(person);
    const lane = { incidentId: open.incidentId, title: WORD, organisationIds: [police.id] };
    const task = await commander.post('/tasks', lane).ok<Shared>();
    const ways = [`/incidents/${open.incidentId}`, `/tasks/${task.id}`];
    for (const way of ways) await browser.get(way).ok();
    const own = { ...filter(), [key]: key === 'userId' ? person.id : police.id };
    const { data } = await commander.list(path, { filter: own }).ok<{ data: Shared[] }>();
    await commander.post(`${path}/${data[0]?.id ?? ''}/end`, { version: data[0]?.version }).ok();
    for (const way of ways) {
      const gone = await browser.get(way);
      const never = await browser.get(way.replace(/[^/]+$/, randomUUID()));
      expect([gone.status, gone.text]).toEqual([404, never.text]);
    }
    await browser.patch(`/tasks/${task.id}`, { version: 1, title: 'x' }).refused('record/not-found', 404);
    for (const list of ['/incidents', '/tasks', '/timeline', '/participations', '/memberships', '/clocks'])
      expect([list, await browser.list(list).ok()]).toMatchObject([list, { total: 0, data: [] }]);
    expect((await browser.get('/session').ok<Schemas['SessionView']>()).memberships).toEqual([]);
  });
});

it('finds the open tasks of a lane that nobody of its organisation has taken', async () => {
  const { incidentId, police } = open;
  const colleague = await scene.person({ organisationId: police });
  await scene.member({ id: incidentId }, open.commander, colleague, ['partner']);
  const make = (title: string, values: object = {}): Promise<Shared> =>
    commander.post('/tasks', { incidentId, title, organisationIds: [scene.house.id, police], ...values }).ok<Shared>();
  await make('Nobody has it');
  await make('The house has it', { assigneeId: open.commander.id });
  await make('A colleague has it', { assigneeId: colleague.id });
  await make('Not in the lane', { organisationIds: [scene.house.id] });
  await make('Not open', { status: 'cancelled' });
  const untaken = { organisationIds: [police], notTakenBy: police, status: ['todo', 'in_progress', 'blocked'] };
  const titles = async (browser: Browser): Promise<string[]> => {
    const { data } = await browser.list('/tasks', { filter: untaken, sort: 'title' }).ok<Schemas['TaskPage']>();
    return data.map(({ title }) => title);
  };
  expect(await titles(officer)).toEqual(['Nobody has it', 'The house has it']);
  await officer.list('/tasks', { filter: { notTakenBy: 'us' } }).refusedAt('filter.notTakenBy', 'filter/wrong-value');
});
