import { LIMITS } from '@breachdesk/contract/limits';
import {
  type Compartment,
  COMPARTMENTS,
  GLOBAL_ROLES,
  type GlobalRole,
  INCIDENT_ROLES,
  type IncidentRole,
} from '@breachdesk/contract/vocabularies';
import { Field } from '../platform/fields/field.js';
import { Input, Shown } from '../platform/fields/shapes.js';
import { UserAccount } from './user-account.entity.js';

/** E-mail and password. */
export class SignInInput extends Input(UserAccount, ['email']) {
  @Field.secret({ max: LIMITS.line, about: 'Password' }) password: string;
}

/** The caller. */
export class SessionUser {
  @Shown({ kind: 'id', about: 'Id of the user' }) id: string;
  @Shown({ kind: 'text', about: 'Name shown to others' }) displayName: string;
  @Shown({ kind: 'text', about: 'E-mail address' }) email: string;
  @Shown({
    kind: 'choice',
    of: GLOBAL_ROLES,
    name: 'GlobalRole',
    about: 'Role in the installation',
  })
  globalRole: GlobalRole;
  @Shown({ kind: 'id', nullable: true, about: 'Organisation the caller works for' }) organisationId: string | null;
  @Shown({ kind: 'text', nullable: true, about: 'Its name' }) organisationName: string | null;
}

/** An incident the caller takes part in. */
export class SessionMembership {
  @Shown({ kind: 'id', about: 'Id of the incident' }) incidentId: string;
  @Shown({ kind: 'text', about: 'Its reference' }) reference: string;
  @Shown({ kind: 'text', about: 'Its title' }) title: string;
  @Shown({
    kind: 'choices',
    of: INCIDENT_ROLES,
    name: 'IncidentRole',
    about: 'Roles of the caller in it',
  })
  roles: IncidentRole[];
  @Shown({ kind: 'choices', of: COMPARTMENTS, name: 'Compartment', about: 'Rooms of it that the caller may enter' })
  rooms: Compartment[];
}

/** Who is signed in, and where they take part. */
export class SessionView {
  @Shown({ kind: 'json', about: 'The caller', schema: { type: SessionUser } }) user: SessionUser;
  @Shown({ kind: 'flag', about: 'This installation holds the demo case only' }) demo: boolean;
  @Shown({
    kind: 'json',
    about: 'Incidents the caller takes part in, newest first; without those put away',
    schema: { type: [SessionMembership] },
  })
  memberships: SessionMembership[];
}
