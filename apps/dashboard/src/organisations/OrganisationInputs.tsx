import { LIMITS } from '@breachdesk/contract/limits';
import { DateInput, TextInput } from 'react-admin';
import { input } from '../platform/form/input';
import { VocabInput } from '../platform/form/VocabInput';

/** What an organisation is, and since when. */
export const OrganisationInputs = () => (
  <>
    <TextInput
      {...input('CreateOrganisation', 'name', { required: true, maxLength: LIMITS.name })}
      helperText={false}
    />
    <VocabInput source="kind" list="organisationKind" required />
    <DateInput source="activeFrom" helperText="organisations.activeHelp" />
    <DateInput source="activeTo" helperText="organisations.activeHelp" />
  </>
);
