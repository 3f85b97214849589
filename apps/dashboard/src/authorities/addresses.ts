const place = (incidentId: string, part: string): string => `/incidents/${incidentId}/authorities/${part}`;

/** Where the correspondence of an incident is listed. */
export const correspondenceAddress = (incidentId: string): string => place(incidentId, 'correspondence');

/** Where the contacts of an incident are listed. */
export const contactsAddress = (incidentId: string): string => place(incidentId, 'contacts');

/** Where the directory of authorities is read inside an incident. */
export const directoryAddress = (incidentId: string): string => place(incidentId, 'directory');

/** Where the questions of an incident are listed. */
export const questionsAddress = (incidentId: string): string => place(incidentId, 'questions');

/** Where words are looked for. */
export const searchAddress = (incidentId: string): string => place(incidentId, 'search');

interface Covered {
  organisationId: string;
  from: string | null;
  until: string | null;
  rooms: 'general' | 'all';
}

/** Where the bundle of the correspondence with one organisation is fetched. */
export const bundleAddress = (incidentId: string, covered: Covered): string => {
  const given = Object.entries(covered).flatMap(([key, value]: [string, string | null]) =>
    value ? [[key, value]] : [],
  );
  return `/api/incidents/${incidentId}/correspondence-bundle?${new URLSearchParams(given).toString()}`;
};

/** Where it is held together what was told to whom. */
export const toldAddress = (incidentId: string): string => place(incidentId, 'told');

/** Where the numbers are listed under which others know the case. */
export const referencesAddress = (incidentId: string): string => place(incidentId, 'references');

/** Where mails are sorted that found no case by themselves. */
export const mailboxAddress = (incidentId: string): string => place(incidentId, 'mailbox');

/** The correspondence with one organisation. */
export const correspondenceWith = (incidentId: string, organisationId: string): string =>
  `${correspondenceAddress(incidentId)}?filter=${encodeURIComponent(JSON.stringify({ organisationId }))}`;
