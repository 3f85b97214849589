/** Where the statements of an incident are listed. */
export const statementsAddress = (incidentId: string): string => `/incidents/${incidentId}/statements`;

/** Where the leak publications of an incident are listed. */
export const leaksAddress = (incidentId: string): string => `/incidents/${incidentId}/statements/leaks`;
