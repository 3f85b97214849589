import Button from '@mui/material/Button';
import { useState } from 'react';
import { TextInput, useTranslate } from 'react-admin';
import { useMayHere } from '../../incidents/use-may-here';
import type { NoticeRecipient } from '../../platform/api/records';
import { FormDialog } from '../../platform/form/FormDialog';
import { input } from '../../platform/form/input';
import { SendForm } from '../../platform/form/SendForm';
import { ConfirmedVerb } from '../ConfirmedVerb';
import { NOTICES_REFRESH } from '../notices-refresh';

/** Where a letter may stand when its person is left out: nothing is under way. */
const FREE: readonly NoticeRecipient['state'][] = ['waiting', 'returned', 'bounced', 'failed'];

const LeaveOut = ({ recipient }: { recipient: NoticeRecipient }) => {
  const translate = useTranslate();
  const [asking, setAsking] = useState(false);
  const close = () => setAsking(false);
  return (
    <>
      <Button variant="outlined" onClick={() => setAsking(true)}>
        {translate('letters.recipients.leaveOut.open')}
      </Button>
      <FormDialog
        open={asking}
        title={translate('letters.recipients.leaveOut.title', { name: recipient.reference })}
        onClose={close}
      >
        {translate('letters.recipients.leaveOut.text')}
        <SendForm
          resource="notice-recipients"
          path={`notice-recipients/${recipient.id}/leave-out`}
          refresh={NOTICES_REFRESH}
          done="letters.recipients.leaveOut.done"
          saveLabel="letters.recipients.leaveOut.open"
          onSaved={close}
          onCancel={close}
        >
          <TextInput {...input('LeaveOutRecipient', 'reason')} helperText="letters.recipients.leaveOut.reasonHelp" />
        </SendForm>
      </FormDialog>
    </>
  );
};

/** Leaves a person out, or takes them back. */
export const RecipientActions = ({ recipient }: { recipient: NoticeRecipient }) => {
  if (!useMayHere('notice_recipient.update')) return null;
  if (FREE.includes(recipient.state)) return <LeaveOut recipient={recipient} />;
  if (recipient.state !== 'left_out') return null;
  return (
    <ConfirmedVerb
      path={`notice-recipients/${recipient.id}/take-back`}
      texts="letters.recipients.takeBack"
      name={recipient.reference}
      variant="outlined"
    />
  );
};
