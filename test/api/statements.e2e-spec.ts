import { type Case, openCase, when } from '../support/case.js';
import type { Exchange, Schemas } from '../support/exchange.js';
import { openScene, type Person, type Scene } from '../support/scene.js';

type Statement = Schemas['StatementView'];
type Figure = Schemas['FigureView'];
type Leak = Schemas['LeakPublicationView'];

let scene: Scene;
let the: Case;

const draft = (values: object = {}, by: Person = the.press): Exchange =>
  scene.as(by).post('/statements', {
    incidentId: the.incidentId,
    issuer: 'Alles Lægehus',
    title: 'IT crash on 9 December',
    text: 'Critical and acute functions were maintained.',
    ...values,
  });
const publish = ({ id, version }: Statement, values: object = {}, by: Person = the.press): Exchange =>
  scene
    .as(by)
    .post(`/statements/${id}/publish`, { version, published: when('2024-12-30'), channel: 'unknown', ...values });
const published = async (values: object = {}, by: Person = the.press): Promise<Statement> =>
  publish(await draft(values, by).ok<Statement>(), {}, by).ok<Statement>();
const figure = (values: object = {}, by: Person = the.analyst): Promise<Figure> =>
  scene
    .as(by)
    .post('/figures', {
      incidentId: the.incidentId,
      metric: 'possibly_affected',
      scope: 'Patients',
      asWritten: 'thousands',
      source: 'Company',
      asOf: when('2024-12-30'),
      ...values,
    })
    .ok<Figure>();
const show = (id: string, by: Person = the.press): Promise<Statement> =>
  scene.as(by).get(`/statements/${id}`).ok<Statement>();

beforeAll(async () => {
  scene = await openScene();
  the = await openCase(scene);
});
afterAll(() => scene.close());

describe('A statement', () => {
  it('is a draft that may be edited, until it is published with its time and channel', async () => {
    const first = await draft().ok<Statement>();
    expect(first).toMatchObject({ status: 'draft', published: null, channel: 'unknown', figures: [], stale: false });
    const edited = await scene
      .as(the.lawyer)
      .patch(`/statements/${first.id}`, { version: 1, text: 'Reviewed.', language: 'da' })
      .ok<Statement>();
    const out = await publish(edited, {
      published: when('2024-12-30', '30 December'),
      channel: 'website',
    }).ok<Statement>();
    expect(out).toMatchObject({ status: 'published', channel: 'website', text: 'Reviewed.', version: 3 });
    expect(out.published).toMatchObject({ precision: 'day', asWritten: '30 December' });
  });

  it('is not published twice, not in the future, and not by setting its status', async () => {
    const statement = await draft().ok<Statement>();
    await publish(statement, { published: when('2199-01-01') }).refusedAt('published', 'statement/published-in-future');
    await publish(statement, { published: undefined }).refusedAt('published', 'field/required');
    await publish(statement, { channel: undefined }).refusedAt('channel', 'field/required');
    const browser = scene.as(the.press);
    await browser
      .patch(`/statements/${statement.id}`, { version: 1, status: 'published' })
      .refusedAt('status', 'field/unknown');
    await draft({ published: when('2024-12-30') }).refusedAt('published', 'field/unknown');
    const out = await publish(statement).ok<Statement>();
    await publish(statement).refused('record/stale', 409);
    await publish(out).refused('statement/published-already', 409);
  });

  it('stays as it was published, also for the owner of the database', async () => {
    const { id, version } = await published();
    const browser = scene.as(the.press);
    for (const change of [{ text: 'Other words' }, { title: 'Other' }, { issuer: 'Nobody' }, { channel: 'letter' }])
      await browser.patch(`/statements/${id}`, { version, ...change }).refused('statement/published-stays', 409);
    const quoted = await figure();
    await browser
      .patch(`/statements/${id}`, { version, figureIds: [quoted.id] })
      .refused('statement/published-stays', 409);
    for (const change of [`text = 'x'`, `status = 'draft', published = null`, `language = 'de'`, `source = 'x'`]) {
      const writing = scene.database.query(`update statement set ${change} where id = $1`, [id]);
      await expect(writing).rejects.toMatchObject({ constraint: 'statement_published_stays' });
    }
    const handled = await browser.patch(`/statements/${id}`, { version, tlp: 'CLEAR' }).ok<Statement>();
    expect(handled).toMatchObject({ tlp: 'CLEAR', text: 'Critical and acute functions were maintained.' });
  });

  it('is corrected by a new one, once it is out, and once', async () => {
    const first = await published();
    const correction = await draft({ correctsId: first.id, title: 'Correction' }).ok<Statement>();
    expect((await show(first.id)).correctedById).toBeNull();
    const second = await publish(correction).ok<Statement>();
    expect((await show(first.id)).correctedById).toBe(second.id);
    const rival = await draft({ correctsId: first.id, title: 'Another correction' }).ok<Statement>();
    await publish(rival).refused('statement/corrected-already', 409);
    const unpublished = await draft().ok<Statement>();
    for (const correctsId of [unpublished.id, '5f0c1c52-0000-4000-8000-000000000000'])
      await draft({ correctsId }).refusedAt('correctsId', 'statement/corrects-unknown');
  });

  it('that was corrected by one a partner may not see is known to it as corrected, and is not the last word', async () => {
    const first = await published({ sharedWith: [the.police], title: 'All is well' });
    const second = await publish(
      await draft({ correctsId: first.id, title: 'It is not' }).ok<Statement>(),
    ).ok<Statement>();
    expect(await show(first.id, the.officer)).toMatchObject({ corrected: true, correctedById: null });
    await publish(await draft({ title: 'For staff' }).ok<Statement>(), { channel: 'internal' }).ok();
    const at = `/incidents/${the.incidentId}/summary`;
    const { lastStatement } = await scene.as(the.manager).get(at).ok<Schemas['SummaryView']>();
    expect(lastStatement?.id).toBe(second.id);
  });

  it('of the police is kept with where it was read', async () => {
    const warning = await published({
      issuer: 'Police',
      issuerOrganisationId: the.police,
      title: 'Warning: the stolen data have leaked',
      text: 'Current and former patients must be particularly vigilant.',
      source: 'heise/apotheke-adhoc (S19)',
      sourceUrl: 'https://www.heise.de/-10254714',
    });
    expect(warning).toMatchObject({ issuerOrganisationId: the.police, sourceUrl: 'https://www.heise.de/-10254714' });
    await draft({ sourceUrl: 'javascript:alert(1)' }).refusedAt('sourceUrl', 'field/not-a-web-address');
    await draft({ issuerOrganisationId: the.incidentId }).refusedAt(
      'issuerOrganisationId',
      'statement/unknown-organisation',
    );
  });

  it('stands in the list with drafts first, then newest first', async () => {
    const { id: incidentId } = await scene.incident(the.commander);
    await scene.member({ id: incidentId }, the.commander, the.press, ['communications']);
    const out = async (title: string, day: string): Promise<void> => {
      await publish(await draft({ incidentId, title }).ok<Statement>(), { published: when(day) }).ok();
    };
    await out('Update', '2025-01-20');
    await out('First', '2024-12-30');
    await draft({ incidentId, title: 'In work' }).ok();
    const titles = async (filter: object = {}): Promise<string[]> => {
      const page = await scene
        .as(the.press)
        .list('/statements', { filter: { incidentId, ...filter } })
        .ok<Schemas['StatementPage']>();
      return page.data.map(({ title }) => title);
    };
    expect(await titles()).toEqual(['In work', 'Update', 'First']);
    expect(await titles({ status: 'published' })).toEqual(['Update', 'First']);
    expect(await titles({ publishedUntil: '2025-01-01T00:00:00Z' })).toEqual(['First']);
  });

  it('is written by command, legal and communications, and read by all of the house', async () => {
    const { id } = await draft().ok<Statement>();
    await draft({}, the.analyst).refused('access/forbidden', 403);
    await draft({}, the.officer).refused('access/forbidden', 403);
    expect((await show(id, the.manager)).id).toBe(id);
    await scene.as(the.officer).get(`/statements/${id}`).refused('record/not-found', 404);
    await scene
      .as(the.commander)
      .patch(`/statements/${id}`, { version: 1, sharedWith: [the.police] })
      .ok();
    expect((await show(id, the.officer)).id).toBe(id);
  });
});

describe('Figures in a statement', () => {
  it('are shown with value, source and as-of, in the order in which they are quoted', async () => {
    const population = await figure({ metric: 'population', value: 130_000, approximate: true, asWritten: null });
    const thousands = await figure();
    const statement = await draft({ figureIds: [thousands.id, population.id] }).ok<Statement>();
    expect(statement.figureIds).toEqual([thousands.id, population.id]);
    expect(statement.figures).toMatchObject([
      { id: thousands.id, value: null, asWritten: 'thousands', source: 'Company', supersededById: null },
      { id: population.id, metric: 'population', value: 130_000, approximate: true, asOf: { precision: 'day' } },
    ]);
  });

  it('mark it as stale when they are superseded afterwards, and keep what was quoted', async () => {
    const old = await figure();
    const statement = await published({ figureIds: [old.id] });
    expect(statement.stale).toBe(false);
    const newer = await figure({ value: 57_000, supersedesId: old.id, asOf: when('2025-01-22') });
    const now = await show(statement.id);
    expect(now).toMatchObject({ stale: true, version: statement.version });
    expect(now.figures).toMatchObject([{ id: old.id, asWritten: 'thousands', supersededById: newer.id }]);
    const filter = { incidentId: the.incidentId, stale: true };
    const stale = await scene.as(the.press).list('/statements', { filter }).ok<Schemas['StatementPage']>();
    expect(stale.data.map(({ id }) => id)).toEqual([statement.id]);
  });

  it('belong to the incident and are open to the readers of the statement', async () => {
    const { id: incidentId } = await scene.incident(the.commander);
    const elsewhere = await figure({ incidentId }, the.commander);
    const secret = await figure({ compartment: 'legal' }, the.lawyer);
    for (const id of [elsewhere.id, secret.id, '5f0c1c52-0000-4000-8000-000000000000'])
      await draft({ figureIds: [id] }).refusedAt('figureIds', 'statement/unknown-figure');
    const inside = await draft({ figureIds: [secret.id], compartment: 'legal' }, the.lawyer).ok<Statement>();
    const open = { version: 1, compartment: 'general' };
    await scene
      .as(the.lawyer)
      .patch(`/statements/${inside.id}`, open)
      .refusedAt('figureIds', 'statement/unknown-figure');
  });

  it('stay where its readers are', async () => {
    const quoted = await figure();
    await published({ figureIds: [quoted.id] });
    const hide = { version: 1, compartment: 'legal' };
    await scene
      .as(the.lawyer)
      .patch(`/figures/${quoted.id}`, hide)
      .refusedAt('compartment', 'figure/quoted-stays-readable');
  });

  it('cannot be put away once it is out, and one that was put away is not published', async () => {
    const analyst = scene.as(the.analyst);
    const quoted = await figure();
    const statement = await draft({ figureIds: [quoted.id] }).ok<Statement>();
    await analyst.post(`/figures/${quoted.id}/archive`, { version: 1 }).ok();
    await publish(statement).refused('statement/figure-put-away', 409);
    await analyst.post(`/figures/${quoted.id}/restore`, { version: 2 }).ok();
    await publish(statement).ok();
    await analyst.post(`/figures/${quoted.id}/archive`, { version: 3 }).refused('figure/quoted-stays', 409);
    const writing = scene.database.query('update figure set archived_at = now() where id = $1', [quoted.id]);
    await expect(writing).rejects.toMatchObject({ constraint: 'figure_quoted_stays' });
  });

  it('are never both put away and published, however close the two come', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { id } = await figure();
      const statement = await draft({ figureIds: [id] }).ok<Statement>();
      const archive = scene.as(the.analyst).post(`/figures/${id}/archive`, { version: 1 });
      const answers = await Promise.all([archive, publish(statement)]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    }
  });

  it('that a partner may not see are not in what it is shown', async () => {
    const [hidden, open] = [await figure(), await figure({ sharedWith: [the.police] })];
    const { id } = await published({ figureIds: [hidden.id, open.id], sharedWith: [the.police] });
    const seen = await show(id, the.officer);
    expect([seen.figureIds, seen.figures.map(quoted => quoted.id)]).toEqual([[open.id], [open.id]]);
  });
});

describe('A leak publication', () => {
  const enter = (values: object, by: Person = the.press): Exchange =>
    scene.as(by).post('/leak-publications', { incidentId: the.incidentId, source: 'upday.com', ...values });

  it('is one of several, by date, those of unknown date last', async () => {
    await enter({ claim: 'Published after the attack' }).ok();
    const forum = { place: 'forum', seen: when('2025-01', 'a Tuesday in January 2025') };
    await enter({ ...forum, claim: 'After three weeks of negotiation here is the leak', confidence: 'reported' }).ok();
    const site = { place: 'leak_site', publishedBy: 'Datacarry', seen: when('2025-05-26', 'about 17:40 UTC+3') };
    await enter({ ...site, source: 'ThreatMon', confidence: 'claimed' }).ok();
    const filter = { incidentId: the.incidentId };
    const { data } = await scene
      .as(the.manager)
      .list('/leak-publications', { filter })
      .ok<Schemas['LeakPublicationPage']>();
    expect(data.map(({ place, seen }) => [place, seen?.precision ?? null])).toEqual([
      ['leak_site', 'day'],
      ['forum', 'month'],
      ['unknown', null],
    ]);
    expect(data[1]?.seen?.asWritten).toBe('a Tuesday in January 2025');
  });

  it('names its source and cannot have gone before it was seen', async () => {
    await enter({ source: '' }).refusedAt('source', 'field/required');
    await enter({ seen: when('2025-02'), takenDown: when('2025-01-31') }).refusedAt(
      'takenDown',
      'leak-publication/gone-before-seen',
    );
    const tooEarly = 'leak-publication/not-yet-happened';
    await enter({ seen: when('2199-01') }).refusedAt('seen', tooEarly);
    await enter({ seen: when('2025-02'), takenDown: when('2199-01') }).refusedAt('takenDown', tooEarly);
    const gone = await enter({ seen: when('2025-02-10'), takenDown: when('2025-02') }).ok<Leak>();
    const filter = { incidentId: the.incidentId, takenDown: true };
    const page = await scene.as(the.press).list('/leak-publications', { filter }).ok<Schemas['LeakPublicationPage']>();
    expect(page.data.map(({ id }) => id)).toEqual([gone.id]);
  });

  it('is changed at the version that was read, and reaches a partner by name only', async () => {
    const { id } = await enter({ place: 'paste' }, the.analyst).ok<Leak>();
    await scene.as(the.officer).get(`/leak-publications/${id}`).refused('record/not-found', 404);
    await scene
      .as(the.lawyer)
      .patch(`/leak-publications/${id}`, { version: 1, sharedWith: [the.police], volume: '250 GB' })
      .ok();
    expect(await scene.as(the.officer).get(`/leak-publications/${id}`).ok()).toMatchObject({ volume: '250 GB' });
    await scene
      .as(the.press)
      .patch(`/leak-publications/${id}`, { version: 1, volume: '1 TB' })
      .refused('record/stale', 409);
    await scene
      .as(the.manager)
      .patch(`/leak-publications/${id}`, { version: 2, volume: '1 TB' })
      .refused('access/forbidden', 403);
  });
});
