import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useTranslate } from 'react-admin';
import { useQueryClient } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { useIncident } from '../incidents/incident-context';
import { useIsPartner } from '../incidents/use-may-here';
import type { Task } from '../platform/api/records';
import { HandlingChip } from '../platform/fields/HandlingChip';
import { VocabChip } from '../platform/fields/VocabChip';
import { LinkButton } from '../platform/layout/LinkButton';
import { Section } from '../platform/layout/Section';
import { useDocumentTitle } from '../platform/layout/use-document-title';
import { ArchiveRecord } from '../platform/record/ArchiveRecord';
import { AttachmentsPanel } from '../platform/record/AttachmentsPanel';
import { RecordHistory } from '../platform/record/RecordHistory';
import { Loaded, RecordPage } from '../platform/record/RecordPage';
import { MoveNotice } from './board/MoveNotice';
import { useAsking } from './board/use-asking';
import { useMoves } from './board/use-moves';
import { ChecklistPanel } from './ChecklistPanel';
import { CommentsPanel } from './CommentsPanel';
import { TaskFacts } from './TaskFacts';
import { useMayWork } from './use-may-work';

/** Moves on the page of a task: like on the board, and the page shows what came of it. */
const useMovesHere = () => {
  const queries = useQueryClient();
  const { move, undo, notice, dismiss } = useMoves();
  const reload = () => queries.invalidateQueries({ queryKey: ['tasks'] });
  const asking = useAsking(async (task, changes) => {
    await move(task, changes);
    void queries.invalidateQueries({ queryKey: ['audit-entries'] });
    await reload();
  });
  const takeBack = async (moved: Task, before: Task) => {
    await undo(moved, before);
    await reload();
  };
  return { asking, takeBack, notice, dismiss };
};

const TaskActions = ({ task, onMenu }: { task: Task; onMenu: (task: Task, button: HTMLElement) => void }) => {
  const translate = useTranslate();
  const isPartner = useIsPartner();
  const mayWork = useMayWork()(task);
  const mayArchive = useMayWork()({ ...task, archivedAt: null }) && !isPartner;
  return (
    <>
      {mayWork && (
        <>
          <Button variant="contained" aria-haspopup="menu" onClick={event => onMenu(task, event.currentTarget)}>
            {translate('tasks.move.button')}
          </Button>
          <LinkButton to={`/incidents/${task.incidentId}/tasks/${task.id}/edit`}>
            {translate('tasks.edit.open')}
          </LinkButton>
        </>
      )}
      {mayArchive && <ArchiveRecord resource="tasks" record={task} name={task.title} refresh={['summary']} />}
    </>
  );
};

const TaskView = ({ task }: { task: Task }) => {
  const translate = useTranslate();
  const { id, reference, title } = useIncident();
  const { asking, takeBack, notice, dismiss } = useMovesHere();
  const mayWork = useMayWork()(task);
  useDocumentTitle(`${task.title} · ${reference} ${title}`);
  return (
    <RecordPage
      title={task.title}
      back={{ to: `/incidents/${id}/tasks`, text: 'tasks.back' }}
      archivedAt={task.archivedAt}
      chips={
        <>
          <VocabChip list="taskStatus" word={task.status} />
          {task.priority !== 'normal' && <VocabChip list="priority" word={task.priority} />}
          <HandlingChip handling={task} />
        </>
      }
      actions={<TaskActions task={task} onMenu={asking.openMenu} />}
    >
      <Box sx={notice ? { mb: 2.5 } : undefined}>
        <MoveNotice notice={notice} onUndo={(moved, before) => void takeBack(moved, before)} onDismiss={dismiss} />
      </Box>
      {asking.elements}
      <Section level={3} title={translate('tasks.facts.title')}>
        <TaskFacts task={task} />
      </Section>
      {task.checklist.length > 0 && <ChecklistPanel task={task} mayTick={mayWork} />}
      <CommentsPanel task={task} />
      <Section level={3} title={translate('platform.attachments.title')}>
        <AttachmentsPanel incidentId={id} recordTable="task" recordId={task.id} frozen={!mayWork} />
      </Section>
      <RecordHistory incidentId={id} recordId={task.id} />
    </RecordPage>
  );
};

/** One task with everything that belongs to it, at an address of its own. */
const TaskPage = () => {
  const { taskId = '' } = useParams();
  return (
    <Loaded<Task> resource="tasks" id={taskId}>
      {task => <TaskView key={task.id} task={task} />}
    </Loaded>
  );
};
export default TaskPage;
