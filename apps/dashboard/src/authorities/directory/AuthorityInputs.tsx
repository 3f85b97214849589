import {
  AutocompleteArrayInput,
  AutocompleteInput,
  ReferenceInput,
  TextArrayInput,
  TextInput,
  useGetList,
} from 'react-admin';
import type { RegimeTerm } from '../../platform/api/records';
import { FieldGroup } from '../../platform/form/FieldGroup';
import { input } from '../../platform/form/input';
import { VocabInput } from '../../platform/form/VocabInput';
import { DayInput } from '../../platform/moment/DayInput';

const SCHEMA = 'CreateAuthority';

const DutiesInput = () => {
  const { data = [] } = useGetList<RegimeTerm>('regime-terms', {
    pagination: { page: 1, perPage: 100 },
    sort: { field: 'key', order: 'ASC' },
  });
  return (
    <AutocompleteArrayInput
      source="dutyKeys"
      choices={data.map(({ key, title, regime, article }) => ({ id: key, name: `${title} (${regime} ${article})` }))}
      translateChoice={false}
      helperText="authorities.directory.dutiesHelp"
    />
  );
};

/** What is true of an authority, and between which days. */
export const AuthorityInputs = ({ isNew = false }: { isNew?: boolean }) => (
  <>
    <TextInput {...input(SCHEMA, 'name')} helperText={false} />
    <FieldGroup title="authorities.directory.body" columns={2}>
      <TextInput {...input(SCHEMA, 'key')} helperText="authorities.directory.keyHelp" readOnly={!isNew} />
      <TextInput {...input(SCHEMA, 'country')} helperText="authorities.directory.countryHelp" />
      <VocabInput
        source="kind"
        list="organisationKind"
        only={['police', 'cyber_crime_centre', 'supervisory_authority', 'health_authority', 'public_authority']}
        required
      />
      <TextInput {...input(SCHEMA, 'language')} helperText="authorities.directory.languageHelp" />
    </FieldGroup>
    <TextInput {...input(SCHEMA, 'role')} helperText="authorities.directory.roleHelp" multiline />
    <DutiesInput />
    <TextInput {...input(SCHEMA, 'legalBasis')} helperText={false} />
    <FieldGroup title="authorities.contacts.reach" columns={2}>
      <TextInput {...input(SCHEMA, 'portal')} helperText={false} />
      <TextInput {...input(SCHEMA, 'phone')} helperText={false} />
      <TextInput {...input(SCHEMA, 'email')} helperText={false} />
      <TextInput {...input(SCHEMA, 'hours')} helperText="authorities.contacts.hoursHelp" />
    </FieldGroup>
    <TextArrayInput source="mailDomains" helperText="authorities.directory.domainsHelp" />
    <FieldGroup title="authorities.directory.valid" help="authorities.directory.validHelp" columns={2}>
      <DayInput source="validFrom" helperText="authorities.directory.validFromHelp" />
      <DayInput source="validTo" helperText="authorities.directory.validToHelp" />
    </FieldGroup>
    <ReferenceInput source="successorId" reference="authorities" sort={{ field: 'name', order: 'ASC' }} perPage={50}>
      <AutocompleteInput
        optionText="name"
        filterToQuery={(text: string) => ({ q: text })}
        helperText="authorities.directory.successorHelp"
      />
    </ReferenceInput>
    <TextInput {...input(SCHEMA, 'source')} helperText="authorities.directory.sourceHelp" />
    <TextInput {...input(SCHEMA, 'notes')} multiline minRows={2} helperText={false} />
  </>
);
