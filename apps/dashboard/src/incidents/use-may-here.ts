import type { IncidentPermission } from '@breachdesk/contract/permissions';
import { rolesIn, useMay } from '../platform/session/use-may';
import { useSession } from '../platform/session/use-session';
import { useIncident } from './incident-context';

/** True when the person may do this in the incident of this workspace, and the incident still takes changes. */
export const useMayHere = (permission: IncidentPermission): boolean => {
  const { id, phase, archivedAt } = useIncident();
  return useMay(permission, id) && phase !== 'closed' && !archivedAt;
};

/** True for a person of another organisation who works in its own lane here. */
export const useIsPartner = (): boolean => rolesIn(useSession(), useIncident().id).includes('partner');
