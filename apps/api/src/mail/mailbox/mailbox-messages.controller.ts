import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { Allow } from '../../platform/access/allow.js';
import { type Actor, By } from '../../platform/actor.js';
import { Id } from '../../platform/http/id.js';
import { AtVersion } from '../../platform/fields/shapes.js';
import { Returns } from '../../platform/http/returns.js';
import { ListQuery } from '../../platform/lists/list-query.js';
import { type Page, pageOf } from '../../platform/lists/page.js';
import { Records } from '../../platform/records/records.js';
import { MailReceiver } from './mail-receiver.js';
import {
  DiscardMailboxMessage,
  FileMailboxMessage,
  MAILBOX_MESSAGES,
  MailboxMessageView,
  MailboxPreviewView,
} from './mailbox-message.dto.js';
import { MailboxMessage } from './mailbox-message.entity.js';
import { MailboxService } from './mailbox.service.js';

/** Mails that found no case by themselves: a person puts them into one, or away. */
@Controller('mailbox-messages')
export class MailboxMessagesController {
  constructor(
    private readonly mailbox: MailboxService,
    private readonly receiver: MailReceiver,
    private readonly records: Records,
  ) {}

  @Get()
  @Allow('mailbox_message.read', 'rows')
  @Returns(pageOf(MailboxMessageView), 'Mails of the mailbox, those fetched last first; filter by state')
  list(@By() actor: Actor, @Query() query: ListQuery): Promise<Page<MailboxMessageView>> {
    return this.records.list(actor, MAILBOX_MESSAGES, query);
  }

  @Get(':id')
  @Allow('mailbox_message.read', 'record')
  @Returns(MailboxMessageView, 'One mail of the mailbox')
  show(@By() actor: Actor, @Id() id: string): Promise<MailboxMessageView> {
    return this.records.show(actor, MAILBOX_MESSAGES, id);
  }

  @Get(':id/preview')
  @Allow('mailbox_message.read', 'record')
  @Returns(MailboxPreviewView, 'What it says, as plain text')
  preview(@By() actor: Actor, @Id() id: string): Promise<MailboxPreviewView> {
    return this.mailbox.preview(actor, id);
  }

  @Post('look')
  @Allow('mailbox_message.update', 'rows')
  @Returns(null, 'Looks into the mailbox now, and answers when what was there is fetched')
  look(): Promise<void> {
    return this.receiver.look();
  }

  @Post(':id/file')
  @Allow('mailbox_message.update', 'body')
  @Returns(MailboxMessageView, 'Puts a mail into an incident, as a draft of correspondence', 200)
  file(@By() actor: Actor, @Id() id: string, @Body() input: FileMailboxMessage): Promise<MailboxMessageView> {
    return this.mailbox.file(actor, id, input);
  }

  @Post(':id/discard')
  @Allow('mailbox_message.update', 'rows')
  @Returns(MailboxMessageView, 'Puts a mail away that belongs to no case', 200)
  discard(
    @By() actor: Actor,
    @Id() id: string,
    @Body() { version, reason }: DiscardMailboxMessage,
  ): Promise<MailboxMessageView> {
    return this.records.change(at(actor, id), { version, state: 'discarded', reason });
  }

  @Post(':id/take-back')
  @Allow('mailbox_message.update', 'rows')
  @Returns(MailboxMessageView, 'Lets a mail wait again that was put away', 200)
  takeBack(@By() actor: Actor, @Id() id: string, @Body() { version }: AtVersion): Promise<MailboxMessageView> {
    return this.records.change(at(actor, id), { version, state: 'waiting', reason: null });
  }
}

const at = (actor: Actor, id: string) => ({ actor, resource: MAILBOX_MESSAGES, entity: MailboxMessage, id });
