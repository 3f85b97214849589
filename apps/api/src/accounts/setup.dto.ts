import { LIMITS } from '@breachdesk/contract/limits';
import { ORGANISATION_KINDS, type OrganisationKind } from '@breachdesk/contract/vocabularies';
import { Field } from '../platform/fields/field.js';
import { Input, Shown } from '../platform/fields/shapes.js';
import { UserAccount } from './user-account.entity.js';

/** Whether the installation waits for its first administrator. */
export class SetupView {
  @Shown({ kind: 'flag', about: 'True until the first administrator is made' }) needed: boolean;
}

/** The first organisation and its administrator. */
export class SetUp extends Input(UserAccount, ['displayName', 'email']) {
  @Field.secret({ max: LIMITS.line, about: 'Token of the link that was printed at the first start' }) token: string;
  @Field.text({ max: LIMITS.name, about: 'Name of the organisation that runs this installation' })
  organisationName: string;
  @Field.choice({ of: ORGANISATION_KINDS, name: 'OrganisationKind', about: 'What kind of body it is' })
  organisationKind: OrganisationKind;
  @Field.secret({ max: LIMITS.line, about: 'Password, 12 to 200 characters' }) password: string;
}
