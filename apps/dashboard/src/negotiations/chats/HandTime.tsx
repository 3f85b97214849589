import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { TextInput, useTranslate } from 'react-admin';
import type { NegotiationMessage } from '../../platform/api/records';
import { FormDialog } from '../../platform/form/FormDialog';
import { input } from '../../platform/form/input';
import { SendForm } from '../../platform/form/SendForm';
import { InstantField } from '../../platform/moment/InstantField';
import { MomentField } from '../../platform/moment/MomentField';
import { MomentInput } from '../../platform/moment/MomentInput';
import { CHAT_REFRESH } from './chat-refresh';

interface HandTimeProps {
  message: NegotiationMessage;
  mayChange: boolean;
}

/** Who says the time of a message by hand and why, beside the time as read and as written; and where one says it. */
export const HandTime = ({ message, mayChange }: HandTimeProps) => {
  const translate = useTranslate();
  const [saying, setSaying] = useState(false);
  const { id, version, handSent, handReason, handByName, handAt, sent, timeAsWritten } = message;
  const close = () => setSaying(false);
  return (
    <>
      {handReason && handAt && (
        <Typography variant="body2" color="textSecondary">
          {translate(`negotiations.chat.hand.${handSent ? 'said' : 'takenBack'}`, {
            name: handByName,
            reason: handReason,
          })}{' '}
          · <InstantField at={handAt} />
          {handSent && (
            <>
              {'; '}
              {translate('negotiations.chat.hand.read')} {sent ? <MomentField moment={sent} /> : '–'}
              {'; '}
              {translate('negotiations.chat.hand.written', { words: timeAsWritten.trim() || '–' })}
            </>
          )}
        </Typography>
      )}
      {mayChange && (
        <Button size="small" className="no-print" onClick={() => setSaying(true)}>
          {translate('negotiations.chat.hand.say')}
        </Button>
      )}
      {saying && (
        <FormDialog open title={translate('negotiations.chat.hand.title', { number: message.number })} onClose={close}>
          <SendForm
            resource="negotiation-messages"
            path={`negotiation-messages/${id}/time`}
            fixed={{ version }}
            defaultValues={{ sent: handSent ?? sent }}
            refresh={CHAT_REFRESH}
            done="negotiations.chat.hand.done"
            saveLabel="negotiations.chat.hand.save"
            onSaved={close}
            onCancel={close}
          >
            <Typography variant="body2">{translate('negotiations.chat.hand.help')}</Typography>
            <MomentInput source="sent" />
            <TextInput {...input('TimeNegotiationMessage', 'reason')} multiline helperText={false} />
          </SendForm>
        </FormDialog>
      )}
    </>
  );
};
