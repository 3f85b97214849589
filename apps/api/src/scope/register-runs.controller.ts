import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { Allow } from '../platform/access/allow.js';
import { type Actor, By } from '../platform/actor.js';
import { Id } from '../platform/http/id.js';
import { Returns } from '../platform/http/returns.js';
import { ListQuery } from '../platform/lists/list-query.js';
import { type Page, pageOf } from '../platform/lists/page.js';
import { Records } from '../platform/records/records.js';
import { FigureView } from './figure.dto.js';
import { CountRegister, CreateRunFigure, REGISTER_RUNS, RegisterRunView, RepeatedRunView } from './register-run.dto.js';
import { RegisterRunsService } from './register-runs.service.js';

/** Numbered answers to "who is affected?". */
@Controller('register-runs')
export class RegisterRunsController {
  constructor(
    private readonly runs: RegisterRunsService,
    private readonly records: Records,
  ) {}

  @Get()
  @Allow('register_run.read', 'rows')
  @Returns(pageOf(RegisterRunView), 'Runs of the person register in the incidents of the caller, newest first')
  list(@By() actor: Actor, @Query() query: ListQuery): Promise<Page<RegisterRunView>> {
    return this.records.list(actor, REGISTER_RUNS, query);
  }

  @Get(':id')
  @Allow('register_run.read', 'record')
  @Returns(RegisterRunView, 'One run')
  show(@By() actor: Actor, @Id() id: string): Promise<RegisterRunView> {
    return this.records.show(actor, REGISTER_RUNS, id);
  }

  @Post()
  @Allow('register_run.create', 'body')
  @Returns(RegisterRunView, 'Counts the register as it stands into the next run', 201)
  count(@By() actor: Actor, @Body() input: CountRegister): Promise<RegisterRunView> {
    return this.runs.count(actor, input);
  }

  @Post(':id/repeat')
  @Allow('register_run.create', 'record')
  @Returns(RepeatedRunView, 'Counts the same run once more, from the register as it stood then, and compares')
  repeat(@By() actor: Actor, @Id() id: string): Promise<RepeatedRunView> {
    return this.runs.repeat(actor, id);
  }

  @Post(':id/figure')
  @Allow('figure.create', 'at:register_run')
  @Returns(FigureView, 'Makes a figure of what the run counted, citing it; it supersedes that of an earlier run', 201)
  figure(@By() actor: Actor, @Id() id: string, @Body() input: CreateRunFigure): Promise<FigureView> {
    return this.runs.figure(actor, id, input);
  }
}
