import { useTranslate } from 'react-admin';
import { useParams } from 'react-router';
import { BigNumbers } from '../../persons/BigNumbers';
import type { NoticeBatch } from '../../platform/api/records';
import { VocabChip } from '../../platform/fields/VocabChip';
import { LinkButton } from '../../platform/layout/LinkButton';
import { Section } from '../../platform/layout/Section';
import { RecordHistory } from '../../platform/record/RecordHistory';
import { Loaded, RecordPage } from '../../platform/record/RecordPage';
import { campaignAddress, recipientsAddress } from '../addresses';
import { BatchActions } from './BatchActions';
import { BatchBanner } from './BatchBanner';
import { BatchFacts } from './BatchFacts';
import { BatchFiles } from './BatchFiles';
import { useBatchName } from './BatchName';

const Outcomes = ({ batch }: { batch: NoticeBatch }) => {
  const translate = useTranslate();
  const { underWay, delivered, cameBack } = batch.outcomes;
  return (
    <Section
      level={3}
      title={translate('letters.batches.outcomes.title')}
      actions={
        <>
          <LinkButton to={recipientsAddress(batch, { batchId: batch.id })} size="small">
            {translate('letters.batches.outcomes.persons')}
          </LinkButton>
          <LinkButton to={campaignAddress(batch, 'status')} size="small">
            {translate('letters.batches.outcomes.report')}
          </LinkButton>
        </>
      }
    >
      <BigNumbers
        items={[
          { label: translate('letters.batches.outcomes.delivered'), value: delivered },
          { label: translate('letters.batches.outcomes.cameBack'), value: cameBack },
          { label: translate('letters.batches.outcomes.underWay'), value: underWay },
        ]}
      />
    </Section>
  );
};

/** One batch: whether it may go out, its files with their hashes, and how its letters ended. */
export const BatchShow = () => {
  const nameOf = useBatchName();
  const { batchId = '' } = useParams();
  return (
    <Loaded<NoticeBatch> resource="notice-batches" id={batchId}>
      {batch => (
        <RecordPage
          title={nameOf(batch)}
          back={{ to: campaignAddress(batch, 'batches'), text: 'letters.batches.back' }}
          chips={
            <>
              <VocabChip list="batchState" word={batch.state} />
              <VocabChip list="noticeHandling" word={batch.handling} />
            </>
          }
          actions={<BatchActions batch={batch} />}
          state={batch.state}
        >
          <BatchBanner batch={batch} />
          <BatchFacts batch={batch} />
          {batch.files.length > 0 && <BatchFiles batch={batch} />}
          {batch.state === 'sent' && <Outcomes batch={batch} />}
          <RecordHistory incidentId={batch.incidentId} recordId={batch.id} />
        </RecordPage>
      )}
    </Loaded>
  );
};
