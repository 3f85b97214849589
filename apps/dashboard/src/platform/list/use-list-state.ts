import { useListContext, type RaRecord } from 'react-admin';

type Filters = Record<string, unknown>;

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === '' || value === false || (Array.isArray(value) && value.length === 0);

/** The list around this part, with its filters typed: react-admin leaves them open. */
export const useListState = <T extends RaRecord = RaRecord>() => {
  const list = useListContext<T>();
  const { setFilters, refetch } = list;
  const filters = (list.filterValues ?? {}) as Filters; // as: an object from the address, or nothing
  const meta = list.meta as { totalCapped?: boolean } | undefined; // as: what our data provider answers
  /** Sets one filter, or takes it away when the value says nothing. */
  const setFilter = (source: string, value: unknown) => {
    const next = Object.fromEntries(Object.entries(filters).filter(([key]) => key !== source));
    setFilters(isEmpty(value) ? next : { ...next, [source]: value }, []);
  };
  return {
    ...list,
    filters,
    isFiltered: Object.keys(filters).length > 0,
    isCapped: meta?.totalCapped === true,
    setFilter,
    clearFilters: () => setFilters({}, []),
    reload: () => void refetch(),
  };
};
