import { createHmac, createSecretKey, hash, hkdfSync, type KeyObject } from 'node:crypto';
import type { PersonNumber } from './person-number.js';

/** Length of a person's key in bytes: 128 of the 256 bits of the hash, no collision to fear among any number of persons. */
export const KEY_BYTES = 16;

/**
 * Key of one incident, derived from the master key (HKDF, RFC 5869): the registers of two incidents cannot be joined.
 * `incidentId` is its UUID; `version` that of the master key.
 */
export const incidentKey = (masterKey: KeyObject, incidentId: string, version: number): KeyObject =>
  createSecretKey(
    Buffer.from(hkdfSync('sha256', masterKey, '', `breachdesk/person-register/${incidentId}/${version}`, 32)),
  );

/**
 * What is hashed: kind and number, so that no two kinds meet. Local replacement numbers carry their issuer, foreign ones
 * their country: two places may have given the same one to two persons.
 */
export const hashedText = (
  { kind, text, country }: Pick<PersonNumber, 'kind' | 'text' | 'country'>,
  issuer: string | null,
): string => {
  if (kind === 'd_ecpr') return `${kind}:${encodeURIComponent(issuer ?? '')}:${text}`;
  return country ? `${kind}:${country}:${text}` : `${kind}:${text}`;
};

/** Bytes in a block of SHA-256, which is what an HMAC pads its key to (RFC 2104). */
const BLOCK = 64;

/** The key, padded to a block and masked, with room behind it for what is hashed. */
const padded = (secret: Buffer, mask: number, room: number): Buffer => {
  const buffer = Buffer.alloc(BLOCK + room);
  for (let at = 0; at < BLOCK; at += 1) buffer[at] = (secret[at] ?? 0) ^ mask;
  return buffer;
};

/**
 * Gives the key of a person within an incident: HMAC-SHA-256 (RFC 2104), first 128 bits, as a string of 16 characters
 * below U+0100. Written as the two hashes it is made of, and without buffers of its own: `createHmac` makes an object for
 * each, which costs more than the hashing, and this is paid millions of times. Keys of more than a block are refused.
 */
export const personKeys = (key: KeyObject): ((hashed: string) => string) => {
  const secret = key.export();
  if (secret.length > BLOCK) throw new RangeError('A key longer than a block would have to be hashed first.');
  let inner = padded(secret, 0x36, 128);
  const outer = padded(secret, 0x5c, 32);
  return hashed => {
    // At most three bytes for each UTF-16 unit.
    if (inner.length < BLOCK + 3 * hashed.length) inner = padded(secret, 0x36, 3 * hashed.length);
    const end = BLOCK + inner.write(hashed, BLOCK);
    outer.write(hash('sha256', inner.subarray(0, end), 'binary'), BLOCK, 'latin1');
    return hash('sha256', outer, 'binary').slice(0, KEY_BYTES);
  };
};

/** Tells a key from every other without telling the key: kept with a register, so that a wrong key is noticed at once. */
export const keyCheck = (key: KeyObject): Buffer => createHmac('sha256', key).update('breachdesk/key-check').digest();
