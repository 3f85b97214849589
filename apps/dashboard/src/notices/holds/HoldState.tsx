import Chip from '@mui/material/Chip';
import { useTranslate } from 'react-admin';
import type { NotificationHold } from '../../platform/api/records';

/** Whether a hold stands. */
export const HoldState = ({ hold }: { hold: NotificationHold }) => {
  const translate = useTranslate();
  const word = hold.liftedAt ? 'lifted' : 'stands';
  return (
    <Chip
      size="small"
      variant="outlined"
      color={hold.liftedAt ? 'default' : 'warning'}
      label={translate(`letters.holds.state.${word}`)}
    />
  );
};
