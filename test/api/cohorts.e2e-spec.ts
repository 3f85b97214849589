import { AGE_GROUPS, type AgeGroup, COHORT_MARKS } from '@breachdesk/contract/vocabularies';
import { type Case, openCase } from '../support/case.js';
import type { Schemas } from '../support/exchange.js';
import { loadTable } from '../support/register.js';
import {
  ageGroupOf,
  categoriesOf,
  type Loaded,
  marksOf,
  peopleIn,
  seeded,
  standingOf,
  tablesOf,
} from '../support/register-model.js';
import { openScene, type Person, type Scene } from '../support/scene.js';
import { drawnFrom, townOf } from '../support/town.js';

type Rules = Schemas['CreateCohort']['rules'];
type Counted = Schemas['CohortCountView'];

let scene: Scene;
let the: Case;
let categories: string[];
let tables: string[];
let incidentId: string;
let loaded: Loaded;
let run: Schemas['RegisterRunView'];

const tableIn = async (id: string, name: string): Promise<string> =>
  (await scene.as(the.analyst).post('/affected-tables', { incidentId: id, name }).ok<{ id: string }>()).id;

const anotherIncident = async (): Promise<string> => {
  const { id } = await scene.incident(the.commander);
  await scene.member({ id }, the.commander, the.analyst, ['scope_analyst']);
  return id;
};

beforeAll(async () => {
  scene = await openScene();
  the = await openCase(scene);
  const page = await scene.as(the.analyst).list('/data-categories', { perPage: 7 }).ok<Schemas['DataCategoryPage']>();
  categories = page.data.slice(0, 6).map(({ id }) => id);
  ({ incidentId } = the);
  tables = [];
  for (const name of ['patient', 'booking', 'note']) tables.push(await tableIn(incidentId, name));
  const random = seeded(7);
  const town = townOf(random, 300);
  loaded = new Map();
  for (const tableId of tables) {
    const rows = drawnFrom(town, random, categories);
    loaded.set(tableId, rows);
    await loadTable(scene, { incidentId, tableId, by: the.analyst }, [...rows.values()]);
  }
  run = await scene.as(the.analyst).post('/register-runs', { incidentId }).ok();
});
afterAll(() => scene.close());

/** Person by person, by the plainest means. */
const picks = (rules: Rules, key: string): boolean => {
  const every = (wanted: readonly string[] = [], has: readonly string[]): boolean =>
    wanted.every(id => has.includes(id));
  const some = (wanted: readonly string[] = [], has: readonly string[]): boolean => wanted.some(id => has.includes(id));
  const among = (has: readonly string[], { all, any, none }: NonNullable<Rules['tables']> = {}): boolean =>
    every(all, has) && (!any?.length || some(any, has)) && !some(none, has);
  const marks = marksOf(loaded, key, run.asOf);
  const status = standingOf(loaded, key) === 1 ? 'confirmed' : 'possible';
  const [row] = [...loaded.values()].flatMap(rows => rows.get(key) ?? []);
  const age = ageGroupOf(row?.born, run.asOf);
  return (
    among(categoriesOf(loaded, key), rules.categories) &&
    among(tablesOf(loaded, key), rules.tables) &&
    every(rules.marks?.required, marks) &&
    !some(rules.marks?.excluded, marks) &&
    (!rules.status?.length || rules.status.includes(status)) &&
    (!rules.ageGroups?.length || rules.ageGroups.includes(age))
  );
};

const count = (rules: Rules, by: Person = the.analyst): Promise<Counted> =>
  scene.as(by).post(`/incidents/${incidentId}/cohort-count`, { rules }).ok();

const keysOf = async (rules: Rules): Promise<string[]> => {
  const rows = await scene.database.queryAs<{ key: string }>(
    the.analyst.id,
    `select k.key from person_register r cross join app.cohort_keys(r.id, $2) k where r.incident_id = $1 order by 1`,
    [incidentId, rules],
  );
  return rows.map(({ key }) => key);
};

const drawnRules = (random: () => number): Rules => {
  const some = <T>(of: readonly T[], share: number): T[] => of.filter(() => random() < share);
  const split = (of: readonly string[]): { all: string[]; any: string[]; none: string[] } => {
    const parts = { all: some(of, 0.12), any: random() < 0.5 ? some(of, 0.4) : [], none: some(of, 0.12) };
    return { ...parts, none: parts.none.filter(id => !parts.all.includes(id)) };
  };
  const required = some(COHORT_MARKS, 0.12);
  return {
    categories: split(categories),
    tables: split(tables),
    marks: { required, excluded: some(COHORT_MARKS, 0.15).filter(mark => !required.includes(mark)) },
    status: random() < 0.3 ? ['possible'] : [],
    ageGroups: random() < 0.4 ? some<AgeGroup>(AGE_GROUPS, 0.6) : [],
  };
};

describe('A cohort', () => {
  it('picks whom a look at every person picks, and its keys are the persons that were counted', async () => {
    const random = seeded(99);
    const sizes = new Set<number>();
    for (let at = 0; at < 60; at += 1) {
      const rules = drawnRules(random);
      const wanted = peopleIn(loaded).filter(key => picks(rules, key));
      sizes.add(wanted.length);
      expect([rules, await count(rules)]).toEqual([
        rules,
        { runId: run.id, number: 1, persons: wanted.length, runPersons: run.persons },
      ]);
      expect(await keysOf(rules)).toEqual(wanted.sort());
    }
    expect(sizes.size).toBeGreaterThan(15);
  });

  it('is everybody when it asks for nothing', async () => {
    for (const rules of [{}, { categories: {}, tables: { all: [], any: [], none: [] }, status: [] }])
      expect((await count(rules)).persons).toBe(run.persons);
  });

  it('is kept under a name, with its count, and changed and put away at its version', async () => {
    const analyst = scene.as(the.analyst);
    const rules: Rules = { categories: { all: [categories[0] ?? ''] }, marks: { excluded: ['protected_address'] } };
    const made = await analyst
      .post('/cohorts', { incidentId, name: 'Number, home known', rules, note: 'First letters' })
      .ok<Schemas['CohortView']>();
    const persons = peopleIn(loaded).filter(key => picks(rules, key)).length;
    expect(made).toMatchObject({ name: 'Number, home known', rules, persons, runNumber: 1, compartment: 'persons' });
    await analyst
      .post('/cohorts', { incidentId, name: 'number, HOME known', rules: {} })
      .refused('cohort/name-taken', 409);
    const changed = await analyst
      .patch(`/cohorts/${made.id}`, { version: 1, rules: { ...rules, status: ['confirmed'] } })
      .ok<Schemas['CohortView']>();
    expect(changed).toMatchObject({ version: 2, rules: { status: ['confirmed'] } });
    await analyst.patch(`/cohorts/${made.id}`, { version: 1, name: 'Other' }).refused('record/stale', 409);
    const list = await scene.as(the.lawyer).list('/cohorts', { filter: { incidentId } }).ok<Schemas['CohortPage']>();
    expect(list.data.map(({ name }) => name)).toEqual(['Number, home known']);
    await scene
      .as(the.lawyer)
      .patch(`/cohorts/${made.id}`, { version: 2, name: 'Other' })
      .refused('access/forbidden', 403);
    expect(await analyst.post(`/cohorts/${made.id}/archive`, { version: 2 }).ok()).toMatchObject({ version: 3 });
  });

  it('names only tables and categories that its register knows', async () => {
    const analyst = scene.as(the.analyst);
    const late = await tableIn(incidentId, 'not imported yet');
    for (const rules of [
      { tables: { none: [late] } },
      { categories: { any: ['00000000-0000-4000-8000-000000000000'] } },
    ]) {
      await analyst
        .post(`/incidents/${incidentId}/cohort-count`, { rules })
        .refusedAt('rules', 'cohort/not-in-register');
      await analyst.post('/cohorts', { incidentId, name: 'x', rules }).refusedAt('rules', 'cohort/not-in-register');
    }
    const elsewhere = await anotherIncident();
    await analyst
      .post('/cohorts', { incidentId: elsewhere, name: 'x', rules: { tables: { all: [tables[0]] } } })
      .refusedAt('rules', 'cohort/not-in-register');
    await analyst.post(`/incidents/${elsewhere}/cohort-count`, { rules: {} }).refused('cohort/nothing-counted', 409);
  });

  it('refuses rules that are none', async () => {
    const id = categories[0] ?? '';
    for (const rules of [
      null,
      [],
      { persons: [] },
      { categories: { must: [id] } },
      { categories: { all: ['name'] } },
      { categories: { all: [id], none: [id] } },
      { categories: { all: id } },
      { marks: { required: ['minor'], excluded: ['minor'] } },
      { status: ['excluded'] },
      { ageGroups: ['young'] },
      { ageGroups: ['18_29', '18_29'] },
    ])
      await scene
        .as(the.analyst)
        .post(`/incidents/${incidentId}/cohort-count`, { rules })
        .refused('request/invalid', 400);
  });

  it('is counted by the room of persons alone', async () => {
    expect(await count({}, the.lawyer)).toMatchObject({ persons: run.persons });
    for (const person of [the.press, the.manager, the.officer])
      await scene
        .as(person)
        .post(`/incidents/${incidentId}/cohort-count`, { rules: {} })
        .refused('access/forbidden', 403);
    const seen = scene.database.queryAs(
      the.press.id,
      'select k.key from person_register r cross join app.cohort_keys(r.id, $1) k union all select k.key from app.cohort_keys(1, $1) k',
      [{}],
    );
    expect(await seen).toEqual([]);
  });
});

describe('A figure of a cohort', () => {
  const scope = 'Persons with a number, alive';
  const quote = (cohortId: string, body: object = {}, by = the.analyst): ReturnType<ReturnType<Scene['as']>['post']> =>
    scene.as(by).post(`/register-runs/${run.id}/figure`, { metric: 'estimated', scope, cohortId, ...body });
  const made = (id: string, rules: Rules): Promise<Schemas['CohortView']> =>
    scene.as(the.analyst).post('/cohorts', { incidentId: id, name: 'Alive', rules }).ok();

  it('says how many of the run are in it, cites both, and lies where the cohort lies', async () => {
    const rules: Rules = { marks: { excluded: ['deceased'] } };
    const cohort = await made(incidentId, rules);
    const figure = await quote(cohort.id).ok<Schemas['FigureView']>();
    expect(figure).toMatchObject({
      value: cohort.persons,
      scope,
      runId: run.id,
      cohortId: cohort.id,
      compartment: 'persons',
      source: 'Run 1 of the person register, cohort “Alive”',
      confidence: 'probable',
      stale: false,
    });
    expect(cohort.persons).toBeLessThan(run.persons);
    const certain = await count({ ...rules, status: ['confirmed'] });
    expect(await quote(cohort.id, { metric: 'confirmed' }).ok()).toMatchObject({ value: certain.persons });
    await quote(cohort.id).refused('figure/cites-run-already', 409);
    expect(await quote('', { cohortId: null }).ok()).toMatchObject({ value: run.persons, cohortId: null });
    await scene.as(the.press).get(`/figures/${figure.id}`).refused('record/not-found', 404);
    const lie = scene.database.queryAs(
      the.analyst.id,
      `insert into figure (incident_id, compartment, metric, scope, value, source, as_of, run_id, cohort_id)
       select incident_id, compartment, metric, 'lie', value + 1, source, as_of, run_id, cohort_id from figure where id = $1`,
      [figure.id],
    );
    await expect(lie).rejects.toMatchObject({ constraint: 'figure_says_what_run_counted' });
  });

  it('is of a cohort of its incident, made by those who may make figures', async () => {
    const elsewhere = await made(await anotherIncident(), {});
    await quote(elsewhere.id).refusedAt('cohortId', 'figure/unknown-cohort');
    await quote('00000000-0000-4000-8000-000000000000').refusedAt('cohortId', 'figure/unknown-cohort');
    const { data } = await scene
      .as(the.analyst)
      .list('/cohorts', { filter: { incidentId } })
      .ok<Schemas['CohortPage']>();
    await quote(data[0]?.id ?? '', {}, the.manager).refused('access/forbidden', 403);
  });

  it('supersedes that of the run before, of the same cohort alone', async () => {
    const [{ id: cohortId } = { id: '' }] = (
      await scene
        .as(the.analyst)
        .list('/cohorts', { filter: { incidentId, name: 'Alive' } })
        .ok<Schemas['CohortPage']>()
    ).data;
    const next = await scene.as(the.analyst).post('/register-runs', { incidentId }).ok<Schemas['RegisterRunView']>();
    const older = await scene
      .as(the.analyst)
      .list('/figures', { filter: { incidentId, metric: 'estimated' } })
      .ok<Schemas['FigurePage']>();
    const newer = await scene
      .as(the.analyst)
      .post(`/register-runs/${next.id}/figure`, { metric: 'estimated', scope, cohortId })
      .ok<Schemas['FigureView']>();
    expect(newer.supersedesId).toBe(older.data.find(figure => figure.cohortId === cohortId)?.id);
  });
});
