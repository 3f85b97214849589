import { useTranslate } from 'react-admin';
import { useIncident } from '../incidents/incident-context';
import { useMayHere } from '../incidents/use-may-here';
import type { AffectedTable } from '../platform/api/records';
import { formatNumber } from '../platform/fields/format-number';
import { HandlingChip } from '../platform/fields/HandlingChip';
import { VocabChip } from '../platform/fields/VocabChip';
import { LinkButton } from '../platform/layout/LinkButton';
import { Section } from '../platform/layout/Section';
import type { Column } from '../platform/list/column';
import type { Filter } from '../platform/list/filter';
import { ResourceList } from '../platform/list/ResourceList';
import { RowCount } from './RowCount';
import { tablesAddress } from './tables-address';

const COLUMNS: readonly Column<AffectedTable>[] = [
  { field: 'name', cell: ({ name }) => name, sort: 'name' },
  {
    field: 'stolenStatus',
    cell: ({ stolenStatus }) => <VocabChip list="stolenStatus" word={stolenStatus} />,
    sort: 'stolenStatus',
  },
  {
    field: 'leakedStatus',
    cell: ({ leakedStatus }) => <VocabChip list="leakedStatus" word={leakedStatus} />,
    sort: 'leakedStatus',
  },
  { field: 'columnCount', cell: ({ columnCount }) => columnCount, numeric: true, minor: true },
  {
    field: 'rowCountClaim',
    cell: ({ rowCountClaim }) => <RowCount count={rowCountClaim === null ? null : formatNumber(rowCountClaim)} />,
    numeric: true,
    minor: true,
  },
  { field: 'tlp', cell: table => <HandlingChip handling={table} />, minor: true },
];

const FILTERS: readonly Filter[] = [
  { kind: 'words', source: 'stolenStatus', list: 'stolenStatus' },
  { kind: 'words', source: 'leakedStatus', list: 'leakedStatus' },
  { kind: 'flag', source: 'archived', label: 'platform.list.archived' },
];

/** The tables that were, or may have been, taken. */
export const AffectedTableList = () => {
  const translate = useTranslate();
  const incident = useIncident();
  const address = tablesAddress(incident.id);
  const create = useMayHere('affected_table.create') && (
    <LinkButton to={`${address}/create`} variant="contained">
      {translate('scope.tables.create')}
    </LinkButton>
  );
  return (
    <Section title={translate('scope.tables.title')} intro={translate('scope.tables.intro')} actions={create}>
      <ResourceList<AffectedTable>
        resource="affected-tables"
        label="scope.tables.title"
        fixed={{ incidentId: incident.id }}
        columns={COLUMNS}
        sort={{ field: 'name', order: 'ASC' }}
        filters={FILTERS}
        searchable
        linkTo={({ id }) => `${address}/${id}`}
        empty={{ title: 'scope.tables.none', hint: 'scope.tables.noneHint', action: create }}
      />
    </Section>
  );
};
