import { useTranslate } from 'react-admin';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { useIncident } from '../incidents/incident-context';
import type { AuthorityContact } from '../platform/api/records';
import { NEW_HANDLING } from '../platform/form/HandlingInputs';
import { CreateForm, EditForm } from '../platform/form/RecordForms';
import { Section } from '../platform/layout/Section';
import { contactsAddress } from './addresses';
import { ContactInputs } from './ContactInputs';

/** Enters a contact. */
export const ContactCreate = () => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const { id } = useIncident();
  const [params] = useSearchParams();
  const party = { organisationId: params.get('organisation'), authorityId: params.get('authority') };
  return (
    <Section title={translate('authorities.contacts.createTitle')}>
      <CreateForm<AuthorityContact>
        resource="authority-contacts"
        fixed={{ incidentId: id }}
        defaultValues={{ ...party, ...NEW_HANDLING }}
        saveLabel="authorities.contacts.save"
        onSaved={contact => void navigate(`${contactsAddress(id)}/${contact.id}`)}
        onCancel={() => void navigate(contactsAddress(id))}
      >
        <ContactInputs incidentId={id} isNew />
      </CreateForm>
    </Section>
  );
};

/** Changes a contact. */
export const ContactEdit = () => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const { id } = useIncident();
  const { contactId = '' } = useParams();
  const back = () => void navigate(`${contactsAddress(id)}/${contactId}`);
  return (
    <Section title={translate('authorities.contacts.editTitle')}>
      <EditForm
        resource="authority-contacts"
        id={contactId}
        refresh={['correspondence']}
        onSaved={back}
        onCancel={back}
      >
        <ContactInputs incidentId={id} />
      </EditForm>
    </Section>
  );
};
