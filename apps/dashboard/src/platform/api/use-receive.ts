import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import type { ReceivedFile } from './client';
import type { BreachdeskDataProvider } from './data-provider';

/** Puts a file into the downloads of the browser; the page keeps nothing of it. */
const save = ({ name, bytes }: ReceivedFile) => {
  const address = URL.createObjectURL(bytes);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Not at once: some browsers fetch the address after the click is over.
  setTimeout(() => URL.revokeObjectURL(address), 1000);
};

/** Where a file is asked for, and what is said with it. */
export interface Asking {
  path: string;
  body?: unknown;
}

/** Asks for a file by a verb, because asking goes on record, and saves it. `refresh`: what is read again afterwards. */
export const useReceive = (refresh: readonly string[]) => {
  const dataProvider = useDataProvider<BreachdeskDataProvider>();
  const queries = useQueryClient();
  return useMutation<ReceivedFile, Error, Asking>({
    // Else the letters of a batch would lie in the memory of the page for minutes.
    gcTime: 0,
    mutationFn: ({ path, body }) => dataProvider.receive(path, body),
    onSuccess: async file => {
      save(file);
      await Promise.all(refresh.map(resource => queries.invalidateQueries({ queryKey: [resource] })));
    },
  });
};
