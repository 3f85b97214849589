import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useSend } from '../platform/api/use-send';
import type { Correspondence } from '../platform/api/records';
import { ConfirmDialog } from '../platform/feedback/ConfirmDialog';
import { CORRESPONDENCE_REFRESH } from './correspondence-refresh';
import { useTerms } from './FulfilsInput';

/** Files a draft after saying what that means: from then on nobody can change it. */
export const FileItem = ({ item }: { item: Correspondence }) => {
  const translate = useTranslate();
  const [asking, setAsking] = useState(false);
  const term = useTerms(item.incidentId).find(({ id }) => id === item.fulfilsTermKey);
  const send = useSend({
    refresh: ['correspondence', ...CORRESPONDENCE_REFRESH],
    done: 'authorities.file.done',
    onSuccess: () => setAsking(false),
    onError: () => undefined,
  });
  const open = () => {
    send.reset();
    setAsking(true);
  };
  return (
    <>
      <Button variant="contained" onClick={open}>
        {translate('authorities.file.open')}
      </Button>
      <ConfirmDialog
        open={asking}
        title={translate('authorities.file.title')}
        confirmLabel={translate('authorities.file.confirm')}
        pending={send.isPending}
        error={send.error}
        onConfirm={() => send.mutate({ path: `correspondence/${item.id}/file`, body: { version: item.version } })}
        onClose={() => setAsking(false)}
      >
        <Typography sx={{ fontWeight: 600 }}>{item.subject}</Typography>
        <Typography sx={{ mt: 1 }}>{translate('authorities.file.text')}</Typography>
        {term && (
          <Alert severity="info" sx={{ mt: 2 }}>
            {translate('authorities.file.fulfils', { term: term.name })}
          </Alert>
        )}
      </ConfirmDialog>
    </>
  );
};
