import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { type Actor, systemActor } from '../platform/actor.js';
import { Work } from '../platform/database/work.js';
import type { ListQuery } from '../platform/lists/list-query.js';
import type { Page } from '../platform/lists/page.js';
import { invalidField, notFound } from '../platform/problems/problems.js';
import { Records } from '../platform/records/records.js';
import { networkOf } from './network.js';
import { type ChangePassword, OWN_SESSIONS, type OwnSessionView } from './own-account.dto.js';
import type { SignedIn } from './password-check.js';
import { refuseFaultyPassword } from './password-rules.js';
import { hashPassword, isPassword } from './passwords.js';
import { setPassword } from './ended-sessions.js';
import { Throttle } from './throttle.js';

const FAILURES = 10;

interface Self {
  hash: string | null;
  displayName: string;
  email: string;
  organisationName: string | null;
}

/** What everybody may do with their own account. */
@Injectable()
export class OwnAccountService {
  constructor(
    private readonly work: Work,
    private readonly records: Records,
    private readonly throttle: Throttle,
  ) {}

  async sessions(actor: Actor, query: ListQuery, currentId: string | undefined): Promise<Page<OwnSessionView>> {
    const { data, total, totalCapped } = await this.records.list(actor, OWN_SESSIONS, query);
    return { total, totalCapped, data: data.map(row => Object.assign(row, { current: row.id === currentId })) };
  }

  endSession(actor: Actor, id: string): Promise<void> {
    return this.work.do(actor, async tx => {
      const found = await tx.query<unknown[]>('select 1 from session where id = $1 and user_id = app.actor_id()', [id]);
      if (found.length === 0) throw notFound();
      await tx.query('delete from session where id = $1 and user_id = app.actor_id()', [id]);
    });
  }

  /** Changes the password and ends every session; the caller gets a new one. */
  async changePassword(actor: Actor, request: Request, { current, next }: ChangePassword): Promise<SignedIn> {
    const self = await this.work.read(systemActor(actor.requestId), async tx => {
      const [row] = await tx.query<[Self]>(SELF, [actor.id]);
      return row;
    });
    // Whoever finds a browser left open shall not have all night to guess.
    const bucket = { of: ['password', actor.id, networkOf(request.ip ?? '')], limit: FAILURES, cleared: true };
    await this.throttle.attempt(request, [bucket], () => refuseUnless(self.hash, current));
    refuseFaultyPassword('next', next, [self.displayName, self.email, self.organisationName]);
    const hash = await hashPassword(next);
    return this.work.do(actor, tx => setPassword(tx, actor.id, hash));
  }
}

const SELF = `select u.password_hash as hash, u.display_name as "displayName", u.email, o.name as "organisationName"
  from user_account u left join organisation o on o.id = u.organisation_id where u.id = $1`;

const refuseUnless = async (hash: string | null, current: string): Promise<void> => {
  if (!(await isPassword(hash, current)))
    throw invalidField('current', 'password/not-current', 'This is not your password now.');
};
