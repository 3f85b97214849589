import { useTranslate } from 'react-admin';
import { useIncident } from '../../incidents/incident-context';
import { useMayHere } from '../../incidents/use-may-here';
import type { TableImport } from '../../platform/api/records';
import { formatNumber } from '../../platform/fields/format-number';
import { VocabChip } from '../../platform/fields/VocabChip';
import { LinkButton } from '../../platform/layout/LinkButton';
import { Section } from '../../platform/layout/Section';
import type { Column } from '../../platform/list/column';
import type { Filter } from '../../platform/list/filter';
import { ResourceList } from '../../platform/list/ResourceList';
import { InstantField } from '../../platform/moment/InstantField';
import { importsAddress } from '../addresses';
import { rejectedRows } from './import-words';

/** Counts are known once the file has been read to its end. */
const counted = ({ status }: TableImport): boolean => status === 'done' || status === 'replaced';

const ImportName = ({ one }: { one: TableImport }) => (
  <>{useTranslate()('persons.imports.name', { table: one.affectedTableName, number: one.number })}</>
);

const COLUMNS: readonly Column<TableImport>[] = [
  { field: 'affectedTableName', cell: one => <ImportName one={one} /> },
  { field: 'status', cell: ({ status }) => <VocabChip list="tableImportStatus" word={status} />, sort: 'status' },
  { field: 'fileName', cell: ({ fileName }) => fileName, minor: true },
  { field: 'rows', cell: one => (counted(one) ? formatNumber(one.rows) : ''), numeric: true },
  { field: 'persons', cell: one => (counted(one) ? formatNumber(one.persons) : ''), numeric: true },
  { field: 'rejects', cell: one => (counted(one) ? formatNumber(rejectedRows(one)) : ''), numeric: true },
  { field: 'startedAt', cell: ({ startedAt }) => <InstantField at={startedAt} />, sort: 'startedAt' },
  { field: 'startedByName', cell: ({ startedByName }) => startedByName, minor: true },
];

const FILTERS: readonly Filter[] = [{ kind: 'words', source: 'status', list: 'tableImportStatus' }];

/** Every reading of every affected table; per table, the newest that is done counts. */
export const ImportList = () => {
  const translate = useTranslate();
  const { id } = useIncident();
  const address = importsAddress(id);
  const create = useMayHere('table_import.create') && (
    <LinkButton to={`${address}/create`} variant="contained">
      {translate('persons.imports.create')}
    </LinkButton>
  );
  return (
    <Section title={translate('persons.imports.title')} intro={translate('persons.imports.intro')} actions={create}>
      <ResourceList<TableImport>
        resource="table-imports"
        label="persons.imports.title"
        fixed={{ incidentId: id }}
        columns={COLUMNS}
        sort={{ field: 'startedAt', order: 'DESC' }}
        filters={FILTERS}
        linkTo={one => `${address}/${one.id}`}
        empty={{ title: 'persons.imports.none', hint: 'persons.imports.noneHint', action: create }}
      />
    </Section>
  );
};
