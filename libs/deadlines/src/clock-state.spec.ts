import fc from 'fast-check';
import { type ClockFacts, lastInstantOf, readClock, type Stated } from './clock-state.js';

const zone = 'Europe/Copenhagen';
const minute = (at: string): Stated => ({ at, precision: 'minute', zone });
const day = (at: string): Stated => ({ at, precision: 'day', zone });

const facts = (given: Partial<ClockFacts>): ClockFacts => ({
  start: minute('2024-12-09T07:20:00.000Z'),
  hours: 72,
  met: null,
  zone,
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
    expect(readClock(facts({ hours: null }))).toMatchObject({ state: 'no_deadline', dueAt: null });
    expect(stateOf({ hours: null, start: null })).toBe('no_deadline');
  });

  it('is met once it was fulfilled', () => {
    expect(stateOf({ hours: null, met: day('2025-02-01T23:00:00.000Z') })).toBe('met');
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
