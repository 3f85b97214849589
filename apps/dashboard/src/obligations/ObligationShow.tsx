import Box from '@mui/material/Box';
import Paper from '@mui/material/Paper';
import { useGetList, useTranslate } from 'react-admin';
import { useParams } from 'react-router';
import { useMayHere } from '../incidents/use-may-here';
import type { ClockRow, Obligation } from '../platform/api/records';
import { ClockRemarks } from '../platform/clock/ClockRemarks';
import { ClockSign } from '../platform/clock/ClockSign';
import { ClockTimes } from '../platform/clock/ClockTimes';
import { clockWords, stateNow } from '../platform/clock/clock-words';
import { HandlingChip } from '../platform/fields/HandlingChip';
import { VocabChip } from '../platform/fields/VocabChip';
import { Section } from '../platform/layout/Section';
import { ArchiveRecord } from '../platform/record/ArchiveRecord';
import { RecordHistory } from '../platform/record/RecordHistory';
import { Loaded, RecordPage } from '../platform/record/RecordPage';
import { useNow } from '../platform/use-now';
import { obligationsAddress } from './addresses';
import { Assess } from './Assess';
import { AssessmentHistory } from './AssessmentHistory';
import { DateObligation } from './DateObligation';
import { DecisionPanel } from './DecisionPanel';
import { FilingPanel } from './filings/FilingPanel';
import { Filings } from './Filings';
import { ObligationFacts } from './ObligationFacts';
import { OBLIGATIONS_REFRESH } from './obligations-refresh';
import { RecordFiling } from './RecordFiling';

const useClock = (id: string): ClockRow | undefined => {
  const { data = [] } = useGetList<ClockRow>('clocks', {
    filter: { id, incidentId: useParams()['id'] },
    pagination: { page: 1, perPage: 1 },
    sort: { field: 'dueAt', order: 'ASC' },
  });
  return data[0];
};

const ClockNow = ({ clock }: { clock: ClockRow }) => {
  const translate = useTranslate();
  const now = useNow();
  const state = stateNow(clock, now);
  return (
    <Paper variant="outlined" sx={{ p: 2, mb: 3, display: 'flex', gap: 1 }}>
      <ClockSign state={state} />
      <Box sx={{ minWidth: 0 }}>
        <Box
          component="p"
          className="numbers"
          sx={{ m: 0, fontWeight: 650, color: state === 'overdue' ? 'error.main' : undefined }}
        >
          {translate(state === 'met' && !clock.dueAt ? 'clocks.doneWord' : `vocab.clockState.${state}`)}
          {': '}
          {clockWords(clock, now, translate)}
        </Box>
        <Box className="numbers">
          <ClockTimes clock={clock} state={state} />
        </Box>
        <ClockRemarks clock={clock} />
      </Box>
    </Paper>
  );
};

const ObligationActions = ({ duty }: { duty: Obligation }) => {
  const mayJudge = useMayHere('obligation_assessment.create');
  const mayChange = useMayHere('obligation.update');
  const mayFile = useMayHere('submission.create');
  return (
    <>
      {mayJudge && !duty.archivedAt && <Assess duty={duty} />}
      {mayChange && !duty.archivedAt && <DateObligation duty={duty} />}
      {mayFile && !duty.archivedAt && <RecordFiling duty={duty} />}
      {mayChange && duty.termKey === null && (
        <ArchiveRecord resource="obligations" record={duty} name={duty.title} refresh={OBLIGATIONS_REFRESH} />
      )}
    </>
  );
};

/** One duty: where its clock stands, on which terms, who judged it, what was decided and what was filed. */
export const ObligationShow = () => {
  const translate = useTranslate();
  const { obligationId = '' } = useParams();
  const clock = useClock(obligationId);
  return (
    <Loaded<Obligation> resource="obligations" id={obligationId}>
      {duty => (
        <RecordPage
          title={duty.title}
          back={{ to: obligationsAddress(duty.incidentId), text: 'obligations.back' }}
          chips={
            <>
              <VocabChip list="applies" word={duty.applies} />
              <HandlingChip handling={duty} />
            </>
          }
          actions={<ObligationActions duty={duty} />}
          archivedAt={duty.archivedAt}
        >
          {clock && <ClockNow clock={clock} />}
          <Box sx={{ mb: 4 }}>
            <ObligationFacts duty={duty} />
          </Box>
          <FilingPanel duty={duty} />
          <DecisionPanel duty={duty} />
          <Filings duty={duty} />
          <Section level={3} title={translate('obligations.assess.history')}>
            <AssessmentHistory obligationId={duty.id} />
          </Section>
          <RecordHistory incidentId={duty.incidentId} recordId={duty.id} />
        </RecordPage>
      )}
    </Loaded>
  );
};
