import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import type { OnItsWay } from '../../persons/imports/use-sending';
import { formatBytes } from '../../platform/fields/format-number';

/** A contact file on its way: how much has left this machine, and the way to stop. */
export const ContactSending = ({ onItsWay }: { onItsWay: OnItsWay }) => {
  const translate = useTranslate();
  const { sentBytes, fileBytes, hangUp } = onItsWay;
  const isSent = sentBytes >= fileBytes;
  const title = translate(isSent ? 'letters.contacts.sealing' : 'letters.contacts.sending');
  return (
    <Box>
      <Typography role="status" sx={{ fontWeight: 600, mb: 1 }}>
        {title}
      </Typography>
      <LinearProgress
        aria-label={title}
        variant={isSent ? 'indeterminate' : 'determinate'}
        value={(Math.min(sentBytes, fileBytes) / fileBytes) * 100}
        sx={{ height: 8, borderRadius: 1, mb: 1.5 }}
      />
      <Typography variant="body2" color="textSecondary" sx={{ mb: 1.5 }}>
        {translate('persons.progress.sent', {
          sent: formatBytes(Math.min(sentBytes, fileBytes)),
          total: formatBytes(fileBytes),
        })}
      </Typography>
      <Button onClick={hangUp}>{translate('letters.contacts.stop')}</Button>
    </Box>
  );
};
