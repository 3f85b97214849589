import {
  GLOBAL_PERMISSIONS,
  globallyAllows,
  memberAllows,
  type GlobalPermission,
  type IncidentPermission,
} from '@breachdesk/contract/permissions';
import type { IncidentRole } from '@breachdesk/contract/vocabularies';
import type { Session, SessionMembership } from '../api/records';
import { useSession } from './use-session';

export type Permission = GlobalPermission | IncidentPermission;

const isGlobal = (permission: Permission): permission is GlobalPermission => permission in GLOBAL_PERMISSIONS;

/** What the person of this session is in an incident; nothing where they take no part. */
export const memberIn = (
  session: Session | null,
  incidentId: string | undefined,
): Pick<SessionMembership, 'roles' | 'rooms'> =>
  session?.memberships.find(membership => membership.incidentId === incidentId) ?? { roles: [], rooms: [] };

/** Roles held in an incident by the person of this session. */
export const rolesIn = (session: Session | null, incidentId: string | undefined): readonly IncidentRole[] =>
  memberIn(session, incidentId).roles;

/** Read from the same table as the API's guard, so that the dashboard never offers what the API would refuse. */
export const mayDo = (session: Session | null, permission: Permission, incidentId?: string): boolean => {
  if (!session) return false;
  if (isGlobal(permission)) return globallyAllows(session.user.globalRole, permission);
  return memberAllows(memberIn(session, incidentId), permission);
};

/** True when the person may in at least one of their incidents: for pages over all of them. */
export const mayInSome = (session: Session | null, permission: IncidentPermission): boolean =>
  session?.memberships.some(member => memberAllows(member, permission)) ?? false;

/** True when the person may; a permission inside an incident needs the incident's id. */
export const useMay = (permission: Permission, incidentId?: string): boolean =>
  mayDo(useSession(), permission, incidentId);
