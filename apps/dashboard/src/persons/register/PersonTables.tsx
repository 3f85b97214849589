import Link from '@mui/material/Link';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { useIncident } from '../../incidents/incident-context';
import type { Person } from '../../platform/api/records';
import { EmptyState } from '../../platform/feedback/EmptyState';
import { Section } from '../../platform/layout/Section';
import type { Column } from '../../platform/list/column';
import { InstantField } from '../../platform/moment/InstantField';
import { importsAddress } from '../addresses';
import { LocalTable } from './LocalTable';

type Row = Person['tables'][number] & { id: string };

const ImportName = ({ importId, importNumber, importedAt }: Row) => {
  const translate = useTranslate();
  const { id } = useIncident();
  return (
    <>
      <Link component={RouterLink} to={`${importsAddress(id)}/${importId}`}>
        {translate('persons.register.import', { number: importNumber })}
      </Link>{' '}
      <InstantField at={importedAt} />
    </>
  );
};

const COLUMNS: readonly Column<Row>[] = [
  { field: 'name', label: 'persons.imports.table', cell: ({ name }) => name },
  {
    field: 'categories',
    label: 'persons.register.fields.taken',
    cell: ({ categories }) => categories.map(({ name }) => name).join(', '),
  },
  { field: 'import', label: 'persons.register.fields.import', cell: row => <ImportName {...row} /> },
];

/** What each table holds of the person, in plain words. */
export const PersonTables = ({ person }: { person: Person }) => {
  const translate = useTranslate();
  return (
    <Section title={translate('persons.register.taken')} level={3}>
      {person.tables.length > 0 ? (
        <LocalTable<Row>
          rows={person.tables.map(table => ({ ...table, id: table.tableId }))}
          label="persons.register.taken"
          columns={COLUMNS}
        />
      ) : (
        <EmptyState title="persons.register.inNoTable" />
      )}
    </Section>
  );
};
