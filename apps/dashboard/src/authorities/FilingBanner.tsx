import LockIcon from '@mui/icons-material/Lock';
import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import type { Correspondence } from '../platform/api/records';
import { Hash } from '../platform/fields/Hash';
import { InstantField } from '../platform/moment/InstantField';
import { correspondenceAddress } from './addresses';

/** Says first of all whether this item is frozen, and whether a newer one corrects it. */
export const FilingBanner = ({ item }: { item: Correspondence }) => {
  const translate = useTranslate();
  const address = correspondenceAddress(item.incidentId);
  const isFiled = item.status === 'filed';
  return (
    <>
      {item.correctedById && (
        <Alert severity="warning" sx={{ mb: 2 }}>
          {translate('authorities.items.corrected')}{' '}
          <Link component={RouterLink} to={`${address}/${item.correctedById}`}>
            {translate('authorities.items.toCorrection')}
          </Link>
        </Alert>
      )}
      <Alert
        severity={isFiled ? 'success' : 'warning'}
        icon={isFiled ? <LockIcon aria-hidden /> : undefined}
        sx={{ mb: 2, borderLeft: 6, borderColor: isFiled ? 'success.main' : 'warning.main' }}
      >
        <AlertTitle sx={{ fontWeight: 650 }}>
          {translate(isFiled ? 'authorities.items.isFiled' : 'authorities.items.isDraft')}
        </AlertTitle>
        {isFiled ? (
          <>
            {translate('authorities.items.filedAt')} <InstantField at={item.filedAt} />
            {'. '}
            {translate('authorities.items.filedMeans')}
            {item.filedSha256 && (
              <Box sx={{ mt: 0.5, fontSize: '0.8125rem' }}>
                {translate('authorities.items.fingerprint')} <Hash hash={item.filedSha256} />
              </Box>
            )}
          </>
        ) : (
          translate('authorities.items.draftMeans')
        )}
      </Alert>
      {item.correctsId && (
        <Alert severity="info" sx={{ mb: 2 }}>
          {translate('authorities.items.corrects')}{' '}
          <Link component={RouterLink} to={`${address}/${item.correctsId}`}>
            {translate('authorities.items.toCorrected')}
          </Link>
        </Alert>
      )}
    </>
  );
};
