import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ClocksController } from './clocks.controller.js';
import { ClocksService } from './clocks.service.js';
import { DecisionNotToNotify } from './decision-not-to-notify.entity.js';
import { DecisionsNotToNotifyController } from './decisions-not-to-notify.controller.js';
import { DecisionsNotToNotifyService } from './decisions-not-to-notify.service.js';
import { ObligationAssessmentsController } from './obligation-assessments.controller.js';
import { Obligation } from './obligation.entity.js';
import { ObligationsController } from './obligations.controller.js';
import { ObligationsService } from './obligations.service.js';
import { RegimeTerm } from './regime-term.entity.js';
import { RegimeTermsController } from './regime-terms.controller.js';
import { Settling } from './settling.js';
import { SubmissionsController } from './submissions.controller.js';
import { SubmissionsService } from './submissions.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([RegimeTerm, Obligation, DecisionNotToNotify])],
  controllers: [
    ClocksController,
    RegimeTermsController,
    ObligationsController,
    ObligationAssessmentsController,
    DecisionsNotToNotifyController,
    SubmissionsController,
  ],
  providers: [ClocksService, Settling, ObligationsService, DecisionsNotToNotifyService, SubmissionsService],
  exports: [ClocksService, Settling],
})
export class ObligationsModule {}
