import { Controller, Get, Query } from '@nestjs/common';
import { Allow, AllowGlobally } from '../platform/access/allow.js';
import { type Actor, By } from '../platform/actor.js';
import { Returns } from '../platform/http/returns.js';
import { ListQuery } from '../platform/lists/list-query.js';
import { type Page, pageOf } from '../platform/lists/page.js';
import { Records } from '../platform/records/records.js';
import { ClockView } from './clock.dto.js';
import { ClocksService } from './clocks.service.js';
import { REGIME_TERMS, RegimeTermView } from './regime-term.dto.js';

/** Whom the law wants told, and by when. */
@Controller()
export class ClocksController {
  constructor(
    private readonly clocks: ClocksService,
    private readonly records: Records,
  ) {}

  @Get('clocks')
  @Allow('clock.read', 'rows')
  @Returns(
    pageOf(ClockView),
    'Statutory clocks of the incidents that are worked on, soonest due first, or of those named by filter incidentId, over or not; filter also by state; none for partners',
  )
  list(@By() actor: Actor, @Query() query: ListQuery): Promise<Page<ClockView>> {
    return this.clocks.list(actor, query);
  }

  @Get('regime-terms')
  @AllowGlobally('vocabulary.read')
  @Returns(pageOf(RegimeTermView), 'Statutory terms that Breachdesk knows, with the time in which each is law')
  terms(@By() actor: Actor, @Query() query: ListQuery): Promise<Page<RegimeTermView>> {
    return this.records.list(actor, REGIME_TERMS, query);
  }
}
