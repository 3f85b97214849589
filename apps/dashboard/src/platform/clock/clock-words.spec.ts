import type { ClockRow } from '../api/records';
import { clockTitle } from './clock-words';

/** Says which sentence is used, with what is put in it. */
const translate = (key: string, params?: Record<string, unknown>): string =>
  key === 'platform.locale' ? 'en-GB' : params ? `${key} ${Object.values(params).join(' | ')}` : key;

const REPORT = {
  kind: 'obligation',
  title: 'Report',
  trigger: 'request',
  isOneOfSeveral: true,
  startedAt: '2025-11-27T09:00:00.000Z',
  startPrecision: 'minute',
  startedBasis: 'Datatilsynet asked',
  filedWith: null,
  addedAt: '2025-11-27T10:30:00.000Z',
  zone: 'Europe/Copenhagen',
} as Partial<ClockRow> as ClockRow; // the words read no more of it

describe('The title of a clock', () => {
  it.each<[story: string, more: Partial<ClockRow>, apart: string]>([
    ['who asked, and since when', {}, 'Datatilsynet asked, clocks.apart.began 27 Nov 2025, 10:00 CET'],
    [
      'with whom it was filed',
      { filedWith: 'SAMSIK' },
      'clocks.apart.filedWith SAMSIK, clocks.apart.began 27 Nov 2025, 10:00 CET',
    ],
    [
      'when it was added, where nobody has asked yet',
      { startedAt: null, startPrecision: null, startedBasis: null },
      'clocks.apart.added 27 Nov 2025, 11:30 CET',
    ],
    [
      'when it was added, where all of them began with the incident',
      { trigger: 'aware', startedBasis: null },
      'clocks.apart.added 27 Nov 2025, 11:30 CET',
    ],
    [
      'the day alone, where no more is known',
      { startedAt: '2025-11-26T23:00:00.000Z', startPrecision: 'day' },
      'Datatilsynet asked, clocks.apart.began 27 Nov 2025',
    ],
  ])('of one of several says %s', (_story, more, apart) =>
    expect(clockTitle({ ...REPORT, ...more }, translate)).toBe(`clocks.oneOfSeveral Report | ${apart}`),
  );

  it('of the only one is its name', () =>
    expect(clockTitle({ ...REPORT, isOneOfSeveral: false }, translate)).toBe('Report'));
});
