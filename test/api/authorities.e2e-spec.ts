import type { Schemas } from '../support/exchange.js';
import { openScene, type Person, type Scene } from '../support/scene.js';

type Item = Schemas['CorrespondenceView'];

let scene: Scene;
let commander: Person;
let legal: Person;
let observer: Person;
let officer: Person;
let incidentId: string;
let authorityId: string;
let policeId: string;

const minute = (at: string): object => ({ at, precision: 'minute', zone: 'Europe/Copenhagen', asWritten: null });

const draft = (values: object = {}): Promise<Item> =>
  scene
    .as(legal)
    .post('/correspondence', {
      incidentId,
      direction: 'outgoing',
      channel: 'portal',
      organisationId: authorityId,
      occurred: minute('2024-12-10T08:20:00.000Z'),
      subject: 'Notification',
      ...values,
    })
    .ok();
const filed = async (values: object = {}): Promise<Item> => {
  const { id, version } = await draft(values);
  return scene.as(legal).post(`/correspondence/${id}/file`, { version }).ok();
};

beforeAll(async () => {
  scene = await openScene();
  const police = await scene.organisation({ kind: 'police' });
  policeId = police.id;
  authorityId = (await scene.organisation({ name: 'Datatilsynet', kind: 'supervisory_authority' })).id;
  [commander, legal, observer] = [await scene.person(), await scene.person(), await scene.person()];
  officer = await scene.person({ organisationId: police.id });
  const incident = await scene.incident(commander);
  incidentId = incident.id;
  await scene.member(incident, commander, legal, ['legal']);
  await scene.member(incident, commander, observer, ['observer']);
  await scene.member(incident, commander, officer, ['partner']);
});
afterAll(() => scene.close());

describe('A contact at an authority', () => {
  it('is found by name, number or address, with the name of its authority, also by a manager', async () => {
    const desk = { incidentId, organisationId: authorityId, name: 'Breach desk', phone: '+45 3319 3200' };
    await scene.as(legal).post('/authority-contacts', desk).ok();
    for (const q of ['breach', '3319']) {
      const page = await scene.as(observer).list('/authority-contacts', { q }).ok<Schemas['AuthorityContactPage']>();
      expect(page.data).toMatchObject([{ name: 'Breach desk', organisationName: 'Datatilsynet' }]);
    }
  });

  it('is kept by commander and legal, and changed only at the version that was read', async () => {
    const contact = await scene
      .as(commander)
      .post('/authority-contacts', { incidentId, organisationId: authorityId, name: 'Duty officer' })
      .ok<Schemas['AuthorityContactView']>();
    const path = `/authority-contacts/${contact.id}`;
    await scene.as(observer).patch(path, { version: 1, hours: 'always' }).refused('access/forbidden');
    await scene.as(legal).patch(path, { version: 1, hours: 'weekdays' }).ok();
    const stale = await scene.as(commander).patch(path, { version: 1, hours: 'always' }).refused('record/stale', 409);
    expect(stale).toMatchObject({ current: { hours: 'weekdays', version: 2 }, yours: { hours: 'always' } });
  });
});

describe('Correspondence', () => {
  it('names a contact or an organisation, and takes the organisation from the contact', async () => {
    const contact = await scene
      .as(legal)
      .post('/authority-contacts', { incidentId, organisationId: authorityId, name: 'Case handler' })
      .ok<Schemas['AuthorityContactView']>();
    const item = await draft({ organisationId: undefined, contactId: contact.id });
    expect(item).toMatchObject({ contactName: 'Case handler', organisationName: 'Datatilsynet', status: 'draft' });
    const nobody = { incidentId, direction: 'incoming', channel: 'phone', occurred: item.occurred, subject: 'Call' };
    await scene.as(legal).post('/correspondence', nobody).refusedAt('organisationId', 'correspondence/needs-party');
  });

  it('takes reference numbers in any shape and finds an item by each of them', async () => {
    const referenceNumbers = ['2021-442-12924', '3700-84266-00014-21', 'SS-1125/2023-HRS', 'a'.repeat(40)];
    const item = await draft({ referenceNumbers });
    expect(item.referenceNumbers).toEqual(referenceNumbers);
    const page = await scene
      .as(legal)
      .list('/correspondence', { q: '84266-00014' })
      .ok<Schemas['CorrespondencePage']>();
    expect(page.data.map(({ id }) => id)).toEqual([item.id]);
  });

  it('contacts only people of its own incident', async () => {
    const other = await scene.incident(commander);
    const stranger = await scene
      .as(commander)
      .post('/authority-contacts', { incidentId: other.id, organisationId: authorityId, name: 'Stranger' })
      .ok<Schemas['AuthorityContactView']>();
    const { id, version } = await draft();
    await scene
      .as(legal)
      .patch(`/correspondence/${id}`, { version, contactId: stranger.id })
      .refusedAt('contactId', 'correspondence/unknown-contact');
  });

  it('does not name a contact in a closed room to whoever may not enter it', async () => {
    const hidden = { incidentId, organisationId: authorityId, name: 'Case worker', compartment: 'legal' };
    const contact = await scene.as(legal).post('/authority-contacts', hidden).ok<Schemas['AuthorityContactView']>();
    const { id } = await filed({ contactId: contact.id });
    const at = `/correspondence/${id}`;
    expect(await scene.as(legal).get(at).ok()).toMatchObject({ contactId: contact.id, contactName: 'Case worker' });
    expect(await scene.as(observer).get(at).ok()).toMatchObject({ contactId: null, contactName: null });
    const filter = { contactId: contact.id };
    expect(await scene.as(legal).list('/correspondence', { filter }).ok()).toMatchObject({ total: 1 });
    expect(await scene.as(observer).list('/correspondence', { filter }).ok()).toMatchObject({ total: 0 });
  });

  it('may be edited while a draft, and never again once filed; who may see it may still change', async () => {
    const { id } = await filed();
    const change = (values: object): ReturnType<ReturnType<typeof scene.as>['patch']> =>
      scene.as(legal).patch(`/correspondence/${id}`, { version: 2, ...values });
    await change({ text: 'Something else' }).refused('correspondence/filed', 409);
    await change({ occurred: minute('2024-12-09T08:20:00.000Z') }).refused('correspondence/filed');
    await scene.as(legal).post(`/correspondence/${id}/file`, { version: 2 }).refused('correspondence/filed-already');
    await scene.as(legal).post(`/correspondence/${id}/archive`, { version: 2 }).refused('correspondence/filed-stays');
    await scene.as(officer).get(`/correspondence/${id}`).refused('record/not-found');
    await change({ sharedWith: [policeId] }).ok();
    await scene.as(officer).get(`/correspondence/${id}`).ok();
    // What moves into a closed room is shared with nobody any more, and cannot be.
    const closed = scene.as(legal).patch(`/correspondence/${id}`, { version: 3, compartment: 'legal' });
    expect(await closed.ok()).toMatchObject({ sharedWith: [] });
    const again = { version: 4, sharedWith: [policeId] };
    await scene.as(legal).patch(`/correspondence/${id}`, again).refusedAt('sharedWith', 'handling/closed-room-shared');
    await scene.as(officer).get(`/correspondence/${id}`).refused('record/not-found');
  });

  it('stays as it was filed also for whoever steps around the API', async () => {
    const { id } = await filed();
    for (const set of [`subject = 'x'`, `status = 'draft', filed_at = null`, `filed_at = now() - interval '1 day'`])
      await expect(
        scene.database.queryAs(legal.id, `update correspondence set ${set} where id = $1`, [id]),
      ).rejects.toMatchObject({ constraint: 'correspondence_filed_is_frozen' });
    await expect(
      scene.database.queryAs(legal.id, 'delete from correspondence where id = $1', [id]),
    ).rejects.toMatchObject({ code: '42501' });
  });

  it('is filed only when it has happened', async () => {
    const { id } = await draft({ occurred: minute('2199-01-01T00:00:00.000Z') });
    await scene
      .as(legal)
      .post(`/correspondence/${id}/file`, { version: 1 })
      .refusedAt('occurred', 'correspondence/not-yet-happened');
  });
});

describe('A manager', () => {
  it('sees in summary and timeline with which authority the last filed word was, though it takes no part', async () => {
    const incident = await scene.incident(commander);
    await scene.member(incident, commander, observer, ['observer']);
    const { id } = await scene
      .as(commander)
      .post('/correspondence', {
        incidentId: incident.id,
        direction: 'incoming',
        channel: 'phone',
        organisationId: authorityId,
        occurred: minute('2024-12-11T09:00:00.000Z'),
        subject: 'They called',
      })
      .ok<Item>();
    await scene.as(commander).post(`/correspondence/${id}/file`, { version: 1 }).ok();
    const summary = await scene.as(observer).get(`/incidents/${incident.id}/summary`).ok();
    expect(summary).toMatchObject({ lastContact: { id, organisationName: 'Datatilsynet' } });
    const filter = { incidentId: incident.id, kind: 'correspondence' };
    const timeline = await scene.as(observer).list('/timeline', { filter }).ok();
    expect(timeline).toMatchObject({ data: [{ title: 'They called', source: 'Datatilsynet' }] });
  });

  it('counts an authority that the source does not name as one', async () => {
    const incident = await scene.incident(commander);
    const { id: organisationId } = await scene.organisation({ name: 'Not named', kind: 'public_authority' });
    const given = { incidentId: incident.id, direction: 'incoming', channel: 'phone', organisationId, subject: 'Call' };
    const item = { ...given, occurred: minute('2024-12-11T09:00:00.000Z') };
    const { id } = await scene.as(commander).post('/correspondence', item).ok<Item>();
    await scene.as(commander).post(`/correspondence/${id}/file`, { version: 1 }).ok();
    const summary = await scene.as(commander).get(`/incidents/${incident.id}/summary`).ok();
    expect(summary).toMatchObject({ lastContact: { id, organisationName: 'Not named' } });
  });
});

describe('A correction of a filed item', () => {
  it('is another item that says what is corrected; the first one then names it', async () => {
    const first = await filed();
    const correction = { correctsId: first.id };
    const missing = { incidentId, direction: 'incoming', channel: 'phone', organisationId: authorityId };
    await scene
      .as(legal)
      .post('/correspondence', { ...missing, ...correction, occurred: first.occurred, subject: 'x' })
      .refusedAt('correctionReason', 'correspondence/correction-needs-reason');

    const { id, threadId } = await draft({ ...correction, correctionReason: 'It was sent a day later.' });
    expect(threadId).toBe(first.threadId);
    const readFirst = (): Promise<Item> => scene.as(observer).get(`/correspondence/${first.id}`).ok();
    expect((await readFirst()).correctedById).toBeNull();
    await scene.as(legal).post(`/correspondence/${id}/file`, { version: 1 }).ok();
    expect((await readFirst()).correctedById).toBe(id);

    const second = await draft({ ...correction, correctionReason: 'Or another day.' });
    await scene
      .as(legal)
      .post(`/correspondence/${second.id}/file`, { version: 1 })
      .refused('correspondence/corrected-already', 409);
  });

  it('corrects only what was filed', async () => {
    const { id } = await draft();
    const occurred = minute('2024-12-10T08:20:00.000Z');
    await scene
      .as(legal)
      .post('/correspondence', {
        incidentId,
        direction: 'outgoing',
        channel: 'portal',
        organisationId: authorityId,
        occurred,
        subject: 'x',
        correctionReason: 'x',
        correctsId: id,
      })
      .refusedAt('correctsId', 'correspondence/corrects-unfiled');
  });

  it('lies in the room of what it corrects, and moves with it', async () => {
    const first = await filed({ compartment: 'legal', tlp: 'RED' });
    const correction = await filed({ correctsId: first.id, correctionReason: 'Corrected.' });
    expect(correction).toMatchObject({ compartment: 'legal', tlp: 'RED' });
    await scene.as(observer).get(`/correspondence/${correction.id}`).refused('record/not-found');
    await scene
      .as(legal)
      .patch(`/correspondence/${correction.id}`, { version: correction.version, compartment: 'general' })
      .refused('correspondence/correction-in-other-room');
    await scene.as(legal).patch(`/correspondence/${first.id}`, { version: first.version, compartment: 'general' }).ok();
    await scene.as(observer).get(`/correspondence/${correction.id}`).ok();
  });
});
