import { useTranslate } from 'react-admin';
import { useNavigate, useParams } from 'react-router';
import { useIncident } from '../incidents/incident-context';
import { EditForm } from '../platform/form/RecordForms';
import { Section } from '../platform/layout/Section';
import { useDocumentTitle } from '../platform/layout/use-document-title';
import { TaskInputs } from './TaskInputs';

/** Changes what a task says. */
const TaskEdit = () => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const { taskId = '' } = useParams();
  const { id, reference, title } = useIncident();
  const name = translate('tasks.edit.title');
  useDocumentTitle(`${name} · ${reference} ${title}`);
  const back = () => void navigate(`/incidents/${id}/tasks/${taskId}`);
  return (
    <Section title={name}>
      <EditForm resource="tasks" id={taskId} refresh={['summary', 'audit-entries']} onSaved={back} onCancel={back}>
        <TaskInputs />
      </EditForm>
    </Section>
  );
};
export default TaskEdit;
