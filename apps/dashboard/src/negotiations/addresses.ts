/** Where the negotiations of an incident are listed. */
export const negotiationsAddress = (incidentId: string): string => `/incidents/${incidentId}/negotiation`;
