import { createHash } from 'node:crypto';
import type { Schemas } from '../support/exchange.js';
import { openScene, type Person, type Scene } from '../support/scene.js';

type Item = Schemas['CorrespondenceView'];
type Question = Schemas['CorrespondenceQuestionView'];

let scene: Scene;
let commander: Person;
let legal: Person;
let responder: Person;
let officer: Person;
let incidentId: string;
let authorityId: string;

const minute = (at: string): object => ({ at, precision: 'minute', zone: 'Europe/Copenhagen', asWritten: null });
const item = (values: object = {}): Promise<Item> =>
  scene
    .as(legal)
    .post('/correspondence', {
      incidentId,
      direction: 'incoming',
      channel: 'email',
      organisationId: authorityId,
      occurred: minute('2024-12-12T09:00:00.000Z'),
      subject: 'Request',
      ...values,
    })
    .ok();
const file = ({ id, version }: Item): Promise<Item> =>
  scene.as(legal).post(`/correspondence/${id}/file`, { version }).ok();
const ask = (correspondenceId: string, values: object = {}): Promise<Question> =>
  scene
    .as(legal)
    .post('/correspondence-questions', { correspondenceId, text: 'How many persons?', answerer: 'us', ...values })
    .ok();

beforeAll(async () => {
  scene = await openScene();
  const { id: policeId } = await scene.organisation({ kind: 'police' });
  authorityId = (await scene.organisation({ name: 'Datatilsynet', kind: 'supervisory_authority' })).id;
  [commander, legal, responder] = [await scene.person(), await scene.person(), await scene.person()];
  officer = await scene.person({ organisationId: policeId });
  const incident = await scene.incident(commander);
  incidentId = incident.id;
  await scene.member(incident, commander, legal, ['legal']);
  await scene.member(incident, commander, responder, ['responder']);
  await scene.member(incident, commander, officer, ['partner']);
});
afterAll(() => scene.close());

describe('A question in an item', () => {
  it('says who owes the answer until when, and is open until it is answered', async () => {
    const { id } = await item();
    const due = minute('2024-12-19T11:00:00.000Z');
    const question = await ask(id, { due, assigneeId: commander.id });
    expect(question).toMatchObject({ organisationName: 'Datatilsynet', subject: 'Request', answered: null });
    const open = (): Promise<Schemas['CorrespondenceQuestionPage']> =>
      scene
        .as(responder)
        .list('/correspondence-questions', { filter: { organisationId: authorityId, answered: false } })
        .ok();
    expect((await open()).data.map(one => one.id)).toContain(question.id);
    expect(await scene.as(legal).get(`/correspondence/${id}`).ok()).toMatchObject({ openQuestions: 1 });

    const reply = await item({ direction: 'outgoing', subject: 'Answer', repliesToId: id });
    const at = `/correspondence-questions/${question.id}`;
    await scene
      .as(legal)
      .patch(at, { version: 1, answeredInId: reply.id })
      .refusedAt('answered', 'correspondence-question/answered-when');
    await scene
      .as(legal)
      .patch(at, { version: 1, answeredInId: reply.id, answered: reply.occurred, answer: '57,000' })
      .ok();
    expect((await open()).data.map(one => one.id)).not.toContain(question.id);
    expect(await scene.as(legal).get(`/correspondence/${id}`).ok()).toMatchObject({ openQuestions: 0 });
  });

  it('is answered after it was asked, and in an item that is no older', async () => {
    const { id } = await item(); // 2024-12-12 09:00 UTC
    const early = { answered: minute('2024-12-12T08:59:00.000Z') };
    const beforeAsked = 'correspondence-question/answered-before-asked';
    await scene
      .as(legal)
      .post('/correspondence-questions', { correspondenceId: id, text: 'Why?', answerer: 'us', ...early })
      .refusedAt('answered', beforeAsked);
    const { id: question } = await ask(id);
    const say = (values: object) =>
      scene.as(legal).patch(`/correspondence-questions/${question}`, { version: 1, ...values });
    await say(early).refusedAt('answered', beforeAsked);
    await say({ answered: { ...minute('2024-12-10T23:00:00.000Z'), precision: 'day' } }).refusedAt(
      'answered',
      beforeAsked,
    );
    const older = await item({ direction: 'outgoing', occurred: minute('2024-12-11T09:00:00.000Z') });
    await say({ answered: minute('2024-12-12T10:00:00.000Z'), answeredInId: older.id }).refusedAt(
      'answeredInId',
      'correspondence-question/answer-before-question',
    );
    // The same day, or the same minute, is not before.
    await say({ answered: { ...minute('2024-12-11T23:00:00.000Z'), precision: 'day' } }).ok();
  });

  it('keeps a reference number of its item once', async () => {
    const { referenceNumbers } = await item({
      referenceNumbers: ['2024-11-1', ' 2024-11-1', '2024-11-2', '2024-11-1'],
    });
    expect(referenceNumbers).toEqual(['2024-11-1', '2024-11-2']);
  });

  it('is given only to somebody who sees it, and only if the answer is ours', async () => {
    const { id } = await item({ compartment: 'legal' });
    const given = { correspondenceId: id, text: 'Why?', answerer: 'us' };
    await scene
      .as(legal)
      .post('/correspondence-questions', { ...given, assigneeId: responder.id })
      .refusedAt('assigneeId', 'correspondence-question/assignee-cannot-see');
    await scene
      .as(legal)
      .post('/correspondence-questions', { ...given, answerer: 'them', assigneeId: commander.id })
      .refusedAt('assigneeId', 'correspondence-question/not-ours-to-answer');
    await scene.as(responder).post('/correspondence-questions', given).refused('record/not-found');
    const open = { ...given, correspondenceId: (await item()).id };
    await scene.as(responder).post('/correspondence-questions', open).refused('access/forbidden');
  });

  it('lies in the room of its item, moves with it, and is nothing for partners unless shared itself', async () => {
    const shared = await item({ sharedWith: [officer.organisationId] });
    await ask(shared.id);
    const seen = (person: Person): Promise<{ total: number }> =>
      scene
        .as(person)
        .list('/correspondence-questions', { filter: { correspondenceId: shared.id } })
        .ok();
    expect([await seen(responder), await seen(officer)]).toMatchObject([{ total: 1 }, { total: 0 }]);
    await scene
      .as(legal)
      .patch(`/correspondence/${shared.id}`, { version: shared.version, compartment: 'legal', sharedWith: [] })
      .ok();
    expect([await seen(responder), await seen(legal)]).toMatchObject([{ total: 0 }, { total: 1 }]);
  });

  it('is quoted as it stands once its item is filed; the rest may still change', async () => {
    const draft = await item();
    const question = await ask(draft.id);
    await file(draft);
    const at = `/correspondence-questions/${question.id}`;
    await scene.as(legal).patch(at, { version: 1, text: 'x' }).refusedAt('text', 'correspondence-question/frozen');
    await scene
      .as(legal)
      .patch(at, { version: 1, due: minute('2024-12-20T11:00:00.000Z') })
      .ok();
  });
});

describe('A thread', () => {
  it('is joined by saying what an item answers, and not across incidents', async () => {
    const first = await item();
    const second = await item({ direction: 'outgoing', repliesToId: first.id });
    const third = await item({ repliesToId: second.id });
    const page = await scene
      .as(legal)
      .list('/correspondence', { filter: { threadId: first.threadId } })
      .ok<Schemas['CorrespondencePage']>();
    expect(page.data.map(({ id }) => id).sort()).toEqual([first.id, second.id, third.id].sort());
    const other = await scene.incident(legal);
    const elsewhere = await item({ incidentId: other.id });
    await scene
      .as(legal)
      .patch(`/correspondence/${elsewhere.id}`, { version: 1, repliesToId: first.id })
      .refusedAt('repliesToId', 'correspondence/answers-unknown');
    await scene
      .as(legal)
      .patch(`/correspondence/${first.id}`, { version: first.version, repliesToId: first.id })
      .refusedAt('repliesToId', 'correspondence/answers-itself');
  });

  it('does not name an item in a closed room to whoever may not enter it', async () => {
    const hidden = await item({ compartment: 'legal' });
    const { id } = await item({ repliesToId: hidden.id });
    expect(await scene.as(legal).get(`/correspondence/${id}`).ok()).toMatchObject({ repliesToId: hidden.id });
    expect(await scene.as(responder).get(`/correspondence/${id}`).ok()).toMatchObject({ repliesToId: null });
  });
});

describe('Filing', () => {
  it('leaves a fingerprint of words, times and files that anybody can make again', async () => {
    const draft = await item({ text: 'As agreed.', referenceNumbers: ['2024-442-1'] });
    const form = new FormData();
    form.append('recordTable', 'correspondence');
    form.append('recordId', draft.id);
    form.append('file', new Blob(['evidence']), 'evidence.txt');
    await scene.as(legal).send('POST', '/attachments', form).ok();
    const filed = await file(await scene.as(legal).get(`/correspondence/${draft.id}`).ok<Item>());
    const said = {
      incidentId,
      direction: 'incoming',
      channel: 'email',
      organisationId: authorityId,
      contactId: null,
      occurred: draft.occurred,
      subject: 'Request',
      text: 'As agreed.',
      referenceNumbers: ['2024-442-1'],
      correctsId: null,
      correctionReason: null,
      fulfilsTermKey: null,
      repliesToId: null,
      threadId: draft.threadId,
      files: [{ name: 'evidence.txt', size: 8, sha256: createHash('sha256').update('evidence').digest('hex') }],
    };
    // jsonb has one spelling of a value; the time of filing is in it as PostgreSQL keeps it.
    const [spelt] = await scene.database.query<{ text: string }>(
      `select ($1::jsonb || jsonb_build_object('filedAt', filed_at))::text as text from correspondence where id = $2`,
      [JSON.stringify(said), draft.id],
    );
    expect(filed.filedSha256).toBe(
      createHash('sha256')
        .update(spelt?.text ?? '')
        .digest('hex'),
    );
  });
});

describe('Privileged correspondence', () => {
  it('is on no summary, for nobody, and in nobody else’s lists and counts', async () => {
    const incident = await scene.incident(commander);
    await scene.member(incident, commander, responder, ['responder']);
    const call = { incidentId: incident.id, direction: 'incoming', channel: 'phone', organisationId: authorityId };
    const make = async (values: object): Promise<void> => {
      const { id, version } = await scene
        .as(commander)
        .post('/correspondence', { ...call, ...values })
        .ok<Item>();
      await scene.as(commander).post(`/correspondence/${id}/file`, { version }).ok();
    };
    await make({ subject: 'Open word', occurred: minute('2024-12-10T09:00:00.000Z') });
    await make({ subject: 'Privileged word', occurred: minute('2024-12-11T09:00:00.000Z'), compartment: 'legal' });
    for (const person of [commander, responder]) {
      const summary = await scene.as(person).get(`/incidents/${incident.id}/summary`).ok<Schemas['SummaryView']>();
      expect(summary.lastContact).toMatchObject({ subject: 'Open word' });
      expect(JSON.stringify(summary)).not.toContain('Privileged word');
    }
    const filter = { incidentId: incident.id };
    expect(await scene.as(responder).list('/correspondence', { filter }).ok()).toMatchObject({ total: 1 });
    expect(await scene.as(commander).list('/correspondence', { filter }).ok()).toMatchObject({ total: 2 });
  });
});
