/** Where the assessments of the risk of an incident are listed. */
export const riskAddress = (incidentId: string): string => `/incidents/${incidentId}/obligations/risk`;
