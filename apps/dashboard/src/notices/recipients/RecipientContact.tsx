import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { NoticeContact, NoticeRecipient } from '../../platform/api/records';
import { useSend } from '../../platform/api/use-send';
import { Facts } from '../../platform/fields/Facts';

const field = (name: string) => `letters.contact.fields.${name}`;

const Opened = ({ contact }: { contact: NoticeContact }) => {
  const translate = useTranslate();
  const { digitalPost } = contact;
  return (
    <Facts
      facts={[
        { label: field('name'), value: contact.name },
        { label: field('address'), value: contact.address.join('\n') },
        { label: field('email'), value: contact.email },
        { label: field('phone'), value: contact.phone },
        {
          label: field('digitalPost'),
          value: digitalPost === null ? null : translate(`letters.contact.reachable.${digitalPost ? 'yes' : 'no'}`),
        },
        ...(contact.guardianName || contact.guardianAddress.length > 0
          ? [
              { label: field('guardianName'), value: contact.guardianName },
              { label: field('guardianAddress'), value: contact.guardianAddress.join('\n') },
            ]
          : []),
      ]}
    />
  );
};

/**
 * Contact data of one person, opened by a button because each look goes on record. They stay in this component alone: no cache
 * keeps them once the page is left or they are closed.
 */
export const RecipientContact = ({ recipient }: { recipient: NoticeRecipient }) => {
  const translate = useTranslate();
  const [contact, setContact] = useState<NoticeContact | null>(null);
  const { mutate, isPending, error, reset } = useSend<NoticeContact>({
    refresh: ['audit-entries'],
    onSuccess: opened => {
      setContact(opened);
      reset();
    },
    onError: () => undefined,
  });
  if (!recipient.hasContact) return <>{translate('letters.contact.none')}</>;
  return (
    <>
      {contact && <Opened contact={contact} />}
      {error && (
        <Alert severity="error" sx={{ mb: 2 }}>
          {error.message}
        </Alert>
      )}
      <Button
        variant="outlined"
        disabled={isPending}
        sx={{ mt: contact ? 2 : 0 }}
        onClick={() =>
          contact ? setContact(null) : mutate({ method: 'GET', path: `notice-recipients/${recipient.id}/contact` })
        }
      >
        {translate(contact ? 'letters.contact.close' : 'letters.contact.open')}
      </Button>
    </>
  );
};
