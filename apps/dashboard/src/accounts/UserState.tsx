import Chip from '@mui/material/Chip';
import { useTranslate } from 'react-admin';
import type { UserAccount } from '../platform/api/records';

/** May this person sign in? */
export const UserState = ({ user }: { user: UserAccount }) => {
  const translate = useTranslate();
  if (user.disabledAt)
    return <Chip size="small" variant="outlined" color="error" label={translate('accounts.users.disabled')} />;
  if (user.invitedAt)
    return <Chip size="small" variant="outlined" color="warning" label={translate('accounts.users.invited')} />;
  return <Chip size="small" variant="outlined" color="success" label={translate('accounts.users.active')} />;
};
