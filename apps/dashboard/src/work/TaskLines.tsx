import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Paper from '@mui/material/Paper';
import Typography from '@mui/material/Typography';
import { useTranslate } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import type { Task } from '../platform/api/records';
import { VocabChip } from '../platform/fields/VocabChip';
import { MomentField } from '../platform/moment/MomentField';
import { ZoneContext } from '../platform/moment/zone-context';
import { useSession } from '../platform/session/use-session';

const Blockers = ({ task }: { task: Task }) => {
  const translate = useTranslate();
  const names = [
    ...task.blockers.map(({ title }) => title),
    ...(task.hiddenBlockers > 0 ? [translate('work.hiddenBlockers', { smart_count: task.hiddenBlockers })] : []),
    ...(task.waitingFor ? [task.waitingFor] : []),
  ];
  if (task.status !== 'blocked' || names.length === 0) return null;
  return <Typography variant="body2">{translate('work.waitsFor', { what: names.join('; ') })}</Typography>;
};

const TaskLine = ({ task }: { task: Task }) => {
  const translate = useTranslate();
  const incident = useSession()?.memberships.find(({ incidentId }) => incidentId === task.incidentId);
  return (
    <Box component="li" sx={{ px: 2, py: 1.5, '& + &': { borderTop: 1, borderColor: 'divider' } }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, rowGap: 0.5, alignItems: 'baseline' }}>
        <Link
          component={RouterLink}
          to={`/incidents/${task.incidentId}/tasks/${task.id}`}
          sx={{ fontWeight: 600, flex: '1 1 18rem', minWidth: 0 }}
        >
          {task.title}
        </Link>
        <Typography variant="body2" component="span">
          {task.due ? (
            <ZoneContext value={task.due.zone}>
              {translate('work.due')} <MomentField moment={task.due} />
            </ZoneContext>
          ) : (
            translate('work.noDue')
          )}
        </Typography>
        <Box component="span" sx={{ display: 'inline-flex', gap: 0.5 }}>
          <VocabChip list="taskStatus" word={task.status} />
          {task.priority !== 'normal' && <VocabChip list="priority" word={task.priority} />}
        </Box>
      </Box>
      <Blockers task={task} />
      {incident && (
        <Typography variant="caption" color="textSecondary" component="p">
          {incident.reference} · {incident.title}
        </Typography>
      )}
    </Box>
  );
};

/** Tasks as lines: title, due, state, what they wait for, and which incident they belong to. */
export const TaskLines = ({ tasks }: { tasks: readonly Task[] }) => (
  <Paper component="ul" variant="outlined" sx={{ listStyle: 'none', m: 0, p: 0 }}>
    {tasks.map(task => (
      <TaskLine key={task.id} task={task} />
    ))}
  </Paper>
);
