import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { Allow } from '../platform/access/allow.js';
import { type Actor, By } from '../platform/actor.js';
import { AtVersion } from '../platform/fields/shapes.js';
import { Id } from '../platform/http/id.js';
import { Returns } from '../platform/http/returns.js';
import { ListQuery } from '../platform/lists/list-query.js';
import { type Page, pageOf } from '../platform/lists/page.js';
import { Records } from '../platform/records/records.js';
import {
  CORRESPONDENCE_QUESTIONS,
  CorrespondenceQuestionView,
  CreateCorrespondenceQuestion,
  UpdateCorrespondenceQuestion,
} from './correspondence-question.dto.js';
import { CorrespondenceQuestion } from './correspondence-question.entity.js';
import { CorrespondenceService } from './correspondence.service.js';

/** What was asked in correspondence, by when an answer is due, and who answers. */
@Controller('correspondence-questions')
export class CorrespondenceQuestionsController {
  constructor(
    private readonly correspondence: CorrespondenceService,
    private readonly records: Records,
  ) {}

  @Get()
  @Allow('correspondence_question.read', 'rows')
  @Returns(pageOf(CorrespondenceQuestionView), 'Questions, those due first first; answered=false gives the open ones')
  list(@By() actor: Actor, @Query() query: ListQuery): Promise<Page<CorrespondenceQuestionView>> {
    return this.records.list(actor, CORRESPONDENCE_QUESTIONS, query);
  }

  @Get(':id')
  @Allow('correspondence_question.read', 'record')
  @Returns(CorrespondenceQuestionView, 'One question')
  show(@By() actor: Actor, @Id() id: string): Promise<CorrespondenceQuestionView> {
    return this.records.show(actor, CORRESPONDENCE_QUESTIONS, id);
  }

  @Post()
  @Allow('correspondence_question.create', 'parent:correspondence')
  @Returns(CorrespondenceQuestionView, 'Notes a question that stands in an item', 201)
  create(@By() actor: Actor, @Body() input: CreateCorrespondenceQuestion): Promise<CorrespondenceQuestionView> {
    return this.correspondence.ask(actor, input);
  }

  @Patch(':id')
  @Allow('correspondence_question.update', 'record')
  @Returns(CorrespondenceQuestionView, 'Changes a question, such as by saying when it was answered')
  change(
    @By() actor: Actor,
    @Id() id: string,
    @Body() changes: UpdateCorrespondenceQuestion,
  ): Promise<CorrespondenceQuestionView> {
    return this.records.change(at(actor, id), changes);
  }

  @Post(':id/archive')
  @Allow('correspondence_question.update', 'record')
  @Returns(CorrespondenceQuestionView, 'Puts a question away that is none', 200)
  archive(@By() actor: Actor, @Id() id: string, @Body() { version }: AtVersion): Promise<CorrespondenceQuestionView> {
    return this.records.archive(at(actor, id), version, true);
  }

  @Post(':id/restore')
  @Allow('correspondence_question.update', 'record')
  @Returns(CorrespondenceQuestionView, 'Takes a question back', 200)
  restore(@By() actor: Actor, @Id() id: string, @Body() { version }: AtVersion): Promise<CorrespondenceQuestionView> {
    return this.records.archive(at(actor, id), version, false);
  }
}

const at = (actor: Actor, id: string) => ({
  actor,
  resource: CORRESPONDENCE_QUESTIONS,
  entity: CorrespondenceQuestion,
  id,
});
