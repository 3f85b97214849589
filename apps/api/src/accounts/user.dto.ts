import { Changes, Input, Shown, View } from '../platform/fields/shapes.js';
import { eq, given } from '../platform/lists/filters.js';
import { constraintsMean } from '../platform/problems/constraints.js';
import type { Resource } from '../platform/records/records.js';
import { UserAccount } from './user-account.entity.js';

constraintsMean({
  user_account_email_once: {
    code: 'user/email-taken',
    field: 'email',
    detail: 'There is a user with this e-mail address already.',
  },
  last_administrator_stays: {
    code: 'user/last-administrator',
    detail: 'This is the last administrator who can sign in. Make another one first.',
  },
});

export class CreateUser extends Input(UserAccount, ['displayName', 'email', 'globalRole', 'organisationId']) {}
export class UpdateUser extends Changes(Input(UserAccount, ['displayName', 'email', 'globalRole'])) {}

const organisationName = '(select o.name from organisation o where o.id = t.organisation_id)';

/** An account, as administrators keep it. */
export class UserView extends View(UserAccount, [
  'id',
  'displayName',
  'email',
  'globalRole',
  'organisationId',
  'disabledAt',
  'version',
  'createdAt',
  'updatedAt',
]) {
  @Shown({ kind: 'text', sql: organisationName, nullable: true, about: 'Name of the organisation' })
  organisationName: string | null;
  @Shown({
    kind: 'instant',
    sql: '(select max(i.created_at) from invitation i where i.user_id = t.id and i.used_at is null and i.expires_at > now())',
    nullable: true,
    about: 'When the invitation that is still open was made; null when none is',
  })
  invitedAt: Date | null;
  @Shown({ kind: 'flag', sql: '(t.password_hash is not null)', about: 'True once the person has chosen a password' })
  passwordSet: boolean;
}

/** People; the product's own account is not one of them. */
export const USERS: Resource<UserView> = {
  view: UserView,
  list: {
    from: '(select * from user_account where id <> app.system_id())',
    sort: ['displayName', 'email', 'globalRole', 'organisationName', 'createdAt'],
    filter: { globalRole: eq, organisationId: eq, disabledAt: given, passwordSet: eq },
    search: ['display_name', 'email'],
  },
};

/** A person who can be made a member of an incident. */
export class DirectoryEntry extends View(UserAccount, ['id', 'displayName', 'organisationId']) {
  @Shown({ kind: 'text', nullable: true, about: 'Name of the organisation' }) organisationName: string | null;
}

/** Members by name, as far as row security shows them to the caller. */
export const DIRECTORY: Resource<DirectoryEntry> = {
  view: DirectoryEntry,
  list: {
    from: `(select u.*, o.name as organisation_name from user_account u left join organisation o on o.id = u.organisation_id
      where u.global_role = 'member' and u.disabled_at is null)`,
    sort: ['displayName', 'organisationName'],
    filter: { organisationId: eq },
    search: ['display_name', 'organisation_name'],
  },
};
