import { createHmac, createSecretKey, hkdfSync, type KeyObject } from 'node:crypto';
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

/**
 * Gives the key of a person within an incident: HMAC-SHA-256 (RFC 2104), first 128 bits, as a string of 16 characters
 * below U+0100. A buffer would cost half as much again, and it is paid millions of times.
 */
export const personKeys =
  (key: KeyObject): ((hashed: string) => string) =>
  hashed =>
    createHmac('sha256', key).update(hashed).digest('binary').slice(0, KEY_BYTES);

/** Tells a key from every other without telling the key: kept with a register, so that a wrong key is noticed at once. */
export const keyCheck = (key: KeyObject): Buffer => createHmac('sha256', key).update('breachdesk/key-check').digest();
