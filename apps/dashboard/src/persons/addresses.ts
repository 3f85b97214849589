/** Where the imports of an incident are listed. */
export const importsAddress = (incidentId: string): string => `/incidents/${incidentId}/persons/imports`;

/** Where the persons of its register are listed. */
export const registerAddress = (incidentId: string): string => `/incidents/${incidentId}/persons/register`;

/** Where the runs of its register are listed. */
export const runsAddress = (incidentId: string): string => `/incidents/${incidentId}/persons/runs`;

/** Where its saved cohorts are listed. */
export const cohortsAddress = (incidentId: string): string => `/incidents/${incidentId}/persons/cohorts`;
