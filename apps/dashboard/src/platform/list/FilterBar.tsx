import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import type { Filter } from './filter';
import { FilterField } from './FilterField';
import { SearchField } from './SearchField';
import { useListState } from './use-list-state';

interface FilterBarProps {
  /** Message key of the list: a page may hold several. */
  label: string;
  filters: readonly Filter[];
  searchable: boolean;
  /** In which order, when that is not chosen in the heads of a table. */
  order?: ReactNode;
  actions?: ReactNode;
}

/** Search, filters, and the list's own actions in one row; says when something is filtered away. */
export const FilterBar = ({ label, filters, searchable, order, actions }: FilterBarProps) => {
  const translate = useTranslate();
  const { isFiltered, clearFilters } = useListState();
  if (!searchable && filters.length === 0 && !actions) return null;
  return (
    <Box className="no-print" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', mb: 2 }}>
      {(searchable || filters.length > 0) && (
        <Box
          role="search"
          aria-label={translate(label)}
          sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, flex: '1 1 auto', minWidth: 0 }}
        >
          {searchable && <SearchField />}
          {filters.map(filter => (
            <FilterField key={filter.source} filter={filter} />
          ))}
          {order}
          {isFiltered && <Button onClick={clearFilters}>{translate('platform.list.clearFilters')}</Button>}
        </Box>
      )}
      {actions && <Box sx={{ display: 'flex', gap: 1, ml: 'auto', width: { xs: '100%', sm: 'auto' } }}>{actions}</Box>}
    </Box>
  );
};
