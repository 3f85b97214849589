import { LIMITS } from '@breachdesk/contract/limits';
import { Field } from '../platform/fields/field.js';
import { Shown } from '../platform/fields/shapes.js';

/** The link, shown this once to the administrator who made it; only its hash is kept. */
export class NewInvitationView {
  @Shown({ kind: 'text', about: 'Address to give to the person; what follows # never reaches a server log' })
  link: string;
  @Shown({ kind: 'instant', about: 'Until when it works (UTC)' }) expiresAt: Date;
}

/** Token of an invitation. */
export class InspectInvitation {
  @Field.secret({ max: LIMITS.line, about: 'Token of the link' }) token: string;
}

/** Token and the password chosen. */
export class AcceptInvitation extends InspectInvitation {
  @Field.secret({ max: LIMITS.line, about: 'Password, 12 to 200 characters' }) password: string;
}

/** Whom an invitation is for. */
export class InvitationView {
  @Shown({ kind: 'text', about: 'Name of the person invited' }) displayName: string;
  @Shown({ kind: 'text', about: 'E-mail address to sign in with' }) email: string;
  @Shown({ kind: 'text', nullable: true, about: 'Organisation of the person' }) organisationName: string | null;
}
