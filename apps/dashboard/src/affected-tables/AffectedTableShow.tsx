import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { useParams } from 'react-router';
import { useIncident } from '../incidents/incident-context';
import { PublishedTables } from '../incidents/published/PublishedTables';
import { useMayHere } from '../incidents/use-may-here';
import type { AffectedTable } from '../platform/api/records';
import { Facts } from '../platform/fields/Facts';
import { formatNumber } from '../platform/fields/format-number';
import { HandlingChip } from '../platform/fields/HandlingChip';
import { SourceLine } from '../platform/fields/SourceLine';
import { VocabText } from '../platform/fields/VocabChip';
import { LinkButton } from '../platform/layout/LinkButton';
import { MomentField } from '../platform/moment/MomentField';
import { ArchiveRecord } from '../platform/record/ArchiveRecord';
import { RecordHistory } from '../platform/record/RecordHistory';
import { Loaded, RecordPage } from '../platform/record/RecordPage';
import { ColumnList } from './ColumnList';
import { RowCount } from './RowCount';
import { StatusClaim } from './StatusClaim';
import { tablesAddress } from './tables-address';

const field = (name: string) => `resources.affected-tables.fields.${name}`;

const TableFacts = ({ table }: { table: AffectedTable }) => (
  <Facts
    facts={[
      { label: field('system'), value: table.system },
      { label: field('origin'), value: <VocabText list="tableOrigin" word={table.origin} /> },
      { label: field('periodFrom'), value: <MomentField moment={table.periodFrom} withWords /> },
      { label: field('periodTo'), value: <MomentField moment={table.periodTo} withWords /> },
      { label: field('retentionBasis'), value: table.retentionBasis },
      {
        label: field('rowCountClaim'),
        value: table.rowCountClaim !== null && (
          <>
            <RowCount count={formatNumber(table.rowCountClaim)} />
            <SourceLine source={table.rowCountSource} />
          </>
        ),
      },
      { label: field('notes'), value: table.notes },
    ].map(fact => ({ ...fact, value: fact.value === false ? null : fact.value }))}
  />
);

const TableActions = ({ table }: { table: AffectedTable }) => {
  const translate = useTranslate();
  const mayChange = useMayHere('affected_table.update');
  if (!mayChange) return null;
  return (
    <>
      {!table.archivedAt && (
        <LinkButton to={`${tablesAddress(table.incidentId)}/${table.id}/edit`}>
          {translate('scope.tables.edit')}
        </LinkButton>
      )}
      <ArchiveRecord
        resource="affected-tables"
        record={table}
        name={table.name}
        refresh={['scope-matrix', 'summary']}
      />
    </>
  );
};

/** One affected table: what is held of it, on whose word, and its columns. */
export const AffectedTableShow = () => {
  const incident = useIncident();
  const { tableId = '' } = useParams();
  return (
    <Loaded<AffectedTable> resource="affected-tables" id={tableId}>
      {table => (
        <RecordPage
          title={table.name}
          back={{ to: tablesAddress(incident.id), text: 'scope.tables.back' }}
          chips={<HandlingChip handling={table} />}
          actions={<TableActions table={table} />}
          archivedAt={table.archivedAt}
        >
          <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { sm: '1fr 1fr' }, mb: 3, maxWidth: '56rem' }}>
            <StatusClaim what="stolen" table={table} />
            <StatusClaim what="leaked" table={table} />
          </Box>
          <Box sx={{ mb: 4 }}>
            <TableFacts table={table} />
          </Box>
          <PublishedTables table={table} />
          <ColumnList table={table} />
          <RecordHistory incidentId={incident.id} recordId={table.id} />
        </RecordPage>
      )}
    </Loaded>
  );
};
