import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import type { NoticeCampaign, NoticeProgress } from '../../platform/api/records';
import { ErrorState } from '../../platform/feedback/ErrorState';
import { LoadingState } from '../../platform/feedback/LoadingState';
import { formatNumber } from '../../platform/fields/format-number';
import { Section } from '../../platform/layout/Section';
import { recipientsAddress } from '../addresses';
import { CAME_BACK, personsIn, useProgress } from '../campaigns/use-progress';

type Row = NoticeProgress;

/** Why somebody in the campaign has no letter, each with the filter that lists those persons. */
const REASONS: readonly { key: string; filter: Record<string, unknown>; holds: (row: Row) => boolean }[] = [
  {
    key: 'unreachable',
    filter: { state: ['waiting'], channel: ['none'] },
    holds: ({ state, channel }) => state === 'waiting' && channel === 'none',
  },
  {
    key: 'waiting',
    filter: { state: ['waiting'] },
    holds: ({ state, channel }) => state === 'waiting' && channel !== 'none',
  },
  { key: 'inBatch', filter: { state: ['in_batch'] }, holds: ({ state }) => state === 'in_batch' },
  { key: 'cameBack', filter: { state: CAME_BACK }, holds: ({ state }) => CAME_BACK.includes(state) },
  { key: 'leftOut', filter: { state: ['left_out'] }, holds: ({ state }) => state === 'left_out' },
];

/** Persons of the campaign who have no letter yet, or no more, by reason; each number leads to those persons. */
export const WithoutLetter = ({ campaign }: { campaign: NoticeCampaign }) => {
  const translate = useTranslate();
  const { rows, error, reload } = useProgress(campaign.id);
  const where = { incidentId: campaign.incidentId, campaignId: campaign.id };
  if (error) return <ErrorState error={error} onRetry={reload} />;
  if (!rows) return <LoadingState />;
  const counted = REASONS.map(reason => ({ ...reason, persons: personsIn(rows.filter(reason.holds)) }));
  const given = counted.filter(({ persons }) => persons > 0);
  return (
    <Section level={3} title={translate('letters.without.title')}>
      {given.length === 0 && translate('letters.without.nobody')}
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {given.map(({ key, filter, persons }) => (
          <li key={key}>
            <Link component={RouterLink} to={recipientsAddress(where, filter)}>
              {translate(`letters.without.${key}`, { smart_count: persons, n: formatNumber(persons) })}
            </Link>
          </li>
        ))}
      </Box>
    </Section>
  );
};
