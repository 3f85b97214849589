import { ORGANISATION_KINDS, type OrganisationKind } from '@breachdesk/contract/vocabularies';
import { Changes, Input, Shown, View } from '../platform/fields/shapes.js';
import { eq, given, has } from '../platform/lists/filters.js';
import { constraintsMean } from '../platform/problems/constraints.js';
import type { Resource } from '../platform/records/records.js';
import { Membership, Participation } from './participation.entity.js';

constraintsMean({
  participation_of_own_people_stays: {
    code: 'participation/has-members',
    detail: 'People of this organisation work in the case, not only in its lane. End their memberships first.',
  },
  participation_once: {
    code: 'participation/already-taking-part',
    field: 'organisationId',
    detail: 'This organisation takes part already.',
  },
  membership_once: {
    code: 'membership/already-member',
    field: 'userId',
    detail: 'This user is a member already; change the roles there.',
  },
  membership_has_role: {
    code: 'membership/needs-role',
    field: 'roles',
    detail: 'A member has at least one role.',
    status: 422,
  },
  membership_partner_alone: {
    code: 'membership/partner-alone',
    field: 'roles',
    detail: 'Partner stands alone: it sees only its own lane and what is shared by name.',
    status: 422,
  },
  membership_organisation_takes_part: {
    code: 'membership/organisation-not-taking-part',
    field: 'userId',
    detail: 'First let the organisation of this user take part in the incident.',
    status: 422,
  },
  last_commander_stays: {
    code: 'membership/last-commander',
    detail: 'This is the last commander of an incident. Name another one first.',
  },
});

export class CreateParticipation extends Input(Participation, ['incidentId', 'organisationId', 'laneName']) {}
export class UpdateParticipation extends Changes(Input(Participation, ['laneName'])) {}

const organisation = (column: string): string =>
  `(select o.${column} from organisation o where o.id = t.organisation_id)`;

export class ParticipationView extends View(Participation, [
  'id',
  'incidentId',
  'organisationId',
  'laneName',
  'joinedAt',
  'leftAt',
  'version',
]) {
  @Shown({ kind: 'text', sql: organisation('name'), nullable: true, about: 'Name of the organisation' })
  organisationName: string | null;
  @Shown({
    kind: 'choice',
    of: ORGANISATION_KINDS,
    name: 'OrganisationKind',
    sql: organisation('kind'),
    nullable: true,
    about: 'Kind of the organisation',
  })
  organisationKind: OrganisationKind | null;
}

/** Lanes of an incident. */
export const PARTICIPATIONS: Resource<ParticipationView> = {
  view: ParticipationView,
  list: {
    from: 'participation',
    sort: ['joinedAt', 'laneName'],
    filter: { incidentId: eq, organisationId: eq, leftAt: given },
    search: ['lane_name'],
    searchSql: ['(select o.name from organisation o where o.id = t.organisation_id)'],
  },
};

export class CreateMembership extends Input(Membership, ['incidentId', 'userId', 'roles']) {}
export class UpdateMembership extends Changes(Input(Membership, ['roles'])) {}

const user = (column: string): string => `(select u.${column} from user_account u where u.id = t.user_id)`;

export class MembershipView extends View(Membership, ['id', 'incidentId', 'userId', 'roles', 'endedAt', 'version']) {
  @Shown({ kind: 'text', sql: user('display_name'), nullable: true, about: 'Name of the user' }) displayName:
    string | null;
  @Shown({ kind: 'id', sql: user('organisation_id'), nullable: true, about: 'Organisation of the user' })
  organisationId: string | null;
  @Shown({
    kind: 'text',
    sql: '(select o.name from user_account u join organisation o on o.id = u.organisation_id where u.id = t.user_id)',
    nullable: true,
    about: 'Name of the organisation of the user',
  })
  organisationName: string | null;
}

/** Members of an incident. */
export const MEMBERSHIPS: Resource<MembershipView> = {
  view: MembershipView,
  list: {
    from: 'membership',
    sort: ['displayName', 'organisationName'],
    filter: { incidentId: eq, userId: eq, endedAt: given, roles: has },
    searchSql: [user('display_name')],
  },
};
