import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useGetList, useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router';
import { useIncident } from '../../incidents/incident-context';
import type { AffectedTable, DataCategory } from '../../platform/api/records';
import { SelectField, type Option } from '../../platform/form/SelectField';
import { VOCABULARIES } from '../../platform/vocabulary';

/** Filters of the list, as the address and the API name them. */
export const FILTERS = ['status', 'mark', 'judged', 'tableId', 'categoryId'] as const;
const JUDGED = ['decided', 'joined'] as const;

const WIDTH = { flex: { xs: '1 1 8.5rem', sm: '0 1 12rem' }, minWidth: '8.5rem' };
const EVERY = { pagination: { page: 1, perPage: 100 }, sort: { field: 'name', order: 'ASC' } } as const;

/** What each filter offers. */
const useOptions = (): Record<(typeof FILTERS)[number], readonly Option[]> => {
  const translate = useTranslate();
  const { id } = useIncident();
  const { data: tables = [] } = useGetList<AffectedTable>('affected-tables', { ...EVERY, filter: { incidentId: id } });
  const { data: categories = [] } = useGetList<DataCategory>('data-categories', EVERY);
  const words = (list: 'personStatus' | 'cohortMark'): Option[] =>
    VOCABULARIES[list].map(word => ({ id: word, name: translate(`vocab.${list}.${word}`) }));
  return {
    status: words('personStatus'),
    mark: words('cohortMark'),
    judged: JUDGED.map(word => ({ id: word, name: translate(`persons.register.judged.${word}`) })),
    tableId: tables,
    categoryId: categories,
  };
};

/** Which persons are listed; the choice lies in the address, so that it can be passed on. */
export const PersonFilters = () => {
  const translate = useTranslate();
  const [params, setParams] = useSearchParams();
  const options = useOptions();
  const choose = (name: string, value: string) => {
    const next = new URLSearchParams(params);
    if (value) next.set(name, value);
    else next.delete(name);
    setParams(next, { replace: true });
  };
  return (
    <Box
      role="search"
      className="no-print"
      sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1, rowGap: 1.5, mb: 2 }}
    >
      {FILTERS.map(name => (
        <SelectField
          key={name}
          label={translate(`persons.register.filters.${name}`)}
          // A list that is still on its way has no such entry yet.
          value={options[name].some(({ id }) => id === params.get(name)) ? (params.get(name) ?? '') : ''}
          options={options[name]}
          blank={translate('platform.list.any')}
          onChange={value => choose(name, value)}
          sx={WIDTH}
        />
      ))}
      {FILTERS.some(name => params.has(name)) && (
        <Button onClick={() => setParams({}, { replace: true })}>{translate('platform.list.clearFilters')}</Button>
      )}
    </Box>
  );
};
