import Button from '@mui/material/Button';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Stack from '@mui/material/Stack';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import type { UserAccount } from '../platform/api/records';
import { useSend } from '../platform/api/use-send';
import { formatInstant } from '../platform/moment/format-moment';
import { useZone } from '../platform/moment/zone-context';

interface MadeLink {
  link: string;
  expiresAt: string;
}

const LinkDialog = ({ user, made, onClose }: { user: UserAccount; made: MadeLink; onClose: () => void }) => {
  const translate = useTranslate();
  const notify = useNotify();
  const zone = useZone();
  const copy = async () => {
    // Without a secure context there is no clipboard; the field is selected for copying by hand.
    await navigator.clipboard.writeText(made.link);
    notify('accounts.users.copied', { type: 'success' });
  };
  return (
    <Dialog open onClose={onClose} aria-labelledby="invite-title" maxWidth="sm" fullWidth>
      <DialogTitle id="invite-title" component="h2">
        {translate('accounts.users.inviteTitle', { name: user.displayName })}
      </DialogTitle>
      <DialogContent>
        <Stack spacing={2}>
          <Typography>
            {translate('accounts.users.inviteText', {
              expires: formatInstant(made.expiresAt, zone, translate('platform.locale')),
            })}
          </Typography>
          <TextField
            label={translate('accounts.users.link')}
            value={made.link}
            multiline
            onFocus={event => event.target.select()}
            slotProps={{ htmlInput: { readOnly: true } }}
          />
          <Typography variant="body2" color="textSecondary">
            {translate('accounts.users.inviteHint')}
          </Typography>
        </Stack>
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2 }}>
        <Button onClick={onClose}>{translate('accounts.users.close')}</Button>
        {window.isSecureContext && (
          <Button variant="contained" onClick={() => void copy()}>
            {translate('accounts.users.copy')}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
};

/** Makes a single-use link for a user to get in with, shown once. */
export const InviteUser = ({ user }: { user: UserAccount }) => {
  const translate = useTranslate();
  const [made, setMade] = useState<MadeLink | null>(null);
  const send = useSend<MadeLink>({ refresh: ['users'], onSuccess: setMade });
  return (
    <>
      <Button
        variant="outlined"
        disabled={send.isPending}
        onClick={() => send.mutate({ path: `users/${user.id}/invitation` })}
      >
        {translate('accounts.users.invite')}
      </Button>
      {made && <LinkDialog user={user} made={made} onClose={() => setMade(null)} />}
    </>
  );
};
