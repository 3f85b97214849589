import { PRIORITIES, TASK_STATUSES } from '@breachdesk/contract/vocabularies';
import { ApiProperty, PartialType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsUUID, ValidateNested } from 'class-validator';
import { HANDLING, RECORD } from '../platform/fields/case-record.js';
import { Changes, Input, Shown, View } from '../platform/fields/shapes.js';
import { userName } from '../platform/fields/user-names.js';
import { eq, from, has, not, until } from '../platform/lists/filters.js';
import type { Resource } from '../platform/records/records.js';
import { Task, TaskComment } from './task.entity.js';

/** Fields of a task that people fill in. */
const FILLED = [
  'title',
  'description',
  'organisationIds',
  'assigneeId',
  'status',
  'priority',
  'due',
  'blockedBy',
  'waitingFor',
  'checklist',
  'result',
  'position',
  ...HANDLING,
] as const;

export class CreateTask extends Input(Task, ['incidentId', ...FILLED]) {
  override blockedBy: string[] = [];
}
export class UpdateTask extends Changes(Input(Task, FILLED)) {}

/** A task that another one waits for. */
export class Blocker extends View(Task, ['id', 'title', 'status']) {}

export class TaskView extends View(Task, [...RECORD, ...FILLED]) {
  @Shown({
    kind: 'ids',
    sql: 'array(select b.id from task b where b.id = any(t.blocked_by))',
    about: 'Tasks of the same incident that must be done first, as far as the reader may see them',
  })
  declare blockedBy: string[];
  @Shown({ kind: 'instant', sql: 't.due_at', nullable: true, about: 'Start of the due period (UTC), to sort by' })
  dueAt: Date | null;
  @Shown({
    kind: 'texts',
    sql: 'app.organisation_names(t.organisation_ids)',
    about: 'Names of the lanes, in the same order',
  })
  organisationNames: string[];
  @Shown({
    kind: 'text',
    sql: userName('assignee_id'),
    nullable: true,
    about: 'Name of who does it; null when nobody does, or when the name is not for the reader',
  })
  assigneeName: string | null;
  @Shown({
    kind: 'json',
    sql: `(select coalesce(jsonb_agg(jsonb_build_object('id', b.id, 'title', b.title, 'status', b.status) order by b.title), '[]')
      from task b where b.id = any(t.blocked_by))`,
    about: 'The tasks it waits for, as far as the reader may see them',
    schema: { type: [Blocker] },
  })
  blockers: Blocker[];
  @Shown({
    kind: 'count',
    sql: '(cardinality(t.blocked_by) - (select count(*) from task b where b.id = any(t.blocked_by)))::int',
    about: 'Number of tasks it waits for that the reader may not see',
  })
  hiddenBlockers: number;
  @Shown({
    kind: 'count',
    sql: '(select count(*)::int from task_comment c where c.task_id = t.id and c.archived_at is null)',
    about: 'Number of comments the reader may see',
  })
  commentCount: number;
  @Shown({
    kind: 'text',
    sql: '(select i.reference from incident i where i.id = t.incident_id)',
    about: 'Reference of the incident',
  })
  incidentReference: string;
}

/** Tasks of one incident, or of all of the caller's. */
export const TASKS: Resource<TaskView> = {
  view: TaskView,
  list: {
    from: 'task',
    sort: ['dueAt', 'position', 'title', 'status', 'priority', 'createdAt', 'updatedAt'],
    sortSql: {
      priority: `array_position(array['${[...PRIORITIES].reverse().join("','")}'], t.priority)`,
      status: `array_position(array['${TASK_STATUSES.join("','")}'], t.status)`,
    },
    filter: {
      incidentId: eq,
      organisationIds: has,
      assigneeId: eq,
      status: eq,
      priority: eq,
      blockedBy: has,
      // What lies in a lane and nobody of it does: nobody at all, or somebody of another lane of a joint task.
      notTakenBy: {
        by: not,
        sql: '(select u.organisation_id from user_account u where u.id = t.assignee_id)',
        kind: 'id',
      },
      incidentArchived: {
        by: eq,
        sql: '(select i.archived_at is not null from incident i where i.id = t.incident_id)',
        kind: 'flag',
      },
      dueFrom: { by: from, sql: 't.due_at', kind: 'instant' },
      dueUntil: { by: until, sql: 't.due_at', kind: 'instant' },
    },
    search: ['title', 'description'],
    archivable: true,
  },
};

/** One change for many tasks; each is decided for itself. */
export class BulkChanges extends PartialType(
  Input(Task, ['status', 'assigneeId', 'priority', 'due', 'organisationIds', 'waitingFor', 'result']),
  {
    skipNullProperties: false,
  },
) {}

export class BulkTasks {
  @ApiProperty({
    type: 'array',
    items: { type: 'string', format: 'uuid' },
    minItems: 1,
    maxItems: 200,
    description: 'Tasks to change',
  })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @IsUUID(undefined, { each: true })
  ids: string[];

  @ApiProperty({ type: BulkChanges, description: 'What to set on each of them' })
  @ValidateNested()
  @Type(() => BulkChanges)
  changes: BulkChanges;
}

/** A task that a bulk change left as it was. */
export class RefusedTask {
  @Shown({ kind: 'id', about: 'Task' }) id: string;
  @Shown({ kind: 'text', about: 'Code of the reason, `subject/what-is-wrong`' }) code: string;
}

/** What came of a bulk change. */
export class BulkResult {
  @Shown({ kind: 'count', about: 'Tasks changed' }) changed: number;
  @Shown({
    kind: 'json',
    about: 'Tasks left as they were, each with the code of the reason',
    schema: { type: [RefusedTask] },
  })
  refused: RefusedTask[];
}

export class CreateTaskComment extends Input(TaskComment, ['taskId', 'text', 'sharedWith']) {
  override sharedWith: string[] = [];
}

export class TaskCommentView extends View(TaskComment, [...RECORD, 'taskId', 'text', 'recordedAt']) {
  @Shown({
    kind: 'text',
    sql: userName('created_by'),
    nullable: true,
    about: 'Who wrote it; null when the name is not for the reader',
  })
  authorName: string | null;
}

/** Comments of a task. */
export const TASK_COMMENTS: Resource<TaskCommentView> = {
  view: TaskCommentView,
  list: {
    from: 'task_comment',
    sort: ['recordedAt'],
    filter: { taskId: eq, incidentId: eq },
    search: ['text'],
    archivable: true,
  },
};
