import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { useSend } from '../platform/api/use-send';
import type { Stored } from '../platform/api/records';
import { ConfirmDialog } from '../platform/feedback/ConfirmDialog';

interface EndOrResumeDialogProps {
  verb: 'end' | 'resume';
  /** Message group with `end`, `endTitle`, `endText`, `endDone` and the same four for `resume`. */
  texts: string;
  resource: 'memberships' | 'participations';
  record: Stored;
  name: string;
  onClose: () => void;
}

/** Ends a membership or participation, or takes it up again; a refusal (the last commander) is shown in the dialog. */
export const EndOrResumeDialog = ({ verb, texts, resource, record, name, onClose }: EndOrResumeDialogProps) => {
  const translate = useTranslate();
  const send = useSend({
    refresh: [resource, 'directory'],
    done: `${texts}.${verb}Done`,
    onSuccess: onClose,
    onError: () => undefined,
  });
  return (
    <ConfirmDialog
      open
      tone={verb === 'end' ? 'error' : 'primary'}
      title={translate(`${texts}.${verb}Title`, { name })}
      confirmLabel={translate(`${texts}.${verb}`)}
      pending={send.isPending}
      error={send.error}
      onConfirm={() => send.mutate({ path: `${resource}/${record.id}/${verb}`, body: { version: record.version } })}
      onClose={onClose}
    >
      <Typography>{translate(`${texts}.${verb}Text`)}</Typography>
    </ConfirmDialog>
  );
};
