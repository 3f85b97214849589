import { useState, type ReactNode } from 'react';
import { CreateBase, EditBase, useEditContext, useNotify, type Identifier, type RaRecord } from 'react-admin';
import { useQueryClient } from '@tanstack/react-query';
import { ErrorState } from '../feedback/ErrorState';
import { LoadingState } from '../feedback/LoadingState';
import { FormBody } from './FormBody';

interface SharedProps<T> {
  resource: string;
  children: ReactNode;
  /** Called with the saved record: go somewhere, or close the dialog. */
  onSaved: (record: T) => void;
  onCancel: () => void;
  saveLabel?: string;
  /** Resources whose lists also show what was saved (clocks, summary, timeline). */
  refresh?: readonly string[];
}
interface CreateFormProps<T> extends SharedProps<T> {
  /** Sent along unseen, such as `{ incidentId }`. */
  fixed?: Record<string, unknown>;
  defaultValues?: Record<string, unknown>;
}
interface EditFormProps<T> extends SharedProps<T> {
  id: Identifier;
}

const useAfterSave = <T,>(
  resource: string,
  refresh: readonly string[],
  onSaved: (record: T) => void,
  message: string,
) => {
  const queries = useQueryClient();
  const notify = useNotify();
  return async (record: T) => {
    await Promise.all([resource, ...refresh].map(name => queries.invalidateQueries({ queryKey: [name] })));
    notify(message, { type: 'success' });
    onSaved(record);
  };
};

const EditProblem = () => {
  const { error, refetch } = useEditContext<RaRecord>();
  return <ErrorState error={error} onRetry={() => void refetch()} />;
};

/** Shows the form once the stored state has come: a form begun on a remembered one would lose what was typed meanwhile. */
const WhenRead = ({ children }: { children: ReactNode }) => {
  const { isFetching } = useEditContext<RaRecord>();
  const [isRead, setRead] = useState(!isFetching);
  if (!isFetching && !isRead) setRead(true);
  return isRead ? children : <LoadingState />;
};

/** A form that creates a record; the API's field problems appear at their fields. */
export const CreateForm = <T extends RaRecord = RaRecord>(props: CreateFormProps<T>) => {
  const { resource, children, onSaved, onCancel, saveLabel, refresh = [], fixed, defaultValues } = props;
  const onSuccess = useAfterSave(resource, refresh, onSaved, 'platform.form.created');
  return (
    <CreateBase
      resource={resource}
      redirect={false}
      mutationOptions={{ onSuccess }}
      transform={(values: object) => ({ ...values, ...fixed })}
    >
      <FormBody onCancel={onCancel} saveLabel={saveLabel} defaultValues={defaultValues}>
        {children}
      </FormBody>
    </CreateBase>
  );
};

/** A form that changes a record: sends only what changed, and asks when somebody else was faster. */
export const EditForm = <T extends RaRecord = RaRecord>(props: EditFormProps<T>) => {
  const { resource, id, children, onSaved, onCancel, saveLabel, refresh = [] } = props;
  const onSuccess = useAfterSave(resource, refresh, onSaved, 'platform.form.saved');
  return (
    <EditBase
      resource={resource}
      id={id}
      redirect={false}
      mutationMode="pessimistic"
      mutationOptions={{ onSuccess }}
      queryOptions={{ onError: () => undefined }}
      error={<EditProblem />}
      loading={<LoadingState />}
    >
      <WhenRead>
        <FormBody onCancel={onCancel} saveLabel={saveLabel}>
          {children}
        </FormBody>
      </WhenRead>
    </EditBase>
  );
};
