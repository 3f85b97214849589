import { INCIDENT_PERMISSIONS, type IncidentPermission } from '@breachdesk/contract/permissions';

type Nouns<P extends string> = P extends `${infer Noun}.read` ? Noun : never;
/** Nouns that are computed and kept nowhere, or are the record itself; letters have a history. */
type Unkept = 'clock' | 'summary' | 'audit_entry' | 'notice_recipient';

/** A kind of record that the trail of an incident speaks of. */
export type RecordKind = Exclude<Nouns<IncidentPermission>, Unkept>;

const UNKEPT = new Set(['clock', 'summary', 'audit_entry', 'notice_recipient']);

/** All kinds, each with the permission without which it is not mentioned. */
export const RECORD_KINDS: readonly { kind: RecordKind; needs: IncidentPermission }[] = Object.keys(
  INCIDENT_PERMISSIONS,
)
  .filter(permission => permission.endsWith('.read'))
  .map(permission => ({ kind: permission.slice(0, -'.read'.length), needs: permission }))
  .filter(({ kind }) => !UNKEPT.has(kind)) as { kind: RecordKind; needs: IncidentPermission }[]; // as: read from the table's own keys
