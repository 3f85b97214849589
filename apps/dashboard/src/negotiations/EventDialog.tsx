import Alert from '@mui/material/Alert';
import { TextInput, useTranslate } from 'react-admin';
import type { Negotiation, NegotiationEvent } from '../platform/api/records';
import { FieldGroup } from '../platform/form/FieldGroup';
import { FormDialog } from '../platform/form/FormDialog';
import { input } from '../platform/form/input';
import { CreateForm } from '../platform/form/RecordForms';
import { VocabInput } from '../platform/form/VocabInput';
import { VocabRadio } from '../platform/form/VocabRadio';
import { MomentInput } from '../platform/moment/MomentInput';

export type EventDoing = { verb: 'event' } | { verb: 'correct'; event: NegotiationEvent } | null;
interface EventDialogProps {
  doing: EventDoing;
  negotiation: Negotiation;
  onClose: () => void;
}

const SCHEMA = 'CreateNegotiationEvent';

const valuesOf = (doing: NonNullable<EventDoing>, { tlp }: Negotiation) => {
  if (doing.verb !== 'correct') return { party: 'none', confidence: 'unknown', tlp };
  const { kind, party, occurred, text, amount, currency, amountAsWritten, deadline, source, confidence } = doing.event;
  return { kind, party, occurred, text, amount, currency, amountAsWritten, deadline, source, confidence, tlp };
};

const EventInputs = () => (
  <>
    <VocabRadio source="party" list="negotiationParty" row />
    <VocabInput source="kind" list="negotiationEventKind" required />
    <MomentInput source="occurred" required />
    <TextInput {...input(SCHEMA, 'text')} multiline minRows={3} helperText="negotiations.events.textHelp" />
    <FieldGroup title="negotiations.events.amount" help="negotiations.events.amountHelp" columns={2}>
      <TextInput {...input(SCHEMA, 'amount')} helperText="negotiations.events.amountFormat" inputMode="decimal" />
      <TextInput {...input(SCHEMA, 'currency')} parse={toCapitals} helperText="negotiations.events.currencyHelp" />
      <TextInput {...input(SCHEMA, 'amountAsWritten')} helperText={false} />
    </FieldGroup>
    <MomentInput source="deadline" planned />
    <TextInput {...input(SCHEMA, 'source')} helperText={false} />
    <VocabInput source="confidence" list="confidence" required />
    <VocabInput source="tlp" list="tlp" required helperText="negotiations.form.tlpHelp" />
  </>
);

const toCapitals = (text: string): string => text.toUpperCase();

/** Enters what happened, or corrects an entry by a new one. */
export const EventDialog = ({ doing, negotiation, onClose }: EventDialogProps) => {
  const translate = useTranslate();
  if (!doing) return null;
  return (
    <FormDialog open title={translate(`negotiations.events.${doing.verb}Title`)} onClose={onClose}>
      {doing.verb === 'correct' && (
        <Alert severity="info" sx={{ mb: 1 }}>
          {translate('negotiations.events.correctHelp')}
        </Alert>
      )}
      <CreateForm
        resource="negotiation-events"
        fixed={{
          negotiationId: negotiation.id,
          ...(doing.verb === 'correct' && { correctsId: doing.event.id }),
        }}
        defaultValues={valuesOf(doing, negotiation)}
        refresh={['negotiations', 'audit-entries']}
        saveLabel="negotiations.events.save"
        onSaved={onClose}
        onCancel={onClose}
      >
        <EventInputs />
      </CreateForm>
    </FormDialog>
  );
};
