import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CohortCountController } from './cohort-count.controller.js';
import { Cohort } from './cohort.entity.js';
import { CohortsController } from './cohorts.controller.js';
import { CohortsService } from './cohorts.service.js';
import { Figure } from './figure.entity.js';
import { FiguresController } from './figures.controller.js';
import { FiguresService } from './figures.service.js';
import { RegisterRunsController } from './register-runs.controller.js';
import { RegisterRunsService } from './register-runs.service.js';
import { RunViewsController } from './run-views.controller.js';
import { RunViewsService } from './run-views.service.js';
import { ScopeMatrixController } from './scope-matrix.controller.js';

@Module({
  imports: [TypeOrmModule.forFeature([Figure, Cohort])],
  controllers: [
    FiguresController,
    ScopeMatrixController,
    RegisterRunsController,
    RunViewsController,
    CohortsController,
    CohortCountController,
  ],
  providers: [FiguresService, RegisterRunsService, RunViewsService, CohortsService],
})
export class ScopeModule {}
