const place = (incidentId: string, part: string): string => `/incidents/${incidentId}/authorities/${part}`;

/** Where the correspondence of an incident is listed. */
export const correspondenceAddress = (incidentId: string): string => place(incidentId, 'correspondence');

/** Where the contacts of an incident are listed. */
export const contactsAddress = (incidentId: string): string => place(incidentId, 'contacts');

/** Where the directory of authorities is read inside an incident. */
export const directoryAddress = (incidentId: string): string => place(incidentId, 'directory');

/** Where the questions of an incident are listed. */
export const questionsAddress = (incidentId: string): string => place(incidentId, 'questions');

/** Where the numbers are listed under which others know the case. */
export const referencesAddress = (incidentId: string): string => place(incidentId, 'references');

/** Where mails are sorted that found no case by themselves. */
export const mailboxAddress = (incidentId: string): string => place(incidentId, 'mailbox');

/** The correspondence with one organisation. */
export const correspondenceWith = (incidentId: string, organisationId: string): string =>
  `${correspondenceAddress(incidentId)}?filter=${encodeURIComponent(JSON.stringify({ organisationId }))}`;
