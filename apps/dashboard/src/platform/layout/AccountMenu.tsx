import AccountCircleIcon from '@mui/icons-material/AccountCircle';
import Divider from '@mui/material/Divider';
import MenuItem from '@mui/material/MenuItem';
import { useLogout, useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { useSession } from '../session/use-session';
import { PopupMenu } from './PopupMenu';

/** One's own account: sessions, password, sign out. */
export const AccountMenu = () => {
  const translate = useTranslate();
  const logout = useLogout();
  const session = useSession();
  if (!session) return null;
  return (
    <PopupMenu label={translate('platform.account.label')} icon={<AccountCircleIcon />} text={session.user.displayName}>
      {close => [
        <MenuItem key="sessions" component={Link} to="/my-sessions" onClick={close}>
          {translate('platform.account.sessions')}
        </MenuItem>,
        <MenuItem key="feeds" component={Link} to="/my-calendar-feeds" onClick={close}>
          {translate('platform.account.feeds')}
        </MenuItem>,
        <MenuItem key="password" component={Link} to="/my-password" onClick={close}>
          {translate('platform.account.password')}
        </MenuItem>,
        <Divider key="line" />,
        <MenuItem
          key="out"
          onClick={() => {
            close();
            void logout({}, '/login');
          }}
        >
          {translate('ra.auth.logout')}
        </MenuItem>,
      ]}
    </PopupMenu>
  );
};
