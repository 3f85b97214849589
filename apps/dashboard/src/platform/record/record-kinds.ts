import { INCIDENT_PERMISSIONS, type IncidentPermission } from '@breachdesk/contract/permissions';

type Nouns<P extends string> = P extends `${infer Noun}.read` ? Noun : never;
/** Nouns that are computed and kept nowhere, or are the record itself; letters have a history; a shared note is kept as one of the room. */
type Unkept =
  | 'clock'
  | 'summary'
  | 'breach'
  | 'disclosure'
  | 'correspondence_bundle'
  | 'audit_entry'
  | 'notice_recipient'
  | 'redacted_note';

/** A kind of record that the trail of an incident speaks of. */
export type RecordKind = Exclude<Nouns<IncidentPermission>, Unkept> | 'incident_assessment';

const UNKEPT = new Set([
  'clock',
  'summary',
  'breach',
  'disclosure',
  'correspondence_bundle',
  'audit_entry',
  'notice_recipient',
  'redacted_note',
]);

interface KindAndRight {
  kind: RecordKind;
  needs: IncidentPermission;
}

/** All kinds, each with the permission without which it is not mentioned. */
export const RECORD_KINDS: readonly KindAndRight[] = [
  ...(Object.keys(INCIDENT_PERMISSIONS)
    .filter(permission => permission.endsWith('.read'))
    .map(permission => ({ kind: permission.slice(0, -'.read'.length), needs: permission }))
    .filter(({ kind }) => !UNKEPT.has(kind)) as KindAndRight[]), // as: read from the table's own keys
  // The house's part of the incident's row: who sees the overview sees what it is made of.
  { kind: 'incident_assessment', needs: 'summary.read' },
];

/** Tables outside of incidents, and such as no permission is named after. */
const OTHER_TABLES = [
  'organisation',
  'user_account',
  'invitation',
  'setup_link',
  'data_category',
  'authority',
  'mail_template',
  'person_register',
  'contact_file',
  'status_file',
  'contact_destruction',
  'session',
  'regime_term',
  'reminder_step',
  'calendar_feed',
  'role_permission',
  'role_compartment',
] as const;

/** A table that is on record. */
export type RecordedTable = RecordKind | (typeof OTHER_TABLES)[number];

/** What the record of the installation speaks of; the room of the negotiation exists for nobody outside it. */
export const RECORDED_TABLES: readonly RecordedTable[] = [
  ...RECORD_KINDS.map(({ kind }) => kind).filter(kind => !kind.startsWith('negotiation')),
  ...OTHER_TABLES,
];
