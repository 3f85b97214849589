import Box from '@mui/material/Box';
import { RECIPIENT_CHANNELS, RECIPIENT_STATES } from '@breachdesk/contract/vocabularies';
import { useTranslate } from 'react-admin';
import type { NoticeProgress } from '../../platform/api/records';
import { ErrorState } from '../../platform/feedback/ErrorState';
import { LoadingState } from '../../platform/feedback/LoadingState';
import { formatNumber } from '../../platform/fields/format-number';
import { personsIn, useProgress } from './use-progress';

const STYLE = {
  borderCollapse: 'collapse',
  fontSize: '0.875rem',
  '& th, & td': { px: 1, py: 0.75, borderBottom: 1, borderColor: 'divider', textAlign: 'right' },
  '& th:first-of-type': { textAlign: 'left', fontWeight: 400 },
  '& thead th': { color: 'text.secondary', fontWeight: 600, verticalAlign: 'bottom' },
  '& td': { fontVariantNumeric: 'tabular-nums' },
} as const;

const ProgressTable = ({ rows }: { rows: readonly NoticeProgress[] }) => {
  const translate = useTranslate();
  const channels = RECIPIENT_CHANNELS.filter(channel => rows.some(row => row.channel === channel));
  const states = RECIPIENT_STATES.filter(state => rows.some(row => row.state === state));
  return (
    <Box tabIndex={0} role="group" aria-label={translate('letters.progress.title')} sx={{ overflowX: 'auto' }}>
      <Box component="table" aria-label={translate('letters.progress.title')} sx={STYLE}>
        <thead>
          <tr>
            <th scope="col">{translate('letters.progress.state')}</th>
            {channels.map(channel => (
              <th key={channel} scope="col">
                {translate(`vocab.recipientChannel.${channel}`)}
              </th>
            ))}
            <th scope="col">{translate('letters.progress.all')}</th>
          </tr>
        </thead>
        <tbody>
          {states.map(state => {
            const alike = rows.filter(row => row.state === state);
            return (
              <tr key={state}>
                <th scope="row">{translate(`vocab.recipientState.${state}`)}</th>
                {channels.map(channel => (
                  <td key={channel}>{formatNumber(personsIn(alike.filter(row => row.channel === channel)))}</td>
                ))}
                <td>{formatNumber(personsIn(alike))}</td>
              </tr>
            );
          })}
        </tbody>
      </Box>
    </Box>
  );
};

/** How many persons of a campaign stand where, by how they are reached; and who is handled apart. */
export const CampaignProgress = ({ campaignId }: { campaignId: string }) => {
  const translate = useTranslate();
  const { rows, error, reload } = useProgress(campaignId);
  if (error) return <ErrorState error={error} onRetry={reload} />;
  if (!rows) return <LoadingState />;
  const apart = {
    guardians: formatNumber(personsIn(rows.filter(({ toGuardian }) => toGuardian))),
    protected: formatNumber(personsIn(rows.filter(({ handling }) => handling === 'protected'))),
  };
  return (
    <>
      <ProgressTable rows={rows} />
      <Box component="p" sx={{ fontSize: '0.875rem', color: 'text.secondary', mb: 0 }}>
        {translate('letters.progress.apart', apart)}
      </Box>
    </>
  );
};
