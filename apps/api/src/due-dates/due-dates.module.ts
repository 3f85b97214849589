import { Module } from '@nestjs/common';
import { ObligationsModule } from '../obligations/obligations.module.js';
import { CalendarFeedsController } from './calendar-feeds.controller.js';
import { CalendarFeedsService } from './calendar-feeds.service.js';
import { DueDatesController } from './due-dates.controller.js';
import { DueDatesService } from './due-dates.service.js';

@Module({
  imports: [ObligationsModule],
  controllers: [DueDatesController, CalendarFeedsController],
  providers: [DueDatesService, CalendarFeedsService],
})
export class DueDatesModule {}
