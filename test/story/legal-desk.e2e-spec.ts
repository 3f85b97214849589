import type { Browser } from '../support/browser.js';
import { type Case, openCase } from '../support/case.js';
import type { Schemas } from '../support/exchange.js';
import { eml } from '../support/mails.js';
import { openScene, type Scene } from '../support/scene.js';

type Item = Schemas['CorrespondenceView'];

/** December at the legal desk: what was told to the authority, by when, on which figures, and what became of them. */
let scene: Scene;
let the: Case;
let legal: Browser;
let datatilsynet: string;

const minute = (at: string) => ({ at, precision: 'minute', zone: 'Europe/Copenhagen', asWritten: null });
const file = ({ id, version }: Item): Promise<Item> => legal.post(`/correspondence/${id}/file`, { version }).ok<Item>();
const filed = async (at: string, values: object): Promise<Item> =>
  file(
    await legal
      .post('/correspondence', {
        incidentId: the.incidentId,
        direction: 'outgoing',
        channel: 'portal',
        organisationId: datatilsynet,
        occurred: minute(at),
        ...values,
      })
      .ok<Item>(),
  );
const figure = (values: object): Promise<Schemas['FigureView']> =>
  scene
    .as(the.analyst)
    .post('/figures', {
      incidentId: the.incidentId,
      metric: 'possibly_affected',
      scope: 'Current and former patients',
      source: 'Count of the operator',
      ...values,
    })
    .ok<Schemas['FigureView']>();

beforeAll(async () => {
  scene = await openScene();
  the = await openCase(scene);
  legal = scene.as(the.lawyer);
  datatilsynet = (await scene.organisation({ name: 'Datatilsynet', kind: 'supervisory_authority' })).id;
}, 60_000);
afterAll(() => scene.close());

it('a call, a notification in time, a question answered, and a number that is stale a month later', async () => {
  const commander = scene.as(the.commander);
  const { version } = await commander.get(`/incidents/${the.incidentId}`).ok<Schemas['IncidentView']>();
  const aware = { aware: minute('2024-12-09T13:00:00.000Z'), awareBasis: 'The operator found the copied tables' };
  await commander.patch(`/incidents/${the.incidentId}`, { version, ...aware }).ok();
  const first = await figure({ value: 130_000, approximate: true, asOf: minute('2024-12-10T07:00:00.000Z') });

  // 10 December, 09:20: Datatilsynet is rung, and told the number that there is.
  const told = { figureIds: [first.id], keyDates: ['aware'] };
  await filed('2024-12-10T08:20:00.000Z', { channel: 'phone', subject: 'First call', ...told });

  // 11 December: notified under Art. 33, with a day to spare.
  const notification = {
    subject: 'Notification',
    fulfilsTermKey: 'gdpr-33-1',
    referenceNumbers: ['2024-442-1'],
    ...told,
  };
  await filed('2024-12-11T12:00:00.000Z', notification);
  const { data: clocks } = await legal
    .list('/clocks', { filter: { incidentId: the.incidentId } })
    .ok<Schemas['ClockPage']>();
  expect(clocks.find(({ termKey }) => termKey === 'gdpr-33-1')).toMatchObject({
    state: 'met',
    dueAt: '2024-12-12T13:00:00.000Z',
  });

  // 12 December: a mail asks how many. It is taken in as it came, filed, and answered.
  const form = new FormData();
  form.append('file', new Blob([eml({ subject: 'Spørgsmål', text: 'Hvor mange patienter er berørt?' })]), 'q.eml');
  const imported = await legal
    .send('POST', `/incidents/${the.incidentId}/mail-imports`, form)
    .ok<Schemas['MailImportView']>();
  const path = `/correspondence/${imported.correspondenceId}`;
  const mail = await legal
    .patch(path, { version: (await legal.get(path).ok<Item>()).version, organisationId: datatilsynet })
    .ok<Item>();
  const question = await legal
    .post('/correspondence-questions', { correspondenceId: mail.id, text: 'Hvor mange?', answerer: 'us' })
    .ok<Schemas['CorrespondenceQuestionView']>();
  await file(mail);
  const answer = await filed('2024-12-13T10:00:00.000Z', {
    channel: 'email',
    subject: 'Re: Spørgsmål',
    repliesToId: mail.id,
    figureIds: [first.id],
  });
  await legal
    .patch(`/correspondence-questions/${question.id}`, {
      version: question.version,
      answered: minute('2024-12-13T10:00:00.000Z'),
      answeredInId: answer.id,
    })
    .ok();
  expect(await legal.get(path).ok<Item>()).toMatchObject({ status: 'filed', openQuestions: 0 });

  // In January the count is another. Whoever asks what Datatilsynet holds sees 130,000, from three sources, and stale.
  await figure({ value: 113_000, supersedesId: first.id, asOf: minute('2025-01-14T07:00:00.000Z') });
  const { facts, cells } = await legal
    .get(`/incidents/${the.incidentId}/disclosure-matrix`)
    .ok<Schemas['DisclosureMatrixView']>();
  expect(facts.map(({ now }) => now.figure?.value ?? now.date?.keyDate)).toEqual([113_000, 'aware']);
  expect(cells.map(({ marks }) => marks)).toEqual([['stale'], []]);
  expect(cells[0]?.tellings.map(({ title, value }) => `${title}: ${value.figure?.value ?? ''}`)).toEqual([
    'Re: Spørgsmål: 130000',
    'Notification: 130000',
    'First call: 130000',
  ]);

  // A year later somebody looks for the question, in another form of the word.
  const found = await legal
    .post(`/incidents/${the.incidentId}/correspondence-search`, { words: 'patienterne' })
    .ok<Schemas['SearchResultsView']>();
  expect(found.hits.map(({ correspondenceId, source }) => [correspondenceId, source])).toEqual([[mail.id, 'mail']]);
}, 60_000);
