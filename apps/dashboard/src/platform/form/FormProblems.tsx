import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Box from '@mui/material/Box';
import { useEffect, useRef } from 'react';
import { useResourceContext, useTranslate, useTranslateLabel } from 'react-admin';
import { useFormState } from 'react-hook-form';

const flatten = (errors: object, path = ''): { field: string; message: string }[] =>
  Object.entries(errors).flatMap(([key, error]) => {
    if (key === 'root' || !error || typeof error !== 'object') return [];
    const field = `${path}${key}`;
    const message = 'message' in error ? error.message : undefined;
    return typeof message === 'string' && message !== ''
      ? [{ field, message }]
      : flatten('ref' in error ? {} : error, `${field}.`);
  });

/** Everything that keeps the form from being saved, in one place and read out, also for a field not on this screen. */
export const FormProblems = () => {
  const { errors, submitCount } = useFormState();
  const translate = useTranslate();
  const label = useTranslateLabel();
  const resource = useResourceContext();
  const box = useRef<HTMLDivElement>(null);
  const problems = submitCount > 0 ? flatten(errors) : [];
  const shown = problems.length > 0;
  useEffect(() => {
    if (shown) box.current?.focus();
  }, [shown, submitCount]);
  if (!shown) return null;
  // react-admin wraps messages that carry parameters: "@@react-admin@@{json}".
  const read = (message: string) => {
    if (!message.startsWith('@@react-admin@@')) return translate(message, { _: message });
    const wrapped = JSON.parse(message.slice('@@react-admin@@'.length));
    return typeof wrapped === 'string' ? translate(wrapped) : translate(wrapped.message, wrapped.args);
  };
  return (
    <Alert severity="error" ref={box} tabIndex={-1} sx={{ mb: 2 }}>
      <AlertTitle>{translate('platform.form.problems', { smart_count: problems.length })}</AlertTitle>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {problems.map(({ field, message }) => (
          <li key={field}>
            <strong>{label({ source: field.split('.')[0] ?? field, resource })}</strong>
            {': '}
            {read(message)}
          </li>
        ))}
      </Box>
    </Alert>
  );
};
