import { useIncident } from '../incidents/incident-context';
import type { LetterCampaign } from '../platform/api/records';
import { useRead } from '../platform/api/use-read';

/** Campaigns of the incident by name, also for those who may not enter the room of persons. */
export const useLetterCampaigns = () => {
  const { id } = useIncident();
  const { data, error, refetch } = useRead<{ data: LetterCampaign[] }>(
    'letter-campaigns',
    `incidents/${id}/letter-campaigns`,
  );
  return { campaigns: data?.data, error, reload: () => void refetch() };
};
