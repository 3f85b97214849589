import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { createOnce, textOf } from '../platform/private-file.js';
import { StartRefusal } from '../platform/start-refusal.js';

const BYTES = 48;
const FORM = /^[\w-]{64}$/;

/**
 * The secret that signs session cookies: made once for a data folder, read by every process that shares it. There is
 * no default, and an unreadable one stops the start: a guessable secret would let anybody forge a session.
 */
export const sessionSecret = async (dataDir: string): Promise<string> => {
  const file = join(dataDir, 'keys', 'session-secret');
  const known = await textOf(file);
  if (known === null) await createOnce(file, randomBytes(BYTES).toString('base64url'));
  const secret = known ?? (await textOf(file)) ?? '';
  if (!FORM.test(secret))
    throw new StartRefusal(
      `${file} does not hold a session secret. Delete it to make a new one; everybody signs in again.`,
    );
  return secret;
};
