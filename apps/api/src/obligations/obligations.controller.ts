import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { Allow } from '../platform/access/allow.js';
import { type Actor, By } from '../platform/actor.js';
import { AtVersion } from '../platform/fields/shapes.js';
import { Id } from '../platform/http/id.js';
import { Returns } from '../platform/http/returns.js';
import { ListQuery } from '../platform/lists/list-query.js';
import { type Page, pageOf } from '../platform/lists/page.js';
import { Records } from '../platform/records/records.js';
import { AddObligation, CreateObligation, OBLIGATIONS, ObligationView, UpdateObligation } from './obligation.dto.js';
import { Obligation } from './obligation.entity.js';
import { ObligationsService } from './obligations.service.js';

/** Whom an incident obliges us to tell. */
@Controller()
export class ObligationsController {
  constructor(
    private readonly obligations: ObligationsService,
    private readonly records: Records,
  ) {}

  @Get('obligations')
  @Allow('obligation.read', 'rows')
  @Returns(pageOf(ObligationView), 'Duties with the terms they were made from; none for partners')
  list(@By() actor: Actor, @Query() query: ListQuery): Promise<Page<ObligationView>> {
    return this.records.list(actor, OBLIGATIONS, query);
  }

  @Get('obligations/:id')
  @Allow('obligation.read', 'record')
  @Returns(ObligationView, 'One duty')
  show(@By() actor: Actor, @Id() id: string): Promise<ObligationView> {
    return this.records.show(actor, OBLIGATIONS, id);
  }

  @Post('obligations')
  @Allow('obligation.create', 'body')
  @Returns(ObligationView, 'Enters a duty of our own, such as one of a contract', 201)
  create(@By() actor: Actor, @Body() input: CreateObligation): Promise<ObligationView> {
    return this.obligations.create(actor, input);
  }

  @Post('incidents/:id/obligations')
  @Allow('obligation.create', 'incident')
  @Returns(ObligationView, 'Adds one more duty of a statutory term, such as after a second request', 201)
  add(@By() actor: Actor, @Id() id: string, @Body() input: AddObligation): Promise<ObligationView> {
    return this.obligations.add(actor, id, input);
  }

  @Patch('obligations/:id')
  @Allow('obligation.update', 'record')
  @Returns(ObligationView, 'Dates the event that starts a duty, sets a date, says why it is late; its terms stay')
  change(@By() actor: Actor, @Id() id: string, @Body() changes: UpdateObligation): Promise<ObligationView> {
    return this.obligations.change(actor, id, changes);
  }

  @Post('obligations/:id/archive')
  @Allow('obligation.update', 'record')
  @Returns(ObligationView, 'Puts a duty of our own away; one of the law stays')
  archive(@By() actor: Actor, @Id() id: string, @Body() { version }: AtVersion): Promise<ObligationView> {
    return this.records.archive({ actor, resource: OBLIGATIONS, entity: Obligation, id }, version, true);
  }

  @Post('obligations/:id/restore')
  @Allow('obligation.update', 'record')
  @Returns(ObligationView, 'Takes a duty of our own back into use')
  restore(@By() actor: Actor, @Id() id: string, @Body() { version }: AtVersion): Promise<ObligationView> {
    return this.records.archive({ actor, resource: OBLIGATIONS, entity: Obligation, id }, version, false);
  }
}
