import Chip from '@mui/material/Chip';
import { useTranslate } from 'react-admin';
import type { UserAccount } from '../platform/api/records';

const stateOf = ({ disabledAt, passwordSet, invitedAt }: UserAccount) => {
  if (disabledAt) return { text: 'accounts.users.disabled', color: 'error' } as const;
  if (passwordSet) return { text: 'accounts.users.active', color: 'success' } as const;
  return { text: invitedAt ? 'accounts.users.invited' : 'accounts.users.noWayIn', color: 'warning' } as const;
};

/** May this person sign in? */
export const UserState = ({ user }: { user: UserAccount }) => {
  const translate = useTranslate();
  const { text, color } = stateOf(user);
  return <Chip size="small" variant="outlined" color={color} label={translate(text)} />;
};
