const part =
  (name: string) =>
  (incidentId: string): string =>
    `/incidents/${incidentId}/letters/${name}`;

/** Where the campaigns of letters of an incident are listed. */
export const campaignsAddress = part('campaigns');
/** Where a campaign is made, with its cohort chosen already. */
export const newCampaignAddress = (incidentId: string, cohortId: string): string =>
  `${campaignsAddress(incidentId)}/create?cohort=${cohortId}`;
/** Where the texts of its letters are listed. */
export const textsAddress = part('texts');
/** Where holds on its letters are listed. */
export const holdsAddress = part('holds');
/** Where its public notices are listed. */
export const publicNoticesAddress = part('public-notices');
