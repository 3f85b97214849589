import type { Schemas } from '../support/exchange.js';
import { RoleCase } from '../support/roles.js';
import { openScene, type Scene } from '../support/scene.js';

type Rate = Schemas['NegotiationRateView'];
type Course = Schemas['CourseView'];

let scene: Scene;
let the: RoleCase;
let negotiationId: string;

const day = (date: string) => ({
  ...{ at: `${date}T00:00:00.000Z`, precision: 'day', zone: 'UTC', asWritten: null },
});

beforeAll(async () => {
  scene = await openScene();
  the = await RoleCase.open(scene, ['legal', 'negotiator', 'responder', 'observer', 'partner']);
  const room = the.as('negotiator').post('/negotiations', { incidentId: the.incidentId, actor: 'Gang' });
  negotiationId = (await room.ok<Schemas['NegotiationView']>()).id;
});
afterAll(() => scene.close());

const BTC = { fromCurrency: 'BTC', toCurrency: 'USD', rate: '50000', asOf: day('2021-04-28'), source: 'An exchange' };
const post = (values: object, by = 'negotiator') =>
  the.as(by).post('/negotiation-rates', { negotiationId, ...BTC, ...values });
const withdraw = ({ id, version }: Rate, reason = 'Wrong day') =>
  the.as('legal').post(`/negotiation-rates/${id}/withdraw`, { version, reason });
const course = (): Promise<Course> => the.as('legal').get(`/negotiations/${negotiationId}/course`).ok();
const enter = (values: object) =>
  the
    .as('negotiator')
    .post('/negotiation-events', { negotiationId, ...values })
    .ok();

describe('A rate', () => {
  it('is kept exactly as it was entered, with its time, its zone, its source and who entered it', async () => {
    const asOf = { at: '2021-04-28T10:30:00.000Z', precision: 'minute', zone: 'Europe/Copenhagen', asWritten: null };
    const rate = await post({ fromCurrency: 'CZK', rate: '0.046531000000', asOf }).ok<Rate>();
    expect(rate).toMatchObject({
      ...{ fromCurrency: 'CZK', toCurrency: 'USD', rate: '0.046531000000', asOf, source: 'An exchange' },
      ...{ enteredByName: 'negotiator', withdrawnAt: null, correctedById: null, tlp: 'RED', sharedWith: [] },
    });
    await expect(
      scene.database.queryAs(the.who('negotiator').id, `update negotiation_rate set rate = 1`),
    ).rejects.toMatchObject({ constraint: 'negotiation_rate_is_frozen' });
    await withdraw(rate).ok();
  });

  it('leads from one currency to another, is more than nothing and lies in the past; a fault names its field', async () => {
    await post({ toCurrency: 'BTC' }).refusedAt('toCurrency', 'negotiation-rate/same-currency');
    await post({ rate: '0' }).refusedAt('rate', 'negotiation-rate/nothing');
    await post({ rate: '-1' }).refused('request/invalid');
    await post({ rate: 50000 }).refused('request/invalid');
    await post({ fromCurrency: 'btc' }).refused('request/invalid');
    await post({ source: ' ' }).refusedAt('source', 'field/required');
    await post({ asOf: day('2199-01-01') }).refusedAt('asOf', 'negotiation-rate/not-yet');
    await post({ correctsId: negotiationId }).refusedAt('correctsId', 'negotiation-rate/unknown-rate');
  });

  it('is corrected by another one, once, or withdrawn with a reason, once; both stay in view', async () => {
    const wrong = await post({ rate: '5000' }).ok<Rate>();
    const right = await post({ correctsId: wrong.id }).ok<Rate>();
    await post({ correctsId: wrong.id }).refused('negotiation-rate/corrected-already', 409);
    await withdraw(wrong).refused('negotiation-rate/counts-no-longer', 409);
    await withdraw(right, ' ').refusedAt('reason', 'field/required');
    const withdrawn = await withdraw(right).ok<Rate>();
    expect(withdrawn).toMatchObject({ withdrawnByName: 'legal', withdrawnReason: 'Wrong day', rate: '50000' });
    await withdraw(withdrawn).refused('negotiation-rate/counts-no-longer', 409);
    await post({ correctsId: right.id }).refused('negotiation-rate/counts-no-longer', 409);
    const filter = { negotiationId, fromCurrency: 'BTC' };
    const { data } = await the
      .as('negotiator')
      .list('/negotiation-rates', { filter })
      .ok<Schemas['NegotiationRatePage']>();
    expect(data.map(({ rate, correctedById }) => [rate, correctedById]).sort()).toEqual([
      ['5000', right.id],
      ['50000', null],
    ]);
  });

  it.each(['responder', 'observer', 'partner'])('does not exist for %s, and cannot be entered', async role => {
    const rate = await post({}).ok<Rate>();
    expect(await the.as(role).list('/negotiation-rates').ok()).toEqual({ data: [], total: 0, totalCapped: false });
    await the.as(role).get(`/negotiation-rates/${rate.id}`).refused('record/not-found', 404);
    await post({}, role).refused('record/not-found', 404);
    expect(await scene.database.queryAs(the.who(role).id, 'select id from negotiation_rate')).toEqual([]);
    await withdraw(rate).ok();
  });
});

describe('The course of a negotiation in several currencies', () => {
  it('says each amount as written and converted, names the rate, and compares over currencies where rates stand', async () => {
    await enter({ kind: 'demand', party: 'actor', occurred: day('2021-04-28'), amount: '1000000', currency: 'USD' });
    await enter({ kind: 'counter_offer', party: 'us', occurred: day('2021-04-28'), amount: '10000', currency: 'USD' });
    const czk = { amount: '500000', currency: 'CZK', amountAsWritten: '0,5MIO CZK' };
    await enter({ kind: 'counter_offer', party: 'us', occurred: day('2021-04-29'), ...czk });
    await enter({ kind: 'demand', party: 'actor', occurred: day('2021-04-30'), amount: '10', currency: 'BTC' });
    expect(await course()).toMatchObject({
      ...{ comparedIn: 'BTC', withoutRate: ['USD', 'CZK'], discount: null, bestOffer: null, rates: [] },
      presentDemand: { amount: '10', currency: 'BTC', converted: null },
    });
    const late = await post({ rate: '60000', asOf: day('2021-05-01') }).ok<Rate>();
    const used = await post({}).ok<Rate>();
    const other = await post({ fromCurrency: 'CZK', rate: '0.0465', source: 'Česká národní banka' }).ok<Rate>();
    const told = await course();
    expect(told).toMatchObject({
      ...{ comparedIn: 'USD', withoutRate: [], discount: { percent: '50.0', currency: 'USD' } },
      firstDemand: { amount: '1000000', converted: null },
      presentDemand: {
        ...{ amount: '10', currency: 'BTC' },
        converted: { amount: '500000.00', currency: 'USD', rateId: used.id, isInverse: false, isLater: false },
      },
      bestOffer: { amount: '500000', currency: 'CZK', converted: { amount: '23250.00', rateId: other.id } },
      lastOffer: { amount: '500000', currency: 'CZK' },
    });
    expect(told.points.map(({ amount, converted }) => [amount, converted?.amount ?? null])).toEqual([
      ['1000000', null],
      ['10000', null],
      ['500000', '23250.00'],
      ['10', '500000.00'],
    ]);
    expect(told.rates.map(({ id, rate, source }) => [id, rate, source])).toEqual([
      [late.id, '60000', 'An exchange'],
      [used.id, '50000', 'An exchange'],
      [other.id, '0.0465', 'Česká národní banka'],
    ]);
    await withdraw(used).ok();
    expect((await course()).presentDemand).toMatchObject({
      converted: { amount: '600000.00', rateId: late.id, isLater: true },
    });
  });

  it('is compared in the currency that somebody chose, and an amount without a rate stays in its own', async () => {
    const path = `/negotiations/${negotiationId}`;
    const { version } = await the.as('negotiator').get(path).ok<Schemas['NegotiationView']>();
    await the.as('negotiator').patch(path, { version, comparedIn: 'dkk' }).refused('request/invalid');
    await the.as('negotiator').patch(path, { version, comparedIn: 'DKK' }).ok();
    expect(await course()).toMatchObject({
      ...{ comparedIn: 'DKK', withoutRate: ['USD', 'BTC', 'CZK'], discount: null },
      presentDemand: { amount: '10', currency: 'BTC', converted: null },
    });
  });
});
