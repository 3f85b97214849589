import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { Allow } from '../platform/access/allow.js';
import { type Actor, By } from '../platform/actor.js';
import { AtVersion } from '../platform/fields/shapes.js';
import { Id } from '../platform/http/id.js';
import { Returns } from '../platform/http/returns.js';
import { ListQuery } from '../platform/lists/list-query.js';
import { type Page, pageOf } from '../platform/lists/page.js';
import { Records } from '../platform/records/records.js';
import { COHORTS, CohortView, CreateCohort, UpdateCohort } from './cohort.dto.js';
import { Cohort } from './cohort.entity.js';

/** Persons of the register picked by rules, such as those who are sent the same letter. */
@Controller('cohorts')
export class CohortsController {
  constructor(private readonly records: Records) {}

  @Get()
  @Allow('cohort.read', 'rows')
  @Returns(pageOf(CohortView), 'Cohorts the caller may see, by name, each with its count in the newest run')
  list(@By() actor: Actor, @Query() query: ListQuery): Promise<Page<CohortView>> {
    return this.records.list(actor, COHORTS, query);
  }

  @Get(':id')
  @Allow('cohort.read', 'record')
  @Returns(CohortView, 'One cohort')
  show(@By() actor: Actor, @Id() id: string): Promise<CohortView> {
    return this.records.show(actor, COHORTS, id);
  }

  @Post()
  @Allow('cohort.create', 'body')
  @Returns(CohortView, 'Keeps rules under a name', 201)
  create(@By() actor: Actor, @Body() input: CreateCohort): Promise<CohortView> {
    return this.records.insert(actor, COHORTS, Cohort, input);
  }

  @Patch(':id')
  @Allow('cohort.update', 'record')
  @Returns(CohortView, 'Changes a cohort at the version that was read')
  change(@By() actor: Actor, @Id() id: string, @Body() changes: UpdateCohort): Promise<CohortView> {
    return this.records.change({ actor, resource: COHORTS, entity: Cohort, id }, changes);
  }

  @Post(':id/archive')
  @Allow('cohort.update', 'record')
  @Returns(CohortView, 'Puts a cohort away; nothing is deleted')
  archive(@By() actor: Actor, @Id() id: string, @Body() { version }: AtVersion): Promise<CohortView> {
    return this.records.archive({ actor, resource: COHORTS, entity: Cohort, id }, version, true);
  }

  @Post(':id/restore')
  @Allow('cohort.update', 'record')
  @Returns(CohortView, 'Takes a cohort back into use')
  restore(@By() actor: Actor, @Id() id: string, @Body() { version }: AtVersion): Promise<CohortView> {
    return this.records.archive({ actor, resource: COHORTS, entity: Cohort, id }, version, false);
  }
}
