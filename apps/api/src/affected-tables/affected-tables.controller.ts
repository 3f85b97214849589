import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { Allow } from '../platform/access/allow.js';
import { type Actor, By } from '../platform/actor.js';
import { AtVersion } from '../platform/fields/shapes.js';
import { Id } from '../platform/http/id.js';
import { Returns } from '../platform/http/returns.js';
import { ListQuery } from '../platform/lists/list-query.js';
import { type Page, pageOf } from '../platform/lists/page.js';
import { Records } from '../platform/records/records.js';
import { AFFECTED_TABLES, AffectedTableView, CreateAffectedTable, UpdateAffectedTable } from './affected-table.dto.js';
import { AffectedTable } from './affected-table.entity.js';

/** What was taken, table by table. */
@Controller('affected-tables')
export class AffectedTablesController {
  constructor(private readonly records: Records) {}

  @Get()
  @Allow('affected_table.read', 'rows')
  @Returns(pageOf(AffectedTableView), 'Affected tables the caller may see, by name')
  list(@By() actor: Actor, @Query() query: ListQuery): Promise<Page<AffectedTableView>> {
    return this.records.list(actor, AFFECTED_TABLES, query);
  }

  @Get(':id')
  @Allow('affected_table.read', 'record')
  @Returns(AffectedTableView, 'One affected table')
  show(@By() actor: Actor, @Id() id: string): Promise<AffectedTableView> {
    return this.records.show(actor, AFFECTED_TABLES, id);
  }

  @Post()
  @Allow('affected_table.create', 'body')
  @Returns(AffectedTableView, 'Enters an affected table; a claim beyond suspicion names its source', 201)
  create(@By() actor: Actor, @Body() input: CreateAffectedTable): Promise<AffectedTableView> {
    return this.records.insert(actor, AFFECTED_TABLES, AffectedTable, input);
  }

  @Patch(':id')
  @Allow('affected_table.update', 'record')
  @Returns(AffectedTableView, 'Changes an affected table; its columns follow its room and the names it is shared with')
  change(@By() actor: Actor, @Id() id: string, @Body() changes: UpdateAffectedTable): Promise<AffectedTableView> {
    return this.records.change({ actor, resource: AFFECTED_TABLES, entity: AffectedTable, id }, changes);
  }

  @Post(':id/archive')
  @Allow('affected_table.update', 'record')
  @Returns(AffectedTableView, 'Puts an affected table away; nothing is deleted')
  archive(@By() actor: Actor, @Id() id: string, @Body() { version }: AtVersion): Promise<AffectedTableView> {
    return this.records.archive({ actor, resource: AFFECTED_TABLES, entity: AffectedTable, id }, version, true);
  }

  @Post(':id/restore')
  @Allow('affected_table.update', 'record')
  @Returns(AffectedTableView, 'Takes an affected table back into use')
  restore(@By() actor: Actor, @Id() id: string, @Body() { version }: AtVersion): Promise<AffectedTableView> {
    return this.records.archive({ actor, resource: AFFECTED_TABLES, entity: AffectedTable, id }, version, false);
  }
}
