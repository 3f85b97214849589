import { LIMITS } from '@breachdesk/contract/limits';
import { Form, ResourceContextProvider, SaveButton, TextInput, useTranslate } from 'react-admin';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { isProblem } from '../../platform/api/api-problem';
import type { Task } from '../../platform/api/records';
import { FormDialog } from '../../platform/form/FormDialog';
import { FormProblems } from '../../platform/form/FormProblems';
import { input } from '../../platform/form/input';
import { BlockedByInput } from '../BlockedByInput';
import { openBlockers } from '../waits-for';
import type { MoveChanges } from './task-moves';

interface MoveDialogProps {
  task: Task;
  to: 'blocked' | 'done';
  /** Saves the answer; rejects when the API refuses it. */
  onAnswer: (answer: MoveChanges) => Promise<void>;
  onClose: () => void;
}
type Answer = Pick<Task, 'blockedBy' | 'waitingFor' | 'result'>;

const Question = ({ task, to }: Pick<MoveDialogProps, 'task' | 'to'>) => {
  const translate = useTranslate();
  if (to === 'done') {
    const unfinished = openBlockers(task);
    return (
      <>
        {unfinished.length > 0 && (
          <Alert severity="warning">{translate('tasks.move.stillWaits', { what: unfinished.join('; ') })}</Alert>
        )}
        <TextInput
          {...input('UpdateTask', 'result', { required: true, maxLength: LIMITS.text })}
          multiline
          minRows={3}
          autoFocus
          helperText="tasks.help.result"
        />
      </>
    );
  }
  return (
    <>
      <BlockedByInput taskId={task.id} />
      <TextInput
        {...input('UpdateTask', 'waitingFor', { maxLength: LIMITS.line })}
        helperText="tasks.help.waitingFor"
      />
    </>
  );
};

/** Asks what a move needs to be told: what the task waits for, or what came of it. */
export const MoveDialog = ({ task, to, onAnswer, onClose }: MoveDialogProps) => {
  const translate = useTranslate();
  const namesNothing = ({ blockedBy, waitingFor }: Partial<Answer>) =>
    to === 'blocked' && !blockedBy?.length && !waitingFor?.trim();
  const check = (answer: Partial<Answer>) =>
    namesNothing(answer) ? { waitingFor: translate('tasks.move.namesNothing') } : {};
  const send = async ({ blockedBy, waitingFor, result }: Partial<Answer>) => {
    try {
      await onAnswer(to === 'done' ? { result } : { blockedBy, waitingFor });
      onClose();
      return undefined;
    } catch (error) {
      return isProblem(error)
        ? (error.body.errors ?? { [to === 'done' ? 'result' : 'waitingFor']: error.message })
        : {};
    }
  };
  return (
    <FormDialog open title={translate(`tasks.move.${to}Title`)} onClose={onClose}>
      <Typography sx={{ mb: 1 }}>{task.title}</Typography>
      <ResourceContextProvider value="tasks">
        <Form record={task} validate={check} onSubmit={send} noValidate disableInvalidFormNotification>
          <FormProblems />
          <Stack spacing={2} sx={{ pt: 1 }}>
            <Question task={task} to={to} />
            <Box sx={{ display: 'flex', gap: 1 }}>
              <SaveButton label={`tasks.move.${to}Confirm`} icon={<></>} alwaysEnable />
              <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
            </Box>
          </Stack>
        </Form>
      </ResourceContextProvider>
    </FormDialog>
  );
};
