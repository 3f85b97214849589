/** Where the affected tables of an incident are listed. */
export const tablesAddress = (incidentId: string): string => `/incidents/${incidentId}/scope/tables`;
