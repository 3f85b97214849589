import { canMoveTask } from '@breachdesk/contract/task-statuses';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type Course, refusalOfOver } from '../platform/access/over.js';
import type { Actor } from '../platform/actor.js';
import { Work } from '../platform/database/work.js';
import { constraintsMean, refusedBy } from '../platform/problems/constraints.js';
import { invalidField, notFound, Refused } from '../platform/problems/problems.js';
import { codeOf } from '../platform/problems/problem.filter.js';
import { findLocked, insertRow, Records, withoutUndefined } from '../platform/records/records.js';
import {
  type BulkChanges,
  type BulkResult,
  type BulkTasks,
  type CreateTask,
  type CreateTaskComment,
  TASK_COMMENTS,
  type TaskCommentView,
  TASKS,
  type TaskView,
  type UpdateTask,
} from './task.dto.js';
import { Task, TaskComment } from './task.entity.js';

constraintsMean({
  task_blocked_names_what: {
    code: 'task/blocked-names-what',
    field: 'waitingFor',
    detail: 'A blocked task says what it waits for: another task, or in words.',
    status: 422,
  },
  task_done_has_result: {
    code: 'task/done-needs-result',
    field: 'result',
    detail: 'Say what came of it before it is done.',
    status: 422,
  },
  task_has_lane: {
    code: 'task/needs-lane',
    field: 'organisationIds',
    detail: 'A task lies in at least one lane.',
    status: 422,
  },
  task_lane_takes_part: {
    code: 'task/lane-not-taking-part',
    field: 'organisationIds',
    detail: 'A lane is an organisation that takes part in the incident.',
    status: 422,
  },
  task_assignee_sees_it: {
    code: 'task/assignee-cannot-see',
    field: 'assigneeId',
    detail:
      'This person cannot see the task: their organisation is not in its lanes, or their role is not let into its room.',
    status: 422,
  },
  task_lanes_see_it: {
    code: 'task/lane-cannot-see',
    field: 'organisationIds',
    detail:
      'A lane of another organisation would not see this task: TLP:RED, TLP:AMBER+STRICT and closed rooms stay in the house.',
    status: 422,
  },
  task_assignee_is_member: {
    code: 'task/assignee-not-member',
    field: 'assigneeId',
    detail: 'Assign members of the incident.',
    status: 422,
  },
  task_waits_in_its_incident: {
    code: 'task/unknown-blocker',
    field: 'blockedBy',
    detail: 'A task waits for tasks of its own incident.',
    status: 422,
  },
  task_waits_outside_negotiation: {
    code: 'task/waits-for-the-negotiation',
    field: 'blockedBy',
    detail: 'Who cannot enter the negotiation must not learn of it from a task. Say in words what it waits for.',
    status: 422,
  },
  task_no_cycle: {
    code: 'task/waits-in-a-circle',
    field: 'blockedBy',
    detail: 'These tasks would wait for each other in a circle.',
    status: 422,
  },
});

/** Decisions about tasks. Who may touch which row is decided by row security. */
@Injectable()
export class TasksService {
  constructor(
    private readonly work: Work,
    private readonly records: Records,
  ) {}

  create(actor: Actor, input: CreateTask): Promise<TaskView> {
    return this.records.create(actor, TASKS, input, async tx => {
      await checkSeen(tx, input.blockedBy);
      return insertRow(tx, Task, input);
    });
  }

  change(actor: Actor, id: string, changes: UpdateTask): Promise<TaskView> {
    return this.records.change({ actor, resource: TASKS, entity: Task, id }, changes, async (before, tx) => {
      checkMove(before, changes);
      if (!changes.blockedBy) return {};
      const hidden = await unseen(tx, before.blockedBy);
      const named = changes.blockedBy.filter(blocker => !hidden.includes(blocker));
      await checkSeen(tx, named);
      return { blockedBy: [...named, ...hidden] };
    });
  }

  /** Every task for itself, in a transaction of its own: one refusal does not undo the others. */
  async bulk(actor: Actor, { ids, changes }: BulkTasks): Promise<BulkResult> {
    if (Object.values(changes).every(value => value === undefined))
      throw invalidField('changes', 'task/no-changes', 'Say what is to be changed.');
    const result: BulkResult = { changed: 0, refused: [] };
    for (const id of new Set(ids)) {
      try {
        await this.work.do(actor, tx => changeOne(tx, id, changes));
        result.changed += 1;
      } catch (error) {
        result.refused.push({ id, code: codeOf(error) });
      }
    }
    return result;
  }

  /** A partner's remark is shared with the own organisation: it could not read it otherwise. */
  comment(actor: Actor, input: CreateTaskComment): Promise<TaskCommentView> {
    return this.records.create(actor, TASK_COMMENTS, input, async tx => {
      const task = await tx.findOneBy(Task, { id: input.taskId });
      if (!task) throw notFound();
      const { incidentId, compartment, tlp } = task;
      const [partner] = await tx.query<unknown[]>(
        `select 1 from app.partner_granted('task_comment.create') g where g.incident_id = $1`,
        [incidentId],
      );
      const own = partner && actor.organisationId ? [actor.organisationId] : [];
      const sharedWith = [...new Set([...own, ...input.sharedWith])];
      return insertRow(tx, TaskComment, {
        taskId: task.id,
        text: input.text,
        sharedWith,
        incidentId,
        compartment,
        tlp,
      });
    });
  }
}

/** Those of the tasks that are beyond the reader's sight. What a task waits for there stays, whatever the reader sends. */
const unseen = async (tx: EntityManager, ids: string[]): Promise<string[]> => {
  const seen = await tx.query<{ id: string }[]>('select id from task where id = any($1)', [ids]);
  return ids.filter(id => !seen.some(row => row.id === id));
};

/** Nobody makes a task wait for one they cannot see; the answer is that for a task which does not exist. */
const checkSeen = async (tx: EntityManager, ids: string[]): Promise<void> => {
  if ((await unseen(tx, ids)).length > 0) throw refusedBy('task_waits_in_its_incident') ?? notFound();
};

/** Row security narrows a bulk change without saying why: to the reader of an incident that is over that is the reason. */
const checkOpen = async (tx: EntityManager, id: string): Promise<void> => {
  const [course] = await tx.query<Course[]>(
    `select i.phase, i.archived_at is not null as archived from task t join incident i on i.id = t.incident_id where t.id = $1`,
    [id],
  );
  const refusal = course && refusalOfOver(course, 'task.update');
  if (refusal) throw refusal;
};

const changeOne = async (tx: EntityManager, id: string, changes: BulkChanges): Promise<void> => {
  await checkOpen(tx, id);
  const row = await findLocked(tx, Task, id);
  checkMove(row, changes);
  Object.assign(row, withoutUndefined(changes));
  await tx.save(Task, row);
};

const checkMove = (row: Pick<Task, 'status'>, changes: { status?: Task['status'] }): void => {
  if (changes.status !== undefined && !canMoveTask(row.status, changes.status))
    throw new Refused('task/illegal-move', {
      detail: `A task cannot go from ${row.status} to ${changes.status}.`,
      errors: [{ field: 'status', code: 'task/illegal-move', message: 'This move is not possible.' }],
    });
};
