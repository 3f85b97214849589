import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Box from '@mui/material/Box';
import { useEffect, useRef } from 'react';
import { useTranslate } from 'react-admin';
import { useFormState } from 'react-hook-form';
import { useLabel } from './use-label';
import { useMessage } from './use-message';

/** react-hook-form's tree of errors as a flat list; a tree's leaves have a message and a ref to their input. */
const flatten = (errors: object, path = ''): { field: string; message: string }[] =>
  Object.entries<unknown>({ ...errors }).flatMap(([key, error]) => {
    if (key === 'root' || typeof error !== 'object' || error === null) return [];
    const field = `${path}${key}`;
    const message = 'message' in error ? error.message : undefined;
    if (typeof message === 'string' && message !== '') return [{ field, message }];
    return 'ref' in error ? [] : flatten(error, `${field}.`);
  });

/** Everything that keeps the form from being saved, in one place and read out, also for a field not on this screen. */
export const FormProblems = () => {
  const { errors, submitCount } = useFormState();
  const translate = useTranslate();
  const read = useMessage();
  const label = useLabel();
  const box = useRef<HTMLDivElement>(null);
  const problems = submitCount > 0 ? flatten(errors) : [];
  const shown = problems.length > 0;
  useEffect(() => {
    if (shown) box.current?.focus();
  }, [shown, submitCount]);
  if (!shown) return null;
  return (
    <Alert severity="error" ref={box} tabIndex={-1} sx={{ mb: 2, maxWidth: '46rem' }}>
      <AlertTitle sx={{ fontWeight: 650 }}>
        {translate('platform.form.problems', { smart_count: problems.length })}
      </AlertTitle>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {problems.map(({ field, message }) => (
          <li key={field}>
            <strong>{label(field.split('.')[0] ?? field)}</strong>
            {': '}
            {read(message)}
          </li>
        ))}
      </Box>
    </Alert>
  );
};
