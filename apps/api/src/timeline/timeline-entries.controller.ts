import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { Allow } from '../platform/access/allow.js';
import { type Actor, By } from '../platform/actor.js';
import { Clock } from '../platform/clock.js';
import { AtVersion } from '../platform/fields/shapes.js';
import { Id } from '../platform/http/id.js';
import { Returns } from '../platform/http/returns.js';
import { ListQuery } from '../platform/lists/list-query.js';
import { type Page, pageOf } from '../platform/lists/page.js';
import { Records } from '../platform/records/records.js';
import { CreateTimelineEntry, TIMELINE_ENTRIES, TimelineEntryView, UpdateTimelineEntry } from './timeline-entry.dto.js';
import { TimelineEntry } from './timeline-entry.entity.js';
import { writeEntry } from './write-entry.js';

/** What happened when. Written once, corrected by new entries. */
@Controller('timeline-entries')
export class TimelineEntriesController {
  constructor(
    private readonly records: Records,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Allow('timeline_entry.read', 'rows')
  @Returns(pageOf(TimelineEntryView), 'Entries, latest event first')
  list(@By() actor: Actor, @Query() query: ListQuery): Promise<Page<TimelineEntryView>> {
    return this.records.list(actor, TIMELINE_ENTRIES, query);
  }

  @Get(':id')
  @Allow('timeline_entry.read', 'record')
  @Returns(TimelineEntryView, 'One entry')
  show(@By() actor: Actor, @Id() id: string): Promise<TimelineEntryView> {
    return this.records.show(actor, TIMELINE_ENTRIES, id);
  }

  @Post()
  @Allow('timeline_entry.create', 'body')
  @Returns(TimelineEntryView, 'Writes down an event, or corrects an entry', 201)
  create(@By() actor: Actor, @Body() input: CreateTimelineEntry): Promise<TimelineEntryView> {
    return this.records.create(actor, TIMELINE_ENTRIES, input, tx => writeEntry(tx, input, this.clock.now()));
  }

  @Patch(':id')
  @Allow('timeline_entry.update', 'record')
  @Returns(TimelineEntryView, 'Changes the handling of an entry; what it says is corrected by a new entry')
  change(@By() actor: Actor, @Id() id: string, @Body() changes: UpdateTimelineEntry): Promise<TimelineEntryView> {
    return this.records.change({ actor, resource: TIMELINE_ENTRIES, entity: TimelineEntry, id }, changes);
  }

  @Post(':id/archive')
  @Allow('timeline_entry.update', 'record')
  @Returns(TimelineEntryView, 'Puts an entry away; nothing is deleted')
  archive(@By() actor: Actor, @Id() id: string, @Body() { version }: AtVersion): Promise<TimelineEntryView> {
    return this.records.archive({ actor, resource: TIMELINE_ENTRIES, entity: TimelineEntry, id }, version, true);
  }

  @Post(':id/restore')
  @Allow('timeline_entry.update', 'record')
  @Returns(TimelineEntryView, 'Takes an entry back into use')
  restore(@By() actor: Actor, @Id() id: string, @Body() { version }: AtVersion): Promise<TimelineEntryView> {
    return this.records.archive({ actor, resource: TIMELINE_ENTRIES, entity: TimelineEntry, id }, version, false);
  }
}
