import { randomBytes } from 'node:crypto';

/** Crockford's base 32: no I, L, O or U, so that a reference can be read aloud and typed from paper. */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 8;

/** Reference of one letter: `L-` and eight signs, 40 random bits. It says nothing of the person and is no person number. */
export const newReference = (): string => `L-${[...randomBytes(LENGTH)].map(byte => SIGNS.charAt(byte & 31)).join('')}`;

/** A reference as people and systems write it back: any case, with blanks or hyphens, O for 0, I or L for 1. Null: it is none. */
export const readReference = (text: string): string | null => {
  const written = text.trim().toUpperCase();
  const prefixed = /^L[\s-]/.test(written) ? written.slice(1) : written;
  const bare = prefixed.replace(/[\s-]/g, '');
  const signs = (bare.length > LENGTH ? bare.replace(/^L/, '') : bare).replaceAll('O', '0').replace(/[IL]/g, '1');
  return signs.length === LENGTH && [...signs].every(sign => SIGNS.includes(sign)) ? `L-${signs}` : null;
};
