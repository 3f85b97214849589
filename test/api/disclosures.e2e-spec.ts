import { type Case, openCase, when } from '../support/case.js';
import type { Exchange, Schemas } from '../support/exchange.js';
import { approveText, openCampaign } from '../support/letters.js';
import { openScene, type Person, type Scene } from '../support/scene.js';

type Item = Schemas['CorrespondenceView'];
type Figure = Schemas['FigureView'];
type Matrix = Schemas['DisclosureMatrixView'];

let scene: Scene;
let the: Case;
let authority: string;

const minute = (at: string) => ({ at, precision: 'minute', zone: 'Europe/Copenhagen', asWritten: null });

const figure = (values: object): Promise<Figure> =>
  scene
    .as(the.analyst)
    .post('/figures', {
      incidentId: the.incidentId,
      metric: 'possibly_affected',
      scope: 'Patients',
      source: 'Company',
      asOf: when('2024-12-10'),
      ...values,
    })
    .ok<Figure>();

const draft = (at: string, values: object, by: Person = the.lawyer): Exchange =>
  scene.as(by).post('/correspondence', {
    incidentId: the.incidentId,
    direction: 'outgoing',
    channel: 'phone',
    organisationId: authority,
    occurred: minute(at),
    subject: `Call of ${at.slice(0, 10)}`,
    ...values,
  });
const file = ({ id, version }: Item): Exchange => scene.as(the.lawyer).post(`/correspondence/${id}/file`, { version });
const filed = async (at: string, values: object): Promise<Item> => file(await draft(at, values).ok<Item>()).ok<Item>();

const matrix = (by: Person = the.lawyer): Promise<Matrix> =>
  scene.as(by).get(`/incidents/${the.incidentId}/disclosure-matrix`).ok<Matrix>();

const valueOf = ({ figure: number, category, date }: Schemas['FactValue']): string =>
  String(number?.value ?? category?.stolenStatus ?? date?.moment.at ?? null);

/** The matrix in words: `what it is | recipient: what was told last, what was told before (marks)`. */
const inWords = async (by?: Person): Promise<string[]> => {
  const { facts, recipients, cells } = await matrix(by);
  return facts.flatMap(({ key, kind, now }) =>
    recipients.flatMap(recipient =>
      cells
        .filter(cell => cell.fact === key && cell.recipient === recipient.key)
        .map(({ tellings, marks }) => {
          const name = now.figure?.metric ?? now.category?.name ?? now.date?.keyDate ?? kind;
          const said = tellings.map(({ value }) => valueOf(value)).join(', ');
          return `${name} | ${recipient.name ?? recipient.kind}: ${said}${marks.length > 0 ? ` (${marks.join(', ')})` : ''}`;
        }),
    ),
  );
};

beforeAll(async () => {
  scene = await openScene();
  the = await openCase(scene);
  authority = (await scene.organisation({ name: 'Datatilsynet', kind: 'supervisory_authority' })).id;
});
afterAll(() => scene.close());

it('holds figures, categories and dates together as they were told, and says what became of them', async () => {
  const [commander, analyst, press] = [scene.as(the.commander), scene.as(the.analyst), scene.as(the.press)];
  const { data: categories } = await analyst
    .list('/data-categories', { perPage: 100 })
    .ok<Schemas['DataCategoryPage']>();
  const category = categories.find(({ gdprClass }) => gdprClass === 'national_id');
  const table = await analyst
    .post('/affected-tables', {
      incidentId: the.incidentId,
      name: 'Patients',
      origin: 'own',
      stolenStatus: 'assumed',
      stolenSource: 'Company',
    })
    .ok<Schemas['AffectedTableView']>();
  await analyst
    .post('/affected-columns', {
      affectedTableId: table.id,
      name: 'cpr',
      categoryId: category?.id,
      source: 'Company',
      confidence: 'reported',
    })
    .ok();
  const incident = await commander.get(`/incidents/${the.incidentId}`).ok<Schemas['IncidentView']>();
  const aware = await commander
    .patch(`/incidents/${the.incidentId}`, {
      version: incident.version,
      aware: minute('2024-12-09T13:00:00.000Z'),
      awareBasis: 'The IT operator',
    })
    .ok<Schemas['IncidentView']>();
  const possible = await figure({ value: 130_000, approximate: true });
  const confirmed = await figure({ metric: 'confirmed', value: 57_000 });
  // Picked by its digits while the call is on.
  const filter = { incidentId: the.incidentId };
  const typed = await analyst.list('/figures', { filter, q: '130' }).ok<Schemas['FigurePage']>();
  expect(typed.data.map(({ id }) => id)).toEqual([possible.id]);

  // A draft says what it would tell, and tells nobody.
  const told = { figureIds: [possible.id, confirmed.id], categoryIds: [category?.id], keyDates: ['aware'] };
  const call = await draft('2024-12-10T09:00:00.000Z', told).ok<Item>();
  expect(call.told?.figures).toMatchObject([{ value: 130_000 }, { value: 57_000 }]);
  expect(await inWords()).toEqual([]);

  const first = await file(call).ok<Item>();
  expect(first.told).toMatchObject({
    figures: [
      { figureId: possible.id, metric: 'possibly_affected', value: 130_000, approximate: true },
      { figureId: confirmed.id, metric: 'confirmed', value: 57_000 },
    ],
    categories: [{ categoryId: category?.id, stolenStatus: 'assumed' }],
    dates: [{ keyDate: 'aware', moment: { at: '2024-12-09T13:00:00.000Z' } }],
  });
  const name = String(category?.name);
  expect(await inWords()).toEqual([
    'possibly_affected | Datatilsynet: 130000',
    'confirmed | Datatilsynet: 57000',
    `${name} | Datatilsynet: assumed`,
    'aware | Datatilsynet: 2024-12-09T13:00:00.000Z',
  ]);

  // Life goes on: a newer figure, a table confirmed as stolen, awareness dated anew, and the press is told.
  const newer = await figure({ value: 113_000, supersedesId: possible.id, asOf: when('2024-12-20') });
  await analyst.patch(`/affected-tables/${table.id}`, { version: table.version, stolenStatus: 'confirmed' }).ok();
  await commander
    .patch(`/incidents/${the.incidentId}`, {
      version: aware.version,
      aware: minute('2024-12-09T11:00:00.000Z'),
      awareReason: 'The log shows it',
    })
    .ok();
  const statement = await press
    .post('/statements', {
      incidentId: the.incidentId,
      issuer: 'The Clinic',
      title: 'What we know',
      text: 'About 113,000.',
      figureIds: [newer.id],
      categoryIds: [category?.id],
    })
    .ok<Schemas['StatementView']>();
  await press
    .post(`/statements/${statement.id}/publish`, {
      version: statement.version,
      published: minute('2024-12-20T10:00:00.000Z'),
      channel: 'press_release',
    })
    .ok();
  expect(await inWords(the.manager)).toEqual([
    'possibly_affected | Datatilsynet: 130000 (contradicts, stale)',
    'possibly_affected | press: 113000 (contradicts)',
    'confirmed | Datatilsynet: 57000',
    `${name} | Datatilsynet: assumed (contradicts, stale)`,
    `${name} | press: confirmed (contradicts)`,
    'aware | Datatilsynet: 2024-12-09T13:00:00.000Z (stale)',
  ]);

  // The authority is told as well; what was said before stays in view, with its source.
  await filed('2024-12-21T09:00:00.000Z', { figureIds: [newer.id] });
  expect(await inWords()).toContain('possibly_affected | Datatilsynet: 113000, 130000');
  const { cells } = await matrix();
  const cell = cells.find(({ tellings }) => tellings.length === 2);
  expect(cell?.tellings[1]).toMatchObject({ source: 'correspondence', sourceId: first.id, title: first.subject });

  // What was logged wrongly was never told: the correction says what was.
  const { compartment, tlp, sharedWith } = first;
  const right = { correctsId: first.id, correctionReason: 'No number was named', compartment, tlp, sharedWith };
  await filed('2024-12-10T09:00:00.000Z', { ...right, keyDates: [] });
  expect(await inWords()).toEqual([
    'possibly_affected | Datatilsynet: 113000',
    'possibly_affected | press: 113000',
    `${name} | press: confirmed`,
  ]);
  await scene
    .as(the.analyst)
    .post(`/figures/${newer.id}/archive`, { version: newer.version })
    .refused('figure/quoted-stays');
});

it('says what letters tell once their words are approved', async () => {
  const number = await figure({ metric: 'notified', value: 4_000 });
  const campaign = await openCampaign(scene, the);
  const { id } = await approveText(scene, the, campaign.id, { figureIds: [number.id] });
  const { cells } = await matrix(the.press);
  expect(cells.find(({ recipient }) => recipient === 'persons')?.tellings).toMatchObject([
    { source: 'letter_version', sourceId: id, pending: true, value: { figure: { value: 4_000 } } },
  ]);
});

it('holds what a public notice told, with its values of when it was approved', async () => {
  const number = await figure({ metric: 'estimated', value: 41_000, scope: 'Former patients' });
  const press = scene.as(the.press);
  const draft = await press
    .post('/public-notices', {
      ...{
        incidentId: the.incidentId,
        reason: 'Addresses are unknown',
        text: 'Data were stolen',
        channel: 'Newspapers',
      },
      figureIds: [number.id],
    })
    .ok<Schemas['PublicNoticeView']>();
  const inPublic = async () => {
    const { facts, cells } = await matrix();
    const row = facts.find(({ now }) => now.figure?.scope === 'Former patients');
    return cells
      .filter(({ fact, recipient }) => fact === row?.key && recipient === 'public')
      .flatMap(({ marks, tellings }) => tellings.map(each => [each.source, each.pending, each.told.at, ...marks]));
  };
  expect(await inPublic()).toEqual([]);
  const { id, version, approvedAt, told } = await scene
    .as(the.commander)
    .post(`/public-notices/${draft.id}/approve`, { version: draft.version })
    .ok<Schemas['PublicNoticeView']>();
  expect(told?.figures).toMatchObject([{ figureId: number.id, value: 41_000 }]);
  expect(await inPublic()).toEqual([['public_notice', true, `${approvedAt?.slice(0, 19)}Z`]]);
  const published = minute('2024-12-30T06:00:00.000Z');
  await press.post(`/public-notices/${id}/publish`, { version, published }).ok();
  expect(await inPublic()).toEqual([['public_notice', false, published.at]]);
  const { version: latest } = await scene.as(the.analyst).get(`/figures/${number.id}`).ok<Figure>();
  await scene.as(the.analyst).post(`/figures/${number.id}/archive`, { version: latest }).refused('figure/quoted-stays');
  await figure({ metric: 'estimated', value: 42_000, scope: 'Former patients', supersedesId: number.id });
  expect(await inPublic()).toEqual([['public_notice', false, published.at, 'stale']]);
});

it('tells of nothing that the reader may not see, and nothing to partners', async () => {
  const number = await figure({ metric: 'estimated', value: 99 });
  const before = await inWords(the.press);
  const shared = { figureIds: [number.id], sharedWith: [the.police] };
  const open = await filed('2024-12-22T09:00:00.000Z', shared);
  await filed('2024-12-22T10:00:00.000Z', { figureIds: [number.id], organisationId: the.police, compartment: 'legal' });
  const added = (await inWords(the.press)).filter(line => !before.includes(line));
  expect(added).toEqual(['estimated | Datatilsynet: 99']);
  expect(await inWords()).toContainEqual(expect.stringMatching(/^estimated \| Organisation \d+: 99$/));
  await scene.as(the.officer).get(`/incidents/${the.incidentId}/disclosure-matrix`).refused('access/forbidden');
  expect(await scene.as(the.officer).get(`/correspondence/${open.id}`).ok<Item>()).toMatchObject({
    told: null,
    figureIds: [],
    categoryIds: [],
    keyDates: [],
  });
});

it('takes only what is known and readable, and nothing that a letter which came in is said to tell', async () => {
  const secret = await figure({ value: 1, compartment: 'persons' });
  const at = '2024-12-23T09:00:00.000Z';
  await draft(at, { figureIds: [secret.id] }).refused('told/unknown-figure');
  await draft(at, { categoryIds: [the.incidentId] }).refused('told/unknown-category');
  await draft(at, { direction: 'incoming', channel: 'letter', keyDates: ['aware'] }).refused(
    'correspondence/incoming-tells-nothing',
  );
  await file(await draft(at, { keyDates: ['occurred_to'] }).ok<Item>()).refused('told/date-unknown');
  const item = await filed(at, { direction: 'incoming', keyDates: ['aware'] });
  await scene
    .as(the.lawyer)
    .patch(`/correspondence/${item.id}`, { version: item.version, keyDates: [] })
    .refused('correspondence/filed');
});
