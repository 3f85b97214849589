import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useSend } from '../platform/api/use-send';
import type { Incident } from '../platform/api/records';
import { ConfirmDialog } from '../platform/feedback/ConfirmDialog';
import { useMay } from '../platform/session/use-may';

/** Puts an incident away or brings it back, after asking. */
export const ArchiveIncident = ({ incident }: { incident: Incident }) => {
  const translate = useTranslate();
  const [asking, setAsking] = useState(false);
  const verb = incident.archivedAt ? 'restore' : 'archive';
  const send = useSend({
    refresh: ['incidents'],
    done: `incidents.${verb}.done`,
    onSuccess: () => setAsking(false),
    onError: () => undefined,
  });
  if (!useMay('incident.archive', incident.id)) return null;
  return (
    <>
      <Button color={incident.archivedAt ? 'primary' : 'error'} onClick={() => setAsking(true)}>
        {translate(`incidents.${verb}.open`)}
      </Button>
      <ConfirmDialog
        open={asking}
        title={translate(`incidents.${verb}.title`)}
        confirmLabel={translate(`incidents.${verb}.open`)}
        pending={send.isPending}
        error={send.error}
        onConfirm={() => send.mutate({ path: `incidents/${incident.id}/${verb}`, body: { version: incident.version } })}
        onClose={() => setAsking(false)}
      >
        <Typography>{translate(`incidents.${verb}.text`)}</Typography>
      </ConfirmDialog>
    </>
  );
};
