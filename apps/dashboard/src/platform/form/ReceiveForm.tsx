import { useMemo, type ReactNode } from 'react';
import { ResourceContextProvider, SaveContextProvider, useNotify } from 'react-admin';
import { isProblem } from '../api/api-problem';
import { useReceive } from '../api/use-receive';
import { FormBody } from './FormBody';

interface ReceiveFormProps {
  /** Whose field names label the inputs; its lists are read again afterwards. */
  resource: string;
  path: string;
  /** Sent along unseen. */
  fixed?: Record<string, unknown>;
  refresh?: readonly string[];
  /** Message key shown on success. */
  done: string;
  saveLabel: string;
  onSaved: () => void;
  onCancel: () => void;
  children: ReactNode;
}

/** As SendForm, where the answer is a file: it is saved by the browser, and the API's field problems appear at their fields. */
export const ReceiveForm = (props: ReceiveFormProps) => {
  const { resource, path, fixed, refresh = [], done, saveLabel, onSaved, onCancel, children } = props;
  const notify = useNotify();
  const { mutateAsync, isPending } = useReceive([resource, ...refresh]);
  const saving = useMemo(
    () => ({
      saving: isPending,
      save: async (values: object) => {
        try {
          await mutateAsync({ path, body: { ...values, ...fixed } });
          notify(done, { type: 'success' });
          onSaved();
          return undefined;
        } catch (error) {
          if (isProblem(error) && error.body.errors) return error.body.errors;
          notify(error instanceof Error ? error.message : String(error), { type: 'error' });
          return undefined;
        }
      },
    }),
    [isPending, mutateAsync, path, fixed, notify, done, onSaved],
  );
  return (
    <ResourceContextProvider value={resource}>
      <SaveContextProvider value={saving}>
        <FormBody onCancel={onCancel} saveLabel={saveLabel}>
          {children}
        </FormBody>
      </SaveContextProvider>
    </ResourceContextProvider>
  );
};
