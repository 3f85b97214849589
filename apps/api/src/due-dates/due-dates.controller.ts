import { Controller, Get, Query } from '@nestjs/common';
import { Allow } from '../platform/access/allow.js';
import { type Actor, By } from '../platform/actor.js';
import { Returns } from '../platform/http/returns.js';
import { DueDatesQuery, DueDatesView } from './due-date.dto.js';
import { DueDatesService } from './due-dates.service.js';

/** The calendar. */
@Controller('due-dates')
export class DueDatesController {
  constructor(private readonly dueDates: DueDatesService) {}

  @Get()
  @Allow('task.read', 'rows')
  @Returns(
    DueDatesView,
    'Everything that is due in a span of time and the caller may see: duties, reviews of holds, tasks',
  )
  between(@By() actor: Actor, @Query() query: DueDatesQuery): Promise<DueDatesView> {
    return this.dueDates.between(actor, query);
  }
}
