import { Body, Controller, Post } from '@nestjs/common';
import { Allow } from '../platform/access/allow.js';
import { type Actor, By } from '../platform/actor.js';
import { Id } from '../platform/http/id.js';
import { Returns } from '../platform/http/returns.js';
import { CohortCountView, CountCohort } from './cohort.dto.js';
import { CohortsService } from './cohorts.service.js';

/** How many persons rules pick, while somebody is choosing them. */
@Controller('incidents/:id/cohort-count')
export class CohortCountController {
  constructor(private readonly cohorts: CohortsService) {}

  @Post()
  @Allow('cohort.read', 'incident')
  @Returns(CohortCountView, 'Persons of the newest run whom the rules pick; nothing is kept')
  count(@By() actor: Actor, @Id() id: string, @Body() { rules }: CountCohort): Promise<CohortCountView> {
    return this.cohorts.count(actor, id, rules);
  }
}
