import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useQueryClient } from '@tanstack/react-query';
import { useState, useSyncExternalStore, type SubmitEvent } from 'react';
import { useLogout, useTranslate } from 'react-admin';
import { call } from '../api/client';
import { sessionEnd } from './session-end';
import { sessionStore } from './session-store';
import { useSession } from './use-session';

const useSignInAgain = (email: string) => {
  const queries = useQueryClient();
  const [problem, setProblem] = useState<string | null>(null);
  const [pending, setPending] = useState(false);
  const signIn = async (password: string) => {
    setPending(true);
    setProblem(null);
    try {
      await call('POST', 'session', { body: { email, password } });
      await sessionStore.refresh();
      sessionEnd.over();
      void queries.invalidateQueries();
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    } finally {
      setPending(false);
    }
  };
  return { signIn, problem, pending };
};

const Question = ({ email }: { email: string }) => {
  const translate = useTranslate();
  const logout = useLogout();
  const [password, setPassword] = useState('');
  const { signIn, problem, pending } = useSignInAgain(email);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void signIn(password);
    setPassword('');
  };
  return (
    <form onSubmit={submit}>
      <DialogContent sx={{ pt: 0 }}>
        <Stack spacing={2.5}>
          <Typography id="session-end-text">{translate('platform.sessionEnd.text')}</Typography>
          {problem && <Alert severity="error">{problem}</Alert>}
          <TextField
            label={translate('accounts.email')}
            name="email"
            autoComplete="username"
            value={email}
            slotProps={{ input: { readOnly: true } }}
          />
          <TextField
            label={translate('accounts.password')}
            type="password"
            name="password"
            autoComplete="current-password"
            required
            autoFocus
            value={password}
            onChange={event => setPassword(event.target.value)}
          />
        </Stack>
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button onClick={() => void logout()}>{translate('platform.sessionEnd.leave')}</Button>
        <Button type="submit" variant="contained" disabled={pending}>
          {translate('accounts.signIn.submit')}
        </Button>
      </DialogActions>
    </form>
  );
};

/** Over everything and hiding it: the same person signs in again and goes on where they were, or leaves. */
export const SessionEndDialog = () => {
  const translate = useTranslate();
  const session = useSession();
  const ended = useSyncExternalStore(sessionEnd.subscribe, sessionEnd.current);
  if (!ended || !session) return null;
  return (
    <Dialog
      open
      aria-labelledby="session-end-title"
      aria-describedby="session-end-text"
      maxWidth="xs"
      fullWidth
      className="no-print"
      sx={{ zIndex: ({ zIndex }) => zIndex.tooltip + 1 }}
      slotProps={{ backdrop: { sx: { bgcolor: 'background.default' }, transitionDuration: 0 } }}
    >
      <DialogTitle id="session-end-title" component="h2">
        {translate('platform.sessionEnd.title')}
      </DialogTitle>
      <Question email={session.user.email} />
    </Dialog>
  );
};
