import { LIMITS } from '@breachdesk/contract/limits';
import { AutocompleteInput, email, ReferenceInput, required, TextInput } from 'react-admin';
import { input } from '../platform/form/input';
import { VocabInput } from '../platform/form/VocabInput';

/** A user's name, address, organisation and role in this installation. */
export const UserInputs = () => {
  const address = input('CreateUser', 'email', { required: true, maxLength: LIMITS.email });
  return (
    <>
      <TextInput
        {...input('CreateUser', 'displayName', { required: true, maxLength: LIMITS.name })}
        helperText={false}
      />
      <TextInput {...address} type="email" validate={[...address.validate, email()]} helperText={false} />
      <ReferenceInput
        source="organisationId"
        reference="organisations"
        sort={{ field: 'name', order: 'ASC' }}
        perPage={100}
      >
        <AutocompleteInput
          optionText="name"
          filterToQuery={text => ({ q: text })}
          validate={required()}
          helperText={false}
        />
      </ReferenceInput>
      <VocabInput source="globalRole" list="globalRole" required />
    </>
  );
};
