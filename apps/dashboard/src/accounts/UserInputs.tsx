import { LIMITS } from '@breachdesk/contract/limits';
import { AutocompleteInput, email, ReferenceInput, TextInput } from 'react-admin';
import { input } from '../platform/form/input';
import { VocabInput } from '../platform/form/VocabInput';

/** A user's name, address and role here. The organisation is chosen once: what somebody did stays with the organisation it was done for. */
export const UserInputs = ({ isNew = false }: { isNew?: boolean }) => {
  const address = input('CreateUser', 'email', { required: true, maxLength: LIMITS.email });
  return (
    <>
      <TextInput
        {...input('CreateUser', 'displayName', { required: true, maxLength: LIMITS.name })}
        helperText={false}
      />
      <TextInput {...address} type="email" validate={[...address.validate, email()]} helperText={false} />
      {isNew && (
        <ReferenceInput
          source="organisationId"
          reference="organisations"
          sort={{ field: 'name', order: 'ASC' }}
          perPage={100}
        >
          <AutocompleteInput
            optionText="name"
            filterToQuery={text => ({ q: text })}
            helperText="accounts.users.organisationHelp"
          />
        </ReferenceInput>
      )}
      <VocabInput source="globalRole" list="globalRole" required />
    </>
  );
};
