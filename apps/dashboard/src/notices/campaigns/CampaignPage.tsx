import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import type { NoticeCampaign } from '../../platform/api/records';
import { HandlingChip } from '../../platform/fields/HandlingChip';
import { VocabChip } from '../../platform/fields/VocabChip';
import { SubNav } from '../../platform/layout/SubNav';
import { Loaded, RecordPage } from '../../platform/record/RecordPage';
import { campaignAddress, type CampaignPart, campaignsAddress } from '../addresses';

/** In the order of the work. */
const PARTS: readonly CampaignPart[] = [
  'recipients',
  'contacts',
  'channels',
  'batches',
  'status',
  'reconciliation',
  'end',
];

const CampaignNav = ({ campaign }: { campaign: NoticeCampaign }) => {
  const where = { incidentId: campaign.incidentId, campaignId: campaign.id };
  const items = [
    { to: campaignAddress(where), text: 'letters.campaignParts.overview' },
    ...PARTS.map(part => ({ to: campaignAddress(where, part), text: `letters.campaignParts.${part}` })),
  ];
  return <SubNav label="letters.campaignParts.label" items={items} />;
};

interface CampaignPageProps {
  actions?: (campaign: NoticeCampaign) => ReactNode;
  children: (campaign: NoticeCampaign) => ReactNode;
}

/** A part of one campaign under the campaign's name, where it stands, and the way to its other parts. */
export const CampaignPage = ({ actions, children }: CampaignPageProps) => {
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
          actions={actions?.(campaign)}
          archivedAt={campaign.archivedAt}
          // What takes persons in, or destroys their contact data, is gone once it is done.
          state={[campaign.state, campaign.persons, campaign.contactDestroyedAt].join(' ')}
        >
          <CampaignNav campaign={campaign} />
          {children(campaign)}
        </RecordPage>
      )}
    </Loaded>
  );
};
