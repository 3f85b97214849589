import { SelectInput, TextInput, useTranslate } from 'react-admin';
import { useNavigate, useParams } from 'react-router';
import { useIncident } from '../../incidents/incident-context';
import { TellingInputs } from '../../incidents/telling/TellingInputs';
import { TELLS_NOTHING } from '../../incidents/telling/tells-nothing';
import type { PublicNotice } from '../../platform/api/records';
import { HandlingInputs, NEW_HANDLING } from '../../platform/form/HandlingInputs';
import { input } from '../../platform/form/input';
import { CreateForm, EditForm } from '../../platform/form/RecordForms';
import { Section } from '../../platform/layout/Section';
import { publicNoticesAddress } from '../addresses';
import { NOTICES_REFRESH } from '../notices-refresh';
import { useLetterCampaigns } from '../use-letter-campaigns';

const SCHEMA = 'CreatePublicNotice';

/** The campaign whose persons it also reaches, if there is one; a notice may stand alone. */
const CampaignInput = () => {
  const translate = useTranslate();
  const { campaigns = [] } = useLetterCampaigns();
  return (
    <SelectInput
      {...input(SCHEMA, 'campaignId')}
      choices={[...campaigns]}
      optionText="name"
      emptyText={translate('platform.none')}
      helperText="letters.public.form.campaignHelp"
      translateChoice={false}
    />
  );
};

const PublicNoticeInputs = ({ incidentId }: { incidentId: string }) => (
  <>
    <TextInput
      {...input(SCHEMA, 'reason')}
      multiline
      minRows={3}
      helperText="letters.public.form.reasonHelp"
      autoFocus
    />
    <TextInput {...input(SCHEMA, 'text')} multiline minRows={6} helperText="letters.public.form.textHelp" />
    <TextInput {...input(SCHEMA, 'channel')} helperText="letters.public.form.channelHelp" />
    <CampaignInput />
    <TellingInputs />
    <HandlingInputs incidentId={incidentId} />
  </>
);

/** Drafts the decision to tell persons in public. */
export const PublicNoticeCreate = () => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const { id } = useIncident();
  const address = publicNoticesAddress(id);
  return (
    <Section title={translate('letters.public.createTitle')} intro={translate('letters.public.intro')}>
      <CreateForm<PublicNotice>
        resource="public-notices"
        fixed={{ incidentId: id }}
        defaultValues={{ ...TELLS_NOTHING, ...NEW_HANDLING }}
        refresh={NOTICES_REFRESH}
        saveLabel="letters.public.save"
        onSaved={notice => void navigate(`${address}/${notice.id}`)}
        onCancel={() => void navigate(address)}
      >
        <PublicNoticeInputs incidentId={id} />
      </CreateForm>
    </Section>
  );
};

/** Changes a draft. */
export const PublicNoticeEdit = () => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const { id } = useIncident();
  const { noticeId = '' } = useParams();
  const back = () => void navigate(`${publicNoticesAddress(id)}/${noticeId}`);
  return (
    <Section title={translate('letters.public.editTitle')}>
      <EditForm resource="public-notices" id={noticeId} refresh={NOTICES_REFRESH} onSaved={back} onCancel={back}>
        <PublicNoticeInputs incidentId={id} />
      </EditForm>
    </Section>
  );
};
