import { createHmac, createSecretKey, hash, hkdfSync, type KeyObject } from 'node:crypto';
import { isReplaced, writeDigits } from './cpr.js';
import type { NumberKind, PersonNumber } from './person-number.js';

type CprKind = Extract<NumberKind, 'cpr' | 'cpr_plus_60'>;

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

/** A keyed hash of what stands in `room`. */
interface KeyedHash {
  /** Where the text is written, as bytes. */
  room: Buffer;
  /** HMAC-SHA-256 of the first `length` bytes, first 128 bits, as a string of 16 characters below U+0100. */
  hash: (length: number) => string;
}

/**
 * HMAC-SHA-256 (RFC 2104), written as the two hashes it is made of, and without buffers of its own: `createHmac` makes an
 * object for each, which costs more than the hashing, and this is paid millions of times. Keys of more than a block are
 * refused.
 */
const keyedHash = (key: KeyObject, room: number): KeyedHash => {
  const secret = key.export();
  if (secret.length > BLOCK) throw new RangeError('A key longer than a block would have to be hashed first.');
  const inner = padded(secret, 0x36, room);
  const outer = padded(secret, 0x5c, 32);
  // One view for each length: a new one for each text costs as much as its hash.
  const views: Buffer[] = [];
  return {
    room: inner.subarray(BLOCK),
    hash: length => {
      const text = (views[length] ??= inner.subarray(0, BLOCK + length));
      outer.write(hash('sha256', text, 'binary'), BLOCK, 'latin1');
      return hash('sha256', outer, 'binary').slice(0, KEY_BYTES);
    },
  };
};

/** Gives the key of a person within an incident, as `KeyedHash` says, from what is hashed of their number. */
export const personKeys = (key: KeyObject): ((hashed: string) => string) => {
  let keyed = keyedHash(key, 128);
  return hashed => {
    // At most three bytes for each UTF-16 unit.
    if (keyed.room.length < 3 * hashed.length) keyed = keyedHash(key, 3 * hashed.length);
    return keyed.hash(keyed.room.write(hashed));
  };
};

const TEN_DIGITS = 10;

/** The same from the ordinal of a ten-digit number, whose text is never made: for the millions of a table. */
export const ordinalKeys = (key: KeyObject): ((ordinal: number) => string) => {
  const of = (kind: CprKind): ((ordinal: number) => string) => {
    const { room, hash: hashed } = keyedHash(key, 32);
    const start = room.write(hashedText({ kind, text: '', country: null }, null));
    return ordinal => {
      writeDigits(ordinal, room, start);
      return hashed(start + TEN_DIGITS);
    };
  };
  const [plain, replaced] = [of('cpr'), of('cpr_plus_60')];
  return ordinal => (isReplaced(ordinal) ? replaced(ordinal) : plain(ordinal));
};

/** Tells a key from every other without telling the key: kept with a register, so that a wrong key is noticed at once. */
export const keyCheck = (key: KeyObject): Buffer => createHmac('sha256', key).update('breachdesk/key-check').digest();
