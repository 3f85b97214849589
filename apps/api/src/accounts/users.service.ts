import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor.js';
import { Work } from '../platform/database/work.js';
import { invalidField } from '../platform/problems/problems.js';
import { lockAtVersion, Records, viewOf } from '../platform/records/records.js';
import { endSessions } from './ended-sessions.js';
import { voidInvitations } from './invitations.service.js';
import { type CreateUser, type UpdateUser, USERS, type UserView } from './user.dto.js';
import { UserAccount } from './user-account.entity.js';

/** Accounts, kept by administrators. */
@Injectable()
export class UsersService {
  constructor(
    private readonly work: Work,
    private readonly records: Records,
  ) {}

  async create(actor: Actor, input: CreateUser): Promise<UserView> {
    refuseMemberWithoutOrganisation(input);
    return this.records.insert(actor, USERS, UserAccount, input);
  }

  /** A new role begins with a new sign-in; a new address voids the link that went to the old one. */
  change(actor: Actor, id: string, { version, ...changes }: UpdateUser): Promise<UserView> {
    return this.work.do(actor, async tx => {
      const user = await lockAtVersion(tx, { resource: USERS, entity: UserAccount, id }, version, changes);
      const { globalRole, email } = user;
      tx.merge(UserAccount, user, changes);
      refuseMemberWithoutOrganisation(user);
      await tx.save(UserAccount, user);
      if (user.globalRole !== globalRole) await endSessions(tx, id);
      if (user.email !== email) await voidInvitations(tx, id);
      return viewOf(tx, USERS, id);
    });
  }

  /** Closes an account: its sessions and open invitations end in the same moment. */
  disable(actor: Actor, id: string, version: number): Promise<UserView> {
    return this.work.do(actor, async tx => {
      await lockAtVersion(tx, { resource: USERS, entity: UserAccount, id }, version);
      await tx.query('update user_account set disabled_at = coalesce(disabled_at, now()) where id = $1', [id]);
      await endSessions(tx, id);
      await voidInvitations(tx, id);
      return viewOf(tx, USERS, id);
    });
  }

  enable(actor: Actor, id: string, version: number): Promise<UserView> {
    return this.work.do(actor, async tx => {
      await lockAtVersion(tx, { resource: USERS, entity: UserAccount, id }, version);
      await tx.query('update user_account set disabled_at = null where id = $1', [id]);
      return viewOf(tx, USERS, id);
    });
  }
}

const refuseMemberWithoutOrganisation = (user: { globalRole: string; organisationId?: string | null }): void => {
  if (user.globalRole === 'member' && !user.organisationId)
    throw invalidField('organisationId', 'user/member-needs-organisation', 'A member works for an organisation.');
};
