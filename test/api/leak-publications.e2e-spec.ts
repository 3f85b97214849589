import type { Schemas } from '../support/exchange.js';
import { RoleCase } from '../support/roles.js';
import { openScene, type Scene } from '../support/scene.js';

type Leak = Schemas['LeakPublicationView'];
type Named = Schemas['PublishedTableView'];
type Table = Schemas['AffectedTableView'];
type Link = Schemas['NegotiationPublicationView'];
type Dependents = Schemas['DependentsView'];

let scene: Scene;
let the: RoleCase;

const DAY = { at: '2024-12-29T23:00:00.000Z', precision: 'day', zone: 'Europe/Copenhagen', asWritten: null };

beforeAll(async () => {
  scene = await openScene();
  const roles = ['legal', 'negotiator', 'scope_analyst', 'communications', 'responder', 'partner'] as const;
  the = await RoleCase.open(scene, [...roles]);
});
afterAll(() => scene.close());

const publication = (values: object = {}, by = 'commander'): Promise<Leak> =>
  the
    .as(by)
    .post('/leak-publications', { incidentId: the.incidentId, source: 'Police', place: 'leak_site', ...values })
    .ok();
const table = (values: object = {}): Promise<Table> =>
  the
    .as('commander')
    .post('/affected-tables', { incidentId: the.incidentId, name: 'Patients', ...values })
    .ok();
const shown = ({ id }: Table): Promise<Table> => the.as('commander').get(`/affected-tables/${id}`).ok();
const name = (leak: Leak, of: { id: string }, by = 'communications') =>
  the.as(by).post('/published-tables', { leakPublicationId: leak.id, affectedTableId: of.id });
const judge = (verb: 'accept' | 'refuse', { id, version }: Named, body: object, by = 'scope_analyst') =>
  the.as(by).post(`/published-tables/${id}/${verb}`, { version, ...body });
const read = ({ id }: Named): Promise<Named> => the.as('commander').get(`/published-tables/${id}`).ok();

describe('A table that a leak publication names', () => {
  it('is proposed as leaked, and becomes so with a source by somebody who judges tables, and not before', async () => {
    const patients = await table();
    const named = await name(await publication({ confidence: 'reported' }), patients).ok<Named>();
    expect(named).toMatchObject({
      ...{ state: 'open', leakedStatus: 'claimed', tableName: 'Patients', tableLeakedStatus: 'none' },
    });
    expect((await shown(patients)).leakedStatus).toBe('none');
    await judge('accept', named, { source: 'Police' }, 'communications').refused('access/forbidden', 403);
    await judge('accept', named, { source: ' ' }).refusedAt('source', 'field/required');
    const accepted = await judge('accept', named, { source: 'Police, 30 December' }).ok<Named>();
    expect(accepted).toMatchObject({ state: 'accepted', judgedByName: 'scope_analyst', tableLeakedStatus: 'claimed' });
    expect(await shown(patients)).toMatchObject({
      ...{ leakedStatus: 'claimed', leakedSource: 'Police, 30 December', leakedConfidence: 'reported' },
    });
    await judge('refuse', accepted, { reason: 'x' }).refused('published-table/judged', 409);
  });

  it('is refused with a reason and stays as it is; a refusal can be thought over', async () => {
    const patients = await table();
    const named = await name(await publication(), patients).ok<Named>();
    await judge('refuse', named, {}).refusedAt('reason', 'field/required');
    const refused = await judge('refuse', named, { reason: 'Another clinic' }).ok<Named>();
    expect(refused).toMatchObject({ state: 'refused', judgedReason: 'Another clinic' });
    expect((await shown(patients)).leakedStatus).toBe('none');
    await judge('accept', refused, { source: 'Police' }).ok();
    expect((await shown(patients)).leakedStatus).toBe('claimed');
  });

  it('is proposed anew once the publication is confirmed, and a claim makes nothing confirmed less sure', async () => {
    const patients = await table();
    const leak = await publication({ confidence: 'claimed' });
    const named = await name(leak, patients).ok<Named>();
    await judge('accept', named, { source: 'The gang says so' }).ok();
    await the
      .as('legal')
      .patch(`/leak-publications/${leak.id}`, { version: leak.version, confidence: 'confirmed' })
      .ok();
    const again = await read(named);
    expect(again).toMatchObject({ state: 'open', leakedStatus: 'confirmed', judgedBy: null, judgedReason: null });
    expect((await shown(patients)).leakedStatus).toBe('claimed');
    await judge('accept', again, { source: 'Seen by police' }).ok();
    const claim = await name(await publication({ confidence: 'claimed' }), patients).ok<Named>();
    await judge('accept', claim, { source: 'x' }).refused('published-table/says-more', 409);
    expect(await shown(patients)).toMatchObject({ leakedStatus: 'confirmed', leakedSource: 'Seen by police' });
  });

  it('is named once, of the same incident; an unknown one and one that is hidden are refused alike', async () => {
    const patients = await table();
    const leak = await publication();
    const named = await name(leak, patients).ok<Named>();
    await name(leak, patients).refused('published-table/named-already', 409);
    await name(leak, leak).refusedAt('affectedTableId', 'published-table/unknown-table');
    const hidden = await table({ compartment: 'legal' });
    await name(leak, hidden).refusedAt('affectedTableId', 'published-table/unknown-table');
    const away = await the
      .as('commander')
      .post(`/published-tables/${named.id}/archive`, { version: named.version })
      .ok<Named>();
    await judge('accept', away, { source: 'Police' }).refused('published-table/judged', 409);
    const frozen = scene.database.query(`update published_table set affected_table_id = $1 where id = $2`, [
      hidden.id,
      named.id,
    ]);
    await expect(frozen).rejects.toMatchObject({ constraint: 'published_table_is_frozen' });
  });

  it('lies where its publication lies: what is in a closed room changes nothing outside it', async () => {
    const patients = await table();
    const closed = await publication({ compartment: 'negotiation', tlp: 'RED' });
    await name(closed, patients, 'commander').refusedAt('affectedTableId', 'published-table/closed-room');
    await name(closed, patients).refused('record/not-found', 404);
    const open = await publication();
    const named = await name(open, patients).ok<Named>();
    const path = `/leak-publications/${open.id}`;
    await the.as('commander').patch(path, { version: open.version, compartment: 'legal' }).ok();
    expect(await read(named)).toMatchObject({ compartment: 'legal' });
    await the.as('responder').get(`/published-tables/${named.id}`).refused('record/not-found', 404);
    await judge('accept', await read(named), { source: 'x' }, 'commander').refused('published-table/closed-room', 422);
  });
});

it('shows partners a publication and a table that are shared with them, and nothing of what the house makes of them', async () => {
  const sharedWith = [the.who('partner').organisationId];
  const figure = { metric: 'possibly_affected', scope: 'In the leak', value: 1, source: 'Police', asOf: DAY };
  const { id } = await the
    .as('commander')
    .post('/figures', { incidentId: the.incidentId, ...figure })
    .ok<{ id: string }>();
  const leak = await publication({ sharedWith, figureIds: [id] });
  const named = await name(leak, await table({ sharedWith })).ok<Named>();
  const said = { incidentId: the.incidentId, issuer: 'We', title: 'Ours', text: 'x', sharedWith, figureIds: [id] };
  await the.as('commander').post('/statements', said).ok();
  const partner = the.as('partner');
  expect(await partner.get(`/leak-publications/${leak.id}`).ok()).toMatchObject({ figureIds: [], figures: [] });
  await partner.get(`/published-tables/${named.id}`).refused('record/not-found', 404);
  expect(await partner.get(`/leak-publications/${leak.id}/dependents`).ok()).toEqual({ clocks: [], statements: [] });
  expect(
    (await the.as('legal').get(`/leak-publications/${leak.id}/dependents`).ok<Dependents>()).statements,
  ).toMatchObject([{ title: 'Ours' }]);
});

describe('The figures of a leak publication', () => {
  const figure = (values: object = {}) =>
    the
      .as('commander')
      .post('/figures', {
        ...{ incidentId: the.incidentId, metric: 'possibly_affected', scope: 'In the leak', value: 57_000 },
        ...{ source: 'Police', asOf: DAY, ...values },
      })
      .ok<{ id: string }>();

  it('are shown with value and source, and lie where its readers see them', async () => {
    const { id } = await figure();
    const leak = await publication({ figureIds: [id] });
    expect(leak.figures).toMatchObject([{ id, value: 57_000, source: 'Police', superseded: false }]);
    const secret = await figure({ compartment: 'legal' });
    await the
      .as('commander')
      .patch(`/leak-publications/${leak.id}`, { version: leak.version, figureIds: [secret.id] })
      .refusedAt('figureIds', 'leak-publication/unknown-figure');
  });

  it('lead to the statements that depend on the publication, as do the data in its tables; clocks are listed too', async () => {
    const { id } = await figure();
    const patients = await table({ name: 'Notes' });
    const [category] = (await the.as('commander').list('/data-categories').ok<{ data: { id: string }[] }>()).data;
    const column = { affectedTableId: patients.id, name: 'text', categoryId: category?.id, source: 'Us' };
    await the.as('commander').post('/affected-columns', column).ok();
    const say = (title: string, values: object) =>
      the
        .as('commander')
        .post('/statements', { incidentId: the.incidentId, issuer: 'We', title, text: 'x', ...values })
        .ok();
    await say('By figure', { figureIds: [id] });
    await say('By category', { categoryIds: [category?.id] });
    await say('Neither', {});
    const leak = await publication({ figureIds: [id] });
    const dependents = (by = 'legal'): Promise<Dependents> =>
      the.as(by).get(`/leak-publications/${leak.id}/dependents`).ok();
    expect((await dependents()).statements).toMatchObject([{ title: 'By figure', why: 'quotes_figure' }]);
    await name(leak, patients).ok();
    const titles = (await dependents()).statements.map(({ title, why }) => `${title} ${why}`);
    expect(titles.sort()).toEqual(['By category names_category', 'By figure quotes_figure']);
    const { clocks } = await dependents();
    const article = (wanted: string) => clocks.find(clock => clock.article?.includes(wanted));
    expect(article('33(1)')).toMatchObject({ why: 'still_open' });
    const duty = article('34');
    const judged = { obligationId: duty?.id, applies: 'no', reason: 'No high risk while nothing is public' };
    await the.as('legal').post('/obligation-assessments', judged).ok();
    expect((await dependents()).clocks.find(clock => clock.id === duty?.id)).toMatchObject({
      ...{ state: 'not_owed', why: 'judged_not_owed' },
    });
    await the.as('partner').get(`/leak-publications/${leak.id}/dependents`).refused('record/not-found', 404);
  });
});

describe('A leak publication of a negotiation', () => {
  it('is named in the room alone: the publication tells nothing of it to anybody', async () => {
    const before = await publication({ placeName: 'Their blog', claim: '200 GB' });
    const room = the.as('negotiator').post('/negotiations', { incidentId: the.incidentId, actor: 'Gang' });
    const { id: negotiationId } = await room.ok<Schemas['NegotiationView']>();
    const link = (body: object, by = 'negotiator') =>
      the.as(by).post('/negotiation-publications', { negotiationId, leakPublicationId: before.id, ...body });
    const named = await link({ note: 'A day after their deadline' }).ok<Link>();
    expect(named).toMatchObject({
      ...{ placeName: 'Their blog', claim: '200 GB', source: 'Police', note: 'A day after their deadline', tlp: 'RED' },
    });
    expect(await the.as('responder').get(`/leak-publications/${before.id}`).ok()).toEqual(before);
    await link({}).refused('negotiation-publication/named-already', 409);
    await link({ leakPublicationId: negotiationId }).refusedAt(
      'leakPublicationId',
      'negotiation-publication/unknown-publication',
    );
    for (const role of ['responder', 'communications', 'partner']) {
      await link({}, role).refused('record/not-found', 404);
      await the.as(role).get(`/negotiation-publications/${named.id}`).refused('record/not-found', 404);
      expect(await the.as(role).list('/negotiation-publications').ok()).toMatchObject({ total: 0 });
      const seen = scene.database.queryAs(the.who(role).id, 'select id from negotiation_publication');
      expect(await seen).toEqual([]);
    }
    const filter = { recordId: named.id, action: 'read' };
    await the.as('legal').get(`/negotiation-publications/${named.id}`).ok();
    expect(await the.as('commander').list('/audit-entries', { filter }).ok()).toMatchObject({ total: 1 });
  });

  it('tells of it nothing in the room either where it lies in another closed room', async () => {
    const secret = await publication({ compartment: 'legal', placeName: 'Their forum' }, 'legal');
    const room = the.as('legal').post('/negotiations', { incidentId: the.incidentId, actor: 'Gang' });
    const { id: negotiationId } = await room.ok<Schemas['NegotiationView']>();
    const sent = { negotiationId, leakPublicationId: secret.id };
    await the
      .as('negotiator')
      .post('/negotiation-publications', sent)
      .refusedAt('leakPublicationId', 'negotiation-publication/unknown-publication');
    const { id } = await the.as('legal').post('/negotiation-publications', sent).ok<Link>();
    expect(await the.as('negotiator').get(`/negotiation-publications/${id}`).ok()).toMatchObject({
      ...{ placeName: null, source: null, place: null },
    });
  });
});
