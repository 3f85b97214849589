import { hash, verify } from '@node-rs/argon2';
import { randomBytes } from 'node:crypto';

/** OWASP Password Storage Cheat Sheet, first choice: argon2id, 19 MiB, two passes, one lane. */
const ARGON2ID = 2; // the package's const enum cannot be used with isolated modules
const COST = { algorithm: ARGON2ID, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** One spelling for every way of typing the same characters (Unicode NFKC). */
export const normalised = (password: string): string => password.normalize('NFKC');

/** Hash to store. */
export const hashPassword = (password: string): Promise<string> => hash(normalised(password), COST);

let dummy: Promise<string> | undefined;

/**
 * True when the password is the one behind the hash. Without a hash it costs the same and is false, so that nobody can
 * tell by the clock who has an account.
 */
export const isPassword = async (storedHash: string | null, password: string): Promise<boolean> => {
  dummy ??= hashPassword(randomBytes(32).toString('base64'));
  const fits = await verify(storedHash ?? (await dummy), normalised(password));
  return fits && storedHash !== null && password !== '';
};
