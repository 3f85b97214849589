import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { Allow } from '../../platform/access/allow.js';
import { type Actor, By } from '../../platform/actor.js';
import { Id } from '../../platform/http/id.js';
import { Returns } from '../../platform/http/returns.js';
import { ListQuery } from '../../platform/lists/list-query.js';
import { type Page, pageOf } from '../../platform/lists/page.js';
import { Records } from '../../platform/records/records.js';
import {
  AcceptProposal,
  NEGOTIATION_PROPOSALS,
  NegotiationProposalView,
  RefuseProposal,
} from './negotiation-proposal.dto.js';
import { NegotiationProposalsService } from './negotiation-proposals.service.js';

/** What messages seem to tell of, until a person judges it. */
@Controller('negotiation-proposals')
export class NegotiationProposalsController {
  constructor(
    private readonly proposals: NegotiationProposalsService,
    private readonly records: Records,
  ) {}

  @Get()
  @Allow('negotiation_proposal.read', 'rows')
  @Returns(pageOf(NegotiationProposalView), 'Proposals in the order of the conversation; every look is on record')
  list(@By() actor: Actor, @Query() query: ListQuery): Promise<Page<NegotiationProposalView>> {
    return this.records.list(actor, NEGOTIATION_PROPOSALS, query);
  }

  @Get(':id')
  @Allow('negotiation_proposal.read', 'record')
  @Returns(NegotiationProposalView, 'One proposal; the look is on record')
  show(@By() actor: Actor, @Id() id: string): Promise<NegotiationProposalView> {
    return this.records.show(actor, NEGOTIATION_PROPOSALS, id);
  }

  @Post(':id/accept')
  @Allow('negotiation_proposal.update', 'record')
  @Returns(NegotiationProposalView, 'Enters the event, as proposed or changed', 200)
  accept(@By() actor: Actor, @Id() id: string, @Body() input: AcceptProposal): Promise<NegotiationProposalView> {
    return this.proposals.accept(actor, id, input);
  }

  @Post(':id/refuse')
  @Allow('negotiation_proposal.update', 'record')
  @Returns(NegotiationProposalView, 'Says that no such thing happened; nothing is entered', 200)
  refuse(@By() actor: Actor, @Id() id: string, @Body() input: RefuseProposal): Promise<NegotiationProposalView> {
    return this.proposals.refuse(actor, id, input);
  }
}
