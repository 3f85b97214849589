import { createSecretKey, randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { DoesNotOpen, newDataKey, open, type Place, seal, unwrap, versionOf, wrap } from './sealing.js';

const PLACE: Place = { table: 'notice_recipient', id: '3f0c0e3a-90a8-4d27-9b58-1f6f0f4c6a10', column: 'contact' };
const key = createSecretKey(randomBytes(32));

describe('sealed contact data', () => {
  it('open where they were sealed, whatever they hold', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 500 }), fc.integer({ min: 1, max: 2 ** 32 - 1 }), (bytes, version) => {
        const sealed = seal(key, version, bytes, PLACE);
        expect(open(key, sealed, PLACE).equals(Buffer.from(bytes))).toBe(true);
        expect(versionOf(sealed)).toBe(version);
      }),
    );
  });

  it.each([
    ['in another row', { ...PLACE, id: '3f0c0e3a-90a8-4d27-9b58-1f6f0f4c6a11' }],
    ['in another column', { ...PLACE, column: 'guardian' }],
    ['in another table', { ...PLACE, table: 'notice_campaign' }],
  ])('do not open %s', (_, place) => {
    const sealed = seal(key, 1, Buffer.from('Ida Ågård'), PLACE);
    expect(() => open(key, sealed, place)).toThrow(DoesNotOpen);
  });

  it('do not open with another key', () => {
    const sealed = seal(key, 1, Buffer.from('Ida Ågård'), PLACE);
    expect(() => open(createSecretKey(randomBytes(32)), sealed, PLACE)).toThrow(DoesNotOpen);
  });

  it('do not open when any byte was changed, the version among them', () => {
    const sealed = seal(key, 1, Buffer.from('Ida Ågård, Søndergade 1'), PLACE);
    for (let at = 0; at < sealed.length; at += 1) {
      const changed = Buffer.from(sealed);
      changed.writeUInt8(changed.readUInt8(at) ^ 1, at);
      expect(() => open(key, changed, PLACE)).toThrow(DoesNotOpen);
    }
  });

  it('do not open when they were cut short', () => {
    const sealed = seal(key, 1, Buffer.from('Ida'), PLACE);
    for (let length = 0; length < sealed.length; length += 1)
      expect(() => open(key, sealed.subarray(0, length), PLACE)).toThrow(DoesNotOpen);
  });

  it('look different each time, and hold nothing in clear', () => {
    const bytes = Buffer.from('ida.aagaard@example.org');
    const [one, other] = [seal(key, 1, bytes, PLACE), seal(key, 1, bytes, PLACE)];
    expect(one.equals(other)).toBe(false);
    expect(one.includes(bytes)).toBe(false);
  });

  it('have a key of their campaign, which is kept wrapped and bound to the campaign', () => {
    const campaign = { table: 'notice_campaign', id: PLACE.id, column: 'wrapped_key' };
    const dataKey = newDataKey();
    const wrapped = wrap(key, 7, dataKey, campaign);
    expect(versionOf(wrapped)).toBe(7);
    expect(wrapped.includes(dataKey.export())).toBe(false);
    const sealed = seal(dataKey, 1, Buffer.from('Ida'), PLACE);
    expect(open(unwrap(key, wrapped, campaign), sealed, PLACE).toString()).toBe('Ida');
    expect(() => unwrap(key, wrapped, { ...campaign, id: '00000000-0000-4000-8000-000000000000' })).toThrow(
      DoesNotOpen,
    );
    expect(() => unwrap(key, seal(key, 1, Buffer.from('short'), campaign), campaign)).toThrow(DoesNotOpen);
  });
});
