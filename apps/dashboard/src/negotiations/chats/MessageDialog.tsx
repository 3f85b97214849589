import { TextInput, useTranslate } from 'react-admin';
import type { Negotiation } from '../../platform/api/records';
import { FormDialog } from '../../platform/form/FormDialog';
import { input } from '../../platform/form/input';
import { CreateForm } from '../../platform/form/RecordForms';
import { VocabRadio } from '../../platform/form/VocabRadio';
import { MomentInput } from '../../platform/moment/MomentInput';
import { useZone } from '../../platform/moment/zone-context';
import { minuteNow } from '../minute-now';
import { CHAT_REFRESH } from './chat-refresh';

interface MessageDialogProps {
  open: boolean;
  negotiation: Negotiation;
  onClose: () => void;
}

/** Enters one message while the chat goes on: who, the words, and now unless said. */
export const MessageDialog = ({ open, negotiation, onClose }: MessageDialogProps) => {
  const translate = useTranslate();
  const zone = useZone();
  if (!open) return null;
  return (
    <FormDialog open title={translate('negotiations.chat.messageTitle')} onClose={onClose}>
      <CreateForm
        resource="negotiation-messages"
        fixed={{ negotiationId: negotiation.id }}
        defaultValues={{ party: 'actor', sent: minuteNow(zone) }}
        refresh={CHAT_REFRESH}
        saveLabel="negotiations.chat.addMessage"
        onSaved={onClose}
        onCancel={onClose}
      >
        <VocabRadio source="party" list="negotiationParty" row />
        <TextInput
          {...input('CreateNegotiationMessage', 'text')}
          multiline
          minRows={3}
          autoFocus
          helperText="negotiations.events.textHelp"
        />
        <MomentInput source="sent" required />
      </CreateForm>
    </FormDialog>
  );
};
