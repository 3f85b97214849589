import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { Allow } from '../platform/access/allow.js';
import { type Actor, By } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { AtVersion } from '../platform/fields/shapes.js';
import { Id } from '../platform/http/id.js';
import { Returns } from '../platform/http/returns.js';
import { ListQuery } from '../platform/lists/list-query.js';
import { type Page, pageOf } from '../platform/lists/page.js';
import { requirePast } from '../platform/problems/not-yet.js';
import { Records } from '../platform/records/records.js';
import {
  CreateLeakPublication,
  LEAK_PUBLICATIONS,
  LeakPublicationView,
  UpdateLeakPublication,
} from './leak-publication.dto.js';
import { LeakPublication } from './leak-publication.entity.js';

/** Where and when the data surfaced. */
@Controller('leak-publications')
export class LeakPublicationsController {
  constructor(
    private readonly records: Records,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Allow('leak_publication.read', 'rows')
  @Returns(pageOf(LeakPublicationView), 'Leak publications the caller may see, latest first; unknown dates last')
  list(@By() actor: Actor, @Query() query: ListQuery): Promise<Page<LeakPublicationView>> {
    return this.records.list(actor, LEAK_PUBLICATIONS, query);
  }

  @Get(':id')
  @Allow('leak_publication.read', 'record')
  @Returns(LeakPublicationView, 'One leak publication')
  show(@By() actor: Actor, @Id() id: string): Promise<LeakPublicationView> {
    return this.records.show(actor, LEAK_PUBLICATIONS, id);
  }

  @Post()
  @Allow('leak_publication.create', 'body')
  @Returns(LeakPublicationView, 'Enters where and when data surfaced, and who says so', 201)
  create(@By() actor: Actor, @Body() input: CreateLeakPublication): Promise<LeakPublicationView> {
    this.requireHappened(input);
    return this.records.insert(actor, LEAK_PUBLICATIONS, LeakPublication, input);
  }

  @Patch(':id')
  @Allow('leak_publication.update', 'record')
  @Returns(LeakPublicationView, 'Changes a leak publication at the version that was read')
  change(@By() actor: Actor, @Id() id: string, @Body() changes: UpdateLeakPublication): Promise<LeakPublicationView> {
    this.requireHappened(changes);
    return this.records.change({ actor, resource: LEAK_PUBLICATIONS, entity: LeakPublication, id }, changes);
  }

  @Post(':id/archive')
  @Allow('leak_publication.update', 'record')
  @Returns(LeakPublicationView, 'Puts a leak publication away; nothing is deleted')
  archive(@By() actor: Actor, @Id() id: string, @Body() { version }: AtVersion): Promise<LeakPublicationView> {
    return this.records.archive({ actor, resource: LEAK_PUBLICATIONS, entity: LeakPublication, id }, version, true);
  }

  @Post(':id/restore')
  @Allow('leak_publication.update', 'record')
  @Returns(LeakPublicationView, 'Takes a leak publication back into use')
  restore(@By() actor: Actor, @Id() id: string, @Body() { version }: AtVersion): Promise<LeakPublicationView> {
    return this.records.archive({ actor, resource: LEAK_PUBLICATIONS, entity: LeakPublication, id }, version, false);
  }

  private requireHappened({ seen, takenDown }: Pick<UpdateLeakPublication, 'seen' | 'takenDown'>): void {
    requirePast(seen, this.clock.now(), 'seen', 'leak-publication/not-yet-happened');
    requirePast(takenDown, this.clock.now(), 'takenDown', 'leak-publication/not-yet-happened');
  }
}
