import Alert from '@mui/material/Alert';
import Chip from '@mui/material/Chip';
import { useTranslate } from 'react-admin';
import { useParams } from 'react-router';
import { useIncident } from '../../incidents/incident-context';
import type { RegisterRun, RunMatrix } from '../../platform/api/records';
import { useRead } from '../../platform/api/use-read';
import { ErrorState } from '../../platform/feedback/ErrorState';
import { LoadingState } from '../../platform/feedback/LoadingState';
import { Loaded, RecordPage } from '../../platform/record/RecordPage';
import { runsAddress } from '../addresses';
import { BigNumbers } from '../BigNumbers';
import { Combinations } from './Combinations';
import { Comparison } from './Comparison';
import { CountNow, useMayCount } from './CountNow';
import { RunAges } from './RunAges';
import { RunFacts } from './RunFacts';
import { RunFigures } from './RunFigures';
import { RunMatrixTable } from './RunMatrixTable';
import { RunOverlap } from './RunOverlap';
import { RunTables } from './RunTables';

/** The answer of one run, from every side. The matrix names the tables and categories that the other views speak of. */
const RunBody = ({ run }: { run: RegisterRun }) => {
  const translate = useTranslate();
  const { data: matrix, error, refetch } = useRead<RunMatrix>('register-runs', `register-runs/${run.id}/matrix`);
  return (
    <>
      {run.stale && (
        <Alert severity="info" sx={{ mb: 3, maxWidth: '46rem' }}>
          {translate('runs.isStale')}
        </Alert>
      )}
      <BigNumbers
        items={[
          { label: translate('runs.persons'), value: run.persons },
          { label: translate('runs.confirmed'), value: run.confirmed },
          { label: translate('runs.possible'), value: run.possible },
          { label: translate('runs.minors'), value: run.minors },
        ]}
      />
      <RunFigures run={run} />
      <RunTables run={run} />
      {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : !matrix && <LoadingState />}
      {matrix && (
        <>
          <Combinations run={run} matrix={matrix} />
          <RunMatrixTable matrix={matrix} />
        </>
      )}
      <RunAges run={run} />
      {matrix && <RunOverlap run={run} tables={matrix.tables} />}
      <Comparison run={run} categories={matrix?.categories ?? []} />
      <RunFacts run={run} />
    </>
  );
};

/** One run of the register. */
export const RunShow = () => {
  const translate = useTranslate();
  const { id } = useIncident();
  const { runId = '' } = useParams();
  const mayCount = useMayCount();
  return (
    <Loaded<RegisterRun> resource="register-runs" id={runId}>
      {run => (
        <RecordPage
          title={translate('runs.name', { number: run.number })}
          back={{ to: runsAddress(id), text: 'runs.back' }}
          chips={
            <Chip
              size="small"
              variant="outlined"
              color={run.stale ? 'warning' : 'success'}
              label={translate(run.stale ? 'runs.stale' : 'runs.newest')}
            />
          }
          actions={mayCount && <CountNow />}
        >
          <RunBody key={run.id} run={run} />
        </RecordPage>
      )}
    </Loaded>
  );
};
