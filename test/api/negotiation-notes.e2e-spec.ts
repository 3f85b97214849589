import type { Schemas } from '../support/exchange.js';
import { RoleCase } from '../support/roles.js';
import { openScene, type Scene } from '../support/scene.js';

type Note = Schemas['NegotiationNoteView'];
type Redacted = Schemas['RedactedNoteView'];
type RedactedPage = Schemas['RedactedNotePage'];

let scene: Scene;
let the: RoleCase;
let negotiationId: string;

beforeAll(async () => {
  scene = await openScene();
  the = await RoleCase.open(scene, ['legal', 'negotiator', 'communications', 'responder', 'partner']);
  const room = the.as('negotiator').post('/negotiations', { incidentId: the.incidentId, actor: 'Xylograph' });
  negotiationId = (await room.ok<Schemas['NegotiationView']>()).id;
});
afterAll(() => scene.close());

const share = (by: string, readers: string[], more: object = {}) =>
  the.as(by).post('/negotiation-notes', {
    negotiationId,
    title: 'What the press may ask',
    text: 'Say that you do not comment.',
    reason: 'The press officer is called',
    readerIds: readers.map(reader => the.who(reader).id),
    ...more,
  });
const read = async (who: string): Promise<Redacted[]> =>
  (
    await the
      .as(who)
      .list('/redacted-notes', { filter: { incidentId: the.incidentId } })
      .ok<RedactedPage>()
  ).data;

describe('A note out of the extortion room', () => {
  it('is read by those it was shared with by name, and by nobody else outside the room', async () => {
    const note = await share('legal', ['communications', 'partner']).ok<Note>();
    expect(note).toMatchObject({
      readerNames: ['communications', 'partner'],
      sharedByName: 'legal',
      withdrawnAt: null,
    });
    for (const reader of ['communications', 'partner'])
      expect(await read(reader)).toEqual([
        {
          id: note.id,
          incidentId: the.incidentId,
          title: 'What the press may ask',
          text: 'Say that you do not comment.',
          sharedAt: note.createdAt,
          sharedByName: 'legal',
        },
      ]);
    for (const other of ['responder', 'commander', 'legal', 'negotiator']) expect(await read(other)).toEqual([]);
    await the.as('responder').get(`/redacted-notes/${note.id}`).refused('record/not-found', 404);
    await the.as('communications').get(`/negotiation-notes/${note.id}`).refused('record/not-found', 404);
    for (const path of ['/negotiations', '/negotiation-notes', '/negotiation-admissions'])
      expect(await the.as('communications').list(path).ok()).toMatchObject({ total: 0 });
  });

  it('shows no name of the room, no reason and no other reader, in the answer or in PostgreSQL', async () => {
    const note = await share('legal', ['communications', 'partner'], { reason: 'Xylograph threatens' }).ok<Note>();
    const { text } = await the.as('communications').get(`/redacted-notes/${note.id}`);
    for (const hidden of ['Xylograph', negotiationId, the.who('partner').id]) expect(text).not.toContain(hidden);
    const rows = await scene.database.queryAs(the.who('communications').id, 'select * from negotiation_note');
    expect(rows).toEqual([]);
    const columns = await scene.database.queryAs(the.who('communications').id, 'select * from redacted_note limit 1');
    expect(Object.keys(columns[0] ?? {})).toEqual([
      'id',
      'incident_id',
      'title',
      'text',
      'shared_at',
      'shared_by_name',
    ]);
  });

  it('stays as it was shared, and is taken back with a reason at once and once', async () => {
    const note = await share('commander', ['responder']).ok<Note>();
    const frozen = scene.database.queryAs(
      the.who('commander').id,
      `update negotiation_note set text = 'x' where id = '${note.id}'`,
    );
    await expect(frozen).rejects.toMatchObject({ constraint: 'negotiation_note_is_frozen' });
    const path = `/negotiation-notes/${note.id}/withdraw`;
    await the.as('legal').post(path, { version: note.version, reason: ' ' }).refusedAt('reason', 'field/required');
    const back = await the.as('legal').post(path, { version: note.version, reason: 'Said too much' }).ok<Note>();
    expect(back).toMatchObject({ withdrawnByName: 'legal', withdrawnReason: 'Said too much', text: note.text });
    expect(await read('responder')).toEqual([]);
    await the.as('responder').get(`/redacted-notes/${note.id}`).refused('record/not-found', 404);
    await the.as('legal').post(path, { version: back.version, reason: 'x' }).refused('negotiation-note/withdrawn', 409);
  });

  it('is a decision of commander or legal inside the room, with a reason, for people of the case', async () => {
    await share('negotiator', ['responder']).refused('access/forbidden', 403);
    await share('responder', ['responder']).refused('record/not-found', 404);
    await share('legal', ['responder'], { reason: '' }).refusedAt('reason', 'field/required');
    await share('legal', []).refusedAt('readerIds', 'negotiation-note/needs-readers');
    const stranger = await scene.person();
    await share('legal', [], { readerIds: [stranger.id] }).refusedAt('readerIds', 'negotiation-note/not-members');
  });

  it('is read on record, which the room alone sees', async () => {
    const note = await share('legal', ['communications']).ok<Note>();
    await the.as('communications').get(`/redacted-notes/${note.id}`).ok();
    const filter = { recordId: note.id, action: 'read' };
    const inside = await the.as('commander').list('/audit-entries', { filter }).ok<Schemas['AuditEntryPage']>();
    expect(inside.data.map(({ actorId }) => actorId)).toEqual([the.who('communications').id]);
    expect(await the.as('communications').list('/audit-entries', { filter }).ok()).toMatchObject({ total: 0 });
  });

  it('ends for its reader with the membership, and for a partner with the lane', async () => {
    const filter = { incidentId: the.incidentId, organisationId: the.who('partner').organisationId };
    const { data } = await the.as('commander').list('/participations', { filter }).ok<Schemas['ParticipationPage']>();
    const lane = data[0] as Schemas['ParticipationView']; // the partner's organisation takes part
    expect((await read('partner')).length).toBeGreaterThan(0);
    await the.as('commander').post(`/participations/${lane.id}/end`, { version: lane.version }).ok();
    expect(await read('partner')).toEqual([]);
  });
});
