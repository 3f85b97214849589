import { createHash, createSecretKey, type KeyObject, randomBytes } from 'node:crypto';

/** One version of the master key: 32 random bytes, base64url. */
interface RingKey {
  version: number;
  madeAt: string;
  key: string;
}

/**
 * The master key in all its versions. New registers take the newest; a register keeps the version it was made with,
 * because its numbers are gone and cannot be hashed again. So a version is never taken out.
 */
export interface KeyRing {
  keys: readonly RingKey[];
}

const BYTES = 32;

/** A ring that holds one more version, which is the newest. `ring` is null for the first. */
export const grown = (ring: KeyRing | null, now: Date): KeyRing => ({
  keys: [
    ...(ring?.keys ?? []),
    {
      version: (ring ? newestOf(ring) : 0) + 1,
      madeAt: now.toISOString(),
      key: randomBytes(BYTES).toString('base64url'),
    },
  ],
});

/** Number of the newest version. */
export const newestOf = ({ keys }: KeyRing): number => Math.max(...keys.map(({ version }) => version));

/** The master key of a version; null if the ring lacks it. */
export const masterKeyOf = ({ keys }: KeyRing, wanted: number): KeyObject | null => {
  const found = keys.find(({ version }) => version === wanted);
  return found ? createSecretKey(Buffer.from(found.key, 'base64url')) : null;
};

/** Eight signs by which two people can tell on the phone whether they hold the same key. */
export const fingerprintOf = ({ key }: RingKey): string =>
  createHash('sha256').update(`breachdesk/fingerprint/${key}`).digest('hex').slice(0, 8);

/** As it is written to a file. */
export const ringText = (ring: KeyRing): string => `${JSON.stringify(ring, null, 2)}\n`;

/** Reads a ring, or one bare key (32 bytes, base64 or base64url) as its version 1. Null: it is neither. */
export const readRing = (text: string): KeyRing | null => {
  const bare = text.trim();
  if (/^[\w+/-]{43}=?$/.test(bare))
    return { keys: [{ version: 1, madeAt: '', key: Buffer.from(bare, 'base64').toString('base64url') }] };
  try {
    const parsed: unknown = JSON.parse(bare);
    return isRing(parsed) ? { keys: [...parsed.keys].sort((a, b) => a.version - b.version) } : null;
  } catch {
    return null; // not even JSON; the caller says what was expected, and never what was found
  }
};

const isRing = (value: unknown): value is KeyRing => {
  const keys = typeof value === 'object' && value !== null && 'keys' in value ? value.keys : null;
  if (!Array.isArray(keys) || keys.length === 0) return false;
  const versions = new Set(keys.map(key => (isRingKey(key) ? key.version : 0)));
  return versions.size === keys.length && !versions.has(0);
};

const isRingKey = (value: unknown): value is RingKey => {
  if (typeof value !== 'object' || value === null) return false;
  const { version, madeAt, key } = value as Record<string, unknown>; // an object, whatever it holds
  return (
    Number.isSafeInteger(version) &&
    Number(version) > 0 &&
    typeof madeAt === 'string' &&
    typeof key === 'string' &&
    /^[\w-]{43}$/.test(key)
  );
};

/** Both rings in one; null if they hold different keys under one version: then one of them belongs elsewhere. */
export const joinedRings = (one: KeyRing, other: KeyRing): KeyRing | null => {
  const clash = one.keys.some(({ version, key }) =>
    other.keys.some(each => each.version === version && each.key !== key),
  );
  if (clash) return null;
  const added = other.keys.filter(({ version }) => !one.keys.some(each => each.version === version));
  return { keys: [...one.keys, ...added].sort((a, b) => a.version - b.version) };
};
