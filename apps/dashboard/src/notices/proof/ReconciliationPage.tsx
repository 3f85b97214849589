import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { useMayHere } from '../../incidents/use-may-here';
import { BigNumbers } from '../../persons/BigNumbers';
import type { NoticeCampaign, Reconciliation } from '../../platform/api/records';
import { useRead } from '../../platform/api/use-read';
import { ErrorState } from '../../platform/feedback/ErrorState';
import { LoadingState } from '../../platform/feedback/LoadingState';
import { formatNumber } from '../../platform/fields/format-number';
import { Section } from '../../platform/layout/Section';
import { CampaignPage } from '../campaigns/CampaignPage';
import { isOpen } from '../campaigns/is-open';
import { ConfirmedVerb } from '../ConfirmedVerb';
import { WithoutLetter } from './WithoutLetter';

interface HeldProps {
  campaign: NoticeCampaign;
  reconciliation: Reconciliation;
}

const Held = ({ campaign, reconciliation: { runNumber, missing, gone, goneWaiting } }: HeldProps) => {
  const translate = useTranslate();
  const mayTakeIn = useMayHere('notice_campaign.update') && isOpen(campaign);
  return (
    <Section
      level={3}
      title={translate('letters.reconciliation.title', { number: runNumber })}
      intro={translate('letters.reconciliation.intro')}
    >
      <BigNumbers
        items={[
          { label: translate('letters.reconciliation.missing'), value: missing },
          { label: translate('letters.reconciliation.gone'), value: gone },
          { label: translate('letters.reconciliation.goneWaiting'), value: goneWaiting },
        ]}
      />
      <Alert severity={missing > 0 ? 'warning' : 'success'} sx={{ mb: 2, maxWidth: '46rem' }}>
        {translate(`letters.reconciliation.${missing > 0 ? 'some' : 'all'}`, {
          smart_count: missing,
          n: formatNumber(missing),
          number: runNumber,
        })}
      </Alert>
      {gone > 0 && (
        <Box component="p" sx={{ maxWidth: '46rem' }}>
          {translate('letters.reconciliation.goneMeans')}
        </Box>
      )}
      {missing > 0 && mayTakeIn && (
        <ConfirmedVerb
          path={`notice-campaigns/${campaign.id}/take-in`}
          texts="letters.reconciliation.takeIn"
          name={formatNumber(missing)}
        />
      )}
    </Section>
  );
};

const Reconciled = ({ campaign }: { campaign: NoticeCampaign }) => {
  const path = `notice-campaigns/${campaign.id}/reconciliation`;
  const { data, error, refetch } = useRead<Reconciliation>('notice-campaigns', path);
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState />;
  return (
    <>
      <Held campaign={campaign} reconciliation={data} />
      <WithoutLetter campaign={campaign} />
    </>
  );
};

/** The campaign held against the newest run: who has entered the register since, and who has no letter. */
export const ReconciliationPage = () => <CampaignPage>{campaign => <Reconciled campaign={campaign} />}</CampaignPage>;
