import { createCipheriv, createDecipheriv, createSecretKey, type KeyObject, randomBytes } from 'node:crypto';

/** Where a sealed value lies. It is bound to this place: moved to another row or column, it does not open. */
export interface Place {
  table: string;
  /** UUID of the row. */
  id: string;
  column: string;
}

/** A sealed value does not open: another key, another place, or it was changed. Says nothing of what is in it. */
export class DoesNotOpen extends Error {
  constructor() {
    super('A sealed value does not open');
  }
}

const FORM = 1;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const HEAD_BYTES = 5;
const KEY_BYTES = 32;

/** Form and key version are not secret, but they are bound too, so that nobody can pass one version off as another. */
const boundTo = (head: Uint8Array, { table, id, column }: Place): Buffer =>
  Buffer.concat([head, Buffer.from(`breachdesk/sealed/${table}/${id}/${column}`)]);

/**
 * Seals bytes with AES-256-GCM (NIST SP 800-38D), a random 96-bit nonce for each value. A key seals at most some
 * hundred thousand values, far below the 2^32 at which random nonces become a risk. `version`: that of the key.
 */
export const seal = (key: KeyObject, version: number, bytes: Uint8Array, place: Place): Buffer => {
  const head = Buffer.alloc(HEAD_BYTES);
  head.writeUInt8(FORM);
  head.writeUInt32BE(version, 1);
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  cipher.setAAD(boundTo(head, place));
  return Buffer.concat([head, nonce, cipher.update(bytes), cipher.final(), cipher.getAuthTag()]);
};

/** Version of the key that a value was sealed with, which may stand in clear. */
export const versionOf = (sealed: Uint8Array): number => {
  if (sealed.length < HEAD_BYTES + NONCE_BYTES + TAG_BYTES || sealed[0] !== FORM) throw new DoesNotOpen();
  return Buffer.from(sealed).readUInt32BE(1);
};

/** Opens what was sealed for this place with this key; anything else is refused. */
export const open = (key: KeyObject, sealed: Uint8Array, place: Place): Buffer => {
  versionOf(sealed);
  const head = sealed.subarray(0, HEAD_BYTES);
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(HEAD_BYTES, HEAD_BYTES + NONCE_BYTES));
  decipher.setAAD(boundTo(head, place));
  decipher.setAuthTag(sealed.subarray(sealed.length - TAG_BYTES));
  try {
    const text = sealed.subarray(HEAD_BYTES + NONCE_BYTES, sealed.length - TAG_BYTES);
    return Buffer.concat([decipher.update(text), decipher.final()]);
  } catch {
    throw new DoesNotOpen(); // the message of the library tells a guesser nothing, and ours tells as little
  }
};

/** The key of one campaign's contact data, new and random. */
export const newDataKey = (): KeyObject => createSecretKey(randomBytes(KEY_BYTES));

/** The data key as it is kept in the database: sealed with the incident's own key. Destroyed, its data are gone. */
export const wrap = (keyOfIncident: KeyObject, version: number, dataKey: KeyObject, place: Place): Buffer =>
  seal(keyOfIncident, version, dataKey.export(), place);

/** The data key out of its wrapping. */
export const unwrap = (keyOfIncident: KeyObject, wrapped: Uint8Array, place: Place): KeyObject => {
  const bytes = open(keyOfIncident, wrapped, place);
  if (bytes.length !== KEY_BYTES) throw new DoesNotOpen();
  return createSecretKey(bytes);
};
