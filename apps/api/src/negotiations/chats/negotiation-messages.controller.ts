import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { Allow } from '../../platform/access/allow.js';
import { type Actor, By } from '../../platform/actor.js';
import { Id } from '../../platform/http/id.js';
import { Returns } from '../../platform/http/returns.js';
import { ListQuery } from '../../platform/lists/list-query.js';
import { type Page, pageOf } from '../../platform/lists/page.js';
import { Records } from '../../platform/records/records.js';
import {
  CreateNegotiationMessage,
  NEGOTIATION_MESSAGES,
  NegotiationMessageView,
  TimeNegotiationMessage,
} from './negotiation-message.dto.js';
import { NegotiationMessagesService } from './negotiation-messages.service.js';

/** Messages of negotiations: kept as they were written, never changed. */
@Controller('negotiation-messages')
export class NegotiationMessagesController {
  constructor(
    private readonly messages: NegotiationMessagesService,
    private readonly records: Records,
  ) {}

  @Get()
  @Allow('negotiation_message.read', 'rows')
  @Returns(pageOf(NegotiationMessageView), 'Messages in their order; every look is on record')
  list(@By() actor: Actor, @Query() query: ListQuery): Promise<Page<NegotiationMessageView>> {
    return this.records.list(actor, NEGOTIATION_MESSAGES, query);
  }

  @Get(':id')
  @Allow('negotiation_message.read', 'record')
  @Returns(NegotiationMessageView, 'One message; the look is on record')
  show(@By() actor: Actor, @Id() id: string): Promise<NegotiationMessageView> {
    return this.records.show(actor, NEGOTIATION_MESSAGES, id);
  }

  @Post()
  @Allow('negotiation_message.create', 'parent:negotiation')
  @Returns(NegotiationMessageView, 'Enters one message by hand, behind those that are there', 201)
  create(@By() actor: Actor, @Body() input: CreateNegotiationMessage): Promise<NegotiationMessageView> {
    return this.messages.enter(actor, input);
  }

  @Post(':id/time')
  @Allow('negotiation_message.update', 'record')
  @Returns(NegotiationMessageView, 'Says by hand when one message was sent; its time as written and as read stay', 200)
  time(@By() actor: Actor, @Id() id: string, @Body() input: TimeNegotiationMessage): Promise<NegotiationMessageView> {
    return this.messages.time(actor, id, input);
  }
}
