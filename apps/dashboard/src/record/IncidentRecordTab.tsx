import { useGetList, useTranslate } from 'react-admin';
import { useIncident } from '../incidents/incident-context';
import type { AuditEntry, Membership } from '../platform/api/records';
import { VocabText } from '../platform/fields/VocabChip';
import { Section } from '../platform/layout/Section';
import type { Column } from '../platform/list/column';
import type { Filter } from '../platform/list/filter';
import { ResourceList } from '../platform/list/ResourceList';
import { InstantField } from '../platform/moment/InstantField';
import { mayDo } from '../platform/session/use-may';
import { useSession } from '../platform/session/use-session';
import { EntryChanges } from './EntryChanges';
import { EntrySubject } from './EntrySubject';
import { OneRecordNote } from './OneRecordNote';
import { RECORD_KINDS } from '../platform/record/record-kinds';

const Actor = ({ name }: { name: string | null }) => {
  const translate = useTranslate();
  return <>{name ?? translate('record.system')}</>;
};

const COLUMNS: readonly Column<AuditEntry>[] = [
  { field: 'at', cell: ({ at }) => <InstantField at={at} />, sort: 'id' },
  { field: 'actorName', cell: ({ actorName }) => <Actor name={actorName} /> },
  { field: 'action', cell: ({ action }) => <VocabText list="auditAction" word={action} /> },
  { field: 'tableName', cell: entry => <EntrySubject entry={entry} /> },
  { field: 'changedFields', cell: entry => <EntryChanges entry={entry} /> },
];

const NOBODY: Membership[] = [];

/** Filters of the trail; a kind of record the reader may not see is not mentioned here either. */
const useFilters = (incidentId: string): readonly Filter[] => {
  const translate = useTranslate();
  const session = useSession();
  const { data: members = NOBODY } = useGetList<Membership>('memberships', {
    filter: { incidentId },
    pagination: { page: 1, perPage: 100 },
    sort: { field: 'displayName', order: 'ASC' },
  });
  const kinds = RECORD_KINDS.filter(({ needs }) => mayDo(session, needs, incidentId));
  return [
    {
      kind: 'choice',
      source: 'tableName',
      options: kinds.map(({ kind }) => ({ id: kind, name: translate(`record.kinds.${kind}`) })),
    },
    {
      kind: 'choice',
      source: 'actorId',
      options: members.map(({ userId, displayName }) => ({ id: userId, name: displayName ?? userId })),
    },
    { kind: 'words', source: 'action', list: 'auditAction' },
    { kind: 'date', source: 'from', edge: 'from' },
    { kind: 'date', source: 'until', edge: 'to' },
  ];
};

/** What the database recorded of this incident: who, when, what, and each field before and after. */
const IncidentRecordTab = () => {
  const translate = useTranslate();
  const { id } = useIncident();
  const filters = useFilters(id);
  return (
    <Section title={translate('record.incidentTitle')} intro={translate('record.incidentIntro')}>
      <ResourceList<AuditEntry>
        resource="audit-entries"
        label="record.incidentTitle"
        fixed={{ incidentId: id }}
        columns={COLUMNS}
        sort={{ field: 'id', order: 'DESC' }}
        filters={filters}
        actions={<OneRecordNote />}
        empty={{ title: 'record.none' }}
        perPage={50}
      />
    </Section>
  );
};
export default IncidentRecordTab;
