import type { Schemas } from '../support/exchange.js';
import { RoleCase } from '../support/roles.js';
import { openScene, type Scene } from '../support/scene.js';

type Message = Schemas['NegotiationMessageView'];
type Participant = Schemas['NegotiationParticipantView'];

let scene: Scene;
let the: RoleCase;

beforeAll(async () => {
  scene = await openScene();
  the = await RoleCase.open(scene, ['legal', 'negotiator', 'responder']);
});
afterAll(() => scene.close());

const room = (actor: string): Promise<Schemas['NegotiationView']> =>
  the.as('negotiator').post('/negotiations', { incidentId: the.incidentId, actor }).ok();
const take = (negotiationId: string, source: string): Promise<Schemas['NegotiationImportView']> =>
  the.as('negotiator').post('/negotiation-imports', { negotiationId, source }).ok();
const messagesOf = async (negotiationId: string): Promise<Message[]> => {
  const filter = { negotiationId };
  const page = the.as('legal').list('/negotiation-messages', { filter, perPage: 100 });
  return (await page.ok<Schemas['NegotiationMessagePage']>()).data;
};
const at = (instant: string) => ({ at: instant, precision: 'minute', zone: 'Europe/Copenhagen', asWritten: null });

describe('The time of one message', () => {
  const TIMES = '[13/1/2021 22:22 PM] Gang: You have 24 hours\n[14/1/2021 09:00] Victim: We look into it';

  it('is said by hand beside the time as written and as read, with who and why', async () => {
    const { id } = await room('Timed');
    await take(id, TIMES);
    const [first, second] = (await messagesOf(id)) as [Message, Message]; // the chat has two
    expect([first.timeFault, first.timeAsWritten]).toEqual(['impossible', '13/1/2021 22:22 PM']);
    const said = await the
      .as('negotiator')
      .post(`/negotiation-messages/${first.id}/time`, {
        version: first.version,
        sent: at('2021-01-13T21:22:00.000Z'),
        reason: 'The screenshot shows 22:22',
      })
      .ok<Message>();
    expect(said).toMatchObject({
      handSent: { at: '2021-01-13T21:22:00.000Z' },
      handReason: 'The screenshot shows 22:22',
      handByName: 'negotiator',
      sent: null,
      timeFault: 'impossible',
      timeAsWritten: '13/1/2021 22:22 PM',
      text: first.text,
      number: 1,
    });
    const other = { version: second.version, sent: at('2021-01-14T09:30:00.000Z'), reason: 'Their clock is late' };
    const moved = await the.as('legal').post(`/negotiation-messages/${second.id}/time`, other).ok<Message>();
    expect([moved.sent?.at, moved.handSent?.at]).toEqual(['2021-01-14T08:00:00.000Z', '2021-01-14T09:30:00.000Z']);
  });

  it('counts for what is proposed from it, and stays when the chat is read again', async () => {
    const { id } = await room('Proposed');
    const chat = await take(id, TIMES);
    const [first] = (await messagesOf(id)) as [Message]; // the chat has two
    const path = `/negotiation-messages/${first.id}/time`;
    const sent = at('2021-01-13T21:22:00.000Z');
    await the.as('negotiator').post(path, { version: first.version, sent, reason: 'Screenshot' }).ok();
    const filter = { negotiationId: id, messageId: first.id };
    const page = the.as('legal').list('/negotiation-proposals', { filter });
    const { data } = await page.ok<Schemas['NegotiationProposalPage']>();
    const proposal = data.find(({ kind }) => kind === 'deadline_set') as Schemas['NegotiationProposalView']; // "24 hours"
    expect(proposal.deadline?.at).toBe('2021-01-14T21:22:00.000Z');
    await the.as('legal').post(`/negotiation-proposals/${proposal.id}/accept`, { version: proposal.version }).ok();
    const course = await the.as('legal').get(`/negotiations/${id}/course`).ok<Schemas['CourseView']>();
    expect(course.deadlines).toMatchObject([{ kind: 'deadline_set', deadline: { at: '2021-01-14T21:22:00.000Z' } }]);
    const { version, dayOrder, zone, year, readAt, parties } = chat;
    const again = { version, dayOrder, zone: 'UTC', year, readAt, parties };
    expect(zone).toBe('Europe/Copenhagen');
    const read = await the.as('legal').post(`/negotiation-imports/${chat.id}/read-again`, again);
    expect(read.body).toMatchObject({ unread: 0 });
    expect((await messagesOf(id))[0]?.handSent?.at).toBe('2021-01-13T21:22:00.000Z');
  });

  it('is taken back with a reason, signed by who says it, never before its time has come and never without why', async () => {
    const { id } = await room('Taken back');
    await take(id, TIMES);
    const [first] = (await messagesOf(id)) as [Message]; // the chat has two
    const say = (by: string, body: object) => the.as(by).post(`/negotiation-messages/${first.id}/time`, body);
    const sent = at('2021-01-13T21:22:00.000Z');
    await say('negotiator', { version: first.version, sent, reason: ' ' }).refusedAt('reason', 'field/required');
    await say('negotiator', { version: first.version, sent: at('2199-01-01T00:00:00.000Z'), reason: 'x' }).refusedAt(
      'sent',
      'negotiation-message/not-yet-sent',
    );
    await say('responder', { version: first.version, sent, reason: 'x' }).refused('record/not-found', 404);
    const said = await say('negotiator', { version: first.version, sent, reason: 'x' }).ok<Message>();
    await say('legal', { version: first.version, sent, reason: 'y' }).refused('record/stale', 409);
    const back = await say('legal', {
      version: said.version,
      sent: null,
      reason: 'The screenshot was of another',
    }).ok();
    expect(back).toMatchObject({
      handSent: null,
      handReason: 'The screenshot was of another',
      handByName: 'legal',
      timeFault: 'impossible',
    });
    const signed = scene.database.queryAs(
      the.who('negotiator').id,
      `update negotiation_message set hand_by = app.actor_id() where id = '${first.id}'`,
    );
    await expect(signed).rejects.toMatchObject({ constraint: 'negotiation_message_hand_whole' });
  });
});

describe('A chat larger than a usual request', () => {
  const WORDS = 'We are waiting for your answer and do not wait for long. '.repeat(18);
  const line = (n: number): string => `[09/12/2024 09:${String(n % 60).padStart(2, '0')}] Gang: ${n} ${WORDS}`;
  const LARGE = Array.from({ length: 2_000 }, (_, n) => line(n)).join('\n');

  it('is looked at and taken in whole', async () => {
    expect(LARGE.length).toBeGreaterThan(2 * 1024 * 1024);
    const { id } = await room('Large');
    const shown = the.as('negotiator').post(`/negotiations/${id}/chat-preview`, { source: LARGE });
    expect((await shown.ok<Schemas['ChatPreviewView']>()).messages).toHaveLength(2_000);
    expect(await take(id, LARGE)).toMatchObject({ messageCount: 2_000, taken: 2_000, unread: 0 });
  }, 60_000);

  it('is no way to send more to any other address, nor to have it read for who is not signed in', async () => {
    const { id } = await room('Others');
    await the
      .as('negotiator')
      .post('/negotiation-messages', {
        negotiationId: id,
        party: 'us',
        text: LARGE,
        sent: at('2021-01-13T21:22:00.000Z'),
      })
      .refused('request/too-large', 413);
    await scene
      .anonymous()
      .post('/negotiation-imports', { negotiationId: id, source: LARGE })
      .refused('session/required', 401);
    const huge = 'x'.repeat(13 * 1024 * 1024);
    await the
      .as('negotiator')
      .post('/negotiation-imports', { negotiationId: id, source: huge })
      .refused('request/too-large', 413);
    const long = 'x'.repeat(4_000_001);
    await the
      .as('negotiator')
      .post('/negotiation-imports', { negotiationId: id, source: long })
      .refusedAt('source', 'field/too-long');
  }, 60_000);
});

describe('Who takes part in a negotiation', () => {
  it('is named on each side with a part in it, changed and put away, for the room alone', async () => {
    const { id } = await room('Named');
    const body = { negotiationId: id, name: 'Nina', party: 'us', role: 'speaks', handle: 'victim_77' };
    const named = await the.as('negotiator').post('/negotiation-participants', body).ok<Participant>();
    expect(named).toMatchObject({ ...body, note: null, tlp: 'RED', compartment: 'negotiation' });
    const path = `/negotiation-participants/${named.id}`;
    const changed = await the
      .as('legal')
      .patch(path, { version: named.version, role: 'leads', note: 'Since Monday' })
      .ok<Participant>();
    expect(changed).toMatchObject({ role: 'leads', note: 'Since Monday' });
    await the
      .as('negotiator')
      .post('/negotiation-participants', { ...body, role: 'boss' })
      .refusedAt('role', 'field/not-a-choice');
    await the.as('responder').get(path).refused('record/not-found', 404);
    await the.as('responder').post('/negotiation-participants', body).refused('record/not-found', 404);
    await the.as('negotiator').post(`${path}/archive`, { version: changed.version }).ok();
    const filter = { negotiationId: id };
    expect(await the.as('legal').list('/negotiation-participants', { filter }).ok()).toMatchObject({ total: 0 });
  });
});
