import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { useMayHere } from '../../incidents/use-may-here';
import type { NoticeCampaign } from '../../platform/api/records';
import { Facts } from '../../platform/fields/Facts';
import { formatNumber } from '../../platform/fields/format-number';
import { LinkButton } from '../../platform/layout/LinkButton';
import { Section } from '../../platform/layout/Section';
import { InstantField } from '../../platform/moment/InstantField';
import { ArchiveRecord } from '../../platform/record/ArchiveRecord';
import { RecordHistory } from '../../platform/record/RecordHistory';
import { campaignAddress, campaignsAddress } from '../addresses';
import { NOTICES_REFRESH } from '../notices-refresh';
import { CampaignTexts } from '../texts/TextList';
import { CampaignPage } from './CampaignPage';
import { CampaignProgress } from './CampaignProgress';
import { CohortName } from './CohortName';
import { isOpen } from './is-open';

const field = (name: string) => `resources.notice-campaigns.fields.${name}`;

const CampaignActions = ({ campaign }: { campaign: NoticeCampaign }) => {
  const translate = useTranslate();
  const mayChange = useMayHere('notice_campaign.update');
  if (!mayChange) return null;
  return (
    <>
      {isOpen(campaign) && (
        <LinkButton to={`${campaignsAddress(campaign.incidentId)}/${campaign.id}/edit`}>
          {translate('letters.campaigns.edit')}
        </LinkButton>
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
  return (
    <CampaignPage actions={campaign => <CampaignActions campaign={campaign} />}>
      {campaign => (
        <>
          {campaign.stale && campaign.state !== 'closed' && (
            <Alert severity="warning" sx={{ mb: 2 }}>
              {translate('letters.campaigns.stale')}{' '}
              <Link
                component={RouterLink}
                to={campaignAddress({ incidentId: campaign.incidentId, campaignId: campaign.id }, 'reconciliation')}
                color="inherit"
              >
                {translate('letters.campaigns.staleLink')}
              </Link>
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
        </>
      )}
    </CampaignPage>
  );
};
