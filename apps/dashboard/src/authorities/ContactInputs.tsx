import { required, TextInput } from 'react-admin';
import { FieldGroup } from '../platform/form/FieldGroup';
import { HandlingInputs } from '../platform/form/HandlingInputs';
import { input } from '../platform/form/input';
import { OrganisationInput } from '../platform/form/OrganisationInput';
import { PartyInput } from './PartyInput';

const SCHEMA = 'CreateAuthorityContact';
const REQUIRED = required();

/** A person or desk, and every way to reach it. A new one may sit at an authority that is only in the directory yet. */
export const ContactInputs = ({ incidentId, isNew = false }: { incidentId: string; isNew?: boolean }) => (
  <>
    <TextInput {...input(SCHEMA, 'name')} helperText="authorities.contacts.nameHelp" autoFocus />
    {isNew ? (
      <PartyInput incidentId={incidentId} helperText="authorities.contacts.organisationHelp" withoutContacts />
    ) : (
      <OrganisationInput
        source="organisationId"
        validate={REQUIRED}
        helperText="authorities.contacts.organisationHelp"
      />
    )}
    <TextInput {...input(SCHEMA, 'role')} helperText={false} />
    <FieldGroup title="authorities.contacts.reach" columns={2}>
      <TextInput {...input(SCHEMA, 'phone')} helperText={false} />
      <TextInput {...input(SCHEMA, 'email')} helperText={false} />
      <TextInput {...input(SCHEMA, 'secureChannel')} helperText="authorities.contacts.secureHelp" />
      <TextInput {...input(SCHEMA, 'hours')} helperText="authorities.contacts.hoursHelp" />
    </FieldGroup>
    <TextInput {...input(SCHEMA, 'notes')} multiline minRows={2} helperText={false} />
    <HandlingInputs incidentId={incidentId} />
  </>
);
