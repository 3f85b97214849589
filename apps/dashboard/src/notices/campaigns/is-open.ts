import type { NoticeCampaign } from '../../platform/api/records';

/** Whether letters of a campaign may still be written and sent. */
export const isOpen = ({ state, archivedAt }: NoticeCampaign): boolean => state !== 'closed' && !archivedAt;
