import { OPEN_TASK_STATUSES } from '@breachdesk/contract/task-statuses';
import Typography from '@mui/material/Typography';
import { useGetList, useTranslate } from 'react-admin';
import type { Task } from '../platform/api/records';
import { ErrorState } from '../platform/feedback/ErrorState';
import { LoadingState } from '../platform/feedback/LoadingState';
import { LinkButton } from '../platform/layout/LinkButton';
import { Section } from '../platform/layout/Section';
import { TaskLines } from './TaskLines';

/** One way to each board the tasks lie on. */
const Boards = ({ tasks }: { tasks: readonly Task[] }) => {
  const translate = useTranslate();
  const references = new Map(tasks.map(({ incidentId, incidentReference }) => [incidentId, incidentReference]));
  return [...references].map(([id, reference]) => (
    <LinkButton key={id} to={`/incidents/${id}/tasks/board`} size="small">
      {translate('work.board', { reference })}
    </LinkButton>
  ));
};

/**
 * What one's organisation is to do and nobody of it has taken. A task that is handed to a lane names no person there, and
 * people of another organisation cannot name one: without this list a partner would be told that there is nothing to do.
 */
export const LaneTasks = ({ organisationId }: { organisationId: string }) => {
  const translate = useTranslate();
  const { data, total, isPending, error, refetch } = useGetList<Task>('tasks', {
    filter: {
      organisationIds: [organisationId],
      notTakenBy: organisationId,
      status: OPEN_TASK_STATUSES,
      incidentArchived: false,
    },
    pagination: { page: 1, perPage: 25 },
    sort: { field: 'dueAt', order: 'ASC' },
  });
  const content = () => {
    if (isPending) return <LoadingState />;
    if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
    if (data.length === 0) return <Typography color="textSecondary">{translate('work.noLaneTasks')}</Typography>;
    return <TaskLines tasks={data} />;
  };
  return (
    <Section
      title={translate('work.lane')}
      intro={translate('work.laneIntro')}
      actions={data && <Boards tasks={data} />}
    >
      {content()}
      {data && total !== undefined && total > data.length && (
        <Typography color="textSecondary">{translate('work.capped', { shown: data.length, total })}</Typography>
      )}
    </Section>
  );
};
