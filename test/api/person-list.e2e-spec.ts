import { type Case, openCase } from '../support/case.js';
import type { Schemas } from '../support/exchange.js';
import { fillRegister } from '../support/persons-case.js';
import { personIn } from '../support/register.js';
import { openScene, type Scene } from '../support/scene.js';

const IDA = '2110620629';

let scene: Scene;
let the: Case;
let run: Schemas['RegisterRunView'];

beforeAll(async () => {
  scene = await openScene();
  the = await openCase(scene);
  ({ run } = await fillRegister(scene.as(the.analyst), the.incidentId));
});
afterAll(() => scene.close());

const idOf = (number: string): string => personIn(scene, the.incidentId, number);

describe('The list of persons', () => {
  const list = async (query: string, by = the.analyst): Promise<Schemas['ListedPersonsView']> =>
    scene.as(by).get(`/incidents/${the.incidentId}/persons${query}`).ok();

  it('goes on from page to page, each person once', async () => {
    const all = (await list('')).data.map(({ id }) => id);
    const paged: string[] = [];
    let next: string | null = null;
    do {
      const page: Schemas['ListedPersonsView'] = await list(`?limit=2${next ? `&after=${next}` : ''}`);
      paged.push(...page.data.map(({ id }) => id));
      ({ next } = page);
    } while (next);
    expect(paged).toEqual(all);
    expect(all.length).toBe(new Set(all).size);
    expect(all).toHaveLength(run.persons);
  });

  it('is narrowed by status, table, category, mark, and by what was judged', async () => {
    const { incidentId } = the;
    const analyst = scene.as(the.analyst);
    const decision = { standing: 'excluded', deceased: 'yes', protectedAddress: 'no', reason: 'Looked into' };
    await analyst.post('/person-decisions', { incidentId, personId: idOf(IDA), ...decision }).ok();
    const numbers = { oldNumber: '0201919990', newNumber: '0107851234' };
    await analyst.post('/person-aliases', { incidentId, ...numbers, reason: 'Showed both cards' }).ok();
    const { tables } = await analyst.get(`/incidents/${incidentId}/persons/${idOf(IDA)}`).ok<Schemas['PersonView']>();
    const ids = async (query: string): Promise<string[]> => (await list(query)).data.map(({ id }) => id);
    expect(await ids('?status=excluded')).toEqual([idOf(IDA)]);
    expect(await ids('?judged=decided')).toEqual([idOf(IDA)]);
    expect(await ids('?mark=deceased')).toEqual([idOf(IDA)]);
    expect(await ids('?judged=joined')).toHaveLength(1);
    expect(await ids('?status=possible')).toEqual([]);
    expect(await ids('?status=confirmed')).toHaveLength(2);
    const copd = tables.find(({ name }) => name.startsWith('COPD'))?.tableId ?? '';
    expect((await ids(`?tableId=${copd}`)).sort()).toEqual([idOf(IDA), idOf('2509479989')].sort());
    expect(await ids(`?tableId=${copd}&status=excluded&mark=deceased`)).toEqual([idOf(IDA)]);
    expect(await ids(`?tableId=${the.incidentId}`)).toEqual([]);
    const category = async (key: string): Promise<string> => {
      const page = await scene
        .as(the.analyst)
        .list('/data-categories', { perPage: 100 })
        .ok<Schemas['DataCategoryPage']>();
      return page.data.find(one => one.key === key)?.id ?? '';
    };
    expect(await ids(`?categoryId=${await category('name')}`)).toHaveLength(2);
  });

  it('refuses what it does not know, and whoever is not let into the room of persons', async () => {
    const path = `/incidents/${the.incidentId}/persons`;
    for (const query of ['status=gone', 'limit=1000', 'after=1', 'tableId=x', 'mark=tall', 'q=Ida'])
      await scene.as(the.analyst).get(`${path}?${query}`).refused('request/invalid', 400);
    await scene.as(the.press).get(path).refused('access/forbidden', 403);
    await scene.as(the.officer).get(path).refused('access/forbidden', 403);
  });
});
