import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { Allow } from '../../platform/access/allow.js';
import { type Actor, By } from '../../platform/actor.js';
import { AtVersion } from '../../platform/fields/shapes.js';
import { Id } from '../../platform/http/id.js';
import { Returns } from '../../platform/http/returns.js';
import { ListQuery } from '../../platform/lists/list-query.js';
import { type Page, pageOf } from '../../platform/lists/page.js';
import { Records } from '../../platform/records/records.js';
import { NegotiationsService } from '../negotiations.service.js';
import {
  CreateNegotiationParticipant,
  NEGOTIATION_PARTICIPANTS,
  NegotiationParticipantView,
  UpdateNegotiationParticipant,
} from './negotiation-participant.dto.js';
import { NegotiationParticipant } from './negotiation-participant.entity.js';

/** Who takes part in negotiations, on which side and as what. */
@Controller('negotiation-participants')
export class NegotiationParticipantsController {
  constructor(
    private readonly negotiations: NegotiationsService,
    private readonly records: Records,
  ) {}

  @Get()
  @Allow('negotiation_participant.read', 'rows')
  @Returns(pageOf(NegotiationParticipantView), 'Participants; every look is on record')
  list(@By() actor: Actor, @Query() query: ListQuery): Promise<Page<NegotiationParticipantView>> {
    return this.records.list(actor, NEGOTIATION_PARTICIPANTS, query);
  }

  @Get(':id')
  @Allow('negotiation_participant.read', 'record')
  @Returns(NegotiationParticipantView, 'One participant; the look is on record')
  show(@By() actor: Actor, @Id() id: string): Promise<NegotiationParticipantView> {
    return this.records.show(actor, NEGOTIATION_PARTICIPANTS, id);
  }

  @Post()
  @Allow('negotiation_participant.create', 'parent:negotiation')
  @Returns(NegotiationParticipantView, 'Names a participant', 201)
  create(@By() actor: Actor, @Body() input: CreateNegotiationParticipant): Promise<NegotiationParticipantView> {
    return this.negotiations.nameParticipant(actor, input);
  }

  @Patch(':id')
  @Allow('negotiation_participant.update', 'record')
  @Returns(NegotiationParticipantView, 'Changes what is known of a participant')
  change(
    @By() actor: Actor,
    @Id() id: string,
    @Body() changes: UpdateNegotiationParticipant,
  ): Promise<NegotiationParticipantView> {
    return this.records.change(this.at(actor, id), changes);
  }

  @Post(':id/archive')
  @Allow('negotiation_participant.update', 'record')
  @Returns(NegotiationParticipantView, 'Puts away who no longer takes part')
  archive(@By() actor: Actor, @Id() id: string, @Body() { version }: AtVersion): Promise<NegotiationParticipantView> {
    return this.records.archive(this.at(actor, id), version, true);
  }

  @Post(':id/restore')
  @Allow('negotiation_participant.update', 'record')
  @Returns(NegotiationParticipantView, 'Takes a participant back')
  restore(@By() actor: Actor, @Id() id: string, @Body() { version }: AtVersion): Promise<NegotiationParticipantView> {
    return this.records.archive(this.at(actor, id), version, false);
  }

  private at(actor: Actor, id: string) {
    return { actor, resource: NEGOTIATION_PARTICIPANTS, entity: NegotiationParticipant, id };
  }
}
