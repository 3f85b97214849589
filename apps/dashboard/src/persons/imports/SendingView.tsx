import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { formatBytes } from '../../platform/fields/format-number';
import { CancelImport } from './CancelImport';
import { ImportProgress } from './ImportProgress';
import type { OnItsWay } from './use-sending';

/** The file on its way: what has left this machine, what has been read of it, and the way to stop. */
export const SendingView = ({ onItsWay }: { onItsWay: OnItsWay }) => {
  const translate = useTranslate();
  const { id: importId, sentBytes, fileBytes, hangUp } = onItsWay;
  return (
    <>
      <ImportProgress importId={importId} />
      <Typography variant="body2" color="textSecondary" sx={{ my: 1.5 }}>
        {translate('persons.progress.sent', {
          sent: formatBytes(Math.min(sentBytes, fileBytes)),
          total: formatBytes(fileBytes),
        })}
      </Typography>
      <CancelImport importId={importId} onCancelled={hangUp} />
      <Typography variant="body2" sx={{ mt: 2 }}>
        {translate('persons.progress.stay')}
      </Typography>
    </>
  );
};
