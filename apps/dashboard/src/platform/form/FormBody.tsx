import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import type { ReactNode } from 'react';
import { Form, SaveButton, useTranslate, type FormProps } from 'react-admin';
import { FormProblems } from './FormProblems';

interface FormBodyProps {
  children: ReactNode;
  onCancel: () => void;
  /** Message key of the save button. */
  saveLabel?: string;
  defaultValues?: Record<string, unknown>;
  validate?: FormProps['validate'];
}

/** The form of every screen: problems on top, fields in one column, save and cancel at the end. Who leaves with something typed is asked first. */
export const FormBody = ({
  children,
  onCancel,
  saveLabel = 'ra.action.save',
  defaultValues,
  validate,
}: FormBodyProps) => {
  const translate = useTranslate();
  return (
    // The summary of problems takes the focus; jumping to the first field as well would open its list.
    <Form
      defaultValues={defaultValues}
      validate={validate}
      shouldFocusError={false}
      disableInvalidFormNotification
      warnWhenUnsavedChanges
      noValidate
    >
      <FormProblems />
      <Stack spacing={2.5} sx={{ maxWidth: '46rem', pt: 1 }}>
        {children}
        <Box className="no-print" sx={{ display: 'flex', gap: 1, pt: 1 }}>
          <SaveButton label={saveLabel} alwaysEnable />
          <Button onClick={onCancel}>{translate('ra.action.cancel')}</Button>
        </Box>
      </Stack>
    </Form>
  );
};
