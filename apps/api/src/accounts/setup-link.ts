import { LIMITS } from '@breachdesk/contract/limits';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { systemActor } from '../platform/actor.js';
import { Work } from '../platform/database/work.js';
import { newToken, tokenHash } from './tokens.js';

/** The one-time link with which the first administrator is made, within a day of the start. There is no default password anywhere. */
@Injectable()
export class SetupLink {
  constructor(private readonly work: Work) {}

  /** A new link under the address; it voids earlier ones. Null once an administrator can sign in. */
  fresh(url: string): Promise<string | null> {
    return this.work.do(systemActor('start-up'), async tx => {
      await lockSetup(tx);
      if (!(await isSetupNeeded(tx))) return null;
      const token = newToken();
      await tx.query('update setup_link set used_at = now() where used_at is null');
      await tx.query('insert into setup_link (token_hash) values ($1)', [tokenHash(token)]);
      return `${url}/#/setup?token=${token}`;
    });
  }
}

/** One set-up at a time, over all processes, until the transaction ends. */
export const lockSetup = async (tx: EntityManager): Promise<void> => {
  await tx.query(`select pg_advisory_xact_lock(hashtext('first set-up'))`);
};

/** True until an administrator has a password. */
export const isSetupNeeded = async (tx: EntityManager): Promise<boolean> => {
  const rows = await tx.query<unknown[]>(
    `select 1 from user_account where global_role = 'administrator' and password_hash is not null limit 1`,
  );
  return rows.length === 0;
};

/** True when the token opens the set-up now. */
export const opensSetup = async (tx: EntityManager, token: string): Promise<boolean> => {
  const rows = await tx.query<unknown[]>(
    `select 1 from setup_link where token_hash = $1 and used_at is null and created_at > now() - make_interval(secs => $2)`,
    [tokenHash(token), LIMITS.setupSeconds],
  );
  return rows.length === 1;
};
