import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useGetList, useTranslate } from 'react-admin';
import type { AuditEntry } from '../api/records';
import { EmptyState } from '../feedback/EmptyState';
import { ErrorState } from '../feedback/ErrorState';
import { LoadingState } from '../feedback/LoadingState';
import { InstantField } from '../moment/InstantField';
import { VocabText } from '../fields/VocabChip';
import { ChangedFields, changesToShow } from './ChangedFields';

/** A change of the version alone belongs to an entry beside it; the Record tab shows it all the same. */
const saysSomething = (entry: AuditEntry): boolean => entry.action !== 'update' || changesToShow(entry).length > 0;

/** What the record of the database says about one record: who, when, which fields, from what to what. Newest first. */
export const HistoryPanel = ({ recordId }: { recordId: string }) => {
  const translate = useTranslate();
  const { data, total, isPending, error, refetch } = useGetList<AuditEntry>('audit-entries', {
    filter: { recordId },
    pagination: { page: 1, perPage: 50 },
    sort: { field: 'id', order: 'DESC' },
  });
  if (isPending) return <LoadingState />;
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (data.length === 0) return <EmptyState title="platform.history.none" />;
  return (
    <Box>
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {data.filter(saysSomething).map(entry => (
          <Box component="li" key={entry.id} sx={{ borderTop: 1, borderColor: 'divider', py: 1.5 }}>
            <Typography variant="body2">
              <strong>
                <VocabText list="auditAction" word={entry.action} />
              </strong>{' '}
              {translate('platform.history.by', { name: entry.actorName ?? translate('platform.history.system') })}{' '}
              <InstantField at={entry.at} />
            </Typography>
            <ChangedFields entry={entry} />
          </Box>
        ))}
      </Box>
      {total !== undefined && total > data.length && (
        <Typography variant="caption" color="textSecondary">
          {translate('platform.history.more', { shown: data.length, total })}
        </Typography>
      )}
    </Box>
  );
};
