import fc from 'fast-check';
import { DateTime } from 'luxon';
import { hoursAfter } from './elapsed-hours.js';

const HOUR = 3_600_000;
const COPENHAGEN = 'Europe/Copenhagen';

const local = (text: string, zone = COPENHAGEN): Date => DateTime.fromISO(text, { zone }).toJSDate();

describe('72 hours after becoming aware, in Copenhagen', () => {
  it.each([
    ['an ordinary Monday', '2024-12-09T08:20', '2024-12-12T08:20', '2024-12-12T09:00'],
    ['Christmas Eve: holidays do not stop the hours', '2024-12-24T18:10', '2024-12-27T18:10', '2024-12-27T19:00'],
    ['an ordinary Tuesday', '2025-01-21T09:05', '2025-01-24T09:05', '2025-01-24T10:00'],
    ['before summer time: an hour later on the clock', '2025-03-29T12:30', '2025-04-01T13:30', '2025-04-01T14:00'],
    ['before winter time: an hour earlier on the clock', '2025-10-25T12:30', '2025-10-28T11:30', '2025-10-28T12:00'],
    ['Easter: a Saturday is as good as any day', '2025-04-16T15:59', '2025-04-19T15:59', '2025-04-19T16:00'],
    ['over the new year', '2024-12-31T23:30', '2025-01-03T23:30', '2025-01-04T00:00'],
  ])('%s', (_, aware, due, toleranceUntil) => {
    expect(hoursAfter(local(aware), 72, COPENHAGEN)).toEqual({
      due: local(due),
      toleranceUntil: local(toleranceUntil),
    });
  });

  it.each(['12:17', '12:59'])('ends with the full hour of the published example for %s (Reg. 1182/71)', time => {
    const { toleranceUntil } = hoursAfter(local(`2020-12-22T${time}`), 72, COPENHAGEN);
    expect(toleranceUntil).toEqual(local('2020-12-25T13:00'));
  });
});

const zones = Intl.supportedValuesOf('timeZone');

it('counts 72 elapsed hours in every zone at every time', () => {
  const anyTime = fc.date({ min: new Date('1995-01-01'), max: new Date('2060-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(anyTime, fc.constantFrom(...zones), (trigger, zone) => {
      const { due, toleranceUntil } = hoursAfter(trigger, 72, zone);
      expect(due.getTime() - trigger.getTime()).toBe(72 * HOUR);
      expect(toleranceUntil.getTime()).toBeGreaterThan(due.getTime());
      expect(toleranceUntil.getTime() - due.getTime()).toBeLessThanOrEqual(HOUR);
    }),
  );
});

it('is never due before it began, however many hours the law gives', () => {
  fc.assert(
    fc.property(fc.date({ noInvalidDate: true, max: new Date('9000-01-01') }), fc.nat(10_000), (trigger, hours) => {
      expect(hoursAfter(trigger, hours, 'UTC').due.getTime()).toBeGreaterThanOrEqual(trigger.getTime());
    }),
  );
});
