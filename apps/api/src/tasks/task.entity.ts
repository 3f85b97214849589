import { LIMITS } from '@breachdesk/contract/limits';
import type { Moment } from '@breachdesk/contract/moment';
import { PRIORITIES, type Priority, TASK_STATUSES, type TaskStatus } from '@breachdesk/contract/vocabularies';
import { Entity } from 'typeorm';
import { CaseRecord } from '../platform/fields/case-record.js';
import { Field } from '../platform/fields/field.js';
import { CHECKLIST_SCHEMA, checklistFault, type ChecklistItem } from './checklist.js';

/** Work in the lanes of one or several organisations. */
@Entity('task')
export class Task extends CaseRecord {
  @Field.text({ max: LIMITS.title, about: 'What is to be done' }) title: string;
  @Field.text({ max: LIMITS.text, optional: true, about: 'More about it' }) description: string | null;
  @Field.refs({ max: 20, about: 'Lanes: the organisations that own the task, jointly when several' })
  organisationIds: string[];
  @Field.ref({ optional: true, about: 'Member of the incident who does it' }) assigneeId: string | null;
  @Field.choice({ of: TASK_STATUSES, name: 'TaskStatus', default: 'todo', about: 'Where it stands' })
  status: TaskStatus;
  @Field.choice({ of: PRIORITIES, name: 'Priority', default: 'normal', about: 'How pressing it is' })
  priority: Priority;
  @Field.moment({ optional: true, about: 'When it is to be done' }) due: Moment | null;
  @Field.refs({ default: [], max: 50, about: 'Tasks of the same incident that must be done first; never in a circle' })
  blockedBy: string[];
  @Field.text({
    max: LIMITS.line,
    optional: true,
    about: 'What it waits for outside the task list; a blocked task names this or a task',
  })
  waitingFor: string | null;
  @Field.json({ default: [], schema: CHECKLIST_SCHEMA, fault: checklistFault, about: 'Steps to tick off' })
  checklist: ChecklistItem[];
  @Field.text({ max: LIMITS.text, optional: true, about: 'What came of it; required when done' }) result: string | null;
  @Field.position({ about: 'Place on the board: lower stands higher' }) position: number;
}

/** A remark under a task. Partners see it only when it is shared with them by name. */
@Entity('task_comment')
export class TaskComment extends CaseRecord {
  @Field.ref({ about: 'The task' }) taskId: string;
  @Field.text({ max: LIMITS.text, about: 'The remark' }) text: string;
  @Field.instant({ kept: true, about: 'When it was written (UTC)' }) recordedAt: Date;
}
