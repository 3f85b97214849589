import { useTranslate } from 'react-admin';
import { useIncident } from '../../incidents/incident-context';
import { useMayHere } from '../../incidents/use-may-here';
import type { TableImport } from '../../platform/api/records';
import { formatNumber } from '../../platform/fields/format-number';
import { VocabChip } from '../../platform/fields/VocabChip';
import { LinkButton } from '../../platform/layout/LinkButton';
import { Section } from '../../platform/layout/Section';
import type { Column } from '../../platform/list/column';
import { ResourceList } from '../../platform/list/ResourceList';
import { InstantField } from '../../platform/moment/InstantField';
import { importsAddress } from '../addresses';
import { rejectedRows } from './import-words';

const COLUMNS: readonly Column<TableImport>[] = [
  { field: 'fileName', cell: ({ fileName }) => fileName },
  { field: 'status', cell: ({ status }) => <VocabChip list="tableImportStatus" word={status} /> },
  { field: 'usable', cell: ({ usable }) => formatNumber(usable), numeric: true },
  { field: 'rejects', cell: one => formatNumber(rejectedRows(one)), numeric: true },
  { field: 'startedAt', cell: ({ startedAt }) => <InstantField at={startedAt} /> },
  { field: 'startedByName', cell: ({ startedByName }) => startedByName, minor: true },
];

/** Files that corrected rejected rows of an import, and the way to one more while rows are left. */
export const Supplements = ({ one }: { one: TableImport }) => {
  const translate = useTranslate();
  const { id } = useIncident();
  const address = importsAddress(id);
  const mayImport = useMayHere('table_import.create');
  const isOpen = one.status === 'done' && rejectedRows(one) > 0;
  if (!isOpen && one.corrected === 0) return null;
  const create = mayImport && isOpen && (
    <LinkButton to={`${address}/create?supplements=${one.id}`} variant="contained">
      {translate('persons.supplement.create')}
    </LinkButton>
  );
  return (
    <Section
      title={translate('persons.supplement.title')}
      intro={translate('persons.supplement.corrected', { smart_count: one.corrected })}
      level={3}
      actions={create}
    >
      <ResourceList<TableImport>
        resource="table-imports"
        label="persons.supplement.title"
        fixed={{ incidentId: id, supplements: one.id }}
        columns={COLUMNS}
        sort={{ field: 'startedAt', order: 'DESC' }}
        linkTo={supplement => `${address}/${supplement.id}`}
        empty={{ title: 'persons.supplement.none', hint: 'persons.supplement.noneHint' }}
      />
    </Section>
  );
};
