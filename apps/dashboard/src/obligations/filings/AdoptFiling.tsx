import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router';
import type { Filing } from '../../platform/api/records';
import { useSend } from '../../platform/api/use-send';
import { ConfirmDialog } from '../../platform/feedback/ConfirmDialog';
import { filingAddress } from './addresses';
import { FILINGS_REFRESH } from './filings-refresh';

/** Takes on what several wrote, so that one of the others can approve it. */
export const AdoptFiling = ({ filing }: { filing: Filing }) => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const [asking, setAsking] = useState(false);
  const send = useSend<Filing>({
    refresh: FILINGS_REFRESH,
    done: 'filings.adopt.done',
    onSuccess: ({ incidentId, id }) => navigate(filingAddress(incidentId, id)),
    onError: () => undefined,
  });
  return (
    <>
      <Button variant="outlined" onClick={() => setAsking(true)}>
        {translate('filings.adopt.open')}
      </Button>
      <ConfirmDialog
        open={asking}
        title={translate('filings.adopt.title')}
        confirmLabel={translate('filings.adopt.open')}
        pending={send.isPending}
        error={send.error}
        onConfirm={() => send.mutate({ path: `filings/${filing.id}/adopt`, body: { version: filing.version } })}
        onClose={() => setAsking(false)}
      >
        <Typography>{translate('filings.adopt.text')}</Typography>
      </ConfirmDialog>
    </>
  );
};
