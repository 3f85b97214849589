import { useGetList } from 'react-admin';
import { useIncident } from '../incidents/incident-context';
import type { Participation } from '../platform/api/records';

const NONE: Participation[] = [];

/** What a lane is called: by its own name, else by its organisation's. */
export const laneName = ({ laneName: own, organisationName }: Participation): string => own ?? organisationName ?? '';

/** The lanes of this incident that the person may see, in the order in which the organisations joined. */
export const useLanes = () => {
  const { id } = useIncident();
  const { data = NONE, ...rest } = useGetList<Participation>('participations', {
    filter: { incidentId: id, leftAt: false },
    pagination: { page: 1, perPage: 100 },
    sort: { field: 'joinedAt', order: 'ASC' },
  });
  return { lanes: data, ...rest };
};
