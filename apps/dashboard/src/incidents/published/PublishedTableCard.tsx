import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import type { PublishedTable } from '../../platform/api/records';
import { VocabChip } from '../../platform/fields/VocabChip';
import { ArchiveRecord } from '../../platform/record/ArchiveRecord';
import { recordAddress } from '../../platform/record/record-address';

interface PublishedTableCardProps {
  named: PublishedTable;
  /** Whether it stands on the page of its table, and leads to the publication. */
  onTable: boolean;
  onJudge?: (verb: 'accept' | 'refuse', named: PublishedTable) => void;
}

/** One table that a publication names: what is proposed for it, what it says now, and who judged that. */
export const PublishedTableCard = ({ named, onTable, onJudge }: PublishedTableCardProps) => {
  const translate = useTranslate();
  const { incidentId, state, leakedStatus, tableName, tableLeakedStatus, tableLeakedSource } = named;
  const saysMore = tableLeakedStatus === 'confirmed' && leakedStatus === 'claimed';
  const statusOf = (word: string) => translate(`vocab.leakedStatus.${word}`);
  const target = onTable
    ? recordAddress(incidentId, 'leak_publication', named.leakPublicationId)
    : recordAddress(incidentId, 'affected_table', named.affectedTableId);
  return (
    <Paper component="li" variant="outlined" className="keep-together" sx={{ p: 1.5 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
        <Link component={RouterLink} to={target ?? ''} id={`row-${named.id}`} sx={{ overflowWrap: 'anywhere' }}>
          {onTable ? translate('leaks.tables.toPublication') : tableName}
        </Link>
        <VocabChip list="publishedTableState" word={state} />
      </Box>
      <Typography variant="body2" sx={{ mt: 0.5 }}>
        {translate('leaks.tables.proposes', { status: statusOf(leakedStatus) })}
      </Typography>
      {!onTable && (
        <Typography variant="body2" color="textSecondary">
          {translate(tableLeakedSource ? 'leaks.tables.nowBy' : 'leaks.tables.now', {
            status: statusOf(tableLeakedStatus),
            source: tableLeakedSource,
          })}
        </Typography>
      )}
      {saysMore && state === 'open' && <Typography variant="body2">{translate('leaks.tables.saysMore')}</Typography>}
      {state !== 'open' && (
        <Typography variant="body2" color="textSecondary">
          {translate('leaks.tables.judged', {
            state: translate(`vocab.publishedTableState.${state}`),
            name: named.judgedByName ?? translate('platform.unknown'),
            reason: named.judgedReason,
          })}
        </Typography>
      )}
      {onJudge && (
        <Box className="no-print" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1 }}>
          {!named.archivedAt && state !== 'accepted' && !saysMore && (
            <Button
              size="small"
              variant="outlined"
              aria-describedby={`row-${named.id}`}
              onClick={() => onJudge('accept', named)}
            >
              {translate('leaks.tables.accept')}
            </Button>
          )}
          {!named.archivedAt && state === 'open' && (
            <Button size="small" aria-describedby={`row-${named.id}`} onClick={() => onJudge('refuse', named)}>
              {translate('leaks.tables.refuse')}
            </Button>
          )}
          {!onTable && (
            <ArchiveRecord
              resource="published-tables"
              record={named}
              size="small"
              name={tableName}
              refresh={['leak-dependents', 'audit-entries']}
            />
          )}
        </Box>
      )}
    </Paper>
  );
};
