import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { useSend } from '../platform/api/use-send';
import type { Stored } from '../platform/api/records';
import { ConfirmDialog } from '../platform/feedback/ConfirmDialog';

interface EndDialogProps {
  /** Message group with `endTitle`, `endText`, `end` and `ended`. */
  texts: string;
  resource: 'memberships' | 'participations';
  record: Stored;
  name: string;
  onClose: () => void;
}

/** Ends a membership or participation; a refusal (the last commander) is shown in the dialog. */
export const EndDialog = ({ texts, resource, record, name, onClose }: EndDialogProps) => {
  const translate = useTranslate();
  const send = useSend({
    refresh: [resource, 'directory'],
    done: `${texts}.ended`,
    onSuccess: onClose,
    onError: () => undefined,
  });
  return (
    <ConfirmDialog
      open
      tone="error"
      title={translate(`${texts}.endTitle`, { name })}
      confirmLabel={translate(`${texts}.end`)}
      pending={send.isPending}
      error={send.error}
      onConfirm={() => send.mutate({ path: `${resource}/${record.id}/end`, body: { version: record.version } })}
      onClose={onClose}
    >
      <Typography>{translate(`${texts}.endText`)}</Typography>
    </ConfirmDialog>
  );
};
