import { FILING_FORMS } from '@breachdesk/contract/filing-forms';
import { lastInstantOf } from '@breachdesk/deadlines/clock-state';
import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { useParams } from 'react-router';
import { useMayHere } from '../../incidents/use-may-here';
import type { Filing, FilingState } from '../../platform/api/records';
import { useRead } from '../../platform/api/use-read';
import { ErrorState } from '../../platform/feedback/ErrorState';
import { LoadingState } from '../../platform/feedback/LoadingState';
import { Facts } from '../../platform/fields/Facts';
import { Hash } from '../../platform/fields/Hash';
import { VocabChip } from '../../platform/fields/VocabChip';
import { Section } from '../../platform/layout/Section';
import { InstantField } from '../../platform/moment/InstantField';
import { MomentField } from '../../platform/moment/MomentField';
import { RecordHistory } from '../../platform/record/RecordHistory';
import { recordAddress } from '../../platform/record/record-address';
import { Loaded, RecordPage } from '../../platform/record/RecordPage';
import { Completeness } from './Completeness';
import { Differences } from './Differences';
import { FieldCard } from './FieldCard';
import { FilingActions } from './FilingActions';
import { ReceiptPanel } from './ReceiptPanel';
import { useVersionName } from './use-version-name';

const field = (name: string) => `resources.filings.fields.${name}`;

const FilingFacts = ({ filing, state }: { filing: Filing; state: FilingState }) => (
  <Facts
    facts={[
      { label: field('writtenBy'), value: filing.writtenByNames.join(', ') },
      ...(state.dueAt ? [{ label: field('dueAt'), value: <InstantField at={state.dueAt} /> }] : []),
      ...(filing.approvedAt
        ? [
            { label: field('approvedBy'), value: filing.approvedByName },
            { label: field('approvedAt'), value: <InstantField at={filing.approvedAt} /> },
            { label: field('contentSha256'), value: filing.contentSha256 && <Hash hash={filing.contentSha256} /> },
          ]
        : []),
      ...(filing.submittedAlready && !filing.submitted
        ? [{ label: field('submittedAlready'), value: <MomentField moment={filing.submittedAlready} /> }]
        : []),
      ...(filing.submitted ? [{ label: field('submitted'), value: <MomentField moment={filing.submitted} /> }] : []),
    ]}
  />
);

const Sections = ({ filing, state }: { filing: Filing; state: FilingState }) => {
  const mayWrite = useMayHere('filing.update') && filing.state === 'draft' && !filing.archivedAt;
  return FILING_FORMS[filing.form].sections.map(({ key, title, fields }, at) => (
    <Section key={key} level={3} title={`${at + 1}. ${title}`}>
      <Box sx={{ display: 'grid', gap: 1.5 }}>
        {fields.map(each => (
          <FieldCard
            key={each.key}
            filing={filing}
            field={each}
            records={state.records}
            isMissing={(filing.state === 'draft' ? state.missing : filing.missing).includes(each.key)}
            mayWrite={mayWrite}
          />
        ))}
      </Box>
    </Section>
  ));
};

const MINUTE = 60_000;

/** Whether nobody had approved it yet when it was submitted, however little of that time is known: a minute at best. */
const isApprovedAfter = ({ approvedAt, submitted }: Filing): boolean =>
  Boolean(approvedAt && submitted && lastInstantOf(submitted).getTime() + MINUTE <= Date.parse(approvedAt));

const FilingPage = ({ filing, state }: { filing: Filing; state: FilingState }) => {
  const translate = useTranslate();
  const { incidentId, obligationId, judgement } = filing;
  return (
    <RecordPage
      title={useVersionName()(filing)}
      back={{ to: recordAddress(incidentId, 'obligation', obligationId) ?? '', text: 'filings.back' }}
      chips={
        <>
          <VocabChip list="filingState" word={filing.state} />
          {judgement && <VocabChip list="judgement" word={judgement} />}
        </>
      }
      actions={<FilingActions filing={filing} state={state} />}
      archivedAt={filing.archivedAt}
      state={filing.state}
    >
      <Completeness filing={filing} state={state} />
      {filing.state === 'approved' && (
        <Alert severity="info" sx={{ mb: 2 }}>
          {translate('filings.approved')}
        </Alert>
      )}
      {isApprovedAfter(filing) && (
        <Alert severity="warning" sx={{ mb: 2 }}>
          {translate('filings.approvedAfter')}
        </Alert>
      )}
      <Box sx={{ mb: 4 }}>
        <FilingFacts filing={filing} state={state} />
      </Box>
      {filing.state === 'filed' && <ReceiptPanel filing={filing} />}
      {state.before && <Differences filing={filing} before={state.before} />}
      <Sections filing={filing} state={state} />
      <RecordHistory incidentId={incidentId} recordId={filing.id} />
    </RecordPage>
  );
};

const WithState = ({ filing }: { filing: Filing }) => {
  const { data, error, refetch } = useRead<FilingState>('filings', `filings/${filing.id}/state`);
  if (data) return <FilingPage filing={filing} state={data} />;
  return error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <LoadingState />;
};

/** One version of what an authority is told: where it stands, what is missing, each answer with its source. */
export const FilingShow = () => {
  const { filingId = '' } = useParams();
  return (
    <Loaded<Filing> resource="filings" id={filingId}>
      {filing => <WithState filing={filing} />}
    </Loaded>
  );
};
