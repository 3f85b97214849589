import { formatMoment, machineTime, spellOut } from './format-moment';

const COPENHAGEN = 'Europe/Copenhagen';
const day = { at: '2024-12-08T23:00:00.000Z', precision: 'day', zone: COPENHAGEN, asWritten: null } as const;
const minute = { at: '2024-12-09T13:05:00.000Z', precision: 'minute', zone: 'UTC', asWritten: null } as const;

describe('a moment as it is shown', () => {
  it('never shows an hour of a day', () => {
    expect(formatMoment(day, COPENHAGEN, 'en-GB')).toBe('9 Dec 2024');
    expect(machineTime(day)).toBe('2024-12-09');
  });

  it('does not move a day to another zone, but names its zone', () => {
    expect(formatMoment(day, 'America/New_York', 'en-GB')).toBe('9 Dec 2024 (Europe/Copenhagen)');
  });

  it('shows a minute in the zone of the case, with the zone', () => {
    expect(formatMoment(minute, COPENHAGEN, 'en-GB')).toBe('9 Dec 2024, 14:05 CET');
    expect(spellOut({ ...minute, zone: COPENHAGEN }, 'en-GB')).toBe(
      'Monday 9 December 2024, 14:05 CET (9 Dec 13:05 UTC)',
    );
  });
});
