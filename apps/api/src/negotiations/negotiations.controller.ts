import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { Allow } from '../platform/access/allow.js';
import { type Actor, By } from '../platform/actor.js';
import { AtVersion } from '../platform/fields/shapes.js';
import { Id } from '../platform/http/id.js';
import { Returns } from '../platform/http/returns.js';
import { ListQuery } from '../platform/lists/list-query.js';
import { type Page, pageOf } from '../platform/lists/page.js';
import { Records } from '../platform/records/records.js';
import { CreateNegotiation, NEGOTIATIONS, NegotiationView, UpdateNegotiation } from './negotiation.dto.js';
import { Negotiation } from './negotiation.entity.js';

/** Extortion channels. For everybody but commander, legal and negotiator there are none. */
@Controller('negotiations')
export class NegotiationsController {
  constructor(private readonly records: Records) {}

  @Get()
  @Allow('negotiation.read', 'rows')
  @Returns(pageOf(NegotiationView), 'Negotiations, newest first; every look is on record')
  list(@By() actor: Actor, @Query() query: ListQuery): Promise<Page<NegotiationView>> {
    return this.records.list(actor, NEGOTIATIONS, query);
  }

  @Get(':id')
  @Allow('negotiation.read', 'record')
  @Returns(NegotiationView, 'One negotiation; the look is on record')
  show(@By() actor: Actor, @Id() id: string): Promise<NegotiationView> {
    return this.records.show(actor, NEGOTIATIONS, id);
  }

  @Post()
  @Allow('negotiation.create', 'body')
  @Returns(NegotiationView, 'Enters a negotiation', 201)
  create(@By() actor: Actor, @Body() input: CreateNegotiation): Promise<NegotiationView> {
    return this.records.insert(actor, NEGOTIATIONS, Negotiation, input);
  }

  @Patch(':id')
  @Allow('negotiation.update', 'record')
  @Returns(NegotiationView, 'Changes a negotiation at the version that was read')
  change(@By() actor: Actor, @Id() id: string, @Body() changes: UpdateNegotiation): Promise<NegotiationView> {
    return this.records.change({ actor, resource: NEGOTIATIONS, entity: Negotiation, id }, changes);
  }

  @Post(':id/archive')
  @Allow('negotiation.update', 'record')
  @Returns(NegotiationView, 'Puts a negotiation away; its events stay')
  archive(@By() actor: Actor, @Id() id: string, @Body() { version }: AtVersion): Promise<NegotiationView> {
    return this.records.archive({ actor, resource: NEGOTIATIONS, entity: Negotiation, id }, version, true);
  }

  @Post(':id/restore')
  @Allow('negotiation.update', 'record')
  @Returns(NegotiationView, 'Takes a negotiation back into use')
  restore(@By() actor: Actor, @Id() id: string, @Body() { version }: AtVersion): Promise<NegotiationView> {
    return this.records.archive({ actor, resource: NEGOTIATIONS, entity: Negotiation, id }, version, false);
  }
}
