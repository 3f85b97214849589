import type { OrganisationKind } from '@breachdesk/contract/vocabularies';

/** Bodies that the sources name. */
export type BodyKey = 'clinic' | 'police' | 'nc3' | 'authorities' | 'datatilsynet' | 'district';

interface Body {
  name: string;
  kind: OrganisationKind;
  /** Lane in the case; null for a body that is only spoken of. */
  laneName: string | null;
}

/** Bodies and lanes. The article names no police unit and no authority by name: neither do we. */
export const BODIES: Record<BodyKey, Body> = {
  clinic: { name: 'Alles Lægehus', kind: 'controller', laneName: 'Clinic' },
  police: { name: 'Police', kind: 'police', laneName: 'Police' },
  nc3: { name: 'National Cyber Crime Center', kind: 'cyber_crime_centre', laneName: 'NC3' },
  authorities: { name: 'The authorities (not named)', kind: 'public_authority', laneName: 'The authorities' },
  datatilsynet: { name: 'Datatilsynet', kind: 'supervisory_authority', laneName: null },
  district: { name: 'Syd- og Sønderjyllands Politi', kind: 'police', laneName: null },
};

/** Contacts of which nothing but the body is public. Persons, numbers and hours are not known and stay empty. */
export const CONTACTS: { body: BodyKey; name: string; notes: string }[] = [
  {
    body: 'police',
    name: 'Police (no unit named)',
    notes:
      'The company says that it worked with the police at once (S11, company statement of 30 Dec 2024, via heise/apotheke-adhoc). Person, telephone and case number are not known.',
  },
  {
    body: 'nc3',
    name: 'National Cyber Crime Center (no desk named)',
    notes:
      'Works with police and company on who is affected (S7, heise/apotheke-adhoc). Person and telephone are not known.',
  },
  {
    body: 'datatilsynet',
    name: 'Datatilsynet (no desk named)',
    notes:
      'Separate claim: the company says that Datatilsynet was informed (B5, presse-fotos.dk). When, how and under which case number is not known.',
  },
  {
    body: 'district',
    name: 'Syd- og Sønderjyllands Politi (no desk named)',
    notes: 'Separate claim: this police district made a statement on the case (B7, upday.com).',
  },
];
