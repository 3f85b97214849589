import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useMemo } from 'react';
import { useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router';
import { useIncident } from '../../incidents/incident-context';
import type { ListedPerson } from '../../platform/api/records';
import { EmptyState } from '../../platform/feedback/EmptyState';
import { ErrorState } from '../../platform/feedback/ErrorState';
import { LoadingState } from '../../platform/feedback/LoadingState';
import { Section } from '../../platform/layout/Section';
import type { Column } from '../../platform/list/column';
import { registerAddress } from '../addresses';
import { LocalTable } from './LocalTable';
import { NewNumber } from './NewNumber';
import { FILTERS, PersonFilters } from './PersonFilters';
import { PersonMarks } from './PersonMarks';
import { shortName } from './person-words';
import { usePersons } from './use-persons';

const Judged = ({ decided, joined }: ListedPerson) => {
  const translate = useTranslate();
  const words = [...(decided ? ['decided'] : []), ...(joined ? ['joined'] : [])];
  return <>{words.map(word => translate(`persons.register.judged.${word}`)).join(', ')}</>;
};

const COLUMNS: readonly Column<ListedPerson>[] = [
  { field: 'id', label: 'persons.register.fields.person', cell: ({ id }) => <code>{shortName(id)}</code> },
  { field: 'status', label: 'persons.register.fields.status', cell: person => <PersonMarks {...person} /> },
  { field: 'tableIds', label: 'persons.register.fields.tables', cell: one => one.tableIds.length, numeric: true },
  { field: 'categories', label: 'persons.register.fields.categories', cell: one => one.categories, numeric: true },
  { field: 'judged', label: 'persons.register.filters.judged', cell: one => <Judged {...one} /> },
];

/** Persons of the register by what holds for them. There may be millions: more are fetched when asked for. */
export const PersonList = () => {
  const translate = useTranslate();
  const { id } = useIncident();
  const [params] = useSearchParams();
  // Only what the API knows: an address may hold anything.
  const filters = useMemo(
    () => new URLSearchParams([...params].filter(([name]) => FILTERS.some(known => known === name))),
    [params],
  );
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = usePersons(id, filters);
  const rows = data?.pages.flatMap(page => page.data) ?? [];
  return (
    <Section
      title={translate('persons.register.title')}
      intro={translate('persons.register.intro')}
      actions={<NewNumber />}
    >
      <PersonFilters />
      {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : !data && <LoadingState />}
      {rows.length > 0 && (
        <LocalTable
          rows={rows}
          label="persons.register.title"
          columns={COLUMNS}
          linkTo={person => `${registerAddress(id)}/${person.id}`}
        />
      )}
      {data && rows.length === 0 && (
        <EmptyState title={hasNextPage ? 'persons.register.noneSoFar' : 'persons.register.none'} />
      )}
      {hasNextPage && (
        <Box className="no-print" sx={{ mt: 2 }}>
          <Button variant="outlined" disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {translate('persons.register.more')}
          </Button>
        </Box>
      )}
    </Section>
  );
};
