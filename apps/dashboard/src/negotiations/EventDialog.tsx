import Alert from '@mui/material/Alert';
import { useTranslate } from 'react-admin';
import type { Negotiation, NegotiationEvent } from '../platform/api/records';
import { FormDialog } from '../platform/form/FormDialog';
import { CreateForm } from '../platform/form/RecordForms';
import { VocabInput } from '../platform/form/VocabInput';
import { useZone } from '../platform/moment/zone-context';
import { EventInputs, SourceInput } from './EventInputs';
import { minuteNow } from './minute-now';

export type EventDoing = { verb: 'event' } | { verb: 'correct'; event: NegotiationEvent } | null;
interface EventDialogProps {
  doing: EventDoing;
  negotiation: Negotiation;
  onClose: () => void;
}

const valuesOf = (doing: NonNullable<EventDoing>, { tlp }: Negotiation, zone: string) => {
  if (doing.verb !== 'correct') return { party: 'none', confidence: 'unknown', occurred: minuteNow(zone), tlp };
  const { kind, party, occurred, text, amount, currency, amountAsWritten, percent, deadline } = doing.event;
  const { source, confidence, messageId } = doing.event;
  const told = { kind, party, occurred, text, amount, currency, amountAsWritten, percent, deadline };
  return { ...told, source, confidence, messageId, tlp };
};

/** Enters what happened, or corrects an entry by a new one. */
export const EventDialog = ({ doing, negotiation, onClose }: EventDialogProps) => {
  const translate = useTranslate();
  const zone = useZone();
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
        defaultValues={valuesOf(doing, negotiation, zone)}
        refresh={['negotiations', 'negotiation-course', 'audit-entries']}
        saveLabel="negotiations.events.save"
        onSaved={onClose}
        onCancel={onClose}
      >
        <EventInputs />
        <SourceInput />
        <VocabInput source="tlp" list="tlp" required helperText="negotiations.form.tlpHelp" />
      </CreateForm>
    </FormDialog>
  );
};
