import { TextArrayInput, TextInput } from 'react-admin';
import { FieldGroup } from '../platform/form/FieldGroup';
import { HandlingInputs } from '../platform/form/HandlingInputs';
import { input } from '../platform/form/input';
import { VocabInput } from '../platform/form/VocabInput';
import { VocabRadio } from '../platform/form/VocabRadio';
import { MomentInput } from '../platform/moment/MomentInput';
import { ContactInput } from './ContactInput';
import { FulfilsInput } from './FulfilsInput';
import { OrganisationInput } from '../platform/form/OrganisationInput';

const SCHEMA = 'CreateCorrespondence';

/** Reference numbers as chips, in any shape: the real ones follow no rule. */
export const ReferenceNumbersInput = () => (
  <TextArrayInput source="referenceNumbers" helperText="authorities.items.referenceHelp" />
);

/** Everything about an item of correspondence. */
export const CorrespondenceInputs = ({ incidentId }: { incidentId: string }) => (
  <>
    <VocabRadio source="direction" list="direction" row />
    <VocabInput source="channel" list="correspondenceChannel" required />
    <FieldGroup title="authorities.items.with" help="authorities.items.withHelp" columns={2}>
      <ContactInput incidentId={incidentId} />
      <OrganisationInput source="organisationId" />
    </FieldGroup>
    <MomentInput source="occurred" required />
    <TextInput {...input(SCHEMA, 'subject')} helperText={false} />
    <TextInput {...input(SCHEMA, 'text')} multiline minRows={4} helperText={false} />
    <ReferenceNumbersInput />
    <FulfilsInput incidentId={incidentId} />
    <HandlingInputs incidentId={incidentId} />
  </>
);
