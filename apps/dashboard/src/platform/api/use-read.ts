import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import type { BreachdeskDataProvider } from './data-provider';

/** Reads something that is no list and no record (a summary, a matrix). `resource` groups it for invalidation. */
export const useRead = <T>(resource: string, path: string, options: { enabled?: boolean } = {}) => {
  const dataProvider = useDataProvider<BreachdeskDataProvider>();
  return useQuery({ queryKey: [resource, 'read', path], queryFn: () => dataProvider.read<T>(path), ...options });
};
