import { isStatusHeader, statusRow } from './status-row.js';

const WORLD = { zone: 'Europe/Copenhagen', now: new Date('2025-03-01T12:00:00Z') };
const read = (...cells: string[]): unknown => statusRow(7, cells, WORLD);

describe('a line of a status file', () => {
  it.each([
    ['delivered', '2025-02-28', 'delivered', '2025-02-27T23:00:00.000Z'],
    ['Returneret', '28.02.2025', 'returned', '2025-02-27T23:00:00.000Z'],
    ['hard bounce', '28-02-2025 13:30', 'bounced', '2025-02-28T12:30:00.000Z'],
    ['Fehler', '2025-02-28T10:00:00Z', 'failed', '2025-02-28T10:00:00.000Z'],
  ])('is read where it says %p on %p', (state, date, meant, at) => {
    expect(read('l-7k2m9qxa', state, date)).toEqual({
      line: 7,
      reference: 'L-7K2M9QXA',
      state: meant,
      at: new Date(at),
    });
  });

  it('needs no date', () => expect(read('L-7K2M9QXA', 'ok')).toMatchObject({ at: null }));

  it.each([
    ['not_a_reference', '0702919990', 'delivered', ''],
    ['unknown_state', 'L-7K2M9QXA', 'constructor', ''],
    ['bad_date', 'L-7K2M9QXA', 'delivered', '31.02.2025'],
    ['date_in_future', 'L-7K2M9QXA', 'delivered', '2025-03-02'],
  ])('is refused as %p', (fault, ...cells) => expect(read(...cells)).toEqual({ line: 7, fault }));

  it('is told from a header', () => {
    expect(isStatusHeader(['reference', 'state', 'date'])).toBe(true);
    expect(isStatusHeader(['L-7K2M9QXA', 'delivered'])).toBe(false);
    expect(isStatusHeader(['', 'delivered'])).toBe(false);
  });
});
