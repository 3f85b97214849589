import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { Allow } from '../platform/access/allow.js';
import { type Actor, By } from '../platform/actor.js';
import { AtVersion } from '../platform/fields/shapes.js';
import { Id } from '../platform/http/id.js';
import { Returns } from '../platform/http/returns.js';
import { ListQuery } from '../platform/lists/list-query.js';
import { type Page, pageOf } from '../platform/lists/page.js';
import { Records } from '../platform/records/records.js';
import { CreateFigure, FIGURES, FigureView, UpdateFigure } from './figure.dto.js';
import { Figure } from './figure.entity.js';
import { FiguresService } from './figures.service.js';

/** Sourced numbers. They are not changed afterwards: a newer figure supersedes an older one. */
@Controller('figures')
export class FiguresController {
  constructor(
    private readonly figures: FiguresService,
    private readonly records: Records,
  ) {}

  @Get()
  @Allow('figure.read', 'rows')
  @Returns(pageOf(FigureView), 'Figures the caller may see, by metric, then as-of; current: true hides superseded ones')
  list(@By() actor: Actor, @Query() query: ListQuery): Promise<Page<FigureView>> {
    return this.records.list(actor, FIGURES, query);
  }

  @Get(':id')
  @Allow('figure.read', 'record')
  @Returns(FigureView, 'One figure')
  show(@By() actor: Actor, @Id() id: string): Promise<FigureView> {
    return this.records.show(actor, FIGURES, id);
  }

  @Post()
  @Allow('figure.create', 'body')
  @Returns(FigureView, 'Enters a figure with its source; supersedesId replaces an older one of the same metric', 201)
  create(@By() actor: Actor, @Body() input: CreateFigure): Promise<FigureView> {
    return this.figures.create(actor, input);
  }

  @Patch(':id')
  @Allow('figure.update', 'record')
  @Returns(FigureView, 'Changes the handling of a figure; what it says stays')
  change(@By() actor: Actor, @Id() id: string, @Body() changes: UpdateFigure): Promise<FigureView> {
    return this.records.change({ actor, resource: FIGURES, entity: Figure, id }, changes);
  }

  @Post(':id/archive')
  @Allow('figure.update', 'record')
  @Returns(FigureView, 'Puts a figure away; not one that was superseded, nor one that a published statement quotes')
  archive(@By() actor: Actor, @Id() id: string, @Body() { version }: AtVersion): Promise<FigureView> {
    return this.records.archive({ actor, resource: FIGURES, entity: Figure, id }, version, true);
  }

  @Post(':id/restore')
  @Allow('figure.update', 'record')
  @Returns(FigureView, 'Takes a figure back into use')
  restore(@By() actor: Actor, @Id() id: string, @Body() { version }: AtVersion): Promise<FigureView> {
    return this.records.archive({ actor, resource: FIGURES, entity: Figure, id }, version, false);
  }
}
