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
  CORRESPONDENCE,
  CorrespondenceView,
  CreateCorrespondence,
  UpdateCorrespondence,
} from './correspondence.dto.js';
import { Correspondence } from './correspondence.entity.js';
import { CorrespondenceService } from './correspondence.service.js';

/** What was said and written with authorities and other outside parties. */
@Controller('correspondence')
export class CorrespondenceController {
  constructor(
    private readonly correspondence: CorrespondenceService,
    private readonly records: Records,
  ) {}

  @Get()
  @Allow('correspondence.read', 'rows')
  @Returns(pageOf(CorrespondenceView), 'Messages and talks, latest first; partners see those shared with them')
  list(@By() actor: Actor, @Query() query: ListQuery): Promise<Page<CorrespondenceView>> {
    return this.records.list(actor, CORRESPONDENCE, query);
  }

  @Get(':id')
  @Allow('correspondence.read', 'record')
  @Returns(CorrespondenceView, 'One item')
  show(@By() actor: Actor, @Id() id: string): Promise<CorrespondenceView> {
    return this.records.show(actor, CORRESPONDENCE, id);
  }

  @Post()
  @Allow('correspondence.create', 'body')
  @Returns(CorrespondenceView, 'Enters an item as a draft; with correctsId it corrects a filed one', 201)
  create(@By() actor: Actor, @Body() input: CreateCorrespondence): Promise<CorrespondenceView> {
    return this.correspondence.create(actor, input);
  }

  @Patch(':id')
  @Allow('correspondence.update', 'record')
  @Returns(CorrespondenceView, 'Changes a draft at the version that was read; of a filed item only the handling')
  change(@By() actor: Actor, @Id() id: string, @Body() changes: UpdateCorrespondence): Promise<CorrespondenceView> {
    return this.correspondence.change(actor, id, changes);
  }

  @Post(':id/file')
  @Allow('correspondence.update', 'record')
  @Returns(CorrespondenceView, 'Files a draft: from now on it is frozen, and fulfils the term it names', 200)
  file(@By() actor: Actor, @Id() id: string, @Body() { version }: AtVersion): Promise<CorrespondenceView> {
    return this.correspondence.file(actor, id, version);
  }

  @Post(':id/archive')
  @Allow('correspondence.update', 'record')
  @Returns(CorrespondenceView, 'Puts a draft away; a filed item stays', 200)
  archive(@By() actor: Actor, @Id() id: string, @Body() { version }: AtVersion): Promise<CorrespondenceView> {
    return this.records.archive({ actor, resource: CORRESPONDENCE, entity: Correspondence, id }, version, true);
  }

  @Post(':id/restore')
  @Allow('correspondence.update', 'record')
  @Returns(CorrespondenceView, 'Takes a draft back into use', 200)
  restore(@By() actor: Actor, @Id() id: string, @Body() { version }: AtVersion): Promise<CorrespondenceView> {
    return this.records.archive({ actor, resource: CORRESPONDENCE, entity: Correspondence, id }, version, false);
  }
}
