import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { UserAccount } from '../platform/api/records';
import { useSend } from '../platform/api/use-send';
import { ConfirmDialog } from '../platform/feedback/ConfirmDialog';

/** Disables or enables a user after asking; a refusal (the last administrator) is shown in the dialog. */
export const DisableUser = ({ user }: { user: UserAccount }) => {
  const translate = useTranslate();
  const [asking, setAsking] = useState(false);
  const verb = user.disabledAt ? 'enable' : 'disable';
  const send = useSend({
    refresh: ['users', 'directory'],
    done: `accounts.users.${verb}Done`,
    onSuccess: () => setAsking(false),
    onError: () => undefined,
  });
  return (
    <>
      <Button color={user.disabledAt ? 'primary' : 'error'} variant="outlined" onClick={() => setAsking(true)}>
        {translate(`accounts.users.${verb}`)}
      </Button>
      <ConfirmDialog
        open={asking}
        tone={user.disabledAt ? 'primary' : 'error'}
        title={translate(`accounts.users.${verb}Title`, { name: user.displayName })}
        confirmLabel={translate(`accounts.users.${verb}`)}
        pending={send.isPending}
        error={send.error}
        onConfirm={() => send.mutate({ path: `users/${user.id}/${verb}`, body: { version: user.version } })}
        onClose={() => setAsking(false)}
      >
        <Typography>{translate(`accounts.users.${verb}Text`)}</Typography>
      </ConfirmDialog>
    </>
  );
};
