import type { Moment } from '@breachdesk/contract/moment';
import {
  COMPARTMENTS,
  type Compartment,
  CONFIDENCES,
  type Confidence,
  TIMELINE_KINDS,
  type TimelineKind,
  TLP_LABELS,
  type TlpLabel,
} from '@breachdesk/contract/vocabularies';
import { Shown } from '../platform/fields/shapes.js';
import { eq, from, given, until } from '../platform/lists/filters.js';
import type { Resource } from '../platform/records/records.js';

/** One line of the merged timeline; `kind` and `id` lead to the record behind it. */
export class TimelineItemView {
  @Shown({ kind: 'id', sql: 't.id', about: 'Id of the record behind the line' }) id: string;
  @Shown({ kind: 'id', sql: 't.incident_id', about: 'Incident' }) incidentId: string;
  @Shown({
    kind: 'choice',
    of: TIMELINE_KINDS,
    name: 'TimelineKind',
    sql: 't.kind',
    about: 'What kind of record it is',
  })
  kind: TimelineKind;
  @Shown({ kind: 'moment', sql: 't.occurred', nullable: true, about: 'When it happened; null when that is not known' })
  occurred: Moment | null;
  @Shown({ kind: 'instant', sql: 't.occurred_at', nullable: true, about: 'Start of that period (UTC), to sort by' })
  occurredAt: Date | null;
  @Shown({ kind: 'instant', sql: 't.recorded_at', about: 'When it was written down, filed or published here (UTC)' })
  recordedAt: Date;
  @Shown({ kind: 'text', sql: 't.title', about: 'In one line; of a phase move the phases "from → to"' }) title: string;
  @Shown({ kind: 'text', sql: 't.text', nullable: true, about: 'More about it' }) text: string | null;
  @Shown({
    kind: 'text',
    sql: `case when t.kind = 'statement'
      then (select coalesce(s.source, s.source_url) from statement s where s.id = t.id) else t.source end`,
    nullable: true,
    about: 'Who says so, or with whom; of a statement where it was read',
  })
  source: string | null;
  @Shown({
    kind: 'text',
    sql: `case when t.kind = 'statement' then t.source end`,
    nullable: true,
    about: 'Who makes the statement',
  })
  issuer: string | null;
  @Shown({
    kind: 'choice',
    of: CONFIDENCES,
    name: 'Confidence',
    sql: `case when t.kind <> 'statement' then t.confidence end`,
    nullable: true,
    about: 'How sure it is; null of a statement, of which it is only sure that it was made',
  })
  confidence: Confidence | null;
  @Shown({ kind: 'id', sql: 't.corrected_by_id', nullable: true, about: 'Record that corrects this one' })
  correctedById: string | null;
  @Shown({
    kind: 'choice',
    of: TLP_LABELS,
    name: 'TlpLabel',
    sql: 't.tlp',
    about: 'TLP 2.0 label',
  })
  tlp: TlpLabel;
  @Shown({
    kind: 'choice',
    of: COMPARTMENTS,
    name: 'Compartment',
    sql: 't.compartment',
    about: 'Room it lies in',
  })
  compartment: Compartment;
}

/** The merged timeline. */
export const TIMELINE: Resource<TimelineItemView> = {
  view: TimelineItemView,
  list: {
    from: 'timeline_item',
    sort: ['occurredAt', 'recordedAt'],
    // What happened in one minute stands in the order in which it was written down.
    sortSql: { occurredAt: ['t.occurred_at', 't.recorded_at'] },
    order: 'DESC',
    filter: {
      incidentId: eq,
      kind: eq,
      confidence: eq,
      correctedById: given,
      occurredFrom: { by: from, sql: 't.occurred_at', kind: 'instant' },
      occurredUntil: { by: until, sql: 't.occurred_at', kind: 'instant' },
      recordedFrom: { by: from, sql: 't.recorded_at', kind: 'instant' },
    },
    search: ['title', 'text', 'source'],
    archivable: true,
  },
};
