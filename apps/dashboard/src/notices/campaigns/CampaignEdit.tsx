import { useTranslate } from 'react-admin';
import { useNavigate, useParams } from 'react-router';
import { useIncident } from '../../incidents/incident-context';
import { EditForm } from '../../platform/form/RecordForms';
import { Section } from '../../platform/layout/Section';
import { campaignsAddress } from '../addresses';
import { NOTICES_REFRESH } from '../notices-refresh';
import { CampaignInputs } from './CampaignInputs';

/** Changes the name of a campaign, and until letters are made what they print. */
export const CampaignEdit = () => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const { id } = useIncident();
  const { campaignId = '' } = useParams();
  const back = () => void navigate(`${campaignsAddress(id)}/${campaignId}`);
  return (
    <Section title={translate('letters.campaigns.editTitle')}>
      <EditForm resource="notice-campaigns" id={campaignId} refresh={NOTICES_REFRESH} onSaved={back} onCancel={back}>
        <CampaignInputs />
      </EditForm>
    </Section>
  );
};
