import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type SubmitEvent } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { Page } from '../platform/layout/Page';
import { sessionStore } from '../platform/session/session-store';
import { NewPasswordField } from './NewPasswordField';
import { useAccountCall } from './use-account-call';

/** Changes one's own password; every other session ends. */
const MyPassword = () => {
  const translate = useTranslate();
  const notify = useNotify();
  const queries = useQueryClient();
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const { submit, isPending, fields, general } = useAccountCall<{ current: string; next: string }>(
    'password',
    async () => {
      setCurrent('');
      setNext('');
      await queries.invalidateQueries({ queryKey: ['sessions'] });
      notify('accounts.myPassword.done', { type: 'success' });
      await sessionStore.refresh();
    },
  );
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    submit({ current, next });
  };
  return (
    <Page title={translate('accounts.myPassword.title')} intro={translate('accounts.myPassword.intro')}>
      <Stack component="form" spacing={2.5} onSubmit={send} sx={{ maxWidth: '26rem' }}>
        {general && <Alert severity="error">{general}</Alert>}
        <TextField
          label={translate('accounts.myPassword.current')}
          type="password"
          autoComplete="current-password"
          required
          value={current}
          onChange={event => setCurrent(event.target.value)}
          error={'current' in fields}
          helperText={fields['current']}
        />
        <NewPasswordField
          label={translate('accounts.newPassword')}
          value={next}
          onChange={setNext}
          problem={fields['next']}
        />
        <Button type="submit" variant="contained" disabled={isPending} sx={{ alignSelf: 'flex-start' }}>
          {translate('accounts.myPassword.submit')}
        </Button>
      </Stack>
    </Page>
  );
};
export default MyPassword;
