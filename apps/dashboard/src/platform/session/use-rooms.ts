import { type Compartment, COMPARTMENTS } from '@breachdesk/contract/vocabularies';
import { memberIn } from './use-may';
import { useSession } from './use-session';

/** Rooms of an incident that the user may enter, in the order of the house; none to a partner. */
export const useRooms = (incidentId: string): readonly Compartment[] => {
  const { rooms } = memberIn(useSession(), incidentId);
  return COMPARTMENTS.filter(room => rooms.includes(room));
};
