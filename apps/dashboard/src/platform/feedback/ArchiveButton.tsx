import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { Stored } from '../api/records';
import { useSend } from '../api/use-send';
import { ConfirmDialog } from './ConfirmDialog';

interface ArchiveButtonProps {
  resource: string;
  record: Stored & { archivedAt?: string | null };
  name: string;
  /** Message group with `archive`, `archiveTitle`, `archiveText`, `archiveDone` and the same four for `restore`. */
  texts: string;
  refresh?: readonly string[];
}

/** Puts a record away or brings it back, after asking. Nothing is ever deleted. */
export const ArchiveButton = ({ resource, record, name, texts, refresh = [] }: ArchiveButtonProps) => {
  const translate = useTranslate();
  const [asking, setAsking] = useState(false);
  const verb = record.archivedAt ? 'restore' : 'archive';
  const send = useSend({
    refresh: [resource, ...refresh],
    done: `${texts}.${verb}Done`,
    onSuccess: () => setAsking(false),
    onError: () => undefined,
  });
  return (
    <>
      <Button color={record.archivedAt ? 'primary' : 'error'} variant="outlined" onClick={() => setAsking(true)}>
        {translate(`${texts}.${verb}`)}
      </Button>
      <ConfirmDialog
        open={asking}
        title={translate(`${texts}.${verb}Title`, { name })}
        confirmLabel={translate(`${texts}.${verb}`)}
        pending={send.isPending}
        error={send.error}
        onConfirm={() => send.mutate({ path: `${resource}/${record.id}/${verb}`, body: { version: record.version } })}
        onClose={() => setAsking(false)}
      >
        <Typography>{translate(`${texts}.${verb}Text`)}</Typography>
      </ConfirmDialog>
    </>
  );
};
