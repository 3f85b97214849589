import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import { useQuery } from '@tanstack/react-query';
import { useState, type SubmitEvent } from 'react';
import { useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router';
import { call } from '../platform/api/client';
import { LoadingState } from '../platform/feedback/LoadingState';
import { NewPasswordField } from './NewPasswordField';
import { OpenPage } from './OpenPage';
import { useAccountCall } from './use-account-call';
import { useEnter } from './use-enter';

interface Invited {
  displayName: string;
  email: string;
  organisationName: string;
}

const AcceptForm = ({ token, email }: { token: string; email: string }) => {
  const translate = useTranslate();
  const enter = useEnter();
  const [password, setPassword] = useState('');
  const { submit, isPending, fields, general } = useAccountCall<{ token: string; password: string }>(
    'invitations/accept',
    enter,
  );
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    submit({ token, password });
  };
  return (
    <Stack component="form" spacing={2.5} onSubmit={send}>
      {general && <Alert severity="error">{general}</Alert>}
      {/* Lets the browser's password store know whose password this is. */}
      <input type="email" name="email" autoComplete="username" value={email} readOnly hidden />
      <NewPasswordField
        label={translate('accounts.newPassword')}
        value={password}
        onChange={setPassword}
        problem={fields['password']}
      />
      <Button type="submit" variant="contained" size="large" disabled={isPending}>
        {translate('accounts.invitation.submit')}
      </Button>
    </Stack>
  );
};

/** Opens an invitation link: who one is here, and the choice of a password. */
const Invitation = () => {
  const translate = useTranslate();
  const [search] = useSearchParams();
  const token = search.get('token') ?? '';
  const { data, isPending } = useQuery({
    queryKey: ['invitations', token],
    queryFn: () => call<Invited>('POST', 'invitations/inspect', { body: { token } }),
    enabled: token !== '',
    // The form must not vanish while somebody thinks of a password.
    staleTime: Infinity,
  });
  if (token !== '' && isPending) return <LoadingState />;
  if (!data) {
    return (
      <OpenPage title={translate('accounts.invitation.invalid')}>
        <Alert severity="error">{translate(token ? 'accounts.invitation.invalidText' : 'accounts.badLink')}</Alert>
      </OpenPage>
    );
  }
  const intro = translate('accounts.invitation.intro', {
    name: data.displayName,
    organisation: data.organisationName,
    email: data.email,
  });
  return (
    <OpenPage title={translate('accounts.invitation.title')} intro={intro}>
      <AcceptForm token={token} email={data.email} />
    </OpenPage>
  );
};
export default Invitation;
