/** Where the record of a table is shown inside its incident; tables not listed have no page of their own. */
const PLACES: Record<string, (id: string) => string> = {
  incident: () => 'about',
  incident_assessment: () => 'about',
  task: id => `tasks/${id}`,
  timeline_entry: id => `timeline/${id}`,
  participation: () => 'members',
  membership: () => 'members',
  affected_table: id => `scope/tables/${id}`,
  figure: id => `scope/figures?figure=${id}`,
  authority_contact: id => `authorities/contacts/${id}`,
  authority_reference: () => 'authorities/references',
  correspondence_question: () => 'authorities/questions',
  cohort: id => `persons/cohorts/${id}`,
  correspondence: id => `authorities/correspondence/${id}`,
  risk_assessment: id => `obligations/risk/${id}`,
  obligation: id => `obligations/${id}`,
  filing: id => `obligations/filings/${id}`,
  register_run: id => `persons/runs/${id}`,
  organisation: () => 'members',
  negotiation: id => `negotiation/${id}`,
  statement: id => `statements/${id}`,
  notice_campaign: id => `letters/campaigns/${id}`,
  letter_version: id => `letters/texts/${id}`,
  notification_hold: id => `letters/holds/${id}`,
  public_notice: id => `letters/public-notices/${id}`,
  leak_publication: id => `statements/leaks/${id}`,
};

/** The address of a record's page in the workspace of its incident, if it has one. */
export const recordAddress = (incidentId: string, table: string, id: string): string | undefined => {
  const place = PLACES[table]?.(id);
  return place && `/incidents/${incidentId}/${place}`;
};

/** Where a campaign of letters is made, with its cohort chosen already. */
export const newCampaignAddress = (incidentId: string, cohortId: string): string =>
  `/incidents/${incidentId}/letters/campaigns/create?cohort=${cohortId}`;

/** The record tab of an incident, narrowed to what happened to one record. */
export const historyAddress = (incidentId: string, recordId: string): string =>
  `/incidents/${incidentId}/record?filter=${encodeURIComponent(JSON.stringify({ recordId }))}`;
