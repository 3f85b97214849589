import { TextArrayInput, TextInput } from 'react-admin';
import type { Correspondence } from '../platform/api/records';
import { HandlingInputs } from '../platform/form/HandlingInputs';
import { input } from '../platform/form/input';
import { VocabInput } from '../platform/form/VocabInput';
import { VocabRadio } from '../platform/form/VocabRadio';
import { MomentInput } from '../platform/moment/MomentInput';
import { FulfilsInput } from './FulfilsInput';
import { ItemTelling } from './ItemTelling';
import { ItemInput } from './ItemInput';
import { PartyInput } from './PartyInput';
import { TemplatePicker } from './templates/TemplatePicker';

const SCHEMA = 'CreateCorrespondence';

/** Reference numbers as chips, in any shape: the real ones follow no rule. */
export const ReferenceNumbersInput = () => (
  <TextArrayInput source="referenceNumbers" helperText="authorities.items.referenceHelp" />
);

interface CorrespondenceInputsProps {
  incidentId: string;
  /** The item as it stands, where there is one. */
  item?: Correspondence;
  isCorrection?: boolean;
}

const partyOf = (item?: Correspondence): string =>
  [item?.contactName, item?.organisationName].filter(Boolean).join(' · ');

/** Everything about an item of correspondence. */
export const CorrespondenceInputs = ({ incidentId, item, isCorrection = false }: CorrespondenceInputsProps) => (
  <>
    {isCorrection && (
      <TextInput {...input(SCHEMA, 'correctionReason', { required: true })} helperText="authorities.items.reasonHelp" />
    )}
    <VocabRadio source="direction" list="direction" row />
    <VocabInput source="channel" list="correspondenceChannel" required />
    <PartyInput incidentId={incidentId} helperText="authorities.party.help" chosenName={partyOf(item)} />
    <MomentInput source="occurred" required />
    <TemplatePicker />
    <TextInput {...input(SCHEMA, 'subject')} helperText={false} />
    <TextInput {...input(SCHEMA, 'text')} multiline minRows={4} helperText={false} />
    <ItemTelling />
    <ReferenceNumbersInput />
    <ItemInput source="repliesToId" incidentId={incidentId} helperText="authorities.items.repliesHelp" />
    <FulfilsInput incidentId={incidentId} />
    <HandlingInputs incidentId={incidentId} />
  </>
);
