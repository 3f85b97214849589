import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useDataProvider, useNotify } from 'react-admin';
import { isProblem } from './api-problem';
import type { Method } from './client';
import type { BreachdeskDataProvider } from './data-provider';

/** A call that changes something and is no plain create or update. */
export interface Sending {
  method?: Method;
  path: string;
  body?: unknown;
}
interface SendOptions<T> {
  /** Resources whose lists and records are read again afterwards. */
  refresh?: readonly string[];
  /** Message key shown on success. */
  done?: string;
  onSuccess?: (answer: T) => void | Promise<void>;
  /** Without it the problem's text is notified. */
  onError?: (error: Error) => void;
}

/** Sends a verb to the API (`POST tasks/:id/archive`), says what happened and reads again what it touched. */
export const useSend = <T = unknown>({ refresh = [], done, onSuccess, onError }: SendOptions<T> = {}) => {
  const dataProvider = useDataProvider<BreachdeskDataProvider>();
  const queries = useQueryClient();
  const notify = useNotify();
  const reload = () => Promise.all(refresh.map(resource => queries.invalidateQueries({ queryKey: [resource] })));
  return useMutation<T, Error, Sending>({
    mutationFn: ({ method = 'POST', path, body }) => dataProvider.send<T>(method, path, body),
    onSuccess: async answer => {
      await reload();
      if (done) notify(done, { type: 'success' });
      await onSuccess?.(answer);
    },
    onError: async error => {
      // The screen showed an older state: show the present one, so that the next attempt is an informed one.
      if (isProblem(error, 'record/stale')) await reload();
      if (onError) onError(error);
      else notify(error.message, { type: 'error' });
    },
  });
};
