import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { useParams } from 'react-router';
import { useMayHere } from '../incidents/use-may-here';
import type { AuthorityContact } from '../platform/api/records';
import { Facts } from '../platform/fields/Facts';
import { HandlingChip } from '../platform/fields/HandlingChip';
import { LinkButton } from '../platform/layout/LinkButton';
import { ArchiveRecord } from '../platform/record/ArchiveRecord';
import { RecordHistory } from '../platform/record/RecordHistory';
import { Loaded, RecordPage } from '../platform/record/RecordPage';
import { contactsAddress, correspondenceAddress } from './addresses';

const FIELDS = ['organisationName', 'role', 'phone', 'email', 'secureChannel', 'hours', 'notes'] as const;

const ContactActions = ({ contact }: { contact: AuthorityContact }) => {
  const translate = useTranslate();
  const { incidentId, id } = contact;
  const mayWrite = useMayHere('correspondence.create');
  const mayChange = useMayHere('authority_contact.update');
  return (
    <>
      {mayWrite && !contact.archivedAt && (
        <LinkButton to={`${correspondenceAddress(incidentId)}/call?contact=${id}`} variant="contained">
          {translate('authorities.call.open')}
        </LinkButton>
      )}
      {mayChange && !contact.archivedAt && (
        <LinkButton to={`${contactsAddress(incidentId)}/${id}/edit`}>
          {translate('authorities.contacts.edit')}
        </LinkButton>
      )}
      {mayChange && <ArchiveRecord resource="authority-contacts" record={contact} name={contact.name} />}
    </>
  );
};

/** One contact: how to reach it, and the quickest way to write down that it was reached. */
export const ContactShow = () => {
  const { contactId = '' } = useParams();
  return (
    <Loaded<AuthorityContact> resource="authority-contacts" id={contactId}>
      {contact => (
        <RecordPage
          title={contact.name}
          back={{ to: contactsAddress(contact.incidentId), text: 'authorities.contacts.back' }}
          chips={<HandlingChip handling={contact} />}
          actions={<ContactActions contact={contact} />}
          archivedAt={contact.archivedAt}
        >
          <Box sx={{ mb: 4 }}>
            <Facts
              facts={FIELDS.map(field => ({
                label: `resources.authority-contacts.fields.${field}`,
                value: contact[field],
              }))}
            />
          </Box>
          <RecordHistory incidentId={contact.incidentId} recordId={contact.id} />
        </RecordPage>
      )}
    </Loaded>
  );
};
