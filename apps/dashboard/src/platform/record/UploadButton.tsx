import type { Attachable } from '@breachdesk/contract/vocabularies';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useRef } from 'react';
import { useTranslate } from 'react-admin';
import { useUpload } from './use-upload';

/** Picks one file and sends it, with progress and a way to stop. */
export const UploadButton = (props: { recordTable: Attachable; recordId: string }) => {
  const translate = useTranslate();
  const { running, problem, start } = useUpload(props);
  const picker = useRef<HTMLInputElement>(null);
  return (
    <Box className="no-print" sx={{ mt: 1.5 }}>
      <input
        ref={picker}
        type="file"
        hidden
        aria-label={translate('platform.attachments.add')}
        onChange={event => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file) void start(file);
        }}
      />
      {running ? (
        <Box role="status" sx={{ maxWidth: 420 }}>
          <Typography variant="body2">
            {translate('platform.attachments.sending', {
              name: running.name,
              percent: Math.round(running.share * 100),
            })}
          </Typography>
          <LinearProgress variant="determinate" value={running.share * 100} aria-label={running.name} sx={{ my: 1 }} />
          <Button onClick={running.upload.cancel}>{translate('platform.attachments.stop')}</Button>
        </Box>
      ) : (
        <Button variant="outlined" onClick={() => picker.current?.click()}>
          {translate('platform.attachments.add')}
        </Button>
      )}
      {problem && (
        <Alert severity="error" sx={{ mt: 1 }}>
          {problem}
        </Alert>
      )}
    </Box>
  );
};
