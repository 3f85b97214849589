import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { Allow } from '../platform/access/allow.js';
import { type Actor, By } from '../platform/actor.js';
import { AtVersion } from '../platform/fields/shapes.js';
import { Id } from '../platform/http/id.js';
import { Returns } from '../platform/http/returns.js';
import { ListQuery } from '../platform/lists/list-query.js';
import { type Page, pageOf } from '../platform/lists/page.js';
import { Records } from '../platform/records/records.js';
import { CreateStatement, PublishStatement, STATEMENTS, StatementView, UpdateStatement } from './statement.dto.js';
import { Statement } from './statement.entity.js';
import { StatementsService } from './statements.service.js';

/** What was said, by whom, and with which figures. */
@Controller('statements')
export class StatementsController {
  constructor(
    private readonly statements: StatementsService,
    private readonly records: Records,
  ) {}

  @Get()
  @Allow('statement.read', 'rows')
  @Returns(pageOf(StatementView), 'Statements the caller may see: drafts, then what was published, newest first')
  list(@By() actor: Actor, @Query() query: ListQuery): Promise<Page<StatementView>> {
    return this.records.list(actor, STATEMENTS, query);
  }

  @Get(':id')
  @Allow('statement.read', 'record')
  @Returns(StatementView, 'One statement with the figures it quotes')
  show(@By() actor: Actor, @Id() id: string): Promise<StatementView> {
    return this.records.show(actor, STATEMENTS, id);
  }

  @Post()
  @Allow('statement.create', 'body')
  @Returns(StatementView, 'Drafts a statement; correctsId makes it the correction of a published one', 201)
  create(@By() actor: Actor, @Body() input: CreateStatement): Promise<StatementView> {
    return this.statements.create(actor, input);
  }

  @Patch(':id')
  @Allow('statement.update', 'record')
  @Returns(StatementView, 'Changes a draft; of a published statement only the handling')
  change(@By() actor: Actor, @Id() id: string, @Body() changes: UpdateStatement): Promise<StatementView> {
    return this.records.change({ actor, resource: STATEMENTS, entity: Statement, id }, changes);
  }

  @Post(':id/publish')
  @Allow('statement.update', 'record')
  @Returns(StatementView, 'Records that a draft went out, when and how; from then on it stays as it is')
  publish(@By() actor: Actor, @Id() id: string, @Body() input: PublishStatement): Promise<StatementView> {
    return this.statements.publish(actor, id, input);
  }

  @Post(':id/archive')
  @Allow('statement.update', 'record')
  @Returns(StatementView, 'Puts a statement away; nothing is deleted')
  archive(@By() actor: Actor, @Id() id: string, @Body() { version }: AtVersion): Promise<StatementView> {
    return this.records.archive({ actor, resource: STATEMENTS, entity: Statement, id }, version, true);
  }

  @Post(':id/restore')
  @Allow('statement.update', 'record')
  @Returns(StatementView, 'Takes a statement back into use')
  restore(@By() actor: Actor, @Id() id: string, @Body() { version }: AtVersion): Promise<StatementView> {
    return this.records.archive({ actor, resource: STATEMENTS, entity: Statement, id }, version, false);
  }
}
