import { type CourseEvent, type CourseMoney, courseOf as read } from './course.js';

const on = (day: string) => ({ at: `${day}T00:00:00.000Z`, precision: 'day', zone: 'UTC', asWritten: null }) as const;
const event = (id: string, day: string, values: Partial<CourseEvent> = {}): CourseEvent => ({
  ...{ id, kind: 'demand', party: 'actor', occurred: on(day), amount: null, currency: null, deadline: null },
  ...values,
});
const money = (amount: string, currency = 'USD') => ({ amount, currency });

const NO_RATES: CourseMoney = { rates: [], comparedIn: null };
const courseOf = (events: CourseEvent[], now: Date) => read(events, now, NO_RATES);

const EVENTS = [
  event('a', '2021-04-28', money('1000000')),
  event('b', '2021-04-28', { kind: 'counter_offer', party: 'us', ...money('10000') }),
  event('c', '2021-04-29', { ...money('500000'), deadline: on('2021-05-02') }),
  event('d', '2021-04-29', { kind: 'counter_offer', party: 'us', ...money('500000', 'CZK') }),
  event('e', '2021-04-30', { kind: 'counter_offer', party: 'us', ...money('23246') }),
  event('f', '2021-05-01', {
    kind: 'deadline_set',
    deadline: { ...on('2021-05-01'), at: '2021-05-01T12:00:00.000Z', precision: 'minute' },
  }),
];

describe('The course of a negotiation', () => {
  it('is first and present demand, best and last offer, discount, days and next deadline', () => {
    expect(courseOf(EVENTS, new Date('2021-05-01T10:00:00Z'))).toMatchObject({
      firstDemand: { eventId: 'a', amount: '1000000' },
      presentDemand: { eventId: 'c', amount: '500000' },
      bestOffer: { eventId: 'e', amount: '23246' },
      lastOffer: { eventId: 'e' },
      discount: { percent: '50.0', currency: 'USD' },
      comparedIn: 'USD',
      withoutRate: ['CZK'],
      days: 3,
      nextDeadline: { eventId: 'f' },
    });
  });

  it('compares no amounts of different currencies', () => {
    const { bestOffer, lastOffer } = courseOf(EVENTS.slice(0, 4), new Date('2021-05-01T10:00:00Z'));
    expect([bestOffer?.eventId, lastOffer?.eventId]).toEqual(['b', 'd']);
  });

  it('has a next deadline until its day or minute is over, and then the one after it, and then none', () => {
    const next = (now: string) => courseOf(EVENTS, new Date(now)).nextDeadline?.eventId;
    expect(next('2021-05-01T11:59:00Z')).toBe('f');
    expect(next('2021-05-01T12:00:00Z')).toBe('c');
    expect(next('2021-05-02T23:59:00Z')).toBe('c');
    expect(next('2021-05-03T00:00:00Z')).toBeUndefined();
  });

  it('knows each deadline in the order in which they end, also one that has passed', () =>
    expect(courseOf(EVENTS, new Date('2021-05-02T10:00:00Z')).deadlines).toMatchObject([
      { eventId: 'f', kind: 'deadline_set', deadline: { at: '2021-05-01T12:00:00.000Z' } },
      { eventId: 'c', kind: 'demand' },
    ]));

  it('is empty where nothing happened', () =>
    expect(courseOf([], new Date())).toEqual({
      firstDemand: null,
      presentDemand: null,
      bestOffer: null,
      lastOffer: null,
      discount: null,
      comparedIn: null,
      withoutRate: [],
      days: null,
      nextDeadline: null,
      deadlines: [],
    }));
});

describe('The discount', () => {
  it.each([
    ['1000000', '500000', '50.0'],
    ['80000', '50000', '37.5'],
    ['3', '2', '33.3'],
    ['3', '1', '66.7'],
    ['0.5', '0.5', '0.0'],
    ['100', '125', '-25.0'],
  ])('of a demand of %s and then of %s is %s percent', (first, second, percent) => {
    const events = [event('a', '2021-04-28', money(first)), event('b', '2021-04-29', money(second))];
    expect(courseOf(events, new Date()).discount).toEqual({ percent, currency: 'USD' });
  });

  it('of a first demand of nothing is none', () => {
    const events = [event('a', '2021-04-28', money('0')), event('b', '2021-04-29', money('5'))];
    expect(courseOf(events, new Date()).discount).toBeNull();
  });
});

describe('Amounts of different currencies', () => {
  const rate = (id: string, [from, to]: [string, string], worth: string, asOf: string) => ({
    ...{ id, fromCurrency: from, toCurrency: to, rate: worth, asOf: on(asOf) },
  });
  const events = [
    event('a', '2021-04-28', money('1000000')),
    event('b', '2021-04-28', { kind: 'counter_offer', party: 'us', ...money('10000') }),
    event('c', '2021-04-29', { kind: 'counter_offer', party: 'us', ...money('500000', 'CZK') }),
    event('d', '2021-04-30', money('10', 'BTC')),
  ];
  const now = new Date('2021-05-01T10:00:00Z');
  const RATES = [
    rate('czk', ['CZK', 'USD'], '0.0465', '2021-04-20'),
    rate('btc', ['BTC', 'USD'], '50000', '2021-04-29'),
  ];

  it('are compared by what the rates make of them, and each names its rate', () => {
    expect(read(events, now, { rates: RATES, comparedIn: null })).toMatchObject({
      ...{ comparedIn: 'USD', withoutRate: [] },
      firstDemand: { eventId: 'a', converted: null },
      presentDemand: { amount: '10', currency: 'BTC', converted: { amount: '500000.00', rateId: 'btc' } },
      bestOffer: { eventId: 'c', converted: { amount: '23250.00', currency: 'USD', rateId: 'czk' } },
      discount: { percent: '50.0', currency: 'USD' },
    });
  });

  it('are not compared where no rate leads, and the currencies without one are named', () => {
    const course = read(events, now, { rates: RATES.slice(0, 1), comparedIn: 'USD' });
    expect(course).toMatchObject({
      ...{ withoutRate: ['BTC'], discount: null, bestOffer: { eventId: 'c' } },
      presentDemand: { amount: '10', currency: 'BTC', converted: null },
    });
    expect(read(events, now, NO_RATES)).toMatchObject({
      ...{ comparedIn: 'BTC', withoutRate: ['USD', 'CZK'], discount: null, bestOffer: null },
    });
  });

  it('of one currency are compared as written, whatever its rate does meanwhile', () => {
    const falling = [event('a', '2021-04-01', money('100', 'BTC')), event('b', '2021-05-01', money('50', 'BTC'))];
    const rising = [
      rate('low', ['BTC', 'USD'], '10000', '2021-04-01'),
      rate('high', ['BTC', 'USD'], '40000', '2021-05-01'),
    ];
    expect(read(falling, now, { rates: rising, comparedIn: 'USD' })).toMatchObject({
      discount: { percent: '50.0', currency: 'BTC' },
      firstDemand: { converted: { amount: '1000000.00' } },
      presentDemand: { converted: { amount: '2000000.00' } },
    });
  });

  it('are compared in the currency that somebody chose, else in that of the rate entered last', () => {
    const rates = [...RATES, rate('dkk', ['USD', 'DKK'], '6.2', '2021-04-20')];
    expect(read(events, now, { rates, comparedIn: null }).comparedIn).toBe('DKK');
    expect(read(events, now, { rates, comparedIn: 'USD' }).comparedIn).toBe('USD');
  });
});
