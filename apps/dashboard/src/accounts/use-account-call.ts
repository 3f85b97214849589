import { useMutation } from '@tanstack/react-query';
import { isProblem } from '../platform/api/api-problem';
import { call } from '../platform/api/client';

/**
 * Calls made before anybody is signed in, or about one's own password. They stay out of the data provider: there, a 401 would
 * lead to the sign-in page, and here it is an answer to be shown.
 */
export const useAccountCall = <Body>(path: string, onSuccess: () => void | Promise<void>) => {
  const { mutate, isPending, error } = useMutation<unknown, Error, Body>({
    mutationFn: body => call('POST', path, { body }),
    onSuccess,
  });
  const fields = isProblem(error) ? (error.body.errors ?? {}) : {};
  /** Problems of fields are shown at them, all others above the form. */
  const general = error && Object.keys(fields).length === 0 ? error.message : undefined;
  return { submit: mutate, isPending, error, fields, general };
};
