import { AutocompleteInput, ReferenceInput, TextInput } from 'react-admin';
import { TellingInputs } from '../incidents/telling/TellingInputs';
import { FieldGroup } from '../platform/form/FieldGroup';
import { HandlingInputs } from '../platform/form/HandlingInputs';
import { input } from '../platform/form/input';
import { VocabInput } from '../platform/form/VocabInput';

const SCHEMA = 'CreateStatement';

interface StatementInputsProps {
  incidentId: string;
  /** A correction lies in the room of what it corrects. */
  correction?: boolean;
}

/** A statement as a draft. */
export const StatementInputs = ({ incidentId, correction = false }: StatementInputsProps) => (
  <>
    <TextInput {...input(SCHEMA, 'title')} helperText={false} autoFocus />
    <FieldGroup title="statements.form.by" columns={2}>
      <TextInput {...input(SCHEMA, 'issuer')} helperText="statements.form.issuerHelp" />
      <ReferenceInput
        source="issuerOrganisationId"
        reference="organisations"
        sort={{ field: 'name', order: 'ASC' }}
        perPage={50}
      >
        <AutocompleteInput
          optionText="name"
          filterToQuery={(text: string) => ({ q: text })}
          helperText="statements.form.organisationHelp"
        />
      </ReferenceInput>
    </FieldGroup>
    <TextInput {...input(SCHEMA, 'text')} multiline minRows={6} helperText="statements.form.textHelp" />
    <TellingInputs />
    <FieldGroup title="statements.form.where" columns={2}>
      <VocabInput source="channel" list="statementChannel" required />
      <TextInput {...input(SCHEMA, 'language')} helperText="statements.form.languageHelp" />
      <TextInput {...input(SCHEMA, 'source')} helperText="statements.form.sourceHelp" />
      <TextInput {...input(SCHEMA, 'sourceUrl')} helperText={false} />
    </FieldGroup>
    <HandlingInputs incidentId={incidentId} withoutCompartment={correction} />
  </>
);
