/** Where the negotiations of an incident are listed. */
export const negotiationsAddress = (incidentId: string): string => `/incidents/${incidentId}/negotiation`;

/** Where one negotiation is shown. */
export const negotiationAddress = (incidentId: string, id: string): string =>
  `${negotiationsAddress(incidentId)}/${id}`;

/** Where a chat is taken into it. */
export const chatImportAddress = (incidentId: string, id: string): string =>
  `${negotiationAddress(incidentId, id)}/chat`;

/** Where a negotiation is fetched as a MISP object. */
export const mispAddress = (id: string): string => `/api/negotiations/${id}/misp`;
