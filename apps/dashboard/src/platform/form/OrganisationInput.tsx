import { AutocompleteInput, ReferenceInput, type Validator } from 'react-admin';

interface OrganisationInputProps {
  source: string;
  validate?: Validator;
  helperText?: string;
}

/** An organisation of this installation, found by typing part of its name. */
export const OrganisationInput = ({ source, validate, helperText }: OrganisationInputProps) => (
  <ReferenceInput source={source} reference="organisations" sort={{ field: 'name', order: 'ASC' }} perPage={50}>
    <AutocompleteInput
      optionText="name"
      filterToQuery={(text: string) => ({ q: text })}
      validate={validate}
      helperText={helperText ?? false}
    />
  </ReferenceInput>
);
