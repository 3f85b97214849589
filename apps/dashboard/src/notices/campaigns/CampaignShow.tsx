import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { useParams } from 'react-router';
import { useMayHere } from '../../incidents/use-may-here';
import type { NoticeCampaign } from '../../platform/api/records';
import { Facts } from '../../platform/fields/Facts';
import { formatNumber } from '../../platform/fields/format-number';
import { HandlingChip } from '../../platform/fields/HandlingChip';
import { VocabChip } from '../../platform/fields/VocabChip';
import { LinkButton } from '../../platform/layout/LinkButton';
import { Section } from '../../platform/layout/Section';
import { InstantField } from '../../platform/moment/InstantField';
import { ArchiveRecord } from '../../platform/record/ArchiveRecord';
import { RecordHistory } from '../../platform/record/RecordHistory';
import { Loaded, RecordPage } from '../../platform/record/RecordPage';
import { campaignsAddress } from '../addresses';
import { ConfirmedVerb } from '../ConfirmedVerb';
import { NOTICES_REFRESH } from '../notices-refresh';
import { CampaignTexts } from '../texts/TextList';
import { CampaignProgress } from './CampaignProgress';
import { CohortName } from './CohortName';

const field = (name: string) => `resources.notice-campaigns.fields.${name}`;

const CampaignActions = ({ campaign }: { campaign: NoticeCampaign }) => {
  const translate = useTranslate();
  const mayChange = useMayHere('notice_campaign.update');
  if (!mayChange) return null;
  const isOpen = campaign.state !== 'closed' && !campaign.archivedAt;
  return (
    <>
      {isOpen && (
        <LinkButton to={`${campaignsAddress(campaign.incidentId)}/${campaign.id}/edit`}>
          {translate('letters.campaigns.edit')}
        </LinkButton>
      )}
      {isOpen && (
        <ConfirmedVerb
          path={`notice-campaigns/${campaign.id}/close`}
          version={campaign.version}
          texts="letters.campaigns.close"
          name={campaign.name}
          variant="outlined"
        />
      )}
      <ArchiveRecord resource="notice-campaigns" record={campaign} name={campaign.name} refresh={NOTICES_REFRESH} />
    </>
  );
};

const CampaignFacts = ({ campaign }: { campaign: NoticeCampaign }) => (
  <Facts
    facts={[
      { label: field('cohortId'), value: <CohortName campaign={campaign} /> },
      { label: field('persons'), value: formatNumber(campaign.persons) },
      { label: field('sender'), value: campaign.sender },
      { label: field('contactPoint'), value: campaign.contactPoint },
      ...(campaign.contactDestroyedAt
        ? [{ label: field('contactDestroyedAt'), value: <InstantField at={campaign.contactDestroyedAt} /> }]
        : []),
    ]}
  />
);

/** One campaign: for whom it is, where its letters stand, and which words they carry. */
export const CampaignShow = () => {
  const translate = useTranslate();
  const { campaignId = '' } = useParams();
  return (
    <Loaded<NoticeCampaign> resource="notice-campaigns" id={campaignId}>
      {campaign => (
        <RecordPage
          title={campaign.name}
          back={{ to: campaignsAddress(campaign.incidentId), text: 'letters.campaigns.back' }}
          chips={
            <>
              <VocabChip list="campaignState" word={campaign.state} />
              <HandlingChip handling={campaign} />
            </>
          }
          actions={<CampaignActions campaign={campaign} />}
          archivedAt={campaign.archivedAt}
          state={campaign.state}
        >
          {campaign.stale && campaign.state !== 'closed' && (
            <Alert severity="warning" sx={{ mb: 2 }}>
              {translate('letters.campaigns.stale')}
            </Alert>
          )}
          <Box sx={{ mb: 4 }}>
            <CampaignFacts campaign={campaign} />
          </Box>
          <Section level={3} title={translate('letters.progress.title')}>
            <CampaignProgress campaignId={campaign.id} />
          </Section>
          <CampaignTexts campaign={campaign} />
          <RecordHistory incidentId={campaign.incidentId} recordId={campaign.id} />
        </RecordPage>
      )}
    </Loaded>
  );
};
