import Alert from '@mui/material/Alert';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { isProblem } from '../../platform/api/api-problem';
import { ErrorState } from '../../platform/feedback/ErrorState';
import { LoadingState } from '../../platform/feedback/LoadingState';
import { formatNumber } from '../../platform/fields/format-number';
import { NoRun } from './NoRun';
import { isBeforeFirstRun, type CohortCounting } from './use-cohort-count';

/** "12 of 300 persons of run 4", or why there is no such number. */
export const CohortCountText = ({ count }: { count: CohortCounting }) => {
  const translate = useTranslate();
  const { data, error, refetch, isCounting } = count;
  if (isBeforeFirstRun(count)) return <NoRun />;
  const wrong = isProblem(error) ? error.body.errors?.['rules'] : undefined;
  if (wrong) return <Alert severity="error">{wrong}</Alert>;
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState />;
  return (
    <Typography
      component="p"
      role="status"
      className="numbers"
      aria-busy={isCounting}
      sx={{
        fontSize: { xs: '1.125rem', sm: '1.375rem' },
        fontWeight: 650,
        lineHeight: 1.3,
        color: isCounting ? 'text.secondary' : undefined,
      }}
    >
      {translate('cohorts.count.of', {
        persons: formatNumber(data.persons),
        all: formatNumber(data.runPersons),
        number: data.number,
      })}
    </Typography>
  );
};
