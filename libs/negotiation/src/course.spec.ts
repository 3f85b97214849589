import fc from 'fast-check';
import { compareDecimals, type CourseEvent, courseOf, discountBetween } from './course.js';

const on = (day: string) => ({ at: `${day}T00:00:00.000Z`, precision: 'day', zone: 'UTC', asWritten: null }) as const;
const event = (id: string, day: string, values: Partial<CourseEvent> = {}): CourseEvent => ({
  ...{ id, kind: 'demand', party: 'actor', occurred: on(day), amount: null, currency: null, deadline: null },
  ...values,
});
const money = (amount: string, currency = 'USD') => ({ amount, currency });

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
      discountPercent: '50.0',
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
      discountPercent: null,
      days: null,
      nextDeadline: null,
      deadlines: [],
    }));
});

describe('Exact decimals', () => {
  it.each([
    ['1000000', '500000', '50.0'],
    ['80000', '50000', '37.5'],
    ['3', '2', '33.3'],
    ['3', '1', '66.7'],
    ['0.5', '0.5', '0.0'],
    ['100', '125', '-25.0'],
    ['0', '5', null],
  ])('a demand of %s and then of %s is %s percent less', (first, second, percent) =>
    expect(discountBetween(first, second)).toBe(percent),
  );

  it('are compared digit by digit', () => {
    expect(compareDecimals('0.1', '0.10')).toBe(0);
    expect(compareDecimals('12345678901234567890.1', '12345678901234567890.2')).toBe(-1);
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (a, b) => {
        expect(compareDecimals(`${a}.5`, `${b}.50`)).toBe(Math.sign(a - b));
      }),
    );
  });
});
