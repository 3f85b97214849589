import { AutocompleteInput, ReferenceInput, type Validator } from 'react-admin';

interface PersonInputProps {
  source: string;
  label?: string;
  helperText?: string;
  validate?: Validator | Validator[];
}

/** A user of any organisation, found by typing part of the name. */
export const PersonInput = ({ source, label, helperText, validate }: PersonInputProps) => (
  <ReferenceInput source={source} reference="directory" sort={{ field: 'displayName', order: 'ASC' }} perPage={25}>
    <AutocompleteInput
      label={label}
      helperText={helperText ?? false}
      validate={validate}
      optionText={(person?: { displayName?: string; organisationName?: string }) =>
        person?.displayName ? [person.displayName, person.organisationName].filter(Boolean).join(' · ') : ''
      }
      filterToQuery={text => ({ q: text })}
    />
  </ReferenceInput>
);
