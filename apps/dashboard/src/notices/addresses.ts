const part =
  (name: string) =>
  (incidentId: string): string =>
    `/incidents/${incidentId}/letters/${name}`;

/** Where the campaigns of letters of an incident are listed. */
export const campaignsAddress = part('campaigns');
/** Where the texts of its letters are listed. */
export const textsAddress = part('texts');
/** Where holds on its letters are listed. */
export const holdsAddress = part('holds');
/** Where its public notices are listed. */
export const publicNoticesAddress = part('public-notices');

/** What a campaign, and whatever belongs to one, says of where it is. */
interface InCampaign {
  incidentId: string;
  campaignId: string;
}
/** Parts of a campaign that have an address of their own. */
export type CampaignPart = 'contacts' | 'recipients' | 'channels' | 'batches' | 'status' | 'reconciliation' | 'end';

/** Where one campaign is, or a part of it such as its batches. */
export const campaignAddress = ({ incidentId, campaignId }: InCampaign, name?: CampaignPart): string =>
  `${campaignsAddress(incidentId)}/${campaignId}${name ? `/${name}` : ''}`;

/** Persons of a campaign who stand alike, such as `{ state: ['returned'] }`. */
export const recipientsAddress = (where: InCampaign, filter: Record<string, unknown>): string =>
  `${campaignAddress(where, 'recipients')}?filter=${encodeURIComponent(JSON.stringify(filter))}`;
