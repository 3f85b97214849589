import { OPEN_TASK_STATUSES } from '@breachdesk/contract/task-statuses';
import Alert from '@mui/material/Alert';
import { useGetList, useTranslate } from 'react-admin';
import type { ClockRow, Task } from '../platform/api/records';

/** Said before an incident is closed: duties that are not fulfilled and tasks that are open. They stay as they are. */
export const OpenEnds = ({ incidentId }: { incidentId: string }) => {
  const translate = useTranslate();
  const { data: clocks = [] } = useGetList<ClockRow>('clocks', {
    filter: { incidentId },
    pagination: { page: 1, perPage: 100 },
    sort: { field: 'dueAt', order: 'ASC' },
  });
  const { total: tasks = 0 } = useGetList<Task>('tasks', {
    filter: { incidentId, status: OPEN_TASK_STATUSES },
    pagination: { page: 1, perPage: 1 },
    sort: { field: 'title', order: 'ASC' },
  });
  const duties = clocks.filter(
    ({ kind, metAt, state }) => kind === 'obligation' && metAt === null && state !== 'not_owed',
  );
  if (duties.length + tasks === 0) return null;
  return (
    <Alert severity="warning">
      {duties.map(({ id, title, article, state }) => (
        <div key={id}>
          {translate('incidents.move.duty', { title, article, state: translate(`vocab.clockState.${state}`) })}
        </div>
      ))}
      {tasks > 0 && <div>{translate('incidents.move.tasks', { smart_count: tasks })}</div>}
    </Alert>
  );
};
