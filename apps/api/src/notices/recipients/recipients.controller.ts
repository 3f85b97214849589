import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { Allow } from '../../platform/access/allow.js';
import { type Actor, By } from '../../platform/actor.js';
import { Id } from '../../platform/http/id.js';
import { Returns } from '../../platform/http/returns.js';
import { ListQuery } from '../../platform/lists/list-query.js';
import { type Page, pageOf } from '../../platform/lists/page.js';
import { Records } from '../../platform/records/records.js';
import {
  ChannelOrder,
  ChannelsGiven,
  LeaveOutRecipient,
  NOTICE_RECIPIENTS,
  NoticeContactView,
  NoticeEventView,
  NoticeRecipientView,
} from './recipient.dto.js';
import { RecipientsService } from './recipients.service.js';

/** Persons of campaigns, each by a reference. */
@Controller()
export class RecipientsController {
  constructor(
    private readonly recipients: RecipientsService,
    private readonly records: Records,
  ) {}

  @Get('notice-recipients')
  @Allow('notice_recipient.read', 'rows')
  @Returns(pageOf(NoticeRecipientView), 'Persons of campaigns by reference; no list holds a name')
  list(@By() actor: Actor, @Query() query: ListQuery): Promise<Page<NoticeRecipientView>> {
    return this.records.list(actor, NOTICE_RECIPIENTS, query);
  }

  @Get('notice-recipients/:id')
  @Allow('notice_recipient.read', 'record')
  @Returns(NoticeRecipientView, 'One person of a campaign')
  show(@By() actor: Actor, @Id() id: string): Promise<NoticeRecipientView> {
    return this.records.show(actor, NOTICE_RECIPIENTS, id);
  }

  @Get('notice-recipients/:id/contact')
  @Allow('notice_recipient.read', 'record')
  @Returns(NoticeContactView, 'Contact data of one person, opened; who opened them when is on record')
  contact(@By() actor: Actor, @Id() id: string): Promise<NoticeContactView> {
    return this.recipients.contact(actor, id);
  }

  @Get('notice-recipients/:id/history')
  @Allow('notice_recipient.read', 'record')
  @Returns(pageOf(NoticeEventView), 'What happened to the letters of one person, the first thing first')
  history(@By() actor: Actor, @Id() id: string): Promise<Page<NoticeEventView>> {
    return this.recipients.history(actor, id);
  }

  @Post('notice-recipients/:id/leave-out')
  @Allow('notice_recipient.update', 'record')
  @Returns(NoticeRecipientView, 'Leaves a waiting person out, with a reason')
  leaveOut(@By() actor: Actor, @Id() id: string, @Body() { reason }: LeaveOutRecipient): Promise<NoticeRecipientView> {
    return this.recipients.leaveOut(actor, id, reason);
  }

  @Post('notice-recipients/:id/take-back')
  @Allow('notice_recipient.update', 'record')
  @Returns(NoticeRecipientView, 'Takes a person back who was left out')
  takeBack(@By() actor: Actor, @Id() id: string): Promise<NoticeRecipientView> {
    return this.recipients.takeBack(actor, id);
  }

  @Post('notice-campaigns/:id/channels')
  @Allow('notice_recipient.update', 'at:notice_campaign')
  @Returns(ChannelsGiven, 'Gives every waiting person the first channel of an order that reaches them')
  assign(@By() actor: Actor, @Id() id: string, @Body() { order }: ChannelOrder): Promise<ChannelsGiven> {
    return this.recipients.assign(actor, id, order);
  }

  @Post('notice-campaigns/:id/retry')
  @Allow('notice_recipient.update', 'at:notice_campaign')
  @Returns(ChannelsGiven, 'Sends persons whose letters came back on by the next channel that reaches them')
  retry(@By() actor: Actor, @Id() id: string, @Body() { order }: ChannelOrder): Promise<ChannelsGiven> {
    return this.recipients.retry(actor, id, order);
  }
}
