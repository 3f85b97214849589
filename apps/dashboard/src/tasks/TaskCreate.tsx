import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router';
import { useIncident } from '../incidents/incident-context';
import { useIsPartner } from '../incidents/use-may-here';
import type { Task } from '../platform/api/records';
import { NEW_HANDLING } from '../platform/form/HandlingInputs';
import { CreateForm } from '../platform/form/RecordForms';
import { Section } from '../platform/layout/Section';
import { useDocumentTitle } from '../platform/layout/use-document-title';
import { useSession } from '../platform/session/use-session';
import { TaskInputs } from './TaskInputs';

/** A new task, in one's own lane unless chosen otherwise. */
const TaskCreate = () => {
  const translate = useTranslate();
  const navigate = useNavigate();
  const { id, reference, title } = useIncident();
  const isPartner = useIsPartner();
  const own = useSession()?.user.organisationId;
  const name = translate('tasks.create.title');
  useDocumentTitle(`${name} · ${reference} ${title}`);
  const lanes = own ? [own] : [];
  return (
    <Section title={name}>
      <CreateForm<Task>
        resource="tasks"
        fixed={isPartner ? { incidentId: id, organisationIds: lanes } : { incidentId: id }}
        defaultValues={{
          priority: 'normal',
          due: null,
          blockedBy: [],
          checklist: [],
          ...(!isPartner && { organisationIds: lanes, ...NEW_HANDLING }),
        }}
        refresh={['summary']}
        saveLabel="tasks.create.save"
        onSaved={task => void navigate(`/incidents/${id}/tasks/${task.id}`)}
        onCancel={() => void navigate(-1)}
      >
        <TaskInputs />
      </CreateForm>
    </Section>
  );
};
export default TaskCreate;
