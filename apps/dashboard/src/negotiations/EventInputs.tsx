import { TextInput } from 'react-admin';
import { FieldGroup } from '../platform/form/FieldGroup';
import { input } from '../platform/form/input';
import { VocabInput } from '../platform/form/VocabInput';
import { VocabRadio } from '../platform/form/VocabRadio';
import { MomentInput } from '../platform/moment/MomentInput';

const SCHEMA = 'CreateNegotiationEvent';

const toCapitals = (text: string): string => text.toUpperCase();

/** What happened: who, what, when, the words, the exact amount and the deadline. */
export const EventInputs = () => (
  <>
    <VocabRadio source="party" list="negotiationParty" row />
    <VocabInput source="kind" list="negotiationEventKind" required />
    <MomentInput source="occurred" required />
    <TextInput {...input(SCHEMA, 'text')} multiline minRows={3} helperText="negotiations.events.textHelp" />
    <FieldGroup title="negotiations.events.amount" help="negotiations.events.amountHelp" columns={2}>
      <TextInput {...input(SCHEMA, 'amount')} helperText="negotiations.events.amountFormat" inputMode="decimal" />
      <TextInput {...input(SCHEMA, 'currency')} parse={toCapitals} helperText="negotiations.events.currencyHelp" />
      <TextInput {...input(SCHEMA, 'amountAsWritten')} helperText={false} />
      <TextInput {...input(SCHEMA, 'percent')} helperText="negotiations.events.percentHelp" inputMode="decimal" />
    </FieldGroup>
    <MomentInput source="deadline" planned />
    <VocabInput source="confidence" list="confidence" required />
  </>
);

/** On whose word. */
export const SourceInput = () => <TextInput {...input(SCHEMA, 'source')} helperText={false} />;
