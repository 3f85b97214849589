import { LIMITS } from '@breachdesk/contract/limits';
import { Inject, Injectable } from '@nestjs/common';
import type { Request } from 'express';
import type { EntityManager } from 'typeorm';
import { type Actor, systemActor } from '../platform/actor.js';
import { Work } from '../platform/database/work.js';
import { Refused } from '../platform/problems/problems.js';
import { findLocked, viewOf } from '../platform/records/records.js';
import type { Settings } from '../platform/settings.js';
import { SETTINGS } from '../platform/settings.token.js';
import type { AcceptInvitation, InvitationView, NewInvitationView } from './invitation.dto.js';
import type { SignedIn } from './password-check.js';
import { refuseFaultyPassword } from './password-rules.js';
import { hashPassword } from './passwords.js';
import { setPassword } from './ended-sessions.js';
import { Throttle, tokensFrom } from './throttle.js';
import { newToken, tokenHash } from './tokens.js';
import { USERS } from './user.dto.js';
import { UserAccount } from './user-account.entity.js';

interface Invited extends InvitationView {
  userId: string;
}

/** How people get in: a link that works once, for a week, and only the latest one. Also for a forgotten password. */
@Injectable()
export class InvitationsService {
  constructor(
    private readonly work: Work,
    private readonly throttle: Throttle,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  invite(actor: Actor, userId: string, request: Request): Promise<NewInvitationView> {
    return this.work.do(actor, async tx => {
      const { disabledAt } = await viewOf(tx, USERS, userId);
      await findLocked(tx, UserAccount, userId);
      if (disabledAt) throw new Refused('user/disabled', { detail: 'This account is closed. Open it first.' });
      await voidInvitations(tx, userId);
      const token = newToken();
      const [row] = await tx.query<[{ expiresAt: Date }]>(
        `insert into invitation (user_id, token_hash, created_by, expires_at)
         values ($1, $2, $3, now() + make_interval(secs => $4)) returning expires_at as "expiresAt"`,
        [userId, tokenHash(token), actor.id, LIMITS.invitationSeconds],
      );
      return { link: `${this.addressOf(request)}/#/invitation?token=${token}`, expiresAt: row.expiresAt };
    });
  }

  inspect(request: Request, token: string): Promise<InvitationView> {
    const system = systemActor(request.requestId ?? '');
    return this.throttle.attempt(request, [tokensFrom(request)], () =>
      this.work.read(system, tx => invited(tx, token)),
    );
  }

  /** Sets the password of the person invited, once. */
  async accept(request: Request, { token, password }: AcceptInvitation): Promise<SignedIn> {
    const { displayName, email, organisationName } = await this.inspect(request, token);
    refuseFaultyPassword('password', password, [displayName, email, organisationName]);
    const hash = await hashPassword(password);
    return this.work.do(systemActor(request.requestId ?? ''), async tx => {
      const { userId } = await invited(tx, token, 'for update of i, u');
      await tx.query('update invitation set used_at = now() where token_hash = $1', [tokenHash(token)]);
      return setPassword(tx, userId, hash);
    });
  }

  /** Our own address: as configured, else the one the administrator's browser used (checked to be ours). */
  private addressOf(request: Request): string {
    return (this.settings.publicUrl ?? request.get('origin') ?? '').replace(/\/$/, '');
  }
}

/** Ends the open invitations of a user. */
export const voidInvitations = async (tx: EntityManager, userId: string): Promise<void> => {
  await tx.query(
    'update invitation set expires_at = now() where user_id = $1 and used_at is null and expires_at > now()',
    [userId],
  );
};

const invited = async (tx: EntityManager, token: string, lock = ''): Promise<Invited> => {
  const [found] = await tx.query<Invited[]>(
    `select u.id as "userId", u.display_name as "displayName", u.email,
       (select o.name from organisation o where o.id = u.organisation_id) as "organisationName"
     from invitation i join user_account u on u.id = i.user_id
     where i.token_hash = $1 and i.used_at is null and i.expires_at > now() and u.disabled_at is null ${lock}`,
    [tokenHash(token)],
  );
  if (found) return found;
  throw new Refused('invitation/not-valid', {
    status: 422,
    detail: 'This link was used, has run out or was replaced by a newer one. Ask your administrator for a new one.',
  });
};
