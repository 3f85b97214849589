import { Controller, Get, Query } from '@nestjs/common';
import { Allow } from '../platform/access/allow.js';
import { type Actor, By } from '../platform/actor.js';
import { Returns } from '../platform/http/returns.js';
import { ListQuery } from '../platform/lists/list-query.js';
import { type Page, pageOf } from '../platform/lists/page.js';
import { ClockView } from './clock.dto.js';
import { ClocksService } from './clocks.service.js';

/** What is due, and by when. */
@Controller('clocks')
export class ClocksController {
  constructor(private readonly clocks: ClocksService) {}

  @Get()
  @Allow('clock.read', 'rows')
  @Returns(
    pageOf(ClockView),
    'Clocks of duties and of holds in the incidents that are worked on, soonest due first, or in those named by filter incidentId, over or not; filter also by state, kind and id; none for partners',
  )
  list(@By() actor: Actor, @Query() query: ListQuery): Promise<Page<ClockView>> {
    return this.clocks.list(actor, query);
  }
}
