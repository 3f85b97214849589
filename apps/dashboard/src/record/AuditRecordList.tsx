import Box from '@mui/material/Box';
import { Fragment } from 'react';
import { useTranslate } from 'react-admin';
import type { AuditRecord } from '../platform/api/records';
import { VocabText } from '../platform/fields/VocabChip';
import { Page } from '../platform/layout/Page';
import type { Column } from '../platform/list/column';
import type { Filter } from '../platform/list/filter';
import { ResourceList } from '../platform/list/ResourceList';
import { InstantField } from '../platform/moment/InstantField';
import { changesToShow } from '../platform/record/ChangedFields';
import { FieldName } from '../platform/record/FieldName';
import { RECORDED_TABLES } from '../platform/record/record-kinds';
import { resourceOfTable } from '../platform/record/resource-names';

const Actor = ({ name }: { name: string | null }) => {
  const translate = useTranslate();
  return <>{name ?? translate('record.system')}</>;
};

/** The record, and the request it was changed by: two entries with one request were one action. Wide enough to break at a hyphen. */
const Ids = ({ recordId, requestId }: AuditRecord) => (
  <Box sx={{ fontSize: '0.8125rem', minWidth: '12rem' }}>
    <code>{recordId}</code>
    <br />
    <Box component="code" sx={{ color: 'text.secondary' }}>
      {requestId}
    </Box>
  </Box>
);

const Kind = ({ tableName }: AuditRecord) => {
  const translate = useTranslate();
  return <>{translate(`record.kinds.${tableName}`, { _: tableName })}</>;
};

const Fields = (entry: AuditRecord) => {
  const resource = resourceOfTable(entry.tableName);
  return (
    <>
      {changesToShow(entry).map((field, n) => (
        <Fragment key={field}>
          {n > 0 && ', '}
          <FieldName resource={resource} field={field} />
        </Fragment>
      ))}
    </>
  );
};

const COLUMNS: readonly Column<AuditRecord>[] = [
  { field: 'id', cell: ({ id }) => id, sort: 'id', numeric: true },
  { field: 'at', cell: ({ at }) => <InstantField at={at} /> },
  { field: 'actorName', cell: ({ actorName }) => <Actor name={actorName} /> },
  { field: 'action', cell: ({ action }) => <VocabText list="auditAction" word={action} /> },
  { field: 'tableName', cell: entry => <Kind {...entry} /> },
  { field: 'incidentReference', cell: ({ incidentReference }) => incidentReference },
  { field: 'changedFields', cell: entry => <Fields {...entry} /> },
  { field: 'recordId', label: 'record.ids', cell: entry => <Ids {...entry} />, minor: true },
];

const useFilters = (): readonly Filter[] => {
  const translate = useTranslate();
  return [
    { kind: 'text', source: 'actor' },
    { kind: 'words', source: 'action', list: 'auditAction' },
    {
      kind: 'choice',
      source: 'tableName',
      options: RECORDED_TABLES.map(table => ({ id: table, name: translate(`record.kinds.${table}`) })),
    },
    { kind: 'text', source: 'incident' },
    { kind: 'date', source: 'from', edge: 'from' },
    { kind: 'date', source: 'until', edge: 'to' },
  ];
};

/** For the global auditor: that something was done, when and by whom, without what it says. */
const AuditRecordList = () => {
  const translate = useTranslate();
  const filters = useFilters();
  return (
    <Page title={translate('record.title')} intro={translate('record.intro')}>
      <ResourceList<AuditRecord>
        resource="audit-records"
        label="record.title"
        columns={COLUMNS}
        sort={{ field: 'id', order: 'DESC' }}
        filters={filters}
        empty={{ title: 'record.none' }}
        perPage={50}
      />
    </Page>
  );
};
export default AuditRecordList;
