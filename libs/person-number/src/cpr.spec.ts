import fc from 'fast-check';
import { bornDays, cprDigits, ordinalAt, ORDINALS } from './cpr.js';
import { parsePersonNumber } from './person-number.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('the ordinal of a number', () => {
  it('leads back to the number, for every number there is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: ORDINALS - 1 }), ordinal => {
        const digits = cprDigits(ordinal);
        const exists = !('reject' in parsePersonNumber(digits));
        expect(ordinalAt(bytes(digits), 0, 10)).toBe(exists ? ordinal : -1);
      }),
    );
  });

  it('tells numbers from others exactly as the reader of single numbers does', () => {
    const almost = fc.stringMatching(/^[0-9]{6}-?[0-9]{4}$/);
    fc.assert(
      fc.property(fc.oneof(almost, fc.string({ maxLength: 12 })), text => {
        const ordinal = ordinalAt(bytes(text), 0, bytes(text).length);
        const parsed = parsePersonNumber(text);
        if (ordinal >= 0) expect(parsed).toMatchObject({ text: cprDigits(ordinal) });
        else if (/^\d{6}-?\d{4}$/.test(text)) expect(parsed).toEqual({ reject: 'impossible_date' });
      }),
    );
  });

  it('is read in the middle of a row', () => {
    const row = bytes('x;211062-0629;y');
    const ordinal = ordinalAt(row, 2, 13);
    expect(cprDigits(ordinal)).toBe('2110620629');
    expect(bornDays(ordinal)).toBe(Date.UTC(1962, 9, 21) / 86_400_000);
    expect(ordinalAt(row, 2, 12)).toBe(-1);
  });
});
