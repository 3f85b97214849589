import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import type { BreachdeskDataProvider } from '../../platform/api/data-provider';
import type { ImportPreview } from '../../platform/api/records';
import type { Corrections } from './DialectFields';
import { headOf } from './send-file';

/** A file under the number of its choice: files have nothing else that tells one from another. */
export interface PickedFile {
  choice: number;
  file: File;
}

/** What is known of the file: corrections, and whether it corrects rows of another. */
type Known = Corrections & { supplement: boolean };

/** What the head of the file looks like; asked anew with each correction. Only the head leaves this machine. */
export const usePreview = (incidentId: string, { choice, file }: PickedFile, corrections: Known) => {
  const dataProvider = useDataProvider<BreachdeskDataProvider>();
  const query = new URLSearchParams(Object.entries(corrections).map(([key, value]) => [key, String(value)]));
  return useQuery({
    queryKey: ['import-preview', incidentId, choice, query.toString()],
    queryFn: () =>
      dataProvider.send<ImportPreview>('PUT', `incidents/${incidentId}/import-preview?${query}`, headOf(file)),
    // What was shown of a file is forgotten with it.
    gcTime: 0,
    staleTime: Infinity,
    retry: false,
    refetchOnWindowFocus: false,
    placeholderData: before => before,
  });
};
