import Alert from '@mui/material/Alert';
import { NumberInput, useTranslate } from 'react-admin';
import { useNavigate, useParams } from 'react-router';
import { useIncident } from '../../incidents/incident-context';
import type { NoticeBatch, NoticeProgress } from '../../platform/api/records';
import { EmptyState } from '../../platform/feedback/EmptyState';
import { ErrorState } from '../../platform/feedback/ErrorState';
import { LoadingState } from '../../platform/feedback/LoadingState';
import { input } from '../../platform/form/input';
import { CreateForm } from '../../platform/form/RecordForms';
import { VocabInput } from '../../platform/form/VocabInput';
import { VocabRadio } from '../../platform/form/VocabRadio';
import { LinkButton } from '../../platform/layout/LinkButton';
import { RecordPage } from '../../platform/record/RecordPage';
import { campaignAddress } from '../addresses';
import { useProgress } from '../campaigns/use-progress';
import { NOTICES_REFRESH } from '../notices-refresh';
import { WaitingPersons } from './WaitingPersons';

/** Letters of one batch, unless somebody wants fewer: what one delivery to a printer usually holds. */
const USUAL_SIZE = 2000;

const BatchForm = ({ rows, campaignId }: { rows: readonly NoticeProgress[]; campaignId: string }) => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const { id: incidentId } = useIncident();
  const address = campaignAddress({ incidentId, campaignId }, 'batches');
  const channels = [...new Set(rows.map(({ channel }) => channel))];
  return (
    <>
      <Alert severity="info" sx={{ mb: 2, maxWidth: '46rem' }}>
        {translate('letters.batches.waiting')}
        <WaitingPersons rows={rows} />
      </Alert>
      <CreateForm<NoticeBatch>
        resource="notice-batches"
        fixed={{ incidentId, campaignId }}
        defaultValues={{ channel: channels[0], handling: 'ordinary', most: USUAL_SIZE }}
        refresh={NOTICES_REFRESH}
        saveLabel="letters.batches.save"
        onSaved={batch => void navigate(`${address}/${batch.id}`)}
        onCancel={() => void navigate(address)}
      >
        <VocabInput source="channel" list="noticeChannel" only={channels} required />
        <VocabRadio source="handling" list="noticeHandling" means="letters.batches.handlingMeans" />
        <NumberInput {...input('CreateNoticeBatch', 'most')} helperText="letters.batches.mostHelp" />
      </CreateForm>
    </>
  );
};

/** Makes a batch of persons who wait for one channel. */
export const BatchCreate = () => {
  const translate = useTranslate();
  const { campaignId = '' } = useParams();
  const { id: incidentId } = useIncident();
  const where = { incidentId, campaignId };
  const { rows, error, reload } = useProgress(campaignId);
  const waiting = rows?.filter(({ state, channel }) => state === 'waiting' && channel !== 'none');
  return (
    <RecordPage
      title={translate('letters.batches.create')}
      back={{ to: campaignAddress(where, 'batches'), text: 'letters.batches.back' }}
    >
      {error && <ErrorState error={error} onRetry={reload} />}
      {!waiting && !error && <LoadingState />}
      {waiting?.length === 0 && (
        <EmptyState
          title="letters.batches.nobodyWaits"
          hint="letters.batches.nobodyWaitsHint"
          action={
            <LinkButton to={campaignAddress(where, 'contacts')}>
              {translate('letters.campaignParts.contacts')}
            </LinkButton>
          }
        />
      )}
      {waiting && waiting.length > 0 && <BatchForm rows={waiting} campaignId={campaignId} />}
    </RecordPage>
  );
};
