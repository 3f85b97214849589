import { createCipheriv, createDecipheriv, randomBytes, scryptSync } from 'node:crypto';
import { type KeyRing, readRing, ringText } from './key-ring.js';

/** Cost of a guess at the passphrase: about half a second and 128 MB (RFC 7914). */
const SCRYPT = { N: 2 ** 17, r: 8, p: 1, maxmem: 256 * 1024 * 1024 };
const FORM = 'breachdesk-register-key-1';
const TAG_BYTES = 16;

interface Sealed {
  form: typeof FORM;
  salt: string;
  nonce: string;
  sealed: string;
}

/** The ring under a passphrase: scrypt and AES-256-GCM. Without the passphrase the text is worth nothing. */
export const sealRing = (ring: KeyRing, passphrase: string): string => {
  const salt = randomBytes(16);
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', scryptSync(passphrase, salt, 32, SCRYPT), nonce);
  cipher.setAAD(Buffer.from(FORM));
  const text = Buffer.concat([cipher.update(ringText(ring), 'utf8'), cipher.final(), cipher.getAuthTag()]);
  const sealed: Sealed = {
    form: FORM,
    salt: salt.toString('base64'),
    nonce: nonce.toString('base64'),
    sealed: text.toString('base64'),
  };
  return `${JSON.stringify(sealed, null, 2)}\n`;
};

/** Opens a sealed ring; null if the passphrase is another one, or the text was changed, or it is none of ours. */
export const openSealed = (text: string, passphrase: string): KeyRing | null => {
  const found = sealedIn(text);
  if (!found) return null;
  const bytes = Buffer.from(found.sealed, 'base64');
  const key = scryptSync(passphrase, Buffer.from(found.salt, 'base64'), 32, SCRYPT);
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(found.nonce, 'base64'));
    decipher.setAAD(Buffer.from(FORM));
    decipher.setAuthTag(bytes.subarray(-TAG_BYTES));
    const clear = Buffer.concat([decipher.update(bytes.subarray(0, -TAG_BYTES)), decipher.final()]);
    return readRing(clear.toString('utf8'));
  } catch {
    return null; // node:crypto says no more than that it does not fit
  }
};

const sealedIn = (text: string): Sealed | null => {
  try {
    const parsed = JSON.parse(text) as Partial<Sealed> | null; // each part is looked at below
    if (parsed?.form !== FORM) return null;
    const { form, salt, nonce, sealed } = parsed;
    return typeof salt === 'string' && typeof nonce === 'string' && typeof sealed === 'string'
      ? { form, salt, nonce, sealed }
      : null;
  } catch {
    return null; // no JSON, so none of ours
  }
};
