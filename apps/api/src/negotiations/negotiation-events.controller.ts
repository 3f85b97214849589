import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { Allow } from '../platform/access/allow.js';
import { type Actor, By } from '../platform/actor.js';
import { Id } from '../platform/http/id.js';
import { Returns } from '../platform/http/returns.js';
import { ListQuery } from '../platform/lists/list-query.js';
import { type Page, pageOf } from '../platform/lists/page.js';
import { Records } from '../platform/records/records.js';
import {
  CreateNegotiationEvent,
  NEGOTIATION_EVENTS,
  NegotiationEventView,
  UpdateNegotiationEvent,
} from './negotiation.dto.js';
import { NegotiationEvent } from './negotiation.entity.js';
import { NegotiationsService } from './negotiations.service.js';

/** What happened in the extortion channels. Content is corrected by another event, never changed. */
@Controller('negotiation-events')
export class NegotiationEventsController {
  constructor(
    private readonly negotiations: NegotiationsService,
    private readonly records: Records,
  ) {}

  @Get()
  @Allow('negotiation_event.read', 'rows')
  @Returns(pageOf(NegotiationEventView), 'Events in the order in which they happened; every look is on record')
  list(@By() actor: Actor, @Query() query: ListQuery): Promise<Page<NegotiationEventView>> {
    return this.records.list(actor, NEGOTIATION_EVENTS, query);
  }

  @Get(':id')
  @Allow('negotiation_event.read', 'record')
  @Returns(NegotiationEventView, 'One event; the look is on record')
  show(@By() actor: Actor, @Id() id: string): Promise<NegotiationEventView> {
    return this.records.show(actor, NEGOTIATION_EVENTS, id);
  }

  @Post()
  @Allow('negotiation_event.create', 'parent:negotiation')
  @Returns(NegotiationEventView, 'Enters an event; with correctsId it corrects an earlier one', 201)
  create(@By() actor: Actor, @Body() input: CreateNegotiationEvent): Promise<NegotiationEventView> {
    return this.negotiations.enter(actor, input);
  }

  @Patch(':id')
  @Allow('negotiation_event.update', 'record')
  @Returns(NegotiationEventView, 'Changes the label of an event; its content stays')
  change(@By() actor: Actor, @Id() id: string, @Body() changes: UpdateNegotiationEvent): Promise<NegotiationEventView> {
    return this.records.change({ actor, resource: NEGOTIATION_EVENTS, entity: NegotiationEvent, id }, changes);
  }
}
