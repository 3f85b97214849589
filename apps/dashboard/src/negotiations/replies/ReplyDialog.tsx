import Alert from '@mui/material/Alert';
import { TextInput, useTranslate } from 'react-admin';
import type { Negotiation, NegotiationReply } from '../../platform/api/records';
import { FormDialog } from '../../platform/form/FormDialog';
import { input } from '../../platform/form/input';
import { CreateForm, EditForm } from '../../platform/form/RecordForms';
import { SendForm } from '../../platform/form/SendForm';
import { MomentInput } from '../../platform/moment/MomentInput';
import { useZone } from '../../platform/moment/zone-context';
import { minuteNow } from '../minute-now';
import { REPLY_REFRESH } from './reply-refresh';

export type ReplyDoing = { verb: 'add' } | { verb: 'edit' | 'sent'; reply: NegotiationReply } | null;
interface ReplyDialogProps {
  doing: ReplyDoing;
  negotiation: Negotiation;
  onClose: () => void;
}

const WORDS = (
  <TextInput {...input('CreateNegotiationReply', 'text')} multiline minRows={5} autoFocus helperText={false} />
);

const SentForm = ({ reply, onClose }: { reply: NegotiationReply; onClose: () => void }) => {
  const translate = useTranslate();
  return (
    <SendForm
      resource="negotiation-replies"
      path={`negotiation-replies/${reply.id}/sent`}
      fixed={{ version: reply.version }}
      defaultValues={{ sent: minuteNow(useZone()) }}
      refresh={REPLY_REFRESH}
      done="negotiations.replies.sentDone"
      saveLabel="negotiations.replies.sent"
      onSaved={onClose}
      onCancel={onClose}
    >
      <Alert severity="info" sx={{ mb: 1 }}>
        {translate('negotiations.replies.sentHelp')}
      </Alert>
      <MomentInput source="sent" required />
    </SendForm>
  );
};

/** Drafts a reply, changes its words, or records that it was sent. */
export const ReplyDialog = ({ doing, negotiation, onClose }: ReplyDialogProps) => {
  const translate = useTranslate();
  if (!doing) return null;
  const shared = {
    resource: 'negotiation-replies',
    refresh: ['audit-entries'],
    saveLabel: 'negotiations.replies.save',
    onSaved: onClose,
    onCancel: onClose,
  };
  return (
    <FormDialog open title={translate(`negotiations.replies.${doing.verb}Title`)} onClose={onClose}>
      {doing.verb === 'add' && (
        <CreateForm {...shared} fixed={{ negotiationId: negotiation.id }}>
          {WORDS}
        </CreateForm>
      )}
      {doing.verb === 'edit' && (
        <EditForm {...shared} id={doing.reply.id}>
          {WORDS}
        </EditForm>
      )}
      {doing.verb === 'sent' && <SentForm reply={doing.reply} onClose={onClose} />}
    </FormDialog>
  );
};
