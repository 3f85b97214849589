import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { Allow } from '../../platform/access/allow.js';
import { type Actor, By } from '../../platform/actor.js';
import { AtVersion } from '../../platform/fields/shapes.js';
import { Id } from '../../platform/http/id.js';
import { Returns } from '../../platform/http/returns.js';
import { ListQuery } from '../../platform/lists/list-query.js';
import { type Page, pageOf } from '../../platform/lists/page.js';
import { Records } from '../../platform/records/records.js';
import { NegotiationRepliesService } from './negotiation-replies.service.js';
import {
  CreateNegotiationReply,
  NEGOTIATION_REPLIES,
  NegotiationReplyView,
  SendNegotiationReply,
  UpdateNegotiationReply,
} from './negotiation-reply.dto.js';
import { NegotiationReply } from './negotiation-reply.entity.js';

/** What is answered to the extortionists. Nothing is sent from here. */
@Controller('negotiation-replies')
export class NegotiationRepliesController {
  constructor(
    private readonly replies: NegotiationRepliesService,
    private readonly records: Records,
  ) {}

  @Get()
  @Allow('negotiation_reply.read', 'rows')
  @Returns(pageOf(NegotiationReplyView), 'Replies, newest first; every look is on record')
  list(@By() actor: Actor, @Query() query: ListQuery): Promise<Page<NegotiationReplyView>> {
    return this.records.list(actor, NEGOTIATION_REPLIES, query);
  }

  @Get(':id')
  @Allow('negotiation_reply.read', 'record')
  @Returns(NegotiationReplyView, 'One reply; the look is on record')
  show(@By() actor: Actor, @Id() id: string): Promise<NegotiationReplyView> {
    return this.records.show(actor, NEGOTIATION_REPLIES, id);
  }

  @Post()
  @Allow('negotiation_reply.create', 'parent:negotiation')
  @Returns(NegotiationReplyView, 'Drafts a reply', 201)
  create(@By() actor: Actor, @Body() input: CreateNegotiationReply): Promise<NegotiationReplyView> {
    return this.replies.draft(actor, input);
  }

  @Patch(':id')
  @Allow('negotiation_reply.update', 'record')
  @Returns(NegotiationReplyView, 'Changes the words of a draft')
  change(@By() actor: Actor, @Id() id: string, @Body() changes: UpdateNegotiationReply): Promise<NegotiationReplyView> {
    return this.records.change({ actor, resource: NEGOTIATION_REPLIES, entity: NegotiationReply, id }, changes);
  }

  @Post(':id/approve')
  @Allow('negotiation_reply.update', 'record')
  @Returns(NegotiationReplyView, 'Approves a draft that others wrote', 200)
  approve(@By() actor: Actor, @Id() id: string, @Body() { version }: AtVersion): Promise<NegotiationReplyView> {
    return this.replies.approve(actor, id, version);
  }

  @Post(':id/reopen')
  @Allow('negotiation_reply.update', 'record')
  @Returns(NegotiationReplyView, 'Takes the approval back, so that the words can be changed', 200)
  reopen(@By() actor: Actor, @Id() id: string, @Body() { version }: AtVersion): Promise<NegotiationReplyView> {
    return this.replies.reopen(actor, id, version);
  }

  @Post(':id/sent')
  @Allow('negotiation_reply.update', 'record')
  @Returns(
    NegotiationReplyView,
    'Records that an approved reply was sent: it becomes a message of the conversation',
    200,
  )
  sent(@By() actor: Actor, @Id() id: string, @Body() input: SendNegotiationReply): Promise<NegotiationReplyView> {
    return this.replies.sent(actor, id, input);
  }

  @Post(':id/archive')
  @Allow('negotiation_reply.update', 'record')
  @Returns(NegotiationReplyView, 'Puts a draft away')
  archive(@By() actor: Actor, @Id() id: string, @Body() { version }: AtVersion): Promise<NegotiationReplyView> {
    return this.records.archive({ actor, resource: NEGOTIATION_REPLIES, entity: NegotiationReply, id }, version, true);
  }

  @Post(':id/restore')
  @Allow('negotiation_reply.update', 'record')
  @Returns(NegotiationReplyView, 'Takes a draft back into use')
  restore(@By() actor: Actor, @Id() id: string, @Body() { version }: AtVersion): Promise<NegotiationReplyView> {
    return this.records.archive({ actor, resource: NEGOTIATION_REPLIES, entity: NegotiationReply, id }, version, false);
  }
}
