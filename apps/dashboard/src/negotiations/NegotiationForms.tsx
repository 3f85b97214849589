import { TextInput, useTranslate } from 'react-admin';
import { useNavigate, useParams } from 'react-router';
import { useIncident } from '../incidents/incident-context';
import type { Negotiation } from '../platform/api/records';
import { input } from '../platform/form/input';
import { CreateForm, EditForm } from '../platform/form/RecordForms';
import { VocabInput } from '../platform/form/VocabInput';
import { Section } from '../platform/layout/Section';
import { MomentInput } from '../platform/moment/MomentInput';
import { ActorInput } from './ActorInput';
import { negotiationsAddress } from './addresses';

const SCHEMA = 'CreateNegotiation';
const toCapitals = (text: string): string => text.toUpperCase();

const NegotiationInputs = () => (
  <>
    <ActorInput />
    <VocabInput source="state" list="negotiationState" required />
    <TextInput {...input(SCHEMA, 'channel')} helperText="negotiations.form.channelHelp" />
    <TextInput {...input(SCHEMA, 'language')} helperText={false} />
    <MomentInput source="firstContact" precision="day" />
    <TextInput {...input(SCHEMA, 'summary')} multiline minRows={3} helperText={false} />
    <TextInput {...input(SCHEMA, 'source')} helperText={false} />
    <VocabInput source="confidence" list="confidence" required />
    <TextInput {...input(SCHEMA, 'comparedIn')} parse={toCapitals} helperText="negotiations.form.comparedInHelp" />
    <VocabInput source="tlp" list="tlp" required helperText="negotiations.form.tlpHelp" />
  </>
);

/** Opens a negotiation; its room is fixed. */
export const NegotiationCreate = () => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const { id } = useIncident();
  const address = negotiationsAddress(id);
  return (
    <Section title={translate('negotiations.createTitle')}>
      <CreateForm<Negotiation>
        resource="negotiations"
        fixed={{ incidentId: id }}
        defaultValues={{ state: 'open', confidence: 'unknown', tlp: 'RED' }}
        saveLabel="negotiations.save"
        onSaved={negotiation => void navigate(`${address}/${negotiation.id}`)}
        onCancel={() => void navigate(address)}
      >
        <NegotiationInputs />
      </CreateForm>
    </Section>
  );
};

/** Changes where a negotiation stands and what is known of it; what happened in it is never changed. */
export const NegotiationEdit = () => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const { id } = useIncident();
  const { negotiationId = '' } = useParams();
  const back = () => void navigate(`${negotiationsAddress(id)}/${negotiationId}`);
  return (
    <Section title={translate('negotiations.editTitle')}>
      <EditForm resource="negotiations" id={negotiationId} onSaved={back} onCancel={back}>
        <NegotiationInputs />
      </EditForm>
    </Section>
  );
};
