import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { TextInput, useGetList, useTranslate } from 'react-admin';
import { useMayHere } from '../../incidents/use-may-here';
import { useSend } from '../../platform/api/use-send';
import type { Correspondence, OutgoingMail } from '../../platform/api/records';
import { VocabChip } from '../../platform/fields/VocabChip';
import { FormDialog } from '../../platform/form/FormDialog';
import { input } from '../../platform/form/input';
import { SendForm } from '../../platform/form/SendForm';
import { VocabRadio } from '../../platform/form/VocabRadio';
import { Section } from '../../platform/layout/Section';
import { InstantField } from '../../platform/moment/InstantField';
import { CORRESPONDENCE_REFRESH } from '../correspondence-refresh';

const REFRESH = ['outgoing-mails', 'correspondence', 'attachments', 'mail-messages', ...CORRESPONDENCE_REFRESH];
const LOOKS_EVERY_MS = 5000;

const isMoving = ({ state }: OutgoingMail): boolean => state === 'waiting' || state === 'sending';

const Settle = ({ mail }: { mail: OutgoingMail }) => {
  const translate = useTranslate();
  const [asking, setAsking] = useState(false);
  const close = () => setAsking(false);
  return (
    <>
      <Button variant="contained" onClick={() => setAsking(true)}>
        {translate('authorities.sending.settle')}
      </Button>
      <FormDialog open={asking} title={translate('authorities.sending.settleTitle')} onClose={close}>
        <Typography sx={{ mb: 2 }}>{translate('authorities.sending.settleText')}</Typography>
        <SendForm
          resource="outgoing-mails"
          path={`outgoing-mails/${mail.id}/settle`}
          fixed={{ version: mail.version }}
          refresh={REFRESH}
          done="authorities.sending.settled"
          saveLabel="authorities.sending.settle"
          onSaved={close}
          onCancel={close}
        >
          <VocabRadio source="outcome" list="settledOutcome" />
          <TextInput {...input('SettleOutgoingMail', 'reason')} helperText="authorities.sending.reasonHelp" />
        </SendForm>
      </FormDialog>
    </>
  );
};

const Line = ({ mail }: { mail: OutgoingMail }) => {
  const translate = useTranslate();
  const mayChange = useMayHere('outgoing_mail.update');
  const cancel = useSend({ refresh: REFRESH, done: 'authorities.sending.cancelled' });
  const { state, sentAt, problem, refused, bouncedAt, bounce } = mail;
  return (
    <Box component="li" sx={{ py: 1, borderTop: 1, borderColor: 'divider', overflowWrap: 'anywhere' }}>
      <VocabChip list="outgoingState" word={state} /> {[...mail.recipients, ...mail.copies].join(', ')}{' '}
      <Typography component="span" variant="body2" color="textSecondary">
        <InstantField at={sentAt ?? mail.createdAt} />
      </Typography>
      {state === 'unclear' && (
        <Alert severity="error" sx={{ mt: 1 }}>
          {translate('authorities.sending.unclear')}
        </Alert>
      )}
      {problem && <Typography variant="body2">{translate('authorities.sending.problem', { problem })}</Typography>}
      {refused.length > 0 && (
        <Alert severity="warning" sx={{ mt: 1 }}>
          {translate('authorities.sending.refused', { addresses: refused.join(', ') })}
        </Alert>
      )}
      {bouncedAt && (
        <Alert severity="error" sx={{ mt: 1 }}>
          {translate('authorities.sending.bounced', { report: bounce ?? '' })} <InstantField at={bouncedAt} />
        </Alert>
      )}
      {mayChange && state === 'waiting' && (
        <Button
          size="small"
          disabled={cancel.isPending}
          onClick={() => cancel.mutate({ path: `outgoing-mails/${mail.id}/cancel`, body: { version: mail.version } })}
        >
          {translate('authorities.sending.cancel')}
        </Button>
      )}
      {mayChange && state === 'unclear' && <Settle mail={mail} />}
    </Box>
  );
};

/** How far the mail of an item has got; nothing where it was never given to be sent. */
export const OutgoingPanel = ({ item }: { item: Correspondence }) => {
  const translate = useTranslate();
  const { data = [] } = useGetList<OutgoingMail>(
    'outgoing-mails',
    {
      filter: { correspondenceId: item.id },
      pagination: { page: 1, perPage: 25 },
      sort: { field: 'createdAt', order: 'DESC' },
    },
    { refetchInterval: query => (query.state.data?.data.some(isMoving) ? LOOKS_EVERY_MS : false) },
  );
  if (data.length === 0) return null;
  return (
    <Section level={3} title={translate('authorities.sending.panel')}>
      <Box component="ul" role="status" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {data.map(mail => (
          <Line key={mail.id} mail={mail} />
        ))}
      </Box>
    </Section>
  );
};
