import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { TextArrayInput, useGetList, useGetOne, useTranslate } from 'react-admin';
import { useRead } from '../../platform/api/use-read';
import type { AuthorityContact, Correspondence, MailMessage, MailStatus } from '../../platform/api/records';
import { FormDialog } from '../../platform/form/FormDialog';
import { SendForm } from '../../platform/form/SendForm';
import { CORRESPONDENCE_REFRESH } from '../correspondence-refresh';

const ADDRESSES = ['to', 'cc'] as const;

/** Where an answer goes: to whom the mail asks to answer, else to its sender; else to the contact. */
const useRecipients = (item: Correspondence): string[] => {
  const { data: [mail] = [] } = useGetList<MailMessage>(
    'mail-messages',
    {
      filter: { correspondenceId: item.repliesToId },
      pagination: { page: 1, perPage: 1 },
      sort: { field: 'createdAt', order: 'ASC' },
    },
    { enabled: item.repliesToId !== null },
  );
  const { data: contact } = useGetOne<AuthorityContact>(
    'authority-contacts',
    { id: item.contactId ?? '' },
    { enabled: item.contactId !== null },
  );
  const asked = mail && (mail.replyTo.length > 0 ? mail.replyTo : mail.sender);
  const addresses = (asked ?? []).flatMap(({ address }) => address ?? []);
  return addresses.length > 0 ? addresses : [contact?.email ?? []].flat();
};

/** Sends a draft as a mail, after saying to whom and what that means. */
export const SendMail = ({ item }: { item: Correspondence }) => {
  const translate = useTranslate();
  const [asking, setAsking] = useState(false);
  const { data: status } = useRead<MailStatus>('mail-status', 'mail-status');
  const to = useRecipients(item);
  const close = () => setAsking(false);
  if (status?.canSend !== true) return null;
  return (
    <>
      <Button variant="contained" onClick={() => setAsking(true)}>
        {translate('authorities.sending.open')}
      </Button>
      <FormDialog open={asking} title={translate('authorities.sending.title')} onClose={close}>
        <Alert severity="info" sx={{ mb: 2 }}>
          {translate('authorities.sending.means', { from: status.from ?? '' })}
        </Alert>
        <SendForm
          resource="outgoing-mails"
          path={`correspondence/${item.id}/send`}
          fixed={{ version: item.version }}
          defaultValues={{ to, cc: [] }}
          refresh={['correspondence', 'attachments', 'mail-messages', ...CORRESPONDENCE_REFRESH]}
          done="authorities.sending.done"
          saveLabel="authorities.sending.send"
          onSaved={close}
          onCancel={close}
        >
          {ADDRESSES.map(source => (
            <TextArrayInput key={source} source={source} helperText="authorities.sending.addressHelp" />
          ))}
        </SendForm>
      </FormDialog>
    </>
  );
};
