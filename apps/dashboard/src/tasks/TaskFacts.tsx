import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import type { Task } from '../platform/api/records';
import { Facts } from '../platform/fields/Facts';
import { VocabChip, VocabText } from '../platform/fields/VocabChip';
import { MomentField } from '../platform/moment/MomentField';
import { useNow } from '../platform/use-now';
import { Glyph } from './board/Glyph';
import { laneNamesOf, useLaneNames } from './use-lane-names';
import { isOverdue } from './overdue';

const Due = ({ task }: { task: Task }) => {
  const translate = useTranslate();
  const late = isOverdue(task, useNow());
  if (!task.due) return <>{translate('tasks.facts.noDue')}</>;
  return (
    <>
      {late && (
        <Box component="span" sx={{ color: 'error.main', fontWeight: 650, display: 'inline-flex', gap: 0.5, mr: 1 }}>
          <Glyph name="late" /> {translate('tasks.facts.overdue')}
        </Box>
      )}
      <MomentField moment={task.due} withWords />
    </>
  );
};

const Lanes = ({ task }: { task: Task }) => {
  const translate = useTranslate();
  const names = laneNamesOf(task, useLaneNames());
  return <>{names.length > 1 ? translate('tasks.joint', { names: names.join(' + ') }) : names.join('')}</>;
};

const Waits = ({ task }: { task: Task }) => {
  const translate = useTranslate();
  const { blockers, hiddenBlockers, waitingFor } = task;
  if (blockers.length === 0 && hiddenBlockers === 0 && !waitingFor)
    return <>{translate('tasks.facts.waitsForNothing')}</>;
  return (
    <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
      {blockers.map(({ id, title, status }) => (
        <li key={id}>
          <Link component={RouterLink} to={`/incidents/${task.incidentId}/tasks/${id}`}>
            {title}
          </Link>{' '}
          <VocabChip list="taskStatus" word={status} />
        </li>
      ))}
      {hiddenBlockers > 0 && <li>{translate('tasks.hiddenBlockers', { smart_count: hiddenBlockers })}</li>}
      {waitingFor && <li>{waitingFor}</li>}
    </Box>
  );
};

/** Everything a task says, empty values as such. */
export const TaskFacts = ({ task }: { task: Task }) => {
  const translate = useTranslate();
  const isOver = task.status === 'done' || task.status === 'cancelled';
  const field = (name: string) => `resources.tasks.fields.${name}`;
  return (
    <>
      {task.description && (
        <Typography sx={{ whiteSpace: 'pre-line', mb: 2, maxWidth: '46rem' }}>{task.description}</Typography>
      )}
      <Facts
        facts={[
          { label: field('organisationIds'), value: <Lanes task={task} /> },
          {
            label: field('assigneeId'),
            value: task.assigneeName ?? translate(task.assigneeId ? 'tasks.assigneeHidden' : 'tasks.unassigned'),
          },
          { label: field('due'), value: <Due task={task} /> },
          { label: field('priority'), value: <VocabText list="priority" word={task.priority} /> },
          // What it once waited for is in its history.
          ...(isOver ? [] : [{ label: field('blockedBy'), value: <Waits task={task} /> }]),
          { label: field('result'), value: task.result ?? translate('tasks.facts.noResult') },
        ]}
      />
    </>
  );
};
