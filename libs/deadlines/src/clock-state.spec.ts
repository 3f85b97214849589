import fc from 'fast-check';
import { type ClockFacts, lastInstantOf, readClock, type Stated } from './clock-state.js';

const zone = 'Europe/Copenhagen';
const calendar = { zone, isHoliday: (date: string) => date === '2024-12-26' };
const HOURS_72 = { amount: 72, unit: 'hours' } as const;
const ONE_MONTH = { amount: 1, unit: 'months' } as const;
const minute = (at: string): Stated => ({ at, precision: 'minute', zone });
const day = (at: string): Stated => ({ at, precision: 'day', zone });

const facts = (given: Partial<ClockFacts>): ClockFacts => ({
  start: minute('2024-12-09T07:20:00.000Z'),
  waitsForEvent: false,
  term: HOURS_72,
  fixed: null,
  met: null,
  calendar,
  now: new Date('2024-12-10T12:00:00Z'),
  ...given,
});
const stateOf = (given: Partial<ClockFacts>): string => readClock(facts(given)).state;

describe('a clock of 72 hours', () => {
  it('has not started while nobody knows when it would have', () => {
    expect(readClock(facts({ start: null }))).toEqual({
      state: 'not_started',
      startedAt: null,
      dueAt: null,
      dueOn: null,
      toleranceUntil: null,
      metAt: null,
      isCertain: true,
      isMetBeforeStart: false,
    });
  });

  it('judges nothing done in time while its start is unknown, but says when it was done', () => {
    const read = readClock(facts({ start: null, met: minute('2024-12-10T09:00:00.000Z') }));
    expect(read).toMatchObject({ state: 'not_started', metAt: new Date('2024-12-10T09:00:00Z') });
  });

  it('runs until the last instant, and is overdue after it whatever the full hour would tolerate', () => {
    expect(stateOf({ now: new Date('2024-12-12T07:20:00.000Z') })).toBe('running');
    expect(stateOf({ now: new Date('2024-12-12T07:20:00.001Z') })).toBe('overdue');
  });

  it('is met up to the deadline and late afterwards, for good', () => {
    const now = new Date('2026-01-01T00:00:00Z');
    expect(stateOf({ met: minute('2024-12-12T07:20:00.000Z'), now })).toBe('met');
    expect(stateOf({ met: minute('2024-12-12T07:21:00.000Z'), now })).toBe('late');
  });

  it('counts from the start of the day when only the day is known', () => {
    const { dueAt } = readClock(facts({ start: day('2024-12-08T23:00:00.000Z') }));
    expect(dueAt).toEqual(new Date('2024-12-11T23:00:00Z'));
  });

  it('is overdue only perhaps while the last instant that its start can mean would leave time', () => {
    const start: Stated = { at: '2024-11-30T23:00:00.000Z', precision: 'month', zone };
    const at = (now: string) => readClock(facts({ start, now: new Date(now) }));
    // December may mean its last instant: the 72 hours then end with 3 January.
    expect(at('2024-12-03T22:59:59Z')).toMatchObject({ state: 'running', isCertain: true });
    expect(at('2024-12-20T12:00:00Z')).toMatchObject({ state: 'overdue', isCertain: false });
    expect(at('2025-01-03T22:59:59Z')).toMatchObject({ state: 'overdue', isCertain: false });
    expect(at('2025-01-03T23:00:00Z')).toMatchObject({ state: 'overdue', isCertain: true });
  });

  it('says when it was fulfilled before it began', () => {
    expect(readClock(facts({ met: minute('2020-11-24T09:00:00.000Z') })).isMetBeforeStart).toBe(true);
    expect(readClock(facts({ met: day('2024-12-08T23:00:00.000Z') })).isMetBeforeStart).toBe(false);
  });

  it('takes a day without an hour as done at its end', () => {
    expect(stateOf({ met: day('2024-12-10T23:00:00.000Z') })).toBe('met');
    expect(stateOf({ met: day('2024-12-11T23:00:00.000Z') })).toBe('late');
  });
});

describe('a duty without hours in the law', () => {
  it('has no deadline, whether its start is known or not', () => {
    expect(readClock(facts({ term: null }))).toMatchObject({ state: 'no_deadline', dueAt: null });
    expect(stateOf({ term: null, start: null })).toBe('no_deadline');
  });

  it('is met once it was fulfilled', () => {
    expect(stateOf({ term: null, met: day('2025-02-01T23:00:00.000Z') })).toBe('met');
  });
});

describe('a duty that waits for an event', () => {
  it('has not started before it, whether the law gives a time or not', () => {
    expect(stateOf({ waitsForEvent: true, start: null })).toBe('not_started');
    expect(stateOf({ waitsForEvent: true, start: null, term: null })).toBe('not_started');
    expect(stateOf({ waitsForEvent: true, term: null })).toBe('no_deadline');
  });
});

describe('a clock of one month', () => {
  const start = minute('2024-11-26T09:00:00.000Z');
  const at = (now: string) => readClock(facts({ start, term: ONE_MONTH, now: new Date(now) }));

  it('runs until 24:00 of the next working day, and tolerates nothing after it', () => {
    expect(at('2024-12-27T22:59:59.999Z')).toMatchObject({
      state: 'running',
      dueAt: new Date('2024-12-27T23:00:00Z'),
      dueOn: '2024-12-27',
      toleranceUntil: null,
    });
    expect(at('2024-12-27T23:00:00.000Z').state).toBe('overdue');
  });

  it('is met on the last day, also where only the day is known', () => {
    expect(stateOf({ start, term: ONE_MONTH, met: day('2024-12-26T23:00:00.000Z') })).toBe('met');
    expect(stateOf({ start, term: ONE_MONTH, met: minute('2024-12-27T23:00:00.000Z') })).toBe('late');
  });

  it('counts a month from the start of a coarse start', () => {
    const coarse = readClock(
      facts({ start: { ...start, at: '2024-10-31T23:00:00.000Z', precision: 'month' }, term: ONE_MONTH }),
    );
    expect(coarse).toMatchObject({ dueOn: '2024-12-02', state: 'overdue', isCertain: false });
  });
});

describe('a deadline that somebody set', () => {
  const monday = { at: '2024-12-08T23:00:00.000Z', precision: 'day', zone } as const;

  it('stands whether anything started, and instead of what the law would give', () => {
    const now = new Date('2024-12-09T22:59:00Z');
    expect(readClock(facts({ start: null, waitsForEvent: true, term: null, fixed: monday, now }))).toMatchObject({
      state: 'running',
      dueAt: new Date('2024-12-09T23:00:00Z'),
      dueOn: '2024-12-09',
    });
    expect(readClock(facts({ fixed: monday, now })).dueAt).toEqual(new Date('2024-12-09T23:00:00Z'));
  });

  it('may be a minute, which itself is in time', () => {
    const fixed = { at: '2024-12-10T12:00:00.000Z', precision: 'minute', zone } as const;
    expect(stateOf({ fixed, now: new Date('2024-12-10T12:00:00.000Z') })).toBe('running');
    expect(stateOf({ fixed, now: new Date('2024-12-10T12:00:00.001Z') })).toBe('overdue');
  });
});

it('ends a stated day with the day of its zone, also when the clocks change', () => {
  expect(lastInstantOf(day('2025-03-29T23:00:00.000Z'))).toEqual(new Date('2025-03-30T21:59:59.999Z'));
  expect(lastInstantOf({ at: '2024-11-30T23:00:00.000Z', precision: 'month', zone })).toEqual(
    new Date('2024-12-31T22:59:59.999Z'),
  );
});

it('never turns red into green by saying a time less exactly', () => {
  const times = fc.date({ min: new Date('2024-12-01'), max: new Date('2024-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(times, times, (began, done) => {
      const exact = (date: Date): Stated => ({ at: date.toISOString(), precision: 'minute', zone: 'UTC' });
      const coarse = (date: Date): Stated => ({
        at: `${date.toISOString().slice(0, 10)}T00:00:00.000Z`,
        precision: 'day',
        zone: 'UTC',
      });
      const vague = stateOf({ start: coarse(began), met: coarse(done) });
      if (vague === 'met') expect(stateOf({ start: exact(began), met: exact(done) })).toBe('met');
    }),
  );
});
