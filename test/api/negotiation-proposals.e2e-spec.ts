import type { Schemas } from '../support/exchange.js';
import { openScene, type Person, type Scene } from '../support/scene.js';

type Negotiation = Schemas['NegotiationView'];
type Proposals = Schemas['NegotiationProposalPage'];
type Proposal = Schemas['NegotiationProposalView'];
type Event = Schemas['NegotiationEventView'];

let scene: Scene;
let negotiator: Person;
let responder: Person;
let incidentId: string;

const CHAT = [
  '[13/01/2021 10:00] Gang: The price is 80k in bitcoin. You have 24 hours to pay!',
  '[13/01/2021 11:00] Victim: We can offer 10 000 USD',
  '[14/01/2021 10:00] Gang: Your price is 50k, with a 20% discount',
].join('\n');

beforeAll(async () => {
  scene = await openScene();
  const commander = await scene.person();
  const incident = await scene.incident(commander);
  incidentId = incident.id;
  negotiator = await scene.person({ displayName: 'Nina Negotiator' });
  responder = await scene.person();
  await scene.member(incident, commander, negotiator, ['negotiator']);
  await scene.member(incident, commander, responder, ['responder']);
});
afterAll(() => scene.close());

const take = async (
  source = CHAT,
  more: object = {},
): Promise<{ room: Negotiation; chat: Schemas['NegotiationImportView'] }> => {
  const room = await scene.as(negotiator).post('/negotiations', { incidentId, actor: 'Gang' }).ok<Negotiation>();
  const input = { negotiationId: room.id, source, parties: { gang: 'actor', victim: 'us', '': 'actor' }, ...more };
  return { room, chat: await scene.as(negotiator).post('/negotiation-imports', input).ok() };
};
const proposed = async ({ id }: Negotiation, more: object = {}): Promise<Proposal[]> => {
  const filter = { negotiationId: id, ...more };
  return (await scene.as(negotiator).list('/negotiation-proposals', { filter, perPage: 100 }).ok<Proposals>()).data;
};
const eventsOf = async ({ id }: Negotiation): Promise<Event[]> =>
  (
    await scene
      .as(negotiator)
      .list('/negotiation-events', { filter: { negotiationId: id } })
      .ok<Schemas['NegotiationEventPage']>()
  ).data;
/** The proposal of that kind; a test that asks for one that is not there fails. */
const theOne = (rows: readonly Proposal[], kind: string): Proposal => {
  const found = rows.find(row => row.kind === kind);
  if (!found) throw new Error(`Nothing of the kind ${kind} is proposed`);
  return found;
};
const judge = (verb: string, { id, version }: Proposal, body: object = {}) =>
  scene.as(negotiator).post(`/negotiation-proposals/${id}/${verb}`, { version, ...body });

describe('What a chat seems to tell of', () => {
  it('is proposed at its place in the text, with exact amounts and deadlines; no event comes of it by itself', async () => {
    const { room } = await take(CHAT, { currency: 'USD' });
    const found = await proposed(room);
    expect(
      found.map(({ messageNumber, kind, party, asWritten, amount, currency, percent, deadline }) =>
        [messageNumber, kind, party, asWritten, amount, currency, percent, deadline?.at]
          .map(part => part ?? '-')
          .join('|'),
      ),
    ).toEqual([
      '1|demand|actor|80k in bitcoin|80000|USD|-|2021-01-14T09:00:00.000Z',
      '1|deadline_set|actor|24 hours|-|-|-|2021-01-14T09:00:00.000Z',
      '2|counter_offer|us|10 000 USD|10000|USD|-|-',
      '3|demand|actor|50k|50000|USD|-|-',
      '3|discount|actor|20%|-|-|20|-',
    ]);
    expect(found[0]).toMatchObject({ currencyBasis: 'assumed', paidIn: 'BTC', state: 'open', eventId: null });
    expect(await eventsOf(room)).toEqual([]);
  });

  it('becomes an event that names its message when a person accepts it as it stands', async () => {
    const { room } = await take(CHAT, { currency: 'USD' });
    const demand = theOne(await proposed(room), 'demand');
    const accepted = await judge('accept', demand).ok<Proposal>();
    expect(accepted).toMatchObject({ state: 'accepted', judgedByName: 'Nina Negotiator' });
    expect(await eventsOf(room)).toMatchObject([
      {
        id: accepted.eventId,
        kind: 'demand',
        amount: '80000',
        currency: 'USD',
        amountAsWritten: '80k in bitcoin',
        text: 'The price is 80k in bitcoin.',
        messageId: demand.messageId,
        messageNumber: 1,
        occurred: { at: '2021-01-13T09:00:00.000Z' },
        tlp: 'RED',
      },
    ]);
    await judge('accept', accepted).refused('negotiation-proposal/judged');
    await judge('refuse', accepted).refused('negotiation-proposal/judged');
    await judge('accept', demand).refused('record/stale');
  });

  it('may be changed by who accepts it, and refused with a reason', async () => {
    const { room } = await take();
    const found = await proposed(room);
    const [demand, deadline, offer] = ['demand', 'deadline_set', 'counter_offer'].map(kind => theOne(found, kind)) as [
      Proposal,
      Proposal,
      Proposal,
    ]; // one for each
    expect(demand).toMatchObject({ amount: '80000', currency: null });
    await judge('accept', demand).refusedAt('currency', 'negotiation-event/amount-needs-currency');
    expect(await judge('accept', demand, { currency: 'EUR' }).ok()).toMatchObject({ state: 'changed' });
    expect(await judge('refuse', deadline, { reason: 'They said so of another' }).ok()).toMatchObject({
      state: 'refused',
      judgedReason: 'They said so of another',
      eventId: null,
    });
    expect(await judge('accept', offer, { amount: '10000', currency: 'USD' }).ok()).toMatchObject({
      state: 'accepted',
    });
    expect((await eventsOf(room)).map(({ kind, currency }) => [kind, currency])).toEqual([
      ['demand', 'EUR'],
      ['counter_offer', 'USD'],
    ]);
    await judge('accept', demand, { incidentId }).refusedAt('incidentId', 'field/unknown');
  });

  it('needs a time where that of its message is unread', async () => {
    const { room } = await take('[22:22 PM] Gang: The price is $5000 for all');
    const demand = theOne(await proposed(room), 'demand');
    await judge('accept', demand).refusedAt('occurred', 'negotiation-proposal/needs-time');
    const occurred = { at: '2021-01-12T23:00:00.000Z', precision: 'day', zone: 'Europe/Copenhagen', asWritten: null };
    expect(await judge('accept', demand, { occurred }).ok()).toMatchObject({ state: 'changed' });
  });

  it('follows how the chat is read while it is open, and stays once it is judged', async () => {
    const { room, chat } = await take(
      '[01/02/2021 10:00] Gang: You have 2 days to pay $5000\n[03/02/2021 10:00] Victim: We offer $1000',
    );
    const before = await proposed(room);
    const judged = await judge('accept', theOne(before, 'demand')).ok<Proposal>();
    const again = {
      version: chat.version,
      dayOrder: 'month_first',
      zone: 'UTC',
      year: null,
      readAt: null,
      currency: null,
    };
    await scene
      .as(negotiator)
      .post(`/negotiation-imports/${chat.id}/read-again`, {
        ...again,
        parties: { gang: 'actor', victim: 'third_party' },
      })
      .ok();
    const after = await proposed(room);
    const by = (kind: string, rows = after): Proposal | undefined => rows.find(row => row.kind === kind);
    expect(by('deadline_set', before)?.deadline?.at).toBe('2021-02-02T23:00:00.000Z');
    expect(by('deadline_set')?.deadline?.at).toBe('2021-01-04T00:00:00.000Z');
    expect(by('demand')).toEqual(judged);
    expect(by('counter_offer')).toMatchObject({ state: 'refused', judgedReason: 'The chat was read again.' });
  });

  it('is proposed of a message that is entered by hand as well', async () => {
    const { room } = await take();
    const sent = { at: '2021-01-15T10:00:00.000Z', precision: 'minute', zone: 'Europe/Copenhagen', asWritten: null };
    const input = { negotiationId: room.id, party: 'actor', text: 'The last price is $40,000', sent };
    const message = await scene
      .as(negotiator)
      .post('/negotiation-messages', input)
      .ok<Schemas['NegotiationMessageView']>();
    expect(await proposed(room, { messageId: message.id })).toMatchObject([
      { kind: 'demand', amount: '40000', currency: 'USD' },
    ]);
  });

  it('is for nobody outside the room, and every look at it is on record', async () => {
    const { room } = await take();
    const demand = theOne(await proposed(room), 'demand');
    expect(await scene.as(responder).list('/negotiation-proposals').ok()).toMatchObject({ total: 0 });
    await scene.as(responder).get(`/negotiation-proposals/${demand.id}`).refused('record/not-found');
    await scene
      .as(responder)
      .post(`/negotiation-proposals/${demand.id}/accept`, { version: 1 })
      .refused('record/not-found');
    const filter = { recordId: demand.id, action: 'read' };
    expect(await scene.as(negotiator).list('/audit-entries', { filter }).ok()).toMatchObject({ total: 1 });
  });

  it('stays as it was read and judged, also in the database', async () => {
    const { room } = await take();
    const demand = theOne(await proposed(room), 'demand');
    for (const change of [`amount = 5`, `kind = 'message'`, 'place_from = 0, place_to = 1'])
      await expect(
        scene.database.queryAs(negotiator.id, `update negotiation_proposal set ${change} where id = '${demand.id}'`),
      ).rejects.toMatchObject({ constraint: 'negotiation_proposal_is_frozen' });
  });
});
