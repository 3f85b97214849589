import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { Allow } from '../platform/access/allow.js';
import { type Actor, By } from '../platform/actor.js';
import { Id } from '../platform/http/id.js';
import { Returns } from '../platform/http/returns.js';
import { ListQuery } from '../platform/lists/list-query.js';
import { type Page, pageOf } from '../platform/lists/page.js';
import { Records } from '../platform/records/records.js';
import { CreateTaskComment, TASK_COMMENTS, TaskCommentView } from './task.dto.js';
import { TasksService } from './tasks.service.js';

/** Remarks under tasks. They are not changed afterwards: a correction is another remark. */
@Controller('task-comments')
export class TaskCommentsController {
  constructor(
    private readonly tasks: TasksService,
    private readonly records: Records,
  ) {}

  @Get()
  @Allow('task_comment.read', 'rows')
  @Returns(pageOf(TaskCommentView), 'Comments the caller may see, oldest first; filter by taskId')
  list(@By() actor: Actor, @Query() query: ListQuery): Promise<Page<TaskCommentView>> {
    return this.records.list(actor, TASK_COMMENTS, query);
  }

  @Get(':id')
  @Allow('task_comment.read', 'record')
  @Returns(TaskCommentView, 'One comment')
  show(@By() actor: Actor, @Id() id: string): Promise<TaskCommentView> {
    return this.records.show(actor, TASK_COMMENTS, id);
  }

  @Post()
  @Allow('task_comment.create', 'parent:task')
  @Returns(TaskCommentView, 'Writes a comment; partners read it only if shared with them by name', 201)
  create(@By() actor: Actor, @Body() input: CreateTaskComment): Promise<TaskCommentView> {
    return this.tasks.comment(actor, input);
  }
}
