import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Link from '@mui/material/Link';
import { useGetList, useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { useIncident } from '../../incidents/incident-context';
import type { NotificationHold } from '../../platform/api/records';
import { holdsAddress } from '../addresses';
import { Day } from './Day';

/** Says on every page of the letters that they are held back: by whom, on which basis, and when that is reviewed. */
export const HoldBanner = () => {
  const translate = useTranslate();
  const { id } = useIncident();
  const { data = [] } = useGetList<NotificationHold>('notification-holds', {
    filter: { incidentId: id, liftedAt: false },
    pagination: { page: 1, perPage: 5 },
    sort: { field: 'reviewOn', order: 'ASC' },
  });
  if (data.length === 0) return null;
  return (
    <Alert severity="warning" sx={{ mb: 2 }}>
      <AlertTitle sx={{ fontWeight: 650 }}>{translate('letters.holds.held')}</AlertTitle>
      {data.map(hold => (
        <div key={hold.id}>
          {translate('letters.holds.heldBy', { name: hold.askedByName, basis: hold.basis })} <Day day={hold.reviewOn} />
          .{' '}
          <Link component={RouterLink} to={`${holdsAddress(id)}/${hold.id}`} color="inherit">
            {translate('letters.holds.open', { name: hold.askedByName })}
          </Link>
        </div>
      ))}
    </Alert>
  );
};
