import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { Allow } from '../../platform/access/allow.js';
import { type Actor, By } from '../../platform/actor.js';
import { Id } from '../../platform/http/id.js';
import { Returns } from '../../platform/http/returns.js';
import { ListQuery } from '../../platform/lists/list-query.js';
import { type Page, pageOf } from '../../platform/lists/page.js';
import { Records } from '../../platform/records/records.js';
import { NegotiationDecisionsService } from './negotiation-decisions.service.js';
import { CreateNegotiationGround, NEGOTIATION_GROUNDS, NegotiationGroundView } from './negotiation-ground.dto.js';

/** What decisions rest on: advice, that the police were informed, screenings for sanctions. */
@Controller('negotiation-grounds')
export class NegotiationGroundsController {
  constructor(
    private readonly decisions: NegotiationDecisionsService,
    private readonly records: Records,
  ) {}

  @Get()
  @Allow('negotiation_ground.read', 'rows')
  @Returns(pageOf(NegotiationGroundView), 'Grounds in the order in which they were entered; every look is on record')
  list(@By() actor: Actor, @Query() query: ListQuery): Promise<Page<NegotiationGroundView>> {
    return this.records.list(actor, NEGOTIATION_GROUNDS, query);
  }

  @Get(':id')
  @Allow('negotiation_ground.read', 'record')
  @Returns(NegotiationGroundView, 'One ground; the look is on record')
  show(@By() actor: Actor, @Id() id: string): Promise<NegotiationGroundView> {
    return this.records.show(actor, NEGOTIATION_GROUNDS, id);
  }

  @Post()
  @Allow('negotiation_ground.create', 'parent:negotiation_decision')
  @Returns(NegotiationGroundView, 'Adds what a decision rests on, while nobody has approved it', 201)
  create(@By() actor: Actor, @Body() input: CreateNegotiationGround): Promise<NegotiationGroundView> {
    return this.decisions.ground(actor, input);
  }
}
