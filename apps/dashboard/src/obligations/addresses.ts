/** Where the duties of an incident are listed. */
export const obligationsAddress = (incidentId: string): string => `/incidents/${incidentId}/obligations`;
