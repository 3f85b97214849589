import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { FilePicker } from '../../persons/imports/FilePicker';
import { ImportFailure } from '../../persons/imports/ImportFailure';
import type { NoticeCampaign, StatusReport } from '../../platform/api/records';
import { useSend } from '../../platform/api/use-send';
import { NOTICES_REFRESH } from '../notices-refresh';
import { StatusResult } from './StatusResult';

/** Picks a status file, sends it, and says what it changed. */
export const SendStatusFile = ({ campaign }: { campaign: NoticeCampaign }) => {
  const translate = useTranslate();
  const [file, setFile] = useState<File | null>(null);
  const [report, setReport] = useState<StatusReport | null>(null);
  const { mutate, isPending, error, reset } = useSend<StatusReport>({
    refresh: NOTICES_REFRESH,
    onSuccess: setReport,
    onError: () => undefined,
  });
  const pick = (next: File) => {
    setFile(next);
    setReport(null);
    reset();
  };
  const send = (one: File) => {
    setReport(null);
    const path = `notice-campaigns/${campaign.id}/status-file?${new URLSearchParams({ fileName: one.name })}`;
    mutate({ method: 'PUT', path, body: one });
  };
  return (
    <Box sx={{ display: 'grid', gap: 3, maxWidth: '60rem' }}>
      <FilePicker
        texts="letters.status.file"
        file={file}
        problem={file?.size === 0 ? translate('persons.file.empty') : null}
        onPick={pick}
      />
      {error && <ImportFailure error={error} />}
      {isPending && <LinearProgress aria-label={translate('letters.status.pending')} />}
      {file && file.size > 0 && !report && (
        <div>
          <Button variant="contained" disabled={isPending} onClick={() => send(file)}>
            {translate('letters.status.send')}
          </Button>
        </div>
      )}
      {report && <StatusResult report={report} campaign={campaign} />}
    </Box>
  );
};
