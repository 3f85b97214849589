import Box from '@mui/material/Box';
import { useTranslate } from 'react-admin';
import { useIncident } from '../incidents/incident-context';
import { useMayHere } from '../incidents/use-may-here';
import type { Task } from '../platform/api/records';
import { VocabChip, VocabText } from '../platform/fields/VocabChip';
import type { Column } from '../platform/list/column';
import type { Filter } from '../platform/list/filter';
import { ResourceList } from '../platform/list/ResourceList';
import { MomentField } from '../platform/moment/MomentField';
import { useNow } from '../platform/use-now';
import { Glyph } from './board/Glyph';
import { BulkBar } from './BulkBar';
import { isOverdue } from './overdue';
import { laneNamesOf, useLaneNames } from './use-lane-names';
import { laneName, useLanes } from './use-lanes';
import { memberName, useMembers } from './use-members';
import { waitsFor } from './waits-for';

/** Said where a blank could be taken for a column that failed to load. */
const Quiet = ({ text }: { text: string }) => (
  <Box component="span" sx={{ color: 'text.secondary' }}>
    {useTranslate()(text)}
  </Box>
);

const Assignee = ({ task: { assigneeId, assigneeName } }: { task: Task }) =>
  assigneeName ?? <Quiet text={assigneeId ? 'tasks.assigneeHidden' : 'tasks.unassigned'} />;

const Due = ({ task }: { task: Task }) => {
  const translate = useTranslate();
  const late = isOverdue(task, useNow());
  if (!task.due) return <Quiet text="tasks.facts.noDue" />;
  return (
    <>
      {late && (
        <Box component="span" sx={{ color: 'error.main', fontWeight: 650, display: 'flex', gap: 0.5 }}>
          <Glyph name="late" /> {translate('tasks.facts.overdue')}
        </Box>
      )}
      <MomentField moment={task.due} />
    </>
  );
};

const Status = ({ task }: { task: Task }) => {
  const translate = useTranslate();
  return (
    <>
      <VocabChip list="taskStatus" word={task.status} />
      {task.status === 'blocked' && (
        <Box sx={{ fontSize: '0.8125rem', mt: 0.5, maxWidth: '16rem' }}>
          {translate('tasks.waitsFor', { what: waitsFor(task, translate).join('; ') })}
        </Box>
      )}
    </>
  );
};

const Lanes = ({ task }: { task: Task }) => <>{laneNamesOf(task, useLaneNames()).join(' + ')}</>;

const COLUMNS: readonly Column<Task>[] = [
  { field: 'title', cell: ({ title }) => title, sort: 'title' },
  { field: 'status', cell: task => <Status task={task} />, sort: 'status' },
  { field: 'priority', cell: ({ priority }) => <VocabText list="priority" word={priority} />, sort: 'priority' },
  { field: 'organisationIds', cell: task => <Lanes task={task} /> },
  { field: 'assigneeId', cell: task => <Assignee task={task} /> },
  { field: 'due', cell: task => <Due task={task} />, sort: 'dueAt' },
];

/** All tasks of the incident as a list: to find, to sort, and to change many at once. */
export const TaskTable = () => {
  const { id } = useIncident();
  const mayChange = useMayHere('task.update');
  const { lanes } = useLanes();
  const members = useMembers();
  const filters: readonly Filter[] = [
    {
      kind: 'choice',
      source: 'organisationIds',
      options: lanes.map(lane => ({ id: lane.organisationId, name: laneName(lane) })),
    },
    { kind: 'words', source: 'status', list: 'taskStatus' },
    {
      kind: 'choice',
      source: 'assigneeId',
      options: members.map(member => ({ id: member.userId, name: memberName(member) })),
    },
    { kind: 'date', source: 'dueFrom', edge: 'from' },
    { kind: 'date', source: 'dueUntil', edge: 'to' },
    { kind: 'flag', source: 'archived', label: 'platform.list.archived' },
  ];
  return (
    <ResourceList<Task>
      resource="tasks"
      label="incidents.tabs.tasks"
      fixed={{ incidentId: id }}
      columns={COLUMNS}
      sort={{ field: 'dueAt', order: 'ASC' }}
      filters={filters}
      searchable
      linkTo={task => `/incidents/${id}/tasks/${task.id}`}
      empty={{ title: 'tasks.none', hint: 'tasks.noneHint' }}
      bulk={mayChange ? <BulkBar /> : undefined}
    />
  );
};
