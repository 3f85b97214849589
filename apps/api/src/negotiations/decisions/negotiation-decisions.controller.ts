import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { Allow } from '../../platform/access/allow.js';
import { type Actor, By } from '../../platform/actor.js';
import { AtVersion } from '../../platform/fields/shapes.js';
import { Id } from '../../platform/http/id.js';
import { Returns } from '../../platform/http/returns.js';
import { ListQuery } from '../../platform/lists/list-query.js';
import { type Page, pageOf } from '../../platform/lists/page.js';
import { Records } from '../../platform/records/records.js';
import {
  CreateNegotiationDecision,
  NEGOTIATION_DECISIONS,
  NegotiationDecisionView,
  UpdateNegotiationDecision,
  WithdrawNegotiationDecision,
} from './negotiation-decision.dto.js';
import { NegotiationDecision } from './negotiation-decision.entity.js';
import { NegotiationDecisionsService } from './negotiation-decisions.service.js';

/** Whether to pay, not to pay, to buy time or to break off. What is decided is on record; nothing is paid from here. */
@Controller('negotiation-decisions')
export class NegotiationDecisionsController {
  constructor(
    private readonly decisions: NegotiationDecisionsService,
    private readonly records: Records,
  ) {}

  @Get()
  @Allow('negotiation_decision.read', 'rows')
  @Returns(pageOf(NegotiationDecisionView), 'Decisions, newest first; every look is on record')
  list(@By() actor: Actor, @Query() query: ListQuery): Promise<Page<NegotiationDecisionView>> {
    return this.records.list(actor, NEGOTIATION_DECISIONS, query);
  }

  @Get(':id')
  @Allow('negotiation_decision.read', 'record')
  @Returns(NegotiationDecisionView, 'One decision; the look is on record')
  show(@By() actor: Actor, @Id() id: string): Promise<NegotiationDecisionView> {
    return this.records.show(actor, NEGOTIATION_DECISIONS, id);
  }

  @Post()
  @Allow('negotiation_decision.create', 'parent:negotiation')
  @Returns(NegotiationDecisionView, 'Writes a decision; it stands once two others approved it', 201)
  create(@By() actor: Actor, @Body() input: CreateNegotiationDecision): Promise<NegotiationDecisionView> {
    return this.decisions.draft(actor, input);
  }

  @Patch(':id')
  @Allow('negotiation_decision.update', 'record')
  @Returns(NegotiationDecisionView, 'Changes a decision that nobody has approved')
  change(
    @By() actor: Actor,
    @Id() id: string,
    @Body() changes: UpdateNegotiationDecision,
  ): Promise<NegotiationDecisionView> {
    return this.records.change({ actor, resource: NEGOTIATION_DECISIONS, entity: NegotiationDecision, id }, changes);
  }

  @Post(':id/approve')
  @Allow('negotiation_decision.update', 'record')
  @Returns(NegotiationDecisionView, 'Approves what others wrote, as the first or the second', 200)
  approve(@By() actor: Actor, @Id() id: string, @Body() { version }: AtVersion): Promise<NegotiationDecisionView> {
    return this.decisions.approve(actor, id, version);
  }

  @Post(':id/reopen')
  @Allow('negotiation_decision.update', 'record')
  @Returns(NegotiationDecisionView, 'Takes the first approval back, so that it can be changed', 200)
  reopen(@By() actor: Actor, @Id() id: string, @Body() { version }: AtVersion): Promise<NegotiationDecisionView> {
    return this.decisions.reopen(actor, id, version);
  }

  @Post(':id/withdraw')
  @Allow('negotiation_decision.update', 'record')
  @Returns(NegotiationDecisionView, 'Withdraws a decision, with the reason; it stays on record', 200)
  withdraw(
    @By() actor: Actor,
    @Id() id: string,
    @Body() input: WithdrawNegotiationDecision,
  ): Promise<NegotiationDecisionView> {
    return this.decisions.withdraw(actor, id, input);
  }
}
