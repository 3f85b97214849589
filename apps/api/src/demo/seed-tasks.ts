import { POLICE_ON_LEAK } from './case-scope.js';
import { TASKS, WARNING_RESULT } from './case-tasks.js';
import type { Cast } from './seed-accounts.js';
import type { Case } from './seed-case.js';

interface TaskRow {
  id: string;
  version: number;
  status: string;
}

/** Tasks in their lanes; then the police do their part of the work themselves. */
export const seedTasks = async (cast: Cast, { incidentId, partners }: Case): Promise<void> => {
  const made = new Map<string, TaskRow>();
  for (const [at, { key, lanes, assignee, blockedBy = [], body }] of TASKS.entries()) {
    const task = {
      incidentId,
      organisationIds: lanes.map(lane => cast.bodies[lane]),
      ...(assignee && { assigneeId: cast.users[assignee] }),
      blockedBy: blockedBy.map(other => made.get(other)?.id),
      position: (at + 1) * 1000,
      ...body,
    };
    made.set(key, await cast.as.commander.post<TaskRow>('/tasks', task, `task-${key}`));
  }
  const joint = made.get('J1');
  const remark = { taskId: joint?.id, text: POLICE_ON_LEAK, sharedWith: partners };
  await cast.as.police.post('/task-comments', remark, 'comment-J1');
  await endWarning(cast, made.get('warning'));
};

const endWarning = async ({ as: { police } }: Cast, warning: TaskRow | undefined): Promise<void> => {
  if (!warning || warning.status === 'done') return;
  const { id, version } = warning;
  await police.patch(`/tasks/${id}`, { version, status: 'done', result: WARNING_RESULT });
};
