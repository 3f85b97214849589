import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AttachmentsModule } from '../attachments/attachments.module.js';
import { ObligationsModule } from '../obligations/obligations.module.js';
import { Filing } from './filing.entity.js';
import { FilingSubmissionService } from './filing-submission.service.js';
import { FilingsController } from './filings.controller.js';
import { FilingsService } from './filings.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([Filing]), AttachmentsModule, ObligationsModule],
  controllers: [FilingsController],
  providers: [FilingsService, FilingSubmissionService],
})
export class FilingsModule {}
