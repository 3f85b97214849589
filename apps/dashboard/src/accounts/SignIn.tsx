import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import { useState, type SubmitEvent } from 'react';
import { useLogin, useTranslate } from 'react-admin';
import { useRead } from '../platform/api/use-read';
import { OpenPage } from './OpenPage';
import { useAskedFor } from './use-asked-for';

/** E-mail and password. The answer is the same for an unknown address and a wrong password. */
const SignIn = () => {
  const translate = useTranslate();
  const login = useLogin();
  const askedFor = useAskedFor();
  const { data: setup } = useRead<{ needed: boolean }>('setup', 'setup');
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [pending, setPending] = useState(false);
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    setPending(true);
    setProblem(null);
    try {
      await login({ email: email.trim(), password }, askedFor);
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
      setPassword('');
    } finally {
      setPending(false);
    }
  };
  return (
    <OpenPage title={translate('accounts.signIn.title')}>
      {setup?.needed && (
        <Alert severity="info" sx={{ mb: 2.5 }}>
          {translate('accounts.signIn.setupNeeded')}
        </Alert>
      )}
      <Stack component="form" spacing={2.5} onSubmit={event => void submit(event)}>
        {problem && <Alert severity="error">{problem}</Alert>}
        <TextField
          label={translate('accounts.email')}
          type="email"
          name="email"
          autoComplete="username"
          required
          autoFocus
          value={email}
          onChange={event => setEmail(event.target.value)}
        />
        <TextField
          label={translate('accounts.password')}
          type="password"
          name="password"
          autoComplete="current-password"
          required
          value={password}
          onChange={event => setPassword(event.target.value)}
        />
        <Button type="submit" variant="contained" size="large" disabled={pending}>
          {translate('accounts.signIn.submit')}
        </Button>
      </Stack>
    </OpenPage>
  );
};
export default SignIn;
