import { LIMITS } from '@breachdesk/contract/limits';
import { GLOBAL_ROLES, type GlobalRole } from '@breachdesk/contract/vocabularies';
import { Column, Entity } from 'typeorm';
import { Field } from '../platform/fields/field.js';

/** A person who may sign in. */
@Entity('user_account')
export class UserAccount {
  @Field.id() id: string;
  @Field.text({ max: LIMITS.name, about: 'Name shown to others' }) displayName: string;
  @Field.email({ about: 'E-mail address to sign in with; each belongs to one user' }) email: string;
  @Field.choice({
    of: GLOBAL_ROLES,
    name: 'GlobalRole',
    about: 'Role in the installation; case content is for members only',
  })
  globalRole: GlobalRole;
  @Field.ref({
    optional: true,
    about: 'Organisation the person works for; never changes, so that the record stays true',
  })
  organisationId: string | null;
  @Field.instant({ optional: true, about: 'Since when the account is closed; null while it is open' })
  disabledAt: Date | null;
  @Field.count({ kept: true, about: 'Counts the changes; send it back with a change' }) version: number;
  @Field.instant({ kept: true, about: 'When the account was made (UTC)' }) createdAt: Date;
  @Field.instant({ kept: true, about: 'When it was last changed (UTC)' }) updatedAt: Date;
  /** Secret: no field builder, so that no view and no input can name it, and left out of every ordinary read. */
  @Column({ type: 'text', nullable: true, select: false, insert: false, update: false }) passwordHash: string | null;
  @Column({ type: 'timestamptz', nullable: true, select: false, insert: false, update: false })
  passwordChangedAt: Date | null;
}
