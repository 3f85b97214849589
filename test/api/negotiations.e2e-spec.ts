import type { Schemas } from '../support/exchange.js';
import { RoleCase } from '../support/roles.js';
import { openScene, type Scene } from '../support/scene.js';

type Negotiation = Schemas['NegotiationView'];
type Event = Schemas['NegotiationEventView'];

let scene: Scene;
let the: RoleCase;
let negotiation: Negotiation;

const YEAR = { at: '2023-12-31T23:00:00.000Z', precision: 'year', zone: 'Europe/Copenhagen', asWritten: '2024' };
const event = (values: object): Promise<Event> =>
  the
    .as('negotiator')
    .post('/negotiation-events', { negotiationId: negotiation.id, kind: 'message', occurred: YEAR, ...values })
    .ok();
const reads = (): Promise<{ actor_id: string; record_id: string }[]> =>
  scene.database.query(`select actor_id, record_id from audit_entry where action = 'read' order by seq`);

beforeAll(async () => {
  scene = await openScene();
  the = await RoleCase.open(scene, [
    ...(['legal', 'negotiator', 'responder', 'observer', 'scope_analyst', 'communications', 'partner'] as const),
  ]);
  negotiation = await the
    .as('negotiator')
    .post('/negotiations', { incidentId: the.incidentId, actor: 'The criminals' })
    .ok();
});
afterAll(() => scene.close());

describe('The extortion room', () => {
  it('is RED and shared with nobody from the first word, whatever is sent', async () => {
    expect(negotiation).toMatchObject({ tlp: 'RED', compartment: 'negotiation', sharedWith: [] });
    for (const more of [{ compartment: 'general' }, { sharedWith: [] }])
      await the
        .as('negotiator')
        .post('/negotiations', { incidentId: the.incidentId, actor: 'x', ...more })
        .refusedAt(Object.keys(more)[0] ?? '', 'field/unknown');
    await expect(
      scene.database.queryAs(the.who('negotiator').id, `update negotiation set compartment = 'general'`),
    ).rejects.toMatchObject({ constraint: 'negotiation_in_its_room' });
  });

  it.each(['responder', 'observer', 'scope_analyst', 'communications', 'partner'])(
    'does not exist for %s: not in lists, counts, searches, by id, in the record or in the database',
    async role => {
      const hidden = await event({ text: 'Pay, or everybody reads it' });
      for (const path of ['/negotiations', '/negotiation-events'])
        expect(await the.as(role).list(path).ok()).toEqual({ data: [], total: 0, totalCapped: false });
      expect(await the.as(role).list('/negotiation-events', { q: 'everybody' }).ok()).toMatchObject({ total: 0 });
      await the.as(role).get(`/negotiations/${negotiation.id}`).refused('record/not-found');
      await the.as(role).get(`/negotiation-events/${hidden.id}`).refused('record/not-found');
      await the
        .as(role)
        .post('/negotiation-events', { negotiationId: negotiation.id, kind: 'message', occurred: YEAR })
        .refused('record/not-found');
      if (role !== 'partner') {
        const filter = { recordId: hidden.id };
        expect(await the.as(role).list('/audit-entries', { filter }).ok()).toMatchObject({ total: 0 });
      }
      const seen = await scene.database.queryAs(the.who(role).id, 'select id from negotiation_event');
      expect(seen).toEqual([]);
    },
  );

  it('puts on record who was shown what, in a list or alone, and nothing when nothing was shown', async () => {
    const { id } = await event({ kind: 'demand' });
    await scene.database.query('alter table audit_entry disable trigger audit_entry_append_only');
    await scene.database.query(`delete from audit_entry where action = 'read'`);
    await the.as('responder').list('/negotiations').ok();
    expect(await reads()).toEqual([]);
    await the.as('legal').get(`/negotiations/${negotiation.id}`).ok();
    await the
      .as('legal')
      .list('/negotiation-events', { filter: { kind: 'demand' } })
      .ok();
    const actor_id = the.who('legal').id;
    expect(await reads()).toEqual([
      { actor_id, record_id: negotiation.id },
      { actor_id, record_id: id },
    ]);
    const filter = { recordId: id, action: 'read' };
    expect(await the.as('commander').list('/audit-entries', { filter }).ok()).toMatchObject({ total: 1 });
  });
});

describe('An event', () => {
  it('keeps its amount exactly, with currency and in the words of the source', async () => {
    const amounts = ['0.00010389', '950000', '12345678901234567890.123456789012'];
    for (const amount of amounts)
      expect(await event({ kind: 'demand', amount, currency: 'BTC' })).toMatchObject({ amount, currency: 'BTC' });
    expect(await event({ kind: 'demand', amountAsWritten: '0,5MIO CZK' })).toMatchObject({
      amount: null,
      amountAsWritten: '0,5MIO CZK',
    });
  });

  it('needs no amount, but an amount needs a currency', async () => {
    expect(await event({ kind: 'hearsay', text: 'There are said to have been negotiations' })).toMatchObject({
      amount: null,
      currency: null,
    });
    await the
      .as('negotiator')
      .post('/negotiation-events', { negotiationId: negotiation.id, kind: 'demand', occurred: YEAR, amount: '5' })
      .refusedAt('currency', 'negotiation-event/amount-needs-currency');
    await the
      .as('negotiator')
      .post('/negotiation-events', {
        negotiationId: negotiation.id,
        kind: 'demand',
        occurred: YEAR,
        amount: 5,
        currency: 'USD',
      })
      .refused('request/invalid');
  });

  it('is corrected by another one of the same negotiation, once; its own words stay', async () => {
    const first = await event({ text: '50,000' });
    const second = await event({ text: '5,000', correctsId: first.id });
    expect(await the.as('legal').get(`/negotiation-events/${first.id}`).ok()).toMatchObject({
      text: '50,000',
      correctedById: second.id,
    });
    const again = { negotiationId: negotiation.id, kind: 'message', occurred: YEAR, correctsId: first.id };
    await the.as('negotiator').post('/negotiation-events', again).refused('negotiation-event/corrected-already', 409);
    const other = await the
      .as('legal')
      .post('/negotiations', { incidentId: the.incidentId, actor: 'Others' })
      .ok<Negotiation>();
    await the
      .as('negotiator')
      .post('/negotiation-events', { ...again, negotiationId: other.id, correctsId: second.id })
      .refusedAt('correctsId', 'negotiation-event/unknown-event');
    await the
      .as('negotiator')
      .patch(`/negotiation-events/${first.id}`, { version: 1, text: 'x' })
      .refusedAt('text', 'field/unknown');
    await expect(
      scene.database.queryAs(the.who('negotiator').id, `update negotiation_event set text = 'x'`),
    ).rejects.toMatchObject({ constraint: 'negotiation_event_is_frozen' });
    await the.as('negotiator').patch(`/negotiation-events/${first.id}`, { version: 1, tlp: 'AMBER' }).ok();
  });

  it('stands in the order of what happened, however exactly that is known', async () => {
    const room = await the
      .as('legal')
      .post('/negotiations', { incidentId: the.incidentId, actor: 'In order' })
      .ok<Negotiation>();
    const day = { ...YEAR, at: '2024-12-29T23:00:00.000Z', precision: 'day' };
    const late = await event({ negotiationId: room.id, occurred: day });
    const early = await event({ negotiationId: room.id });
    const filter = { negotiationId: room.id };
    const page = await the.as('legal').list('/negotiation-events', { filter }).ok<Schemas['NegotiationEventPage']>();
    expect(page.data.map(({ id }) => id)).toEqual([early.id, late.id]);
  });
});
