import type { NoticeProgress } from '../../platform/api/records';
import { useRead } from '../../platform/api/use-read';

/** How many persons of a campaign stand where. */
export const useProgress = (campaignId: string) => {
  const path = `notice-campaigns/${campaignId}/progress`;
  const { data, error, refetch } = useRead<{ data: NoticeProgress[] }>('notice-campaigns', path);
  return { rows: data?.data, error, reload: () => void refetch() };
};

/** Number of persons in rows that stand alike. */
export const personsIn = (rows: readonly NoticeProgress[]): number =>
  rows.reduce((total, { persons }) => total + persons, 0);

/** What a letter is when it did not reach the person. */
export const CAME_BACK: readonly NoticeProgress['state'][] = ['returned', 'bounced', 'failed'];
