/** Where a version of a filing is written, approved and filed. */
export const filingAddress = (incidentId: string, id: string): string =>
  `/incidents/${incidentId}/obligations/filings/${id}`;

/** Its answers in the order of the portal, to be copied. */
export const copySheetAddress = (incidentId: string, id: string): string => `${filingAddress(incidentId, id)}/copy`;
