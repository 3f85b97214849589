import { Controller, Get, Query } from '@nestjs/common';
import { Allow } from '../platform/access/allow.js';
import { type Actor, By } from '../platform/actor.js';
import { Id } from '../platform/http/id.js';
import { Returns } from '../platform/http/returns.js';
import { SummariesService } from './summaries.service.js';
import { SummaryQuery, SummaryView } from './summary.dto.js';

/** One page for management, every number with its source. */
@Controller('incidents')
export class SummariesController {
  constructor(private readonly summaries: SummariesService) {}

  @Get(':id/summary')
  @Allow('summary.read', 'incident')
  @Returns(SummaryView, 'Where the incident stands, in one answer')
  show(@By() actor: Actor, @Id() id: string, @Query() { since }: SummaryQuery): Promise<SummaryView> {
    return this.summaries.of(actor, id, since);
  }
}
