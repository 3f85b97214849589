import { incidentAllows } from '@breachdesk/contract/permissions';
import { OPEN_TASK_STATUSES } from '@breachdesk/contract/task-statuses';
import Typography from '@mui/material/Typography';
import { useGetList, useTranslate } from 'react-admin';
import type { Task } from '../platform/api/records';
import { EmptyState } from '../platform/feedback/EmptyState';
import { ErrorState } from '../platform/feedback/ErrorState';
import { LoadingState } from '../platform/feedback/LoadingState';
import { Page } from '../platform/layout/Page';
import { Section } from '../platform/layout/Section';
import { useSession } from '../platform/session/use-session';
import { useNow } from '../platform/use-now';
import { GROUPS, groupTasks } from './group-tasks';
import { LaneTasks } from './LaneTasks';
import { MyClocks } from './MyClocks';
import { TaskLines } from './TaskLines';

const MyTasks = ({ userId }: { userId: string }) => {
  const translate = useTranslate();
  const now = useNow();
  const { data, total, isPending, error, refetch } = useGetList<Task>('tasks', {
    filter: { assigneeId: userId, status: OPEN_TASK_STATUSES, incidentArchived: false },
    pagination: { page: 1, perPage: 100 },
    sort: { field: 'dueAt', order: 'ASC' },
  });
  if (isPending) return <LoadingState />;
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (data.length === 0) return <EmptyState title="work.noTasks" hint="work.noTasksHint" />;
  const groups = groupTasks(data, now);
  return (
    <>
      {GROUPS.filter(group => groups[group].length > 0).map(group => (
        <Section key={group} level={3} title={`${translate(`work.groups.${group}`)} (${groups[group].length})`}>
          <TaskLines tasks={groups[group]} />
        </Section>
      ))}
      {total !== undefined && total > data.length && (
        <Typography color="textSecondary">{translate('work.capped', { shown: data.length, total })}</Typography>
      )}
    </>
  );
};

/** What is mine, over all incidents: the clocks that run, and my open tasks by urgency. */
const MyWork = () => {
  const translate = useTranslate();
  const session = useSession();
  // To partners clocks are not shown: a sentence that none runs would be false.
  const seesClocks = session?.memberships.some(({ roles }) => incidentAllows(roles, 'clock.read')) ?? false;
  return (
    <Page title={translate('work.title')} intro={translate('work.intro')}>
      {seesClocks && (
        <Section title={translate('work.clocks')}>
          <MyClocks />
        </Section>
      )}
      {session?.user.globalRole === 'member' ? (
        <>
          <Section title={translate('work.tasks')}>
            <MyTasks userId={session.user.id} />
          </Section>
          {session.user.organisationId && <LaneTasks organisationId={session.user.organisationId} />}
        </>
      ) : (
        <EmptyState title="work.noCase" hint="work.noCaseHint" />
      )}
    </Page>
  );
};
export default MyWork;
