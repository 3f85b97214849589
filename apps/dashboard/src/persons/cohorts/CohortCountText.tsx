import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { useIncident } from '../../incidents/incident-context';
import { isProblem } from '../../platform/api/api-problem';
import type { CohortRules } from '../../platform/api/records';
import { ErrorState } from '../../platform/feedback/ErrorState';
import { LoadingState } from '../../platform/feedback/LoadingState';
import { formatNumber } from '../../platform/fields/format-number';
import { LinkButton } from '../../platform/layout/LinkButton';
import { runsAddress } from '../addresses';
import { useCohortCount } from './use-cohort-count';

/** Nothing to count in yet: what to do first. */
const NoRun = () => {
  const translate = useTranslate();
  const { id } = useIncident();
  return (
    <Alert severity="info">
      <AlertTitle>{translate('cohorts.count.noRun')}</AlertTitle>
      {translate('cohorts.count.noRunHint')}
      <Box sx={{ mt: 1 }}>
        <LinkButton to={runsAddress(id)} size="small">
          {translate('cohorts.count.toRuns')}
        </LinkButton>
      </Box>
    </Alert>
  );
};

/** "12 of 300 persons of run 4" for rules as they are now, or why there is no such number. */
export const CohortCountText = ({ rules }: { rules: CohortRules }) => {
  const translate = useTranslate();
  const { id } = useIncident();
  const { data, error, refetch, isCounting } = useCohortCount(id, rules);
  if (isProblem(error, 'cohort/nothing-counted')) return <NoRun />;
  const wrong = isProblem(error) ? error.body.errors?.['rules'] : undefined;
  if (wrong) return <Alert severity="error">{wrong}</Alert>;
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState />;
  const of = { all: formatNumber(data.runPersons), number: data.number };
  return (
    <Typography
      component="p"
      role="status"
      className="numbers"
      aria-busy={isCounting}
      sx={{ fontSize: '1.375rem', fontWeight: 650, lineHeight: 1.3, color: isCounting ? 'text.secondary' : undefined }}
    >
      {translate('cohorts.count.of', { persons: formatNumber(data.persons), ...of })}
    </Typography>
  );
};
