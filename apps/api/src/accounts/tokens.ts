import { createHash, randomBytes } from 'node:crypto';

/** A new one-time token: 256 random bits, safe in a link. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What is stored of a token. A plain hash is enough for 256 random bits. */
export const tokenHash = (token: string): string => createHash('sha256').update(token).digest('hex');
