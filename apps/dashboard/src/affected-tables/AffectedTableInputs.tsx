import { NumberInput, TextInput } from 'react-admin';
import { FieldGroup } from '../platform/form/FieldGroup';
import { HandlingInputs } from '../platform/form/HandlingInputs';
import { input } from '../platform/form/input';
import { VocabInput } from '../platform/form/VocabInput';
import { MomentInput } from '../platform/moment/MomentInput';

const SCHEMA = 'CreateAffectedTable';

/** Stolen or leaked: what is held, on whose word, and how surely. Never a status without its source beside it. */
const ClaimInputs = ({ what }: { what: 'stolen' | 'leaked' }) => (
  <FieldGroup title={`scope.tables.form.${what}`} help={`scope.tables.form.${what}Help`}>
    <VocabInput source={`${what}Status`} list={`${what}Status`} required />
    <TextInput {...input(SCHEMA, `${what}Source`)} helperText="scope.tables.form.sourceHelp" />
    <VocabInput source={`${what}Confidence`} list="confidence" required />
  </FieldGroup>
);

/** Everything recorded of an affected table but its columns. */
export const AffectedTableInputs = ({ incidentId }: { incidentId: string }) => (
  <>
    <TextInput {...input(SCHEMA, 'name')} helperText="scope.tables.form.nameHelp" autoFocus />
    <TextInput {...input(SCHEMA, 'system')} helperText={false} />
    <ClaimInputs what="stolen" />
    <ClaimInputs what="leaked" />
    <VocabInput source="origin" list="tableOrigin" required helperText="scope.tables.form.originHelp" />
    <MomentInput source="periodFrom" precision="year" />
    <MomentInput source="periodTo" precision="year" />
    <TextInput {...input(SCHEMA, 'retentionBasis')} helperText="scope.tables.form.retentionHelp" />
    <FieldGroup title="scope.tables.form.rows" help="scope.tables.form.rowsHelp" columns={2}>
      <NumberInput {...input(SCHEMA, 'rowCountClaim')} helperText={false} min={0} step={1} />
      <TextInput {...input(SCHEMA, 'rowCountSource')} helperText={false} />
    </FieldGroup>
    <TextInput {...input(SCHEMA, 'notes')} multiline minRows={2} helperText={false} />
    <HandlingInputs incidentId={incidentId} />
  </>
);
