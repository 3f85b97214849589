import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { Allow } from '../platform/access/allow.js';
import { type Actor, By } from '../platform/actor.js';
import { AtVersion } from '../platform/fields/shapes.js';
import { Id } from '../platform/http/id.js';
import { Returns } from '../platform/http/returns.js';
import { ListQuery } from '../platform/lists/list-query.js';
import { type Page, pageOf } from '../platform/lists/page.js';
import { Records } from '../platform/records/records.js';
import { BulkResult, BulkTasks, CreateTask, TASKS, TaskView, UpdateTask } from './task.dto.js';
import { Task } from './task.entity.js';
import { TasksService } from './tasks.service.js';

/** Work in the lanes of the organisations that take part. */
@Controller('tasks')
export class TasksController {
  constructor(
    private readonly tasks: TasksService,
    private readonly records: Records,
  ) {}

  @Get()
  @Allow('task.read', 'rows')
  @Returns(
    pageOf(TaskView),
    'Tasks the caller may see, soonest due first; partners see their lane and what is shared with them',
  )
  list(@By() actor: Actor, @Query() query: ListQuery): Promise<Page<TaskView>> {
    return this.records.list(actor, TASKS, query);
  }

  @Get(':id')
  @Allow('task.read', 'record')
  @Returns(TaskView, 'One task')
  show(@By() actor: Actor, @Id() id: string): Promise<TaskView> {
    return this.records.show(actor, TASKS, id);
  }

  @Post()
  @Allow('task.create', 'body')
  @Returns(TaskView, 'Creates a task in one or several lanes; a partner only in its own', 201)
  create(@By() actor: Actor, @Body() input: CreateTask): Promise<TaskView> {
    return this.tasks.create(actor, input);
  }

  @Post('bulk')
  @Allow('task.update', 'rows')
  @Returns(BulkResult, 'Sets the same fields on up to 200 tasks; says which were left as they were, and why', 200)
  bulk(@By() actor: Actor, @Body() input: BulkTasks): Promise<BulkResult> {
    return this.tasks.bulk(actor, input);
  }

  @Patch(':id')
  @Allow('task.update', 'record')
  @Returns(TaskView, 'Changes a task at the version that was read; a partner changes no handling and no lanes')
  change(@By() actor: Actor, @Id() id: string, @Body() changes: UpdateTask): Promise<TaskView> {
    return this.tasks.change(actor, id, changes);
  }

  @Post(':id/archive')
  @Allow('task.update', 'record')
  @Returns(TaskView, 'Puts a task away; nothing is deleted')
  archive(@By() actor: Actor, @Id() id: string, @Body() { version }: AtVersion): Promise<TaskView> {
    return this.records.archive({ actor, resource: TASKS, entity: Task, id }, version, true);
  }

  @Post(':id/restore')
  @Allow('task.update', 'record')
  @Returns(TaskView, 'Takes a task back into use')
  restore(@By() actor: Actor, @Id() id: string, @Body() { version }: AtVersion): Promise<TaskView> {
    return this.records.archive({ actor, resource: TASKS, entity: Task, id }, version, false);
  }
}
