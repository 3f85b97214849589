import { type Case, openCase } from '../support/case.js';
import type { Schemas } from '../support/exchange.js';
import { loadTable, type StagedPerson } from '../support/register.js';
import { ageGroupOf, compare, type Loaded, seeded } from '../support/register-model.js';
import { comparedAs, holdsFor, type Run } from '../support/run-checks.js';
import { openScene, type Scene } from '../support/scene.js';
import { drawnFrom, townOf } from '../support/town.js';

let scene: Scene;
let the: Case;
let categories: string[];

beforeAll(async () => {
  scene = await openScene();
  the = await openCase(scene);
  const page = await scene.as(the.analyst).list('/data-categories', { perPage: 6 }).ok<Schemas['DataCategoryPage']>();
  categories = page.data.map(({ id }) => id);
});
afterAll(() => scene.close());

/** An incident of its own for each group of tests. */
const another = async (): Promise<string> => {
  const { id } = await scene.incident(the.commander);
  await scene.member({ id }, the.commander, the.analyst, ['scope_analyst']);
  await scene.member({ id }, the.commander, the.manager, ['observer']);
  await scene.member({ id }, the.commander, the.officer, ['partner']);
  return id;
};

const table = async (incidentId: string, name: string): Promise<string> => {
  const made = scene.as(the.analyst).post('/affected-tables', { incidentId, name });
  return (await made.ok<{ id: string }>()).id;
};

const count = (incidentId: string): Promise<Run> => scene.as(the.analyst).post('/register-runs', { incidentId }).ok();

const drawn = (town: readonly StagedPerson[], random: () => number): Map<string, StagedPerson> =>
  drawnFrom(town, random, categories);

describe('Runs of the register', () => {
  it.each([11, 22, 33])(
    'count what a plain count of the rows gives, whatever was added and replaced in between (seed %i)',
    async seed => {
      const random = seeded(seed);
      const incidentId = await another();
      const ids: string[] = [];
      for (const name of ['patient', 'booking', 'note', 'referral']) ids.push(await table(incidentId, name));
      const town = townOf(random);
      const loaded: Loaded = new Map();
      const load = async (...which: number[]): Promise<void> => {
        for (const at of which) {
          const rows = drawn(town, random);
          loaded.set(ids[at] ?? '', rows);
          await loadTable(scene, { incidentId, tableId: ids[at] ?? '', by: the.analyst }, [...rows.values()]);
        }
      };
      const runs: [Run, Loaded][] = [];
      const counted = async (): Promise<void> => {
        const run = await count(incidentId);
        expect(run).toMatchObject({ number: runs.length + 1, countedBy: the.analyst.id, stale: false });
        runs.push([run, new Map(loaded)]);
      };
      await load(0, 1);
      await counted();
      await load(2, 0);
      await counted();
      await load(1, 3, 1);
      await counted();
      await load(2, 0); // after the last run: no run says otherwise for it

      for (const [run, then] of runs) {
        await holdsFor(scene.as(the.manager), run, then);
        const again = scene.as(the.analyst).post(`/register-runs/${run.id}/repeat`);
        expect(await again.ok()).toEqual({ same: true, resultSha256: run.resultSha256 });
      }
      for (const [older, newer] of [
        [0, 1],
        [1, 2],
        [0, 2],
      ] as const) {
        const [[a, before], [b, after]] = [runs[older], runs[newer]] as [[Run, Loaded], [Run, Loaded]]; // three runs
        const view = scene.as(the.manager).get(`/register-runs/${b.id}/comparison?with=${a.id}`);
        const compared = await view.ok<Schemas['RunComparisonView']>();
        expect(comparedAs(compared)).toEqual(compare(before, after));
        expect(compared.same + compared.changed + compared.lost).toBe(a.persons);
        expect(compared.same + compared.changed + compared.gained).toBe(b.persons);
      }
    },
  );

  it('cannot be counted before a table is imported, and are compared with older runs of their incident alone', async () => {
    const incidentId = await another();
    const analyst = scene.as(the.analyst);
    await analyst.post('/register-runs', { incidentId }).refused('register-run/nothing-imported', 409);
    const tableId = await table(incidentId, 'patient');
    await loadTable(scene, { incidentId, tableId, by: the.analyst }, townOf(seeded(1)));
    const [one, two] = [await count(incidentId), await count(incidentId)];
    await analyst.get(`/register-runs/${one.id}/comparison`).refused('register-run/no-older-run', 409);
    await analyst.get(`/register-runs/${one.id}/comparison?with=${two.id}`).refused('register-run/no-older-run', 409);
    expect(await analyst.get(`/register-runs/${two.id}/comparison`).ok()).toMatchObject({
      older: { id: one.id, number: 1 },
      newer: { id: two.id, number: 2 },
      gained: 0,
      lost: 0,
      changed: 0,
      same: 80,
    });
    const elsewhere = await another();
    const other = await table(elsewhere, 'patient');
    await loadTable(scene, { incidentId: elsewhere, tableId: other, by: the.analyst }, townOf(seeded(2)));
    const foreign = await count(elsewhere);
    await analyst.get(`/register-runs/${two.id}/comparison?with=${foreign.id}`).refused('record/not-found', 404);
    await analyst.get(`/register-runs/${two.id}/combinations?by=names`).refused('request/invalid', 400);
    const list = await analyst.list('/register-runs', { filter: { incidentId } }).ok<Schemas['RegisterRunPage']>();
    expect(list.data.map(({ number, stale }) => [number, stale])).toEqual([
      [2, false],
      [1, true],
    ]);
  });

  it('are numbered one after the other, also when several are asked for at once', async () => {
    const incidentId = await another();
    const tableId = await table(incidentId, 'patient');
    await loadTable(scene, { incidentId, tableId, by: the.analyst }, townOf(seeded(3)));
    const runs = await Promise.all(Array.from({ length: 4 }, () => count(incidentId)));
    expect(runs.map(({ number }) => number).sort()).toEqual([1, 2, 3, 4]);
    expect(new Set(runs.map(({ persons }) => persons))).toEqual(new Set([80]));
  });

  it('take ages on the birthday itself', () => {
    expect(ageGroupOf('2006-11-23', '2024-11-23')).toBe('18_29');
    expect(ageGroupOf('2006-11-24', '2024-11-23')).toBe('under_18');
  });
});

describe('A figure from a run', () => {
  const SCOPE = 'Current and former patients';
  let incidentId: string;
  let tableId: string;
  let run: Run;

  const quote = (from: Run, metric: string): ReturnType<ReturnType<Scene['as']>['post']> =>
    scene.as(the.analyst).post(`/register-runs/${from.id}/figure`, { metric, scope: SCOPE });
  const shown = (id: string, by = the.analyst): Promise<Schemas['FigureView']> =>
    scene.as(by).get(`/figures/${id}`).ok();

  beforeAll(async () => {
    incidentId = await another();
    tableId = await table(incidentId, 'patient');
    await loadTable(scene, { incidentId, tableId, by: the.analyst }, townOf(seeded(5)));
    run = await count(incidentId);
  });

  it('cites the run and says what it counted, once', async () => {
    const estimated = await quote(run, 'estimated').ok<Schemas['FigureView']>();
    expect(estimated).toMatchObject({
      value: run.persons,
      runId: run.id,
      source: 'Run 1 of the person register',
      confidence: 'probable',
      stale: false,
      supersedesId: null,
    });
    expect(await quote(run, 'confirmed').ok()).toMatchObject({ value: run.confirmed, confidence: 'confirmed' });
    await quote(run, 'estimated').refused('figure/cites-run-already', 409);
    await quote(run, 'population').refused('request/invalid', 400);
    await scene
      .as(the.manager)
      .post(`/register-runs/${run.id}/figure`, { metric: 'estimated', scope: 'x' })
      .refused('access/forbidden', 403);
    const lie = scene.database.queryAs(
      the.analyst.id,
      `insert into figure (incident_id, metric, scope, value, source, as_of, run_id)
       select incident_id, metric, 'lie', value + 1, source, as_of, run_id from figure where id = $1`,
      [estimated.id],
    );
    await expect(lie).rejects.toMatchObject({ constraint: 'figure_says_what_run_counted' });
  });

  it('is marked stale wherever it is quoted once there is a newer run, also for a partner who sees no runs', async () => {
    const figures = scene.as(the.analyst).list('/figures', { filter: { incidentId, metric: 'estimated' } });
    const [figure] = (await figures.ok<Schemas['FigurePage']>()).data;
    const id = figure?.id ?? '';
    const commander = scene.as(the.commander);
    await commander.patch(`/figures/${id}`, { version: figure?.version, sharedWith: [the.police] }).ok();
    const words = { incidentId, issuer: 'Clinic', title: 'Who is affected', text: 'Text', figureIds: [id] };
    const statement = await commander.post('/statements', words).ok<Schemas['StatementView']>();
    expect(statement).toMatchObject({ stale: false, figures: [{ id, stale: false }] });

    await loadTable(scene, { incidentId, tableId, by: the.analyst }, townOf(seeded(6)));
    const next = await count(incidentId);
    expect(await shown(id)).toMatchObject({ stale: true });
    expect(await shown(id, the.officer)).toMatchObject({ stale: true });
    expect(await commander.get(`/statements/${statement.id}`).ok()).toMatchObject({
      stale: true,
      figures: [{ id, stale: true }],
    });
    const summary = await commander.get(`/incidents/${incidentId}/summary`).ok<Schemas['SummaryView']>();
    expect(summary.figures.map(({ stale }) => stale)).toEqual([true, true]);

    const newer = await quote(next, 'estimated').ok<Schemas['FigureView']>();
    expect(newer).toMatchObject({ supersedesId: id, stale: false, runId: next.id });
    expect(await shown(id)).toMatchObject({ stale: true, supersededById: newer.id });
  });
});
