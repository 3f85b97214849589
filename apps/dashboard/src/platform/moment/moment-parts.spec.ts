import fc from 'fast-check';
import { instantsOf, isBlank, momentOf, noParts, partsOf } from './moment-parts';

const COPENHAGEN = 'Europe/Copenhagen';
const typed = (part: object, zone = COPENHAGEN) => ({ ...noParts(zone), ...part });

describe('a moment as it is typed', () => {
  it('keeps a day a day: its start in the zone, not an hour of it', () => {
    expect(momentOf(typed({ precision: 'day', date: '2024-12-09', asWritten: ' Monday ' }))).toEqual({
      at: '2024-12-08T23:00:00.000Z',
      precision: 'day',
      zone: COPENHAGEN,
      asWritten: 'Monday',
    });
  });

  it('starts a month and a year at their first day', () => {
    expect(momentOf(typed({ precision: 'month', year: '2024', month: '12' }))).toMatchObject({
      at: '2024-11-30T23:00:00.000Z',
    });
    expect(momentOf(typed({ precision: 'year', year: '2024' }))).toMatchObject({ at: '2023-12-31T23:00:00.000Z' });
  });

  it('says when half of it is missing', () => {
    expect(momentOf(typed({ date: '2024-12-09' }))).toBe('incomplete');
    expect(momentOf(typed({ precision: 'month', year: '2024' }))).toBe('incomplete');
    expect(isBlank(typed({ date: '2024-12-09' }))).toBe(false);
  });

  it('tells a time that no clock shows from an hour that was skipped', () => {
    expect(momentOf(typed({ date: '2024-12-09', time: '25:61' }))).toBe('noTime');
    expect(momentOf(typed({ date: '2024-12-09', time: '9' }))).toBe('noTime');
  });

  it('tells a day that no calendar shows from one that is not finished', () => {
    expect(momentOf(typed({ precision: 'day', date: '31.2.2025' }))).toBe('noDay');
    expect(momentOf(typed({ date: '2024-12', time: '10:00' }))).toBe('noDay');
    expect(momentOf(typed({ date: '2025-02-29', time: '10:00' }))).toBe('noDay');
  });

  it('refuses the hour that was skipped when summer time began', () => {
    expect(momentOf(typed({ date: '2024-03-31', time: '02:30' }))).toBe('gap');
  });

  it('tells the two hours apart when summer time ends', () => {
    const [first, second] = instantsOf('2024-10-27', '02:30', COPENHAGEN);
    expect([first?.toUTC().toISO(), second?.toUTC().toISO()]).toEqual([
      '2024-10-27T00:30:00.000Z',
      '2024-10-27T01:30:00.000Z',
    ]);
    expect(momentOf(typed({ date: '2024-10-27', time: '02:30', offset: 60 }))).toMatchObject({
      at: '2024-10-27T01:30:00.000Z',
    });
  });

  it('comes back as it was stored, at any minute of any zone', () => {
    const zone = fc.constantFrom(COPENHAGEN, 'UTC', 'America/New_York', 'Asia/Kathmandu', 'Australia/Lord_Howe');
    const minute = fc.integer({ min: 0, max: 60 * 24 * 365 * 60 }).map(n => new Date(n * 60_000).toISOString());
    fc.assert(
      fc.property(minute, zone, (at, where) => {
        const moment = { at, precision: 'minute' as const, zone: where, asWritten: null };
        expect(momentOf(partsOf(moment))).toEqual(moment);
      }),
    );
  });
});
