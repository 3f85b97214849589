import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useState } from 'react';
import { Form, ResourceContextProvider, SaveButton, TextInput, useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import type { Task } from '../platform/api/records';
import { useSend } from '../platform/api/use-send';
import { input } from '../platform/form/input';
import { SelectField } from '../platform/form/SelectField';
import { FormProblems } from '../platform/form/FormProblems';
import { VocabInput } from '../platform/form/VocabInput';
import { MomentInput } from '../platform/moment/MomentInput';
import { AssigneeInput } from './AssigneeInput';
import type { Outcome } from './BulkOutcome';

const FIELDS = ['status', 'assigneeId', 'priority', 'due'] as const;
type BulkField = (typeof FIELDS)[number];
type Changes = Partial<Pick<Task, BulkField | 'waitingFor' | 'result'>>;

const StatusInputs = () => {
  const status: unknown = useWatch({ name: 'status' });
  return (
    <>
      <VocabInput source="status" list="taskStatus" required />
      {status === 'blocked' && (
        <TextInput {...input('BulkChanges', 'waitingFor', { required: true })} helperText="tasks.help.waitingFor" />
      )}
      {status === 'done' && (
        <TextInput {...input('BulkChanges', 'result', { required: true })} multiline helperText="tasks.help.result" />
      )}
    </>
  );
};

const ValueInput = ({ field }: { field: BulkField }) => {
  if (field === 'status') return <StatusInputs />;
  if (field === 'assigneeId') return <AssigneeInput />;
  if (field === 'priority') return <VocabInput source="priority" list="priority" required />;
  return <MomentInput source="due" planned />;
};

/** Only what the chosen field needs; nothing left over from a field tried before. */
const changesOf = (field: BulkField, values: Changes): Changes => {
  if (field !== 'status') return { [field]: values[field] ?? null };
  const { status, waitingFor, result } = values;
  return { status, ...(status === 'blocked' && { waitingFor }), ...(status === 'done' && { result }) };
};

interface BulkFormProps {
  ids: readonly string[];
  onDone: (outcome: Outcome) => void;
  onClose: () => void;
}

/** One field for many tasks. */
export const BulkForm = ({ ids, onDone, onClose }: BulkFormProps) => {
  const translate = useTranslate();
  const [field, setField] = useState<BulkField>('status');
  const send = useSend<Omit<Outcome, 'ids'>>({
    refresh: ['tasks', 'summary'],
    onSuccess: answer => onDone({ ...answer, ids: [...ids] }),
    onError: () => undefined,
  });
  return (
    <ResourceContextProvider value="tasks">
      <Form
        noValidate
        disableInvalidFormNotification
        onSubmit={(values: Changes) =>
          send.mutate({ path: 'tasks/bulk', body: { ids, changes: changesOf(field, values) } })
        }
      >
        <FormProblems />
        <Stack spacing={2} sx={{ pt: 1 }}>
          <SelectField
            label={translate('tasks.bulk.field')}
            value={field}
            options={FIELDS.map(name => ({ id: name, name: translate(`resources.tasks.fields.${name}`) }))}
            onChange={next => setField(FIELDS.find(name => name === next) ?? 'status')}
          />
          <ValueInput field={field} />
          {send.error && <Alert severity="error">{send.error.message}</Alert>}
          <Box sx={{ display: 'flex', gap: 1 }}>
            <SaveButton label="tasks.bulk.save" alwaysEnable={!send.isPending} />
            <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
          </Box>
        </Stack>
      </Form>
    </ResourceContextProvider>
  );
};
