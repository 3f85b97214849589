import fc from 'fast-check';
import { createHmac, createSecretKey } from 'node:crypto';
import { ordinalOf } from './cpr.js';
import { hashedText, incidentKey, keyCheck, ordinalKeys, personKeys } from './keyed-hash.js';

const master = createSecretKey(Buffer.alloc(32, 7));
const incident = '11111111-1111-4111-8111-111111111111';
const other = '22222222-2222-4222-8222-222222222222';
const cpr = { kind: 'cpr', text: '2110620629', country: null } as const;

const hex = (key: string): string => Buffer.from(key, 'latin1').toString('hex');

describe('the key of a person', () => {
  it('is HMAC-SHA-256, cut to 128 bits (RFC 4231, test case 2)', () => {
    const key = createSecretKey(Buffer.from('Jefe'));
    expect(hex(personKeys(key)('what do ya want for nothing?'))).toBe('5bdcc146bf60754e6a042426089575c7');
  });

  it('is that of any text, one after another, however long and in whatever letters', () => {
    const key = incidentKey(master, incident, 1);
    const keyOf = personKeys(key);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), text => {
        const whole = createHmac('sha256', key).update(text).digest('hex');
        expect(hex(keyOf(text))).toBe(whole.slice(0, 32));
      }),
    );
  });

  it('is the same from the ordinal of a number as from its text', () => {
    const key = incidentKey(master, incident, 1);
    const [ofText, ofOrdinal] = [personKeys(key), ordinalKeys(key)];
    const number = fc.record({
      day: fc.integer({ min: 1, max: 28 }),
      month: fc.integer({ min: 1, max: 12 }),
      yy: fc.integer({ min: 0, max: 99 }),
      serial: fc.integer({ min: 0, max: 9999 }),
      replaced: fc.boolean(),
    });
    fc.assert(
      fc.property(number, ({ day, month, yy, serial, replaced }) => {
        const written = replaced ? day + 60 : day;
        const text =
          [written, month, yy].map(part => String(part).padStart(2, '0')).join('') + String(serial).padStart(4, '0');
        const hashed = hashedText({ kind: replaced ? 'cpr_plus_60' : 'cpr', text, country: null }, null);
        expect(ofOrdinal(ordinalOf(written, month, yy, serial))).toBe(ofText(hashed));
      }),
    );
  });

  it('is not made with a key of more than a block', () => {
    expect(() => personKeys(createSecretKey(Buffer.alloc(65)))).toThrow(RangeError);
  });

  it('is the same for the same number in the same incident, and for nothing else', () => {
    const key = incidentKey(master, incident, 1);
    const of = (k: typeof key, text: string): string => hex(personKeys(k)(text));
    expect(of(key, hashedText(cpr, null))).toBe(of(incidentKey(master, incident, 1), hashedText(cpr, 'any clinic')));
    expect(of(key, hashedText(cpr, null))).not.toBe(of(incidentKey(master, other, 1), hashedText(cpr, null)));
    expect(of(key, hashedText(cpr, null))).not.toBe(of(incidentKey(master, incident, 2), hashedText(cpr, null)));
    expect(of(key, hashedText(cpr, null))).not.toBe(
      of(key, hashedText({ ...cpr, kind: 'foreign', country: 'SE' }, null)),
    );
  });

  it('of a local replacement number depends on who gave it out', () => {
    const local = { kind: 'd_ecpr', text: '2804560PJ2', country: null } as const;
    expect(hashedText(local, 'Korsør')).not.toBe(hashedText(local, 'Slagelse'));
  });

  it('of a foreign number depends on the country', () => {
    const number = { kind: 'foreign', text: '12345678901' } as const;
    expect(hashedText({ ...number, country: 'NO' }, null)).not.toBe(hashedText({ ...number, country: 'DE' }, null));
  });

  it('is noticed when its key is another one', () => {
    const check = keyCheck(incidentKey(master, incident, 1));
    expect(check).toHaveLength(32);
    expect(keyCheck(incidentKey(master, incident, 1)).equals(check)).toBe(true);
    expect(keyCheck(incidentKey(master, incident, 2)).equals(check)).toBe(false);
    expect(keyCheck(incidentKey(master, other, 1)).equals(check)).toBe(false);
  });
});
