import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router';
import { CreateForm } from '../platform/form/RecordForms';
import { VocabInput } from '../platform/form/VocabInput';
import { Page } from '../platform/layout/Page';
import { StepInputs } from './StepInputs';

const NEW = { kind: 'obligation', active: true, roles: ['legal'] };

/** Adds a step. */
const ReminderStepCreate = () => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const back = () => void navigate('/reminder-steps');
  return (
    <Page title={translate('reminders.steps.createTitle')}>
      <CreateForm resource="reminder-steps" defaultValues={NEW} onSaved={back} onCancel={back}>
        <VocabInput source="kind" list="clockKind" required />
        <StepInputs />
      </CreateForm>
    </Page>
  );
};
export default ReminderStepCreate;
