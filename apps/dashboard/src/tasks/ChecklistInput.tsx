import { LIMITS } from '@breachdesk/contract/limits';
import TextField from '@mui/material/TextField';
import { useState } from 'react';
import { useInput, useRecordContext, useResourceContext, useTranslate, useTranslateLabel } from 'react-admin';
import type { ChecklistItem, Task } from '../platform/api/records';
import { useMessage } from '../platform/form/use-message';

const textOf = (items: readonly ChecklistItem[] | undefined): string =>
  (items ?? []).map(({ text }) => text).join('\n');

/** Lines become steps; a step whose text stays keeps its tick. */
const stepsOf = (text: string, before: readonly ChecklistItem[] | undefined): ChecklistItem[] => {
  const ticked = new Set((before ?? []).filter(({ done }) => done).map(item => item.text));
  return text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
    .map(line => ({ text: line, done: ticked.has(line) }));
};

/** The steps of a task, one per line: the fastest way to write down ten of them. */
export const ChecklistInput = () => {
  const translate = useTranslate();
  const tooLong = (items: readonly ChecklistItem[] | undefined): string | undefined =>
    (items ?? []).some(({ text }) => text.length > LIMITS.line)
      ? translate('tasks.help.stepTooLong', { max: LIMITS.line })
      : undefined;
  const { field, fieldState, id } = useInput({ source: 'checklist', validate: tooLong });
  const problem = fieldState.error?.message;
  const read = useMessage();
  const value: readonly ChecklistItem[] | undefined = field.value as ChecklistItem[] | undefined; // as: the form holds what the record holds
  const [text, setText] = useState(() => textOf(value));
  const label = useTranslateLabel()({ source: 'checklist', resource: useResourceContext() });
  // Ticks are remembered from what was stored, also while a line is being retyped.
  const stored = useRecordContext<Task>()?.checklist;
  return (
    <TextField
      id={id}
      label={label}
      value={text}
      multiline
      minRows={3}
      error={fieldState.invalid}
      helperText={problem ? read(problem) : translate('tasks.help.checklist')}
      onBlur={field.onBlur}
      onChange={event => {
        setText(event.target.value);
        field.onChange(stepsOf(event.target.value, stored));
      }}
    />
  );
};
