import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import type { BreachdeskDataProvider } from '../../platform/api/data-provider';
import { headOf } from './send-file';

/** A file under the number of its choice: files have nothing else that tells one from another. */
export interface PickedFile {
  choice: number;
  file: File;
}

/**
 * What the head of the file looks like; `known` is what the person knows better, asked anew with each correction. Only the
 * head leaves this machine.
 */
export const usePreview = <T>(path: string, { choice, file }: PickedFile, known: Record<string, unknown>) => {
  const dataProvider = useDataProvider<BreachdeskDataProvider>();
  const query = new URLSearchParams(Object.entries(known).map(([key, value]) => [key, String(value)]));
  return useQuery({
    queryKey: ['import-preview', path, choice, query.toString()],
    queryFn: () => dataProvider.send<T>('PUT', `${path}?${query}`, headOf(file)),
    // What was shown of a file is forgotten with it.
    gcTime: 0,
    staleTime: Infinity,
    retry: false,
    refetchOnWindowFocus: false,
    placeholderData: before => before,
  });
};
