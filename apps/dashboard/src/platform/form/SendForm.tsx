import { useMemo, type ReactNode } from 'react';
import { ResourceContextProvider, SaveContextProvider, useNotify } from 'react-admin';
import { isProblem } from '../api/api-problem';
import { useSend } from '../api/use-send';
import { FormBody } from './FormBody';

interface SendFormProps {
  /** Whose field names label the inputs; its lists and records are read again afterwards. */
  resource: string;
  path: string;
  /** Sent along unseen, such as `{ version }`. */
  fixed?: Record<string, unknown>;
  defaultValues?: Record<string, unknown>;
  refresh?: readonly string[];
  /** Message key shown on success. */
  done: string;
  saveLabel: string;
  onSaved: () => void;
  onCancel: () => void;
  children: ReactNode;
}

/** A verb that needs inputs (publish: when and how); the API's field problems appear at their fields. */
export const SendForm = (props: SendFormProps) => {
  const { resource, path, fixed, defaultValues, refresh = [], done, saveLabel, onSaved, onCancel, children } = props;
  const notify = useNotify();
  const { mutateAsync, isPending } = useSend({
    refresh: [resource, ...refresh],
    done,
    onSuccess: onSaved,
    onError: () => undefined,
  });
  const saving = useMemo(
    () => ({
      saving: isPending,
      save: async (values: object) => {
        try {
          await mutateAsync({ path, body: { ...values, ...fixed } });
          return undefined;
        } catch (error) {
          if (isProblem(error) && error.body.errors) return error.body.errors;
          notify(error instanceof Error ? error.message : String(error), { type: 'error' });
          return undefined;
        }
      },
    }),
    [isPending, mutateAsync, path, fixed, notify],
  );
  return (
    <ResourceContextProvider value={resource}>
      <SaveContextProvider value={saving}>
        <FormBody onCancel={onCancel} saveLabel={saveLabel} defaultValues={defaultValues}>
          {children}
        </FormBody>
      </SaveContextProvider>
    </ResourceContextProvider>
  );
};
