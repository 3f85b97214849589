import type { EntityManager } from 'typeorm';
import type { SignedIn } from './password-check.js';

/** Ends all sessions of a user, with the change that asks for it or not at all. */
export const endSessions = async (tx: EntityManager, userId: string): Promise<void> => {
  await tx.query('delete from session where user_id = $1', [userId]);
};

/** Stores a password and ends all sessions of the user; one that is just beginning with the old password is dead too. */
export const setPassword = async (tx: EntityManager, userId: string, hash: string): Promise<SignedIn> => {
  await endSessions(tx, userId);
  await tx.query('update user_account set password_hash = $2, password_changed_at = now() where id = $1', [
    userId,
    hash,
  ]);
  const [user] = await tx.query<[SignedIn]>(
    'select id, email, password_changed_at::text as "passwordAt" from user_account where id = $1',
    [userId],
  );
  return user;
};
