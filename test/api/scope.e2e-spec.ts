import { type Case, openCase, when } from '../support/case.js';
import type { Exchange, Schemas } from '../support/exchange.js';
import { openScene, type Person, type Scene } from '../support/scene.js';

type Figure = Schemas['FigureView'];
type Matrix = Schemas['ScopeMatrixView'];

let scene: Scene;
let the: Case;

/** An incident of its own for each group of tests, so that lists hold what the test is about. */
const another = async (): Promise<string> => {
  const { id } = await scene.incident(the.commander);
  await scene.member({ id }, the.commander, the.analyst, ['scope_analyst']);
  await scene.member({ id }, the.commander, the.lawyer, ['legal']);
  await scene.member({ id }, the.commander, the.officer, ['partner']);
  return id;
};
const state = (values: object, by: Person = the.analyst): Exchange =>
  scene.as(by).post('/figures', {
    incidentId: the.incidentId,
    metric: 'possibly_affected',
    scope: 'Patients',
    source: 'Company',
    asOf: when('2025-01', 'early 2025'),
    ...values,
  });
const figures = async (filter: object, by: Person = the.analyst, sort?: string): Promise<Figure[]> => {
  const query = { filter, perPage: 100, ...(sort ? { sort, order: 'DESC' } : {}) };
  return (await scene.as(by).list('/figures', query).ok<Schemas['FigurePage']>()).data;
};

beforeAll(async () => {
  scene = await openScene();
  the = await openCase(scene);
});
afterAll(() => scene.close());

describe('Figures', () => {
  it('keep 130,000 as population, as possibly affected and as "hit in all" side by side', async () => {
    const incidentId = await another();
    const about = { incidentId, value: 130_000, approximate: true };
    const hit = { metric: 'estimated', scope: 'Hit in all, current and former patients', asOf: when('2025-01-22') };
    await state({
      ...about,
      ...hit,
      source: 'nyhed24.dk',
      sourceUrl: 'https://nyhed24.dk',
      confidence: 'claimed',
    }).ok();
    await state({ ...about, source: 'Danish media', asOf: when('2025-01') }).ok();
    await state({ ...about, metric: 'population', scope: 'All patients of the group', source: 'upday.com' }).ok();
    await state({ incidentId, asWritten: 'thousands', asOf: when('2024-12-30') }).ok();

    const all = await figures({ incidentId });
    expect(all.map(({ metric, value, asWritten }) => [metric, value ?? asWritten])).toEqual([
      ['population', 130_000],
      ['possibly_affected', 'thousands'],
      ['possibly_affected', 130_000],
      ['estimated', 130_000],
    ]);
    expect(await figures({ incidentId, current: true })).toEqual(all);
    expect((await figures({ incidentId, metric: ['population', 'estimated'] })).map(({ metric }) => metric)).toEqual([
      'population',
      'estimated',
    ]);
  });

  it('say a number or the words of the source, and a range in its order', async () => {
    await state({}).refusedAt('asWritten', 'figure/needs-number-or-words');
    await state({ asWritten: '  ' }).refusedAt('asWritten', 'figure/needs-number-or-words');
    await state({ valueTo: 5, asWritten: 'up to five' }).refusedAt('valueTo', 'figure/range-out-of-order');
    await state({ value: 14_000, valueTo: 14_000 }).refusedAt('valueTo', 'figure/range-out-of-order');
    await state({ value: -1 }).refusedAt('value', 'field/too-small');
    await state({ value: 1.5 }).refusedAt('value', 'field/not-a-whole-number');
    const range = await state({ value: 0, valueTo: 57_000, asWritten: 'up to 57,000' }).ok<Figure>();
    expect(range).toMatchObject({ value: 0, valueTo: 57_000, approximate: false, confidence: 'reported' });
  });

  it('name their source, their scope and their time', async () => {
    await state({ value: 1, source: ' ' }).refusedAt('source', 'field/required');
    await state({ value: 1, scope: undefined }).refusedAt('scope', 'field/required');
    await state({ value: 1, asOf: undefined }).refusedAt('asOf', 'field/required');
    await state({ value: 1, metric: 'total' }).refusedAt('metric', 'field/not-a-choice');
    for (const sourceUrl of ['javascript:alert(1)', 'data:text/html,x', 'heise.de', 'https://heise.de@evil.example/'])
      await state({ value: 1, sourceUrl }).refusedAt('sourceUrl', 'field/not-a-web-address');
  });

  it('are superseded once, by a figure of the same metric, and both stay', async () => {
    const incidentId = await another();
    const first = await state({ incidentId, asWritten: 'thousands' }).ok<Figure>();
    await state({ incidentId, metric: 'confirmed', value: 1, supersedesId: first.id }).refusedAt(
      'supersedesId',
      'figure/other-metric',
    );
    const second = await state({ incidentId, value: 57_000, supersedesId: first.id }).ok<Figure>();
    expect(second).toMatchObject({ supersedesId: first.id, supersededById: null });
    expect((await figures({ incidentId, current: true })).map(({ id }) => id)).toEqual([second.id]);
    expect((await figures({ incidentId, current: false })).map(({ id }) => id)).toEqual([first.id]);
    const [older] = await figures({ id: first.id });
    expect(older).toMatchObject({ supersededById: second.id, asWritten: 'thousands', value: null });
    await state({ incidentId, value: 2, supersedesId: first.id }).refused('figure/superseded-already', 409);
  });

  it('are superseded by one of two who try at the same moment', async () => {
    const { id } = await state({ value: 1 }).ok<Figure>();
    const tries = [2, 3, 4, 5].map(value => state({ value, supersedesId: id }));
    const answers = await Promise.all(tries);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409]);
  });

  it('supersede nothing of another incident, nothing unknown and nothing hidden, with one and the same answer', async () => {
    const elsewhere = await state({ incidentId: await another(), value: 1 }).ok<Figure>();
    const hidden = await state({ value: 1, compartment: 'legal' }, the.lawyer).ok<Figure>();
    const answers = [elsewhere.id, hidden.id, '5f0c1c52-0000-4000-8000-000000000000'].map(supersedesId =>
      state({ value: 2, supersedesId }).refused('figure/unknown-predecessor', 422),
    );
    const [first, ...others] = await Promise.all(answers);
    for (const other of others) expect(other).toEqual(first);
    const [row] = await scene.database.query<{ id: string }>('select gen_random_uuid() as id');
    const itself = scene.database.query(
      `insert into figure (id, incident_id, metric, scope, value, source, as_of, supersedes_id, created_by)
       select $1, incident_id, metric, scope, value, source, as_of, $1, created_by from figure limit 1`,
      [row?.id],
    );
    await expect(itself).rejects.toMatchObject({ constraint: 'figure_supersedes_known' });
  });

  it('never change what they say, not even in PostgreSQL', async () => {
    const { id } = await state({ value: 57_000 }).ok<Figure>();
    const analyst = scene.as(the.analyst);
    await analyst.patch(`/figures/${id}`, { version: 1, value: 14_000 }).refusedAt('value', 'field/unknown');
    for (const change of [
      'value = 14000',
      `metric = 'confirmed'`,
      `source = 'me'`,
      `scope = 'all'`,
      'approximate = true',
      `as_of = jsonb_set(as_of, '{at}', '"2020-01-01T00:00:00Z"')`,
      `confidence = 'confirmed'`,
      `supersedes_id = (select f.id from figure f where f.id <> figure.id and f.metric = figure.metric limit 1)`,
    ]) {
      const writing = scene.database.query(`update figure set ${change} where id = $1`, [id]);
      await expect(writing).rejects.toMatchObject({ constraint: 'figure_never_changes' });
    }
    const handled = await analyst.patch(`/figures/${id}`, { version: 1, tlp: 'GREEN' }).ok<Figure>();
    expect(handled).toMatchObject({ tlp: 'GREEN', value: 57_000, version: 2 });
  });

  it('leave one current figure in a line, whatever is put away and taken back', async () => {
    const incidentId = await another();
    const analyst = scene.as(the.analyst);
    const act = (id: string, what: string, version: number): Exchange =>
      analyst.post(`/figures/${id}/${what}`, { version });
    const current = async (): Promise<(number | null)[]> =>
      (await figures({ incidentId, current: true })).map(({ value }) => value);
    const first = await state({ incidentId, value: 1 }).ok<Figure>();
    const second = await state({ incidentId, value: 2, supersedesId: first.id }).ok<Figure>();
    const third = await state({ incidentId, value: 3, supersedesId: second.id }).ok<Figure>();
    await act(second.id, 'archive', 1).refused('figure/superseded-stays', 409);
    await act(third.id, 'archive', 1).ok();
    expect(await current()).toEqual([2]);
    await act(second.id, 'archive', 1).ok();
    expect(await current()).toEqual([1]);
    await act(third.id, 'restore', 2).refused('figure/predecessor-put-away', 409);
    const better = await state({ incidentId, value: 4, supersedesId: first.id }).ok<Figure>();
    await act(second.id, 'restore', 2).refused('figure/superseded-already', 409);
    await act(better.id, 'archive', 1).ok();
    await act(second.id, 'restore', 2).ok();
    expect(await current()).toEqual([2]);
  });

  it('go into another room in a line, the oldest first', async () => {
    const incidentId = await another();
    const first = await state({ incidentId, value: 1, tlp: 'GREEN' }).ok<Figure>();
    const second = await state({ incidentId, value: 2, supersedesId: first.id }).ok<Figure>();
    expect(second.tlp).toBe('GREEN');
    const lawyer = scene.as(the.lawyer);
    await lawyer
      .patch(`/figures/${second.id}`, { version: 1, compartment: 'legal' })
      .refusedAt('compartment', 'figure/stays-with-its-line');
    await lawyer.patch(`/figures/${first.id}`, { version: 1, compartment: 'legal' }).ok();
    expect((await figures({ incidentId }, the.lawyer)).map(({ compartment }) => compartment)).toEqual([
      'legal',
      'legal',
    ]);
    expect(await figures({ incidentId })).toEqual([]);
    const third = await state({ incidentId, value: 3, supersedesId: second.id }, the.lawyer).ok<Figure>();
    expect(third.compartment).toBe('legal');
  });

  it('reach a partner by name only', async () => {
    const incidentId = await another();
    await state({ incidentId, value: 1 }).ok();
    await state({ incidentId, value: 2, sharedWith: [the.police], tlp: 'RED' }).ok();
    await state({ incidentId, value: 3, sharedWith: [the.police], compartment: 'persons' }).refusedAt(
      'sharedWith',
      'handling/closed-room-shared',
    );
    await state({ incidentId, value: 4, sharedWith: [the.police] }).ok();
    expect((await figures({ incidentId }, the.officer)).map(({ value }) => value)).toEqual([4]);
    await state({ incidentId, value: 5 }, the.officer).refused('access/forbidden', 403);
  });

  it('that were replaced by one that a partner may not see are known to it as replaced', async () => {
    const incidentId = await another();
    const old = await state({ incidentId, value: 10, sharedWith: [the.police] }).ok<Figure>();
    expect((await figures({ incidentId, current: true }, the.officer)).map(({ value }) => value)).toEqual([10]);
    await state({ incidentId, value: 20, supersedesId: old.id }).ok();
    expect(await figures({ incidentId, current: true }, the.officer)).toEqual([]);
    const [seen] = await figures({ incidentId }, the.officer);
    expect(seen).toMatchObject({ value: 10, superseded: true, supersededById: null });
  });

  it('speak of no time to come', async () => {
    await state({ value: 1, asOf: when('2199') }).refusedAt('asOf', 'figure/not-yet-happened');
  });

  it('are found by words and time, newest first on request', async () => {
    const incidentId = await another();
    await state({ incidentId, value: 1, asOf: when('2024-12-30'), scope: 'In the leak' }).ok();
    await state({ incidentId, metric: 'population', value: 2, asOf: when('2025-02-01'), source: 'DR' }).ok();
    expect((await figures({ incidentId }, the.analyst, 'asOf')).map(({ value }) => value)).toEqual([2, 1]);
    expect((await figures({ incidentId, asOfFrom: '2025-01-01T00:00:00Z' })).map(({ value }) => value)).toEqual([2]);
    const found = await scene
      .as(the.analyst)
      .list('/figures', { q: 'in the LEAK', filter: { incidentId } })
      .ok<Schemas['FigurePage']>();
    expect(found.data.map(({ value }) => value)).toEqual([1]);
  });
});

describe('The matrix of tables and categories', () => {
  const COMPANY = 'Company, last update';
  let incidentId: string;
  let tables: Record<'master' | 'notes' | 'media', string>;

  const matrix = (person: Person): Promise<Matrix> =>
    scene.as(person).get(`/incidents/${incidentId}/scope-matrix`).ok<Matrix>();
  const table = async (values: object): Promise<string> => {
    const made = scene.as(the.analyst).post('/affected-tables', { incidentId, ...values });
    return (await made.ok<Schemas['AffectedTableView']>()).id;
  };
  const column = async (affectedTableId: string, key: string, source: string, more = {}): Promise<void> => {
    const page = await scene
      .as(the.analyst)
      .list('/data-categories', { filter: { key } })
      .ok<Schemas['DataCategoryPage']>();
    const body = { affectedTableId, name: key, categoryId: page.data[0]?.id, source, ...more };
    await scene.as(the.analyst).post('/affected-columns', body).ok();
  };
  /** The cells in words: table, category, columns, confidence. */
  const inWords = ({ tables: rows, categories, cells }: Matrix): string[] =>
    cells
      .map(cell => {
        const row = rows.find(({ id }) => id === cell.tableId);
        const category = categories.find(({ id }) => id === cell.categoryId);
        return `${row?.name}: ${category?.key} ${cell.columns} ${cell.confidence}`;
      })
      .sort();

  beforeAll(async () => {
    incidentId = await another();
    const stolen = {
      stolenStatus: 'confirmed',
      stolenSource: COMPANY,
      leakedStatus: 'confirmed',
      leakedSource: COMPANY,
    };
    tables = {
      master: await table({ name: 'Master data', ...stolen }),
      notes: await table({ name: 'Staff notes', stolenStatus: 'assumed', stolenSource: COMPANY }),
      media: await table({ name: 'Table unknown' }),
    };
    const sure = { confidence: 'confirmed' };
    await column(tables.master, 'national_person_number', COMPANY, sure);
    await column(tables.master, 'health_condition', COMPANY, sure);
    await column(tables.master, 'health_condition', 'Media', { name: 'Diabetes', confidence: 'claimed' });
    await column(tables.notes, 'staff_note_free_text', COMPANY, { confidence: 'probable' });
    await column(tables.media, 'medical_history', 'Media');
    const gone = await table({ name: 'Put away' });
    await column(gone, 'password', 'Media');
    await scene.as(the.analyst).post(`/affected-tables/${gone}/archive`, { version: 1 }).ok();
  });

  it("shows each table's status, the categories that occur by class, and where they occur", async () => {
    const seen = await matrix(the.analyst);
    expect(seen.tables.map(({ name, stolenStatus, leakedStatus }) => [name, stolenStatus, leakedStatus])).toEqual([
      ['Master data', 'confirmed', 'confirmed'],
      ['Staff notes', 'assumed', 'none'],
      ['Table unknown', 'suspected', 'none'],
    ]);
    expect(seen.categories.map(({ key, gdprClass }) => [key, gdprClass])).toEqual([
      ['national_person_number', 'national_id'],
      ['health_condition', 'special'],
      ['medical_history', 'special'],
      ['staff_note_free_text', 'free_text'],
    ]);
    expect(inWords(seen)).toEqual([
      'Master data: health_condition 2 confirmed',
      'Master data: national_person_number 1 confirmed',
      'Staff notes: staff_note_free_text 1 probable',
      'Table unknown: medical_history 1 reported',
    ]);
    const both = seen.cells.find(({ columns }) => columns === 2);
    expect(both?.sources).toEqual([COMPANY, 'Media']);
  });

  it('shows a partner what is shared with it by name, and without that nothing', async () => {
    expect(await matrix(the.officer)).toEqual({ tables: [], categories: [], cells: [] });
    await scene
      .as(the.commander)
      .patch(`/affected-tables/${tables.notes}`, { version: 1, sharedWith: [the.police] })
      .ok();
    const shared = await matrix(the.officer);
    expect(inWords(shared)).toEqual(['Staff notes: staff_note_free_text 1 probable']);
    expect(shared.tables.map(({ id }) => id)).toEqual([tables.notes]);
  });

  it('leaves out the rooms that the reader is not let into', async () => {
    await scene.as(the.commander).patch(`/affected-tables/${tables.media}`, { version: 1, compartment: 'legal' }).ok();
    expect((await matrix(the.analyst)).tables.map(({ name }) => name)).toEqual(['Master data', 'Staff notes']);
    expect((await matrix(the.lawyer)).tables.map(({ name }) => name)).toContain('Table unknown');
  });

  it('does not exist for those outside the incident', async () => {
    const outside = scene.as(await scene.person());
    const theirs = await outside.get(`/incidents/${incidentId}/scope-matrix`);
    const random = await outside.get('/incidents/5f0c1c52-0000-4000-8000-000000000000/scope-matrix');
    expect([theirs.status, theirs.text]).toEqual([404, random.text]);
    await scene.as(the.press).get(`/incidents/${incidentId}/scope-matrix`).refused('record/not-found', 404);
  });
});
