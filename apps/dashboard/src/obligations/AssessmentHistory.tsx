import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useGetList, useTranslate } from 'react-admin';
import type { ObligationAssessment } from '../platform/api/records';
import { ErrorState } from '../platform/feedback/ErrorState';
import { LoadingState } from '../platform/feedback/LoadingState';
import { VocabChip } from '../platform/fields/VocabChip';
import { InstantField } from '../platform/moment/InstantField';

/** Every judgement of a duty, newest first: what, why, who and when. */
export const AssessmentHistory = ({ obligationId }: { obligationId: string }) => {
  const translate = useTranslate();
  const { data, isPending, error, refetch } = useGetList<ObligationAssessment>('obligation-assessments', {
    filter: { obligationId },
    pagination: { page: 1, perPage: 50 },
    sort: { field: 'assessedAt', order: 'DESC' },
  });
  if (isPending) return <LoadingState />;
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (data.length === 0) return <Typography color="textSecondary">{translate('obligations.assess.none')}</Typography>;
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {data.map(({ id, applies, reason, assessedAt, assessedByName }) => (
        <Box component="li" key={id} sx={{ py: 1, '& + &': { borderTop: 1, borderColor: 'divider' } }}>
          <VocabChip list="applies" word={applies} />
          <Typography sx={{ whiteSpace: 'pre-line', mt: 0.5 }}>{reason}</Typography>
          <Typography variant="caption" color="textSecondary" component="p">
            {assessedByName} · <InstantField at={assessedAt} />
          </Typography>
        </Box>
      ))}
    </Box>
  );
};
