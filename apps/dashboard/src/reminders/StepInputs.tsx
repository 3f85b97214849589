import { INCIDENT_PERMISSIONS } from '@breachdesk/contract/permissions';
import { BooleanInput, NumberInput } from 'react-admin';
import { input } from '../platform/form/input';
import { VocabInput } from '../platform/form/VocabInput';

/** When, whom, and whether it is in use. */
export const StepInputs = () => (
  <>
    <NumberInput {...input('CreateReminderStep', 'offsetMinutes')} helperText="reminders.steps.offsetHelp" />
    <VocabInput source="roles" list="incidentRole" multiple required only={INCIDENT_PERMISSIONS['clock.read']} />
    <BooleanInput source="active" helperText={false} />
  </>
);
