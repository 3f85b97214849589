import { LIMITS } from '@breachdesk/contract/limits';
import type { Attachable } from '@breachdesk/contract/vocabularies';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { isProblem } from '../api/api-problem';
import { formatBytes } from '../fields/format-number';
import { sessionEnd } from '../session/session-end';
import { uploadAttachment, type Upload } from './upload';

interface Running {
  upload: Upload<unknown>;
  name: string;
  share: number;
}

const useUpload = (record: { recordTable: Attachable; recordId: string }) => {
  const [running, setRunning] = useState<Running | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const queries = useQueryClient();
  const notify = useNotify();
  const translate = useTranslate();
  const start = async (file: File) => {
    setProblem(null);
    if (file.size > LIMITS.attachmentBytes) {
      setProblem(translate('errors.attachment/too-large', { limit: formatBytes(LIMITS.attachmentBytes) }));
      return;
    }
    const upload = uploadAttachment(record, file, share => setRunning(now => now && { ...now, share }));
    setRunning({ upload, name: file.name, share: 0 });
    try {
      await upload.done;
      await queries.invalidateQueries({ queryKey: ['attachments'] });
      notify('platform.attachments.added', { type: 'success', messageArgs: { name: file.name } });
    } catch (error) {
      sessionEnd.notice(error);
      if (!isProblem(error, 'attachment/cancelled')) setProblem(error instanceof Error ? error.message : String(error));
    } finally {
      setRunning(null);
    }
  };
  return { running, problem, start };
};

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
