import { AUDIT_ACTIONS, type AuditAction } from '@breachdesk/contract/vocabularies';
import { Shown } from '../platform/fields/shapes.js';
import { userName } from '../platform/fields/user-names.js';
import { eq, type Filter, from, isId, likePattern, textOf, until } from '../platform/lists/filters.js';
import type { ListSpec } from '../platform/lists/list-spec.js';
import type { Resource } from '../platform/records/records.js';

/** Who did what to which record when. */
class Entry {
  @Shown({ kind: 'count', sql: 't.seq', about: 'Number of the entry, rising' }) id: number;
  @Shown({ kind: 'instant', sql: 't.at', about: 'When it was written (UTC)' }) at: Date;
  @Shown({ kind: 'id', sql: 't.actor_id', about: 'Who did it' }) actorId: string;
  @Shown({
    kind: 'text',
    sql: userName('actor_id'),
    nullable: true,
    about: 'Name of who did it',
  })
  actorName: string | null;
  @Shown({ kind: 'text', sql: 't.request_id', nullable: true, about: 'Request that caused it; also in the log' })
  requestId: string | null;
  @Shown({ kind: 'text', sql: 't.table_name', about: 'Noun of the record' }) tableName: string;
  @Shown({ kind: 'id', sql: 't.record_id', nullable: true, about: 'The record' }) recordId: string | null;
  @Shown({ kind: 'id', sql: 't.incident_id', nullable: true, about: 'Its incident' }) incidentId: string | null;
  @Shown({
    kind: 'choice',
    of: AUDIT_ACTIONS,
    name: 'AuditAction',
    sql: 't.action',
    about: 'What happened',
  })
  action: AuditAction;
  @Shown({ kind: 'texts', sql: 't.changed_fields', about: 'Columns that changed' }) changedFields: string[];
}

/** The part of the record that a global auditor reads. */
export class AuditRecordView extends Entry {
  @Shown({ kind: 'text', sql: 't.incident_reference', nullable: true, about: 'Reference of its incident' })
  incidentReference: string | null;
}

/** A row as it stood then: its columns depend on its table and on the version of the product. */
const ROW = { type: 'object', additionalProperties: true } as const;

/**
 * A row without the tasks that its reader may not see: the ids of what a task waits for would tell which hidden task it
 * is, and which others wait for the same one. That it waits for something hidden, and for how many, its view says.
 */
const asSeen = (row: string): string =>
  `case when t.table_name = 'task' and ${row} -> 'blocked_by' <> '[]' then jsonb_set(${row}, '{blocked_by}',
    (select coalesce(jsonb_agg(b.id), '[]') from task b
     where b.id in (select x::uuid from jsonb_array_elements_text(${row} -> 'blocked_by') x))) else ${row} end`;

/** The same with the row before and after, for those who may read the record itself. Secret columns are never in it. */
export class AuditEntryView extends Entry {
  @Shown({ kind: 'json', sql: asSeen('t.before'), nullable: true, schema: ROW, about: 'Row before the change' })
  before: object | null;
  @Shown({ kind: 'json', sql: asSeen('t.after'), nullable: true, schema: ROW, about: 'Row after the change' }) after:
    object | null;
}

const list: ListSpec = {
  from: 'audit_entry',
  key: 'seq',
  sort: ['id'],
  order: 'DESC',
  filter: {
    incidentId: eq,
    recordId: eq,
    actorId: eq,
    tableName: eq,
    action: eq,
    requestId: eq,
    from: { by: from, sql: 't.at', kind: 'instant' },
    until: { by: until, sql: 't.at', kind: 'instant' },
  },
};

/** The record inside incidents. */
export const AUDIT_ENTRIES: Resource<AuditEntryView> = { view: AuditEntryView, list };
/** Everybody whose name holds the words. */
const named: Filter = (field, value, bind) =>
  `${field.sql} in (select u.id from user_account u where u.display_name ilike ${bind(likePattern(textOf(field, value)))})`;

/** The incident with this id or reference. */
const known: Filter = (field, value, bind) =>
  isId(value) ? eq(field, value, bind) : `${field.sql} = app.auditors_incident(${bind(textOf(field, value))})`;

/** The record of the installation, for the global auditor. */
export const AUDIT_RECORDS: Resource<AuditRecordView> = {
  view: AuditRecordView,
  list: {
    ...list,
    from: 'audit_record',
    filter: {
      ...list.filter,
      actor: { by: named, sql: 't.actor_id', kind: 'text' },
      incident: { by: known, sql: 't.incident_id', kind: 'id' },
    },
  },
};
