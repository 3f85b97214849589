import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { TextInput, useTranslate } from 'react-admin';
import { useParams } from 'react-router';
import { useMayHere } from '../../incidents/use-may-here';
import type { NotificationHold } from '../../platform/api/records';
import { Facts } from '../../platform/fields/Facts';
import { HandlingChip } from '../../platform/fields/HandlingChip';
import { FormDialog } from '../../platform/form/FormDialog';
import { input } from '../../platform/form/input';
import { SendForm } from '../../platform/form/SendForm';
import { LinkButton } from '../../platform/layout/LinkButton';
import { InstantField } from '../../platform/moment/InstantField';
import { MomentField } from '../../platform/moment/MomentField';
import { RecordHistory } from '../../platform/record/RecordHistory';
import { Loaded, RecordPage } from '../../platform/record/RecordPage';
import { holdsAddress } from '../addresses';
import { NOTICES_REFRESH } from '../notices-refresh';
import { Day } from './Day';
import { HoldState } from './HoldState';

const field = (name: string) => `resources.notification-holds.fields.${name}`;

const LiftHold = ({ hold }: { hold: NotificationHold }) => {
  const translate = useTranslate();
  const [asking, setAsking] = useState(false);
  const close = () => setAsking(false);
  return (
    <>
      <Button variant="contained" onClick={() => setAsking(true)}>
        {translate('letters.holds.lift.open')}
      </Button>
      <FormDialog open={asking} title={translate('letters.holds.lift.title')} onClose={close}>
        {translate('letters.holds.lift.text')}
        <SendForm
          resource="notification-holds"
          path={`notification-holds/${hold.id}/lift`}
          fixed={{ version: hold.version }}
          refresh={NOTICES_REFRESH}
          done="letters.holds.lift.done"
          saveLabel="letters.holds.lift.open"
          onSaved={close}
          onCancel={close}
        >
          <TextInput {...input('LiftNotificationHold', 'reason')} helperText="letters.holds.lift.reasonHelp" />
        </SendForm>
      </FormDialog>
    </>
  );
};

const HoldActions = ({ hold }: { hold: NotificationHold }) => {
  const translate = useTranslate();
  if (!useMayHere('notification_hold.update') || hold.liftedAt) return null;
  return (
    <>
      <LiftHold hold={hold} />
      <LinkButton to={`${holdsAddress(hold.incidentId)}/${hold.id}/edit`}>{translate('letters.holds.edit')}</LinkButton>
    </>
  );
};

const HoldFacts = ({ hold }: { hold: NotificationHold }) => {
  const lifted = [
    { label: field('liftedAt'), value: <InstantField at={hold.liftedAt} /> },
    { label: field('liftedBy'), value: hold.liftedByName },
    { label: field('liftedReason'), value: hold.liftedReason },
  ];
  return (
    <Facts
      facts={[
        { label: field('basis'), value: hold.basis },
        { label: field('reference'), value: hold.reference },
        { label: field('reason'), value: hold.reason },
        { label: field('heldFrom'), value: <MomentField moment={hold.heldFrom} withWords /> },
        { label: field('reviewOn'), value: <Day day={hold.reviewOn} /> },
        ...(hold.liftedAt ? lifted : []),
      ]}
    />
  );
};

/** One hold: who asked for it, on which basis, until when, and how it ended. */
export const HoldShow = () => {
  const translate = useTranslate();
  const { holdId = '' } = useParams();
  return (
    <Loaded<NotificationHold> resource="notification-holds" id={holdId}>
      {hold => (
        <RecordPage
          title={translate('letters.holds.name', { name: hold.askedByName })}
          back={{ to: holdsAddress(hold.incidentId), text: 'letters.holds.back' }}
          chips={
            <>
              <HoldState hold={hold} />
              <HandlingChip handling={hold} />
            </>
          }
          actions={<HoldActions hold={hold} />}
          state={hold.liftedAt ?? 'stands'}
        >
          <Box sx={{ mb: 4 }}>
            <HoldFacts hold={hold} />
          </Box>
          <RecordHistory incidentId={hold.incidentId} recordId={hold.id} />
        </RecordPage>
      )}
    </Loaded>
  );
};
