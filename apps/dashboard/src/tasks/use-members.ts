import { useGetList } from 'react-admin';
import { useIncident } from '../incidents/incident-context';
import type { Membership } from '../platform/api/records';

const NONE: Membership[] = [];

/** Present members of this incident: the people a task can be given to. Partners see those of their own organisation. */
export const useMembers = (): readonly Membership[] => {
  const { id } = useIncident();
  const { data = NONE } = useGetList<Membership>('memberships', {
    filter: { incidentId: id, endedAt: false },
    pagination: { page: 1, perPage: 100 },
    sort: { field: 'displayName', order: 'ASC' },
  });
  return data;
};

/** `Name · Organisation`, as people are told apart at three in the morning. */
export const memberName = ({ displayName, organisationName }: Membership): string =>
  [displayName, organisationName].filter(Boolean).join(' · ');
