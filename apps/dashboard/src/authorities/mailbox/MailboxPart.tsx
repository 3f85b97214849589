import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { TextInput, useTranslate } from 'react-admin';
import { useNavigate } from 'react-router';
import { useIncident } from '../../incidents/incident-context';
import { useMayHere } from '../../incidents/use-may-here';
import { useRead } from '../../platform/api/use-read';
import { useSend } from '../../platform/api/use-send';
import type { MailboxMessage, MailboxPreview, MailStatus } from '../../platform/api/records';
import { LoadingState } from '../../platform/feedback/LoadingState';
import { formatBytes } from '../../platform/fields/format-number';
import { PlainText } from '../../platform/fields/PlainText';
import { Unknown } from '../../platform/fields/Unknown';
import { VocabChip } from '../../platform/fields/VocabChip';
import { FormDialog } from '../../platform/form/FormDialog';
import { input } from '../../platform/form/input';
import { SendForm } from '../../platform/form/SendForm';
import { Section } from '../../platform/layout/Section';
import type { Column } from '../../platform/list/column';
import type { Filter } from '../../platform/list/filter';
import { ResourceList } from '../../platform/list/ResourceList';
import { InstantField } from '../../platform/moment/InstantField';
import { correspondenceAddress } from '../addresses';
import { CORRESPONDENCE_REFRESH } from '../correspondence-refresh';

const FILTERS: readonly Filter[] = [{ kind: 'words', source: 'state', list: 'mailboxState' }];
const REFRESH = ['mailbox-messages', 'correspondence', ...CORRESPONDENCE_REFRESH];

const columnsWith = (open: (message: MailboxMessage) => void, label: string): readonly Column<MailboxMessage>[] => [
  { field: 'subject', cell: ({ subject }) => subject ?? <Unknown />, sort: 'subject' },
  { field: 'sender', cell: ({ sender }) => sender ?? <Unknown />, sort: 'sender' },
  { field: 'createdAt', cell: ({ createdAt }) => <InstantField at={createdAt} />, sort: 'createdAt' },
  { field: 'size', cell: ({ size }) => formatBytes(size), minor: true },
  { field: 'state', cell: ({ state }) => <VocabChip list="mailboxState" word={state} />, sort: 'state' },
  {
    field: 'actions',
    label: 'authorities.mailbox.actions',
    cell: message => (
      <Button size="small" onClick={() => open(message)}>
        {label}
      </Button>
    ),
  },
];

const Words = ({ message }: { message: MailboxMessage }) => {
  const translate = useTranslate();
  const { data, isPending } = useRead<MailboxPreview>('mailbox-messages', `mailbox-messages/${message.id}/preview`);
  if (isPending) return <LoadingState />;
  return (
    <>
      <PlainText text={data?.text ?? translate('authorities.mail.noText')} />
      {data && data.fileNames.length > 0 && (
        <Typography variant="body2" sx={{ mt: 1 }}>
          {translate('authorities.mailbox.files', { names: data.fileNames.join(', ') })}
        </Typography>
      )}
    </>
  );
};

/** What to do with a mail: into this case, away, or back again. */
const Decide = ({ message, onClose }: { message: MailboxMessage; onClose: () => void }) => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const { id } = useIncident();
  const mayFile = useMayHere('mailbox_message.update');
  const file = useSend<MailboxMessage>({
    refresh: REFRESH,
    done: 'authorities.mailbox.filed',
    onSuccess: ({ correspondenceId }) => {
      onClose();
      void navigate(`${correspondenceAddress(id)}/${correspondenceId ?? ''}`);
    },
  });
  const back = useSend({ refresh: REFRESH, done: 'authorities.mailbox.waitsAgain', onSuccess: onClose });
  const path = `mailbox-messages/${message.id}`;
  const { version, state } = message;
  return (
    <>
      <Alert severity="warning" sx={{ mb: 2 }}>
        {translate('authorities.mailbox.claims')}
      </Alert>
      <Typography sx={{ fontWeight: 600 }}>{message.subject}</Typography>
      <Typography sx={{ mb: 1 }}>{message.sender}</Typography>
      {state !== 'filed' && <Words message={message} />}
      {mayFile && state !== 'filed' && (
        <Button
          variant="contained"
          disabled={file.isPending}
          onClick={() => file.mutate({ path: `${path}/file`, body: { version, incidentId: id } })}
          sx={{ my: 2 }}
        >
          {translate('authorities.mailbox.file')}
        </Button>
      )}
      {mayFile && state === 'waiting' && (
        <SendForm
          resource="mailbox-messages"
          path={`${path}/discard`}
          fixed={{ version }}
          refresh={REFRESH}
          done="authorities.mailbox.discarded"
          saveLabel="authorities.mailbox.discard"
          onSaved={onClose}
          onCancel={onClose}
        >
          <TextInput {...input('DiscardMailboxMessage', 'reason')} helperText="authorities.mailbox.reasonHelp" />
        </SendForm>
      )}
      {mayFile && state === 'discarded' && (
        <Button disabled={back.isPending} onClick={() => back.mutate({ path: `${path}/take-back`, body: { version } })}>
          {translate('authorities.mailbox.takeBack')}
        </Button>
      )}
    </>
  );
};

const LookNow = () => {
  const translate = useTranslate();
  const look = useSend({ refresh: REFRESH, done: 'authorities.mailbox.looked' });
  return (
    <Button variant="outlined" disabled={look.isPending} onClick={() => look.mutate({ path: 'mailbox-messages/look' })}>
      {translate('authorities.mailbox.lookNow')}
    </Button>
  );
};

/** Mails that found no case by themselves: somebody says where each belongs. */
export const MailboxPart = () => {
  const translate = useTranslate();
  const [open, setOpen] = useState<MailboxMessage | null>(null);
  const { data: status } = useRead<MailStatus>('mail-status', 'mail-status');
  const close = () => setOpen(null);
  return (
    <Section
      title={translate('authorities.mailbox.title')}
      intro={translate('authorities.mailbox.intro')}
      actions={status?.canReceive === true && <LookNow />}
    >
      {status?.canReceive === false && (
        <Alert severity="info" sx={{ mb: 2 }}>
          {translate('authorities.mailbox.notSetUp')}
        </Alert>
      )}
      <ResourceList<MailboxMessage>
        resource="mailbox-messages"
        label="authorities.mailbox.title"
        columns={columnsWith(setOpen, translate('authorities.mailbox.look'))}
        sort={{ field: 'createdAt', order: 'DESC' }}
        filters={FILTERS}
        searchable
        empty={{ title: 'authorities.mailbox.none', hint: 'authorities.mailbox.noneHint' }}
      />
      <FormDialog open={open !== null} title={translate('authorities.mailbox.decide')} onClose={close}>
        {open && <Decide message={open} onClose={close} />}
      </FormDialog>
    </Section>
  );
};
