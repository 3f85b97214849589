import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { Allow } from '../platform/access/allow.js';
import { type Actor, By } from '../platform/actor.js';
import { Id } from '../platform/http/id.js';
import { Returns } from '../platform/http/returns.js';
import { ListQuery } from '../platform/lists/list-query.js';
import { type Page, pageOf } from '../platform/lists/page.js';
import { Records } from '../platform/records/records.js';
import { CreateSubmission, SUBMISSIONS, SubmissionView } from './submission.dto.js';
import { SubmissionsService } from './submissions.service.js';

/** What was filed for duties. */
@Controller('submissions')
export class SubmissionsController {
  constructor(
    private readonly submissions: SubmissionsService,
    private readonly records: Records,
  ) {}

  @Get()
  @Allow('submission.read', 'rows')
  @Returns(pageOf(SubmissionView), 'Filings that the caller may see, with their judgement; filter by obligationId')
  list(@By() actor: Actor, @Query() query: ListQuery): Promise<Page<SubmissionView>> {
    return this.records.list(actor, SUBMISSIONS, query);
  }

  @Get(':id')
  @Allow('submission.read', 'record')
  @Returns(SubmissionView, 'One filing')
  show(@By() actor: Actor, @Id() id: string): Promise<SubmissionView> {
    return this.records.show(actor, SUBMISSIONS, id);
  }

  @Post()
  @Allow('submission.create', 'parent:obligation')
  @Returns(SubmissionView, 'Says that a filed item fulfilled a duty, such as one of a contract', 201)
  create(@By() actor: Actor, @Body() input: CreateSubmission): Promise<SubmissionView> {
    return this.submissions.create(actor, input);
  }
}
