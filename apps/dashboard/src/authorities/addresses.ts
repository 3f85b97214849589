/** Where the correspondence of an incident is listed. */
export const correspondenceAddress = (incidentId: string): string =>
  `/incidents/${incidentId}/authorities/correspondence`;

/** Where the contacts of an incident are listed. */
export const contactsAddress = (incidentId: string): string => `/incidents/${incidentId}/authorities/contacts`;
