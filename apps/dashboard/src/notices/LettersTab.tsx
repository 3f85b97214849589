import { Navigate, Route, Routes } from 'react-router';
import { useIncident } from '../incidents/incident-context';
import { NotFound } from '../platform/layout/NotFound';
import { SubNav } from '../platform/layout/SubNav';
import { useMay } from '../platform/session/use-may';
import { campaignsAddress, holdsAddress, publicNoticesAddress, textsAddress } from './addresses';
import { BatchCreate } from './batches/BatchCreate';
import { BatchList } from './batches/BatchList';
import { BatchShow } from './batches/BatchShow';
import { CampaignCreate } from './campaigns/CampaignCreate';
import { CampaignEdit } from './campaigns/CampaignEdit';
import { CampaignList } from './campaigns/CampaignList';
import { CampaignShow } from './campaigns/CampaignShow';
import { ChannelsPage } from './channels/ChannelsPage';
import { ContactFileCreate } from './contacts/ContactFileCreate';
import { ContactFileList } from './contacts/ContactFileList';
import { ContactFileShow } from './contacts/ContactFileShow';
import { HoldBanner } from './holds/HoldBanner';
import { HoldCreate, HoldEdit } from './holds/HoldForms';
import { HoldList } from './holds/HoldList';
import { HoldShow } from './holds/HoldShow';
import { CampaignEndPage } from './proof/CampaignEndPage';
import { ReconciliationPage } from './proof/ReconciliationPage';
import { PublicNoticeCreate, PublicNoticeEdit } from './public/PublicNoticeForms';
import { PublicNoticeList } from './public/PublicNoticeList';
import { PublicNoticeShow } from './public/PublicNoticeShow';
import { RecipientList } from './recipients/RecipientList';
import { RecipientShow } from './recipients/RecipientShow';
import { StatusFilePage } from './status/StatusFilePage';
import { TextCreate } from './texts/TextCreate';
import { TextEdit } from './texts/TextEdit';
import { TextList } from './texts/TextList';
import { TextShow } from './texts/TextShow';

/** Everything below one campaign. */
const CAMPAIGN_PARTS = (
  <>
    <Route path="campaigns/:campaignId/recipients" element={<RecipientList />} />
    <Route path="campaigns/:campaignId/recipients/:recipientId" element={<RecipientShow />} />
    <Route path="campaigns/:campaignId/contacts" element={<ContactFileList />} />
    <Route path="campaigns/:campaignId/contacts/create" element={<ContactFileCreate />} />
    <Route path="campaigns/:campaignId/contacts/:fileId" element={<ContactFileShow />} />
    <Route path="campaigns/:campaignId/channels" element={<ChannelsPage />} />
    <Route path="campaigns/:campaignId/batches" element={<BatchList />} />
    <Route path="campaigns/:campaignId/batches/create" element={<BatchCreate />} />
    <Route path="campaigns/:campaignId/batches/:batchId" element={<BatchShow />} />
    <Route path="campaigns/:campaignId/status" element={<StatusFilePage />} />
    <Route path="campaigns/:campaignId/reconciliation" element={<ReconciliationPage />} />
    <Route path="campaigns/:campaignId/end" element={<CampaignEndPage />} />
  </>
);

/** How the persons are told: letters to a cohort, their words, what holds them back, and public notice in their place. */
const LettersTab = () => {
  const { id } = useIncident();
  const seesCampaigns = useMay('notice_campaign.read', id);
  const seesTexts = useMay('letter_version.read', id);
  const seesNotices = useMay('public_notice.read', id);
  const parts = [
    ...(seesCampaigns ? [{ to: campaignsAddress(id), text: 'letters.parts.campaigns' }] : []),
    ...(seesTexts ? [{ to: textsAddress(id), text: 'letters.parts.texts' }] : []),
    { to: holdsAddress(id), text: 'letters.parts.holds' },
    ...(seesNotices ? [{ to: publicNoticesAddress(id), text: 'letters.parts.public' }] : []),
  ];
  return (
    <>
      <SubNav label="letters.parts.label" items={parts} />
      <HoldBanner />
      <Routes>
        <Route index element={<Navigate to={parts[0]?.to ?? holdsAddress(id)} replace />} />
        {seesCampaigns && <Route path="campaigns" element={<CampaignList />} />}
        {seesCampaigns && <Route path="campaigns/create" element={<CampaignCreate />} />}
        {seesCampaigns && <Route path="campaigns/:campaignId" element={<CampaignShow />} />}
        {seesCampaigns && <Route path="campaigns/:campaignId/edit" element={<CampaignEdit />} />}
        {seesCampaigns && CAMPAIGN_PARTS}
        {seesTexts && <Route path="texts" element={<TextList />} />}
        {seesTexts && <Route path="texts/create" element={<TextCreate />} />}
        {seesTexts && <Route path="texts/:textId" element={<TextShow />} />}
        {seesTexts && <Route path="texts/:textId/edit" element={<TextEdit />} />}
        <Route path="holds" element={<HoldList />} />
        <Route path="holds/create" element={<HoldCreate />} />
        <Route path="holds/:holdId" element={<HoldShow />} />
        <Route path="holds/:holdId/edit" element={<HoldEdit />} />
        {seesNotices && <Route path="public-notices" element={<PublicNoticeList />} />}
        {seesNotices && <Route path="public-notices/create" element={<PublicNoticeCreate />} />}
        {seesNotices && <Route path="public-notices/:noticeId" element={<PublicNoticeShow />} />}
        {seesNotices && <Route path="public-notices/:noticeId/edit" element={<PublicNoticeEdit />} />}
        <Route path="*" element={<NotFound />} />
      </Routes>
    </>
  );
};
export default LettersTab;
