import { Controller, Get, Query } from '@nestjs/common';
import { Allow } from '../platform/access/allow.js';
import { type Actor, By } from '../platform/actor.js';
import { Returns } from '../platform/http/returns.js';
import { ListQuery } from '../platform/lists/list-query.js';
import { type Page, pageOf } from '../platform/lists/page.js';
import { Records } from '../platform/records/records.js';
import { TIMELINE, TimelineItemView } from './timeline-item.dto.js';

/** The merged timeline: everything that happened in an incident, within the reader's rights. */
@Controller('timeline')
export class TimelineController {
  constructor(private readonly records: Records) {}

  @Get()
  @Allow('timeline_entry.read', 'rows')
  @Returns(
    pageOf(TimelineItemView),
    'Entries, filed correspondence, publications, statements and phase moves, latest event first',
  )
  list(@By() actor: Actor, @Query() query: ListQuery): Promise<Page<TimelineItemView>> {
    return this.records.list(actor, TIMELINE, query);
  }
}
