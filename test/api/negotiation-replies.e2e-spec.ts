import type { Schemas } from '../support/exchange.js';
import { RoleCase } from '../support/roles.js';
import { openScene, type Scene } from '../support/scene.js';

type Negotiation = Schemas['NegotiationView'];
type Reply = Schemas['NegotiationReplyView'];

let scene: Scene;
let the: RoleCase;
let room: Negotiation;

const NOON = { at: '2021-01-15T11:00:00.000Z', precision: 'minute', zone: 'Europe/Copenhagen', asWritten: null };

beforeAll(async () => {
  scene = await openScene();
  the = await RoleCase.open(scene, ['legal', 'negotiator', 'responder']);
  room = await the.as('negotiator').post('/negotiations', { incidentId: the.incidentId, actor: 'Gang' }).ok();
});
afterAll(() => scene.close());

const draft = (text = 'We offer 20 000 USD'): Promise<Reply> =>
  the.as('negotiator').post('/negotiation-replies', { negotiationId: room.id, text }).ok();
const move = (role: string, verb: string, { id, version }: Reply, body: object = {}) =>
  the.as(role).post(`/negotiation-replies/${id}/${verb}`, { version, ...body });

describe('A reply', () => {
  it('is approved by somebody who did not write in it, and then recorded as sent: a message of ours', async () => {
    const reply = await draft();
    expect(reply).toMatchObject({
      state: 'draft',
      writtenByNames: ['negotiator'],
      tlp: 'RED',
      compartment: 'negotiation',
    });
    await move('negotiator', 'sent', reply, { sent: NOON }).refused('negotiation-reply/out-of-turn');
    await move('negotiator', 'approve', reply).refused('negotiation-reply/same-person');
    const approved = await move('legal', 'approve', reply).ok<Reply>();
    expect(approved).toMatchObject({ state: 'approved', approvedByName: 'legal' });
    await move('negotiator', 'sent', approved, { sent: { ...NOON, at: '2199-01-15T11:00:00.000Z' } }).refusedAt(
      'sent',
      'negotiation-message/not-yet-sent',
    );
    const sent = await move('negotiator', 'sent', approved, { sent: NOON }).ok<Reply>();
    expect(sent).toMatchObject({ state: 'sent', sent: { at: NOON.at } });
    const filter = { negotiationId: room.id };
    const { data } = await the
      .as('legal')
      .list('/negotiation-messages', { filter })
      .ok<Schemas['NegotiationMessagePage']>();
    expect(data).toMatchObject([
      { id: sent.messageId, party: 'us', text: 'We offer 20 000 USD', sent: { at: NOON.at } },
    ]);
    const proposals = await the
      .as('legal')
      .list('/negotiation-proposals', { filter })
      .ok<Schemas['NegotiationProposalPage']>();
    expect(proposals.data).toMatchObject([{ kind: 'counter_offer', amount: '20000', currency: 'USD', state: 'open' }]);
  });

  it('is approved by none of those who wrote in it, whoever wrote first', async () => {
    const reply = await draft();
    const changed = await the
      .as('legal')
      .patch(`/negotiation-replies/${reply.id}`, { version: reply.version, text: 'We offer 5 000 USD' })
      .ok<Reply>();
    expect(changed.writtenByNames).toEqual(['negotiator', 'legal']);
    await move('legal', 'approve', changed).refused('negotiation-reply/same-person');
    await move('commander', 'approve', changed).ok();
  });

  it('is sent as it was approved: its words change only once the approval is taken back', async () => {
    const approved = await move('legal', 'approve', await draft()).ok<Reply>();
    const change = { version: approved.version, text: 'We offer everything' };
    await the
      .as('negotiator')
      .patch(`/negotiation-replies/${approved.id}`, change)
      .refused('negotiation-reply/approved', 409);
    await move('negotiator', 'archive', approved).refused('negotiation-reply/not-a-draft', 409);
    const open = await move('negotiator', 'reopen', approved).ok<Reply>();
    expect(open).toMatchObject({ state: 'draft', approvedBy: null });
    await the
      .as('negotiator')
      .patch(`/negotiation-replies/${approved.id}`, { ...change, version: open.version })
      .ok();
    for (const [set, rule] of [
      [`state = 'sent'`, 'negotiation_reply_approved_first'],
      [
        `state = 'approved', approved_by = '${the.who('commander').id}', approved_at = now()`,
        'negotiation_reply_approved_whole',
      ],
    ])
      await expect(
        scene.database.queryAs(
          the.who('legal').id,
          `update negotiation_reply set ${set ?? ''} where id = '${approved.id}'`,
        ),
      ).rejects.toMatchObject({ constraint: rule });
  });

  it('is for nobody outside the room', async () => {
    const reply = await draft();
    expect(await the.as('responder').list('/negotiation-replies').ok()).toMatchObject({ total: 0 });
    await the.as('responder').get(`/negotiation-replies/${reply.id}`).refused('record/not-found');
    await the
      .as('responder')
      .post('/negotiation-replies', { negotiationId: room.id, text: 'x' })
      .refused('record/not-found');
    await move('responder', 'approve', reply).refused('record/not-found');
    await the.as('responder').get(`/negotiations/${room.id}/course`).refused('record/not-found');
  });
});

describe('The course of a negotiation', () => {
  it('is read from its events, without what was corrected; the look is on record', async () => {
    const other = await the
      .as('negotiator')
      .post('/negotiations', { incidentId: the.incidentId, actor: 'Others' })
      .ok<Negotiation>();
    const enter = (values: object) =>
      the
        .as('negotiator')
        .post('/negotiation-events', { negotiationId: other.id, occurred: NOON, party: 'actor', ...values })
        .ok<Schemas['NegotiationEventView']>();
    await enter({ kind: 'demand', amount: '1000000', currency: 'USD' });
    const wrong = await enter({ kind: 'demand', amount: '5', currency: 'USD' });
    const ahead = { ...NOON, at: '2199-01-01T11:00:00.000Z' };
    await enter({ kind: 'demand', amount: '750000.5', currency: 'USD', correctsId: wrong.id, deadline: ahead });
    await enter({ kind: 'counter_offer', party: 'us', amount: '10000', currency: 'USD' });
    await enter({ kind: 'message', text: 'Hello' });
    const course = await the.as('legal').get(`/negotiations/${other.id}/course`).ok<Schemas['CourseView']>();
    expect(course).toMatchObject({
      firstDemand: { amount: '1000000', currency: 'USD' },
      presentDemand: { amount: '750000.5' },
      bestOffer: { amount: '10000' },
      lastOffer: { amount: '10000' },
      discount: { percent: '25.0', currency: 'USD' },
      days: 0,
      nextDeadline: { deadline: { at: ahead.at } },
    });
    expect(course.points.map(({ kind, amount }) => [kind, amount])).toEqual([
      ['demand', '1000000'],
      ['demand', '750000.5'],
      ['counter_offer', '10000'],
    ]);
    const filter = { recordId: other.id, action: 'read' };
    expect(await the.as('commander').list('/audit-entries', { filter }).ok()).toMatchObject({ total: 1 });
  });
});
