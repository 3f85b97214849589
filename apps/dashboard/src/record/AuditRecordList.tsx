import { useTranslate } from 'react-admin';
import type { AuditEntry } from '../platform/api/records';
import { VocabText } from '../platform/fields/VocabChip';
import { Page } from '../platform/layout/Page';
import type { Column } from '../platform/list/column';
import type { Filter } from '../platform/list/filter';
import { ResourceList } from '../platform/list/ResourceList';
import { InstantField } from '../platform/moment/InstantField';

const Actor = ({ name }: { name: string | null }) => {
  const translate = useTranslate();
  return <>{name ?? translate('record.system')}</>;
};

const COLUMNS: readonly Column<AuditEntry>[] = [
  { field: 'id', cell: ({ id }) => id, sort: 'id' },
  { field: 'at', cell: ({ at }) => <InstantField at={at} /> },
  { field: 'actorName', cell: ({ actorName }) => <Actor name={actorName} /> },
  { field: 'action', cell: ({ action }) => <VocabText list="auditAction" word={action} /> },
  { field: 'tableName', cell: ({ tableName }) => <code>{tableName}</code> },
  { field: 'recordId', cell: ({ recordId }) => <code>{recordId}</code>, minor: true },
  { field: 'changedFields', cell: ({ changedFields }) => changedFields?.join(', '), minor: true },
  { field: 'requestId', cell: ({ requestId }) => <code>{requestId}</code>, minor: true },
];

const FILTERS: readonly Filter[] = [
  { kind: 'words', source: 'action', list: 'auditAction' },
  { kind: 'date', source: 'from', edge: 'from' },
  { kind: 'date', source: 'until', edge: 'to' },
];

/** For the global auditor: that something was done, when and by whom, without what it says. */
const AuditRecordList = () => {
  const translate = useTranslate();
  return (
    <Page title={translate('record.title')} intro={translate('record.intro')}>
      <ResourceList<AuditEntry>
        resource="audit-records"
        label="record.title"
        columns={COLUMNS}
        sort={{ field: 'id', order: 'DESC' }}
        filters={FILTERS}
        empty={{ title: 'record.none' }}
        perPage={50}
      />
    </Page>
  );
};
export default AuditRecordList;
