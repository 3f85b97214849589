import type { Attachable } from '@breachdesk/contract/vocabularies';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useGetList, useTranslate } from 'react-admin';
import type { Attachment } from '../api/records';
import { ErrorState } from '../feedback/ErrorState';
import { LoadingState } from '../feedback/LoadingState';
import { formatBytes } from '../fields/format-number';
import { InstantField } from '../moment/InstantField';
import { useMay } from '../session/use-may';
import { downloadAddress } from './upload';
import { UploadButton } from './UploadButton';

interface AttachmentsPanelProps {
  incidentId: string;
  recordTable: Attachable;
  recordId: string;
  /** A filed or closed record takes no more files. */
  frozen?: boolean;
}

const AttachmentLine = ({ attachment }: { attachment: Attachment }) => {
  const translate = useTranslate();
  return (
    <Box component="li" sx={{ py: 1, borderTop: 1, borderColor: 'divider' }}>
      <Link href={downloadAddress(attachment.id)} download={attachment.fileName}>
        {attachment.fileName}
      </Link>{' '}
      <Typography component="span" variant="caption" color="textSecondary">
        {formatBytes(attachment.size)} · {attachment.mediaType} · <InstantField at={attachment.createdAt} />
      </Typography>
      <Typography variant="caption" color="textSecondary" sx={{ display: 'block', overflowWrap: 'anywhere' }}>
        {translate('platform.attachments.sha256')} <code>{attachment.sha256}</code>
      </Typography>
      {attachment.readingFault && (
        <Typography variant="caption" color="textSecondary" sx={{ display: 'block' }}>
          {translate('platform.attachments.notRead', {
            reason: translate(`vocab.fileFault.${attachment.readingFault}`),
          })}
        </Typography>
      )}
    </Box>
  );
};

/** Files of a record: upload with progress, list with fingerprint, download. */
export const AttachmentsPanel = ({ incidentId, recordTable, recordId, frozen = false }: AttachmentsPanelProps) => {
  const translate = useTranslate();
  const mayAdd = useMay('attachment.create', incidentId) && !frozen;
  const { data, isPending, error, refetch } = useGetList<Attachment>('attachments', {
    filter: { recordId },
    pagination: { page: 1, perPage: 100 },
    sort: { field: 'createdAt', order: 'ASC' },
  });
  if (isPending) return <LoadingState />;
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return (
    <Box>
      {data.length === 0 && (
        <Typography variant="body2" color="textSecondary">
          {translate('platform.attachments.none')}
        </Typography>
      )}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {data.map(attachment => (
          <AttachmentLine key={attachment.id} attachment={attachment} />
        ))}
      </Box>
      {mayAdd && <UploadButton recordTable={recordTable} recordId={recordId} />}
    </Box>
  );
};
