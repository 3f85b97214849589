import { Body, Controller, Get, Header, Post, Query, StreamableFile } from '@nestjs/common';
import { Allow } from '../platform/access/allow.js';
import { type Actor, By } from '../platform/actor.js';
import { AtVersion } from '../platform/fields/shapes.js';
import { Id } from '../platform/http/id.js';
import { Returns } from '../platform/http/returns.js';
import { ListQuery } from '../platform/lists/list-query.js';
import { type Page, pageOf } from '../platform/lists/page.js';
import { Records } from '../platform/records/records.js';
import {
  AddReceipt,
  ApproveFiling,
  CreateFiling,
  EnterAnswers,
  FILINGS,
  FilingStateView,
  FilingView,
  SubmitFiling,
  TakeOver,
} from './filing.dto.js';
import { Filing } from './filing.entity.js';
import { FilingSubmissionService } from './filing-submission.service.js';
import { FilingsService } from './filings.service.js';

/** What authorities are told on their forms, in versions. */
@Controller('filings')
export class FilingsController {
  constructor(
    private readonly filings: FilingsService,
    private readonly submission: FilingSubmissionService,
    private readonly records: Records,
  ) {}

  @Get()
  @Allow('filing.read', 'rows')
  @Returns(pageOf(FilingView), 'Versions the caller may see, newest first; filter by obligationId')
  list(@By() actor: Actor, @Query() query: ListQuery): Promise<Page<FilingView>> {
    return this.records.list(actor, FILINGS, query);
  }

  @Get(':id')
  @Allow('filing.read', 'record')
  @Returns(FilingView, 'One version')
  show(@By() actor: Actor, @Id() id: string): Promise<FilingView> {
    return this.records.show(actor, FILINGS, id);
  }

  @Get(':id/state')
  @Allow('filing.read', 'record')
  @Returns(FilingStateView, 'What is missing, what the records say now, and what was filed before')
  state(@By() actor: Actor, @Id() id: string): Promise<FilingStateView> {
    return this.filings.state(actor, id);
  }

  @Get(':id/pdf')
  @Allow('filing.read', 'record')
  @Header('X-Content-Type-Options', 'nosniff')
  @Returns('file', 'The version as PDF; once approved the same bytes for good')
  async pdf(@By() actor: Actor, @Id() id: string): Promise<StreamableFile> {
    const { name, bytes } = await this.submission.pdf(actor, id);
    return new StreamableFile(bytes, { type: 'application/pdf', disposition: `attachment; filename="${name}"` });
  }

  @Post()
  @Allow('filing.create', 'parent:obligation')
  @Returns(FilingView, 'Begins a version, filled in from the records of the case, each answer with its sources', 201)
  create(@By() actor: Actor, @Body() input: CreateFiling): Promise<FilingView> {
    return this.filings.create(actor, input);
  }

  @Post(':id/answers')
  @Allow('filing.update', 'record')
  @Returns(FilingView, 'Enters answers by hand at the version that was read; null empties one', 200)
  answer(@By() actor: Actor, @Id() id: string, @Body() input: EnterAnswers): Promise<FilingView> {
    return this.filings.answer(actor, id, input);
  }

  @Post(':id/take-over')
  @Allow('filing.update', 'record')
  @Returns(FilingView, 'Takes answers from the records as they are now', 200)
  takeOver(@By() actor: Actor, @Id() id: string, @Body() input: TakeOver): Promise<FilingView> {
    return this.filings.takeOver(actor, id, input);
  }

  @Post(':id/approve')
  @Allow('filing.update', 'record')
  @Returns(FilingView, 'Approves a version that others wrote; an incomplete first one only as given in phases', 200)
  approve(@By() actor: Actor, @Id() id: string, @Body() input: ApproveFiling): Promise<FilingView> {
    return this.filings.approve(actor, id, input);
  }

  @Post(':id/adopt')
  @Allow('filing.create', 'at:filing')
  @Returns(
    FilingView,
    'Puts a draft that several wrote away for one with the same answers that the caller alone wrote',
    201,
  )
  adopt(@By() actor: Actor, @Id() id: string, @Body() { version }: AtVersion): Promise<FilingView> {
    return this.filings.adopt(actor, id, version);
  }

  @Post(':id/reopen')
  @Allow('filing.update', 'record')
  @Returns(FilingView, 'Takes the approval back, so that the version can be changed', 200)
  reopen(@By() actor: Actor, @Id() id: string, @Body() { version }: AtVersion): Promise<FilingView> {
    return this.filings.reopen(actor, id, version);
  }

  @Post(':id/submit')
  @Allow('filing.update', 'record')
  @Returns(FilingView, 'Says when it was submitted: the item with its PDF is filed, and the duty judged', 200)
  submit(@By() actor: Actor, @Id() id: string, @Body() input: SubmitFiling): Promise<FilingView> {
    return this.submission.submit(actor, id, input);
  }

  @Post(':id/receipt')
  @Allow('filing.update', 'record')
  @Returns(FilingView, 'Makes the item of the receipt with its number; its file is added to that item', 200)
  receipt(@By() actor: Actor, @Id() id: string, @Body() input: AddReceipt): Promise<FilingView> {
    return this.submission.addReceipt(actor, id, input);
  }

  @Post(':id/archive')
  @Allow('filing.update', 'record')
  @Returns(FilingView, 'Puts a draft away', 200)
  archive(@By() actor: Actor, @Id() id: string, @Body() { version }: AtVersion): Promise<FilingView> {
    return this.records.archive({ actor, resource: FILINGS, entity: Filing, id }, version, true);
  }

  @Post(':id/restore')
  @Allow('filing.update', 'record')
  @Returns(FilingView, 'Takes a draft back into use', 200)
  restore(@By() actor: Actor, @Id() id: string, @Body() { version }: AtVersion): Promise<FilingView> {
    return this.records.archive({ actor, resource: FILINGS, entity: Filing, id }, version, false);
  }
}
