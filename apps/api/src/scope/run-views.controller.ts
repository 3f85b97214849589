import { Controller, Get, Query } from '@nestjs/common';
import { Allow } from '../platform/access/allow.js';
import { type Actor, By } from '../platform/actor.js';
import { Id } from '../platform/http/id.js';
import { Returns } from '../platform/http/returns.js';
import { type Page, pageOf } from '../platform/lists/page.js';
import {
  CombinationsQuery,
  ComparisonQuery,
  RunAgeGroup,
  RunCombination,
  RunComparisonView,
  RunMatrixView,
  RunOverlap,
  RunTable,
} from './run-views.dto.js';
import { RunViewsService } from './run-views.service.js';
import { AGES, OVERLAP, TABLES } from './run-views.sql.js';

/** What a run says, from every side. Totals: no answer tells of a person. */
@Controller('register-runs/:id')
export class RunViewsController {
  constructor(private readonly views: RunViewsService) {}

  @Get('tables')
  @Allow('register_run.read', 'record')
  @Returns(pageOf(RunTable), 'Persons by affected table, the largest first')
  tables(@By() actor: Actor, @Id() id: string): Promise<Page<RunTable>> {
    return this.views.rows(actor, id, TABLES);
  }

  @Get('matrix')
  @Allow('register_run.read', 'record')
  @Returns(RunMatrixView, 'Persons by affected table and data category')
  matrix(@By() actor: Actor, @Id() id: string): Promise<RunMatrixView> {
    return this.views.matrix(actor, id);
  }

  @Get('combinations')
  @Allow('register_run.read', 'record')
  @Returns(pageOf(RunCombination), 'Persons by exact combination, the largest first; total is how many there are')
  combinations(@By() actor: Actor, @Id() id: string, @Query() query: CombinationsQuery): Promise<Page<RunCombination>> {
    return this.views.combinations(actor, id, query);
  }

  @Get('ages')
  @Allow('register_run.read', 'record')
  @Returns(pageOf(RunAgeGroup), 'Persons by age group on the day of the run')
  ages(@By() actor: Actor, @Id() id: string): Promise<Page<RunAgeGroup>> {
    return this.views.rows(actor, id, AGES);
  }

  @Get('overlap')
  @Allow('register_run.read', 'record')
  @Returns(pageOf(RunOverlap), 'Persons in both of two affected tables, each pair once')
  overlap(@By() actor: Actor, @Id() id: string): Promise<Page<RunOverlap>> {
    return this.views.rows(actor, id, OVERLAP);
  }

  @Get('comparison')
  @Allow('register_run.read', 'record')
  @Returns(RunComparisonView, 'What became of the persons of an older run')
  comparison(@By() actor: Actor, @Id() id: string, @Query() query: ComparisonQuery): Promise<RunComparisonView> {
    return this.views.comparison(actor, id, query.with);
  }
}
