import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useSend } from '../api/use-send';
import type { CaseRecord } from '../api/records';
import { ConfirmDialog } from '../feedback/ConfirmDialog';

interface ArchiveRecordProps {
  resource: string;
  record: Pick<CaseRecord, 'id' | 'version' | 'archivedAt'>;
  /** How the record is called in the question. */
  name: string;
  /** Further resources whose lists also show the record. */
  refresh?: readonly string[];
  size?: 'small' | 'medium';
}

/** Puts a case record away or brings it back, after asking. Offer it only to who may change the record. */
export const ArchiveRecord = ({ resource, record, name, refresh = [], size }: ArchiveRecordProps) => {
  const translate = useTranslate();
  const [asking, setAsking] = useState(false);
  const verb = record.archivedAt ? 'restore' : 'archive';
  const send = useSend({
    refresh: [resource, 'audit-entries', ...refresh],
    done: `platform.${verb}.done`,
    onSuccess: () => setAsking(false),
    onError: () => undefined,
  });
  const open = () => {
    send.reset();
    setAsking(true);
  };
  return (
    <>
      <Button size={size} color={record.archivedAt ? 'primary' : 'error'} onClick={open}>
        {translate(`platform.${verb}.open`)}
      </Button>
      <ConfirmDialog
        open={asking}
        title={translate(`platform.${verb}.title`, { name })}
        confirmLabel={translate(`platform.${verb}.open`)}
        pending={send.isPending}
        error={send.error}
        onConfirm={() => send.mutate({ path: `${resource}/${record.id}/${verb}`, body: { version: record.version } })}
        onClose={() => setAsking(false)}
      >
        <Typography>{translate(`platform.${verb}.text`)}</Typography>
      </ConfirmDialog>
    </>
  );
};
