import { ROLE_COMPARTMENTS } from '@breachdesk/contract/permissions';
import { type Compartment, COMPARTMENTS, type IncidentRole } from '@breachdesk/contract/vocabularies';
import { rolesIn } from './use-may';
import { useSession } from './use-session';

const roomsOf = (role: IncidentRole): readonly Compartment[] => ROLE_COMPARTMENTS[role];

/** Rooms of an incident that the user may enter, in the order of the house; none to a partner. */
export const useRooms = (incidentId: string): readonly Compartment[] => {
  const roles = rolesIn(useSession(), incidentId);
  return COMPARTMENTS.filter(room => roles.some(role => roomsOf(role).includes(room)));
};
