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
  AFFECTED_COLUMNS,
  AffectedColumnView,
  CreateAffectedColumn,
  UpdateAffectedColumn,
} from './affected-column.dto.js';
import { AffectedColumnsService } from './affected-columns.service.js';
import { AffectedColumn } from './affected-table.entity.js';

/** What kinds of data the affected tables hold. */
@Controller('affected-columns')
export class AffectedColumnsController {
  constructor(
    private readonly columns: AffectedColumnsService,
    private readonly records: Records,
  ) {}

  @Get()
  @Allow('affected_column.read', 'rows')
  @Returns(pageOf(AffectedColumnView), 'Columns the caller may see, by name; filter by affectedTableId or incidentId')
  list(@By() actor: Actor, @Query() query: ListQuery): Promise<Page<AffectedColumnView>> {
    return this.records.list(actor, AFFECTED_COLUMNS, query);
  }

  @Get(':id')
  @Allow('affected_column.read', 'record')
  @Returns(AffectedColumnView, 'One column')
  show(@By() actor: Actor, @Id() id: string): Promise<AffectedColumnView> {
    return this.records.show(actor, AFFECTED_COLUMNS, id);
  }

  @Post()
  @Allow('affected_column.create', 'parent:affected_table')
  @Returns(AffectedColumnView, 'Enters a column; label and sharing are those of its table unless given', 201)
  create(@By() actor: Actor, @Body() input: CreateAffectedColumn): Promise<AffectedColumnView> {
    return this.columns.create(actor, input);
  }

  @Patch(':id')
  @Allow('affected_column.update', 'record')
  @Returns(AffectedColumnView, 'Changes a column at the version that was read; it stays in its table')
  change(@By() actor: Actor, @Id() id: string, @Body() changes: UpdateAffectedColumn): Promise<AffectedColumnView> {
    return this.records.change({ actor, resource: AFFECTED_COLUMNS, entity: AffectedColumn, id }, changes);
  }

  @Post(':id/archive')
  @Allow('affected_column.update', 'record')
  @Returns(AffectedColumnView, 'Puts a column away; nothing is deleted')
  archive(@By() actor: Actor, @Id() id: string, @Body() { version }: AtVersion): Promise<AffectedColumnView> {
    return this.records.archive({ actor, resource: AFFECTED_COLUMNS, entity: AffectedColumn, id }, version, true);
  }

  @Post(':id/restore')
  @Allow('affected_column.update', 'record')
  @Returns(AffectedColumnView, 'Takes a column back into use')
  restore(@By() actor: Actor, @Id() id: string, @Body() { version }: AtVersion): Promise<AffectedColumnView> {
    return this.records.archive({ actor, resource: AFFECTED_COLUMNS, entity: AffectedColumn, id }, version, false);
  }
}
