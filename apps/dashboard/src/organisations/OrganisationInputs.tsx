import { LIMITS } from '@breachdesk/contract/limits';
import { TextArrayInput, TextInput } from 'react-admin';
import { input } from '../platform/form/input';
import { VocabInput } from '../platform/form/VocabInput';
import { DayInput } from '../platform/moment/DayInput';

/** What an organisation is, and since when. */
export const OrganisationInputs = () => (
  <>
    <TextInput
      {...input('CreateOrganisation', 'name', { required: true, maxLength: LIMITS.name })}
      helperText={false}
    />
    <VocabInput source="kind" list="organisationKind" required />
    <TextArrayInput source="mailDomains" helperText="organisations.domainsHelp" />
    <DayInput source="activeFrom" helperText="organisations.activeHelp" />
    <DayInput source="activeTo" helperText="organisations.activeHelp" />
  </>
);
