import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { Allow } from '../platform/access/allow.js';
import { type Actor, By } from '../platform/actor.js';
import { AtVersion } from '../platform/fields/shapes.js';
import { Id } from '../platform/http/id.js';
import { Returns } from '../platform/http/returns.js';
import { ListQuery } from '../platform/lists/list-query.js';
import { type Page, pageOf } from '../platform/lists/page.js';
import { Records } from '../platform/records/records.js';
import {
  AcceptPublishedTable,
  CreatePublishedTable,
  PUBLISHED_TABLES,
  PublishedTableView,
  RefusePublishedTable,
} from './published-table.dto.js';
import { PublishedTable } from './published-table.entity.js';
import { PublishedTablesService } from './published-tables.service.js';

/** Which tables leak publications show or claim, and whether somebody accepted that they leaked. */
@Controller('published-tables')
export class PublishedTablesController {
  constructor(
    private readonly tables: PublishedTablesService,
    private readonly records: Records,
  ) {}

  @Get()
  @Allow('published_table.read', 'rows')
  @Returns(pageOf(PublishedTableView), 'Tables that publications name, newest first')
  list(@By() actor: Actor, @Query() query: ListQuery): Promise<Page<PublishedTableView>> {
    return this.records.list(actor, PUBLISHED_TABLES, query);
  }

  @Get(':id')
  @Allow('published_table.read', 'record')
  @Returns(PublishedTableView, 'One table that a publication names')
  show(@By() actor: Actor, @Id() id: string): Promise<PublishedTableView> {
    return this.records.show(actor, PUBLISHED_TABLES, id);
  }

  @Post()
  @Allow('published_table.create', 'parent:leak_publication')
  @Returns(PublishedTableView, 'Names a table of a publication, and proposes its leaked status', 201)
  create(@By() actor: Actor, @Body() input: CreatePublishedTable): Promise<PublishedTableView> {
    return this.tables.name(actor, input);
  }

  @Post(':id/accept')
  @Allow('published_table.update', 'record')
  @Returns(PublishedTableView, 'Gives the table the proposed status, with its source', 200)
  accept(@By() actor: Actor, @Id() id: string, @Body() input: AcceptPublishedTable): Promise<PublishedTableView> {
    return this.tables.accept(actor, id, input);
  }

  @Post(':id/refuse')
  @Allow('published_table.update', 'record')
  @Returns(PublishedTableView, 'Refuses what is proposed; the table stays as it is', 200)
  refuse(@By() actor: Actor, @Id() id: string, @Body() input: RefusePublishedTable): Promise<PublishedTableView> {
    return this.tables.refuse(actor, id, input);
  }

  @Post(':id/archive')
  @Allow('published_table.update', 'record')
  @Returns(PublishedTableView, 'Puts away a table that was named by mistake; what was accepted of it stays')
  archive(@By() actor: Actor, @Id() id: string, @Body() { version }: AtVersion): Promise<PublishedTableView> {
    return this.records.archive(this.at(actor, id), version, true);
  }

  @Post(':id/restore')
  @Allow('published_table.update', 'record')
  @Returns(PublishedTableView, 'Takes such a table back')
  restore(@By() actor: Actor, @Id() id: string, @Body() { version }: AtVersion): Promise<PublishedTableView> {
    return this.records.archive(this.at(actor, id), version, false);
  }

  private at(actor: Actor, id: string) {
    return { actor, resource: PUBLISHED_TABLES, entity: PublishedTable, id };
  }
}
