import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { Work } from '../platform/database/work.js';
import type { ListQuery } from '../platform/lists/list-query.js';
import type { Page } from '../platform/lists/page.js';
import { clockPage, incidentIdsOf } from './clock-list.js';
import { clocksOf } from './clock-rows.js';
import type { ClockView } from './clock.dto.js';

/** Everything that has a time in law or by agreement, read afresh on every question. */
@Injectable()
export class ClocksService {
  constructor(
    private readonly work: Work,
    private readonly clock: Clock,
  ) {}

  list(actor: Actor, query: ListQuery): Promise<Page<ClockView>> {
    const incidentIds = incidentIdsOf(query);
    return this.work.read(actor, async tx => clockPage(await this.read(tx, incidentIds), query));
  }

  /** Clocks of the given incidents, also of those that are over; without, of all that are worked on. As the actor may see. */
  read(tx: EntityManager, incidentIds: string[] | null): Promise<ClockView[]> {
    return clocksOf(tx, incidentIds, this.clock.now());
  }
}
