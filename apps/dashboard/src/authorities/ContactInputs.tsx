import { required, TextInput } from 'react-admin';
import { FieldGroup } from '../platform/form/FieldGroup';
import { HandlingInputs } from '../platform/form/HandlingInputs';
import { input } from '../platform/form/input';
import { OrganisationInput } from '../platform/form/OrganisationInput';

const SCHEMA = 'CreateAuthorityContact';
const REQUIRED = required();

/** A person or desk, and every way to reach it. */
export const ContactInputs = ({ incidentId }: { incidentId: string }) => (
  <>
    <TextInput {...input(SCHEMA, 'name')} helperText="authorities.contacts.nameHelp" autoFocus />
    <OrganisationInput source="organisationId" validate={REQUIRED} helperText="authorities.contacts.organisationHelp" />
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
