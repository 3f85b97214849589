import { useTranslate } from 'react-admin';
import { useNavigate, useParams } from 'react-router';
import { EditForm } from '../platform/form/RecordForms';
import { Page } from '../platform/layout/Page';
import { StepInputs } from './StepInputs';

/** Changes a step, or switches it off. */
const ReminderStepEdit = () => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const { id = '' } = useParams();
  const back = () => void navigate('/reminder-steps');
  return (
    <Page title={translate('reminders.steps.editTitle')}>
      <EditForm resource="reminder-steps" id={id} onSaved={back} onCancel={back}>
        <StepInputs />
      </EditForm>
    </Page>
  );
};
export default ReminderStepEdit;
