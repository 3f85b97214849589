import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import type { AuditEntry } from '../platform/api/records';
import { VocabText } from '../platform/fields/VocabChip';
import { Page } from '../platform/layout/Page';
import type { Column } from '../platform/list/column';
import type { Filter } from '../platform/list/filter';
import { ResourceList } from '../platform/list/ResourceList';
import { InstantField } from '../platform/moment/InstantField';
import { changesToShow } from '../platform/record/ChangedFields';

const Actor = ({ name }: { name: string | null }) => {
  const translate = useTranslate();
  return <>{name ?? translate('record.system')}</>;
};

const NARROW = { whiteSpace: 'nowrap', fontSize: '0.8125rem' } as const;

/** The record, and the request it was changed by: two entries with one request were one action. */
const Ids = ({ recordId, requestId }: AuditEntry) => (
  <Box component="span" sx={NARROW}>
    <code>{recordId}</code>
    <br />
    <Box component="code" sx={{ color: 'text.secondary' }}>
      {requestId}
    </Box>
  </Box>
);

const COLUMNS: readonly Column<AuditEntry>[] = [
  { field: 'id', cell: ({ id }) => id, sort: 'id' },
  {
    field: 'at',
    cell: ({ at }) => (
      <Box component="span" sx={{ whiteSpace: 'nowrap' }}>
        <InstantField at={at} />
      </Box>
    ),
  },
  { field: 'actorName', cell: ({ actorName }) => <Actor name={actorName} /> },
  { field: 'action', cell: ({ action }) => <VocabText list="auditAction" word={action} /> },
  { field: 'tableName', cell: ({ tableName }) => <code>{tableName}</code> },
  { field: 'changedFields', cell: entry => changesToShow(entry).join(', '), minor: true },
  { field: 'recordId', label: 'record.ids', cell: Ids, minor: true },
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
