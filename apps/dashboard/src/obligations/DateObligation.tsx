import Button from '@mui/material/Button';
import { useState } from 'react';
import { TextInput, useTranslate } from 'react-admin';
import { useIncident } from '../incidents/incident-context';
import type { Obligation } from '../platform/api/records';
import { FormDialog } from '../platform/form/FormDialog';
import { HandlingInputs } from '../platform/form/HandlingInputs';
import { input } from '../platform/form/input';
import { EditForm } from '../platform/form/RecordForms';
import { MomentInput } from '../platform/moment/MomentInput';
import { startsByEvent } from './starts-by-event';
import { OBLIGATIONS_REFRESH } from './obligations-refresh';

/** What may be entered of a duty whose terms stay: when an event started it, a date that was set, why it is late. */
export const DateObligation = ({ duty }: { duty: Obligation }) => {
  const translate = useTranslate();
  const { id: incidentId } = useIncident();
  const [asking, setAsking] = useState(false);
  const close = () => setAsking(false);
  return (
    <>
      <Button variant="outlined" onClick={() => setAsking(true)}>
        {translate('obligations.date.open')}
      </Button>
      <FormDialog open={asking} title={translate('obligations.date.title')} onClose={close}>
        <EditForm resource="obligations" id={duty.id} refresh={OBLIGATIONS_REFRESH} onSaved={close} onCancel={close}>
          {startsByEvent(duty.trigger) && (
            <>
              <MomentInput source="started" helperText={translate('obligations.date.startedHelp')} />
              <TextInput {...input('UpdateObligation', 'startedBasis')} helperText="obligations.date.basisHelp" />
            </>
          )}
          {(duty.termKey === null || duty.amount === null) && (
            <MomentInput
              source="fixedDue"
              planned
              precision="day"
              helperText={translate('obligations.date.fixedHelp')}
            />
          )}
          <TextInput
            {...input('UpdateObligation', 'delayReason')}
            multiline
            minRows={3}
            helperText={duty.lateReasons ? 'obligations.date.delayHelp' : false}
          />
          <HandlingInputs incidentId={incidentId} />
        </EditForm>
      </FormDialog>
    </>
  );
};
