import { useInfiniteQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import type { BreachdeskDataProvider } from '../../platform/api/data-provider';
import type { ListedPersons } from '../../platform/api/records';

/** Persons of the register, page by page; `filters` as the API names them. Nobody is counted for it. */
export const usePersons = (incidentId: string, filters: URLSearchParams) => {
  const dataProvider = useDataProvider<BreachdeskDataProvider>();
  const path = `incidents/${incidentId}/persons`;
  return useInfiniteQuery({
    queryKey: ['persons', 'list', path, filters.toString()],
    initialPageParam: null as string | null, // as: the type of all further ones
    queryFn: ({ pageParam }) => {
      const query = new URLSearchParams(filters);
      if (pageParam) query.set('after', pageParam);
      return dataProvider.read<ListedPersons>(`${path}?${query.toString()}`);
    },
    getNextPageParam: ({ next }) => next,
  });
};
