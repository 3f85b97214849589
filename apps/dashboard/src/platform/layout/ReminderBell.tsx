import NotificationsIcon from '@mui/icons-material/Notifications';
import Badge from '@mui/material/Badge';
import IconButton from '@mui/material/IconButton';
import { useGetList, useTranslate } from 'react-admin';
import { Link } from 'react-router';
import type { Reminder } from '../api/records';
import { mayDo } from '../session/use-may';
import { useSession } from '../session/use-session';

const EVERY_MINUTE = 60_000;

/** How many reminders are not read; leads to them. */
export const ReminderBell = () => {
  const translate = useTranslate();
  const isMember = mayDo(useSession(), 'incident.create');
  const { total = 0 } = useGetList<Reminder>(
    'reminders',
    {
      filter: { readAt: false },
      pagination: { page: 1, perPage: 1 },
      sort: { field: 'createdAt', order: 'DESC' },
    },
    { enabled: isMember, refetchInterval: EVERY_MINUTE },
  );
  if (!isMember) return null;
  return (
    <IconButton
      color="inherit"
      component={Link}
      to="/reminders"
      aria-label={translate('platform.reminders', { smart_count: total })}
    >
      <Badge badgeContent={total} max={99} color="error">
        <NotificationsIcon />
      </Badge>
    </IconButton>
  );
};
