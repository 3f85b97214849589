import { Body, Controller, Get, Inject, Post, Query } from '@nestjs/common';
import { Allow, AllowGlobally } from '../platform/access/allow.js';
import { type Actor, By } from '../platform/actor.js';
import { AtVersion } from '../platform/fields/shapes.js';
import { Id } from '../platform/http/id.js';
import { Returns } from '../platform/http/returns.js';
import { ListQuery } from '../platform/lists/list-query.js';
import { type Page, pageOf } from '../platform/lists/page.js';
import { Records } from '../platform/records/records.js';
import type { Settings } from '../platform/settings.js';
import { SETTINGS } from '../platform/settings.token.js';
import { receivingOf, sendingOf } from './mail-settings.js';
import { MailStatusView, OUTGOING_MAILS, OutgoingMailView, SettleOutgoingMail } from './outgoing-mail.dto.js';
import { OutgoingMail } from './outgoing-mail.entity.js';

/** Mails of ours: how far each has got, and what a person says of those of which nobody knows. */
@Controller()
export class OutgoingMailsController {
  constructor(
    private readonly records: Records,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Get('mail-status')
  @AllowGlobally('vocabulary.read')
  @Returns(MailStatusView, 'Whether mail goes out and comes in here')
  status(): MailStatusView {
    const sending = sendingOf(this.settings);
    return { canSend: sending !== null, canReceive: receivingOf(this.settings) !== null, from: sending?.from ?? null };
  }

  @Get('outgoing-mails')
  @Allow('outgoing_mail.read', 'rows')
  @Returns(pageOf(OutgoingMailView), 'Mails of ours, those given last first; filter by correspondenceId')
  list(@By() actor: Actor, @Query() query: ListQuery): Promise<Page<OutgoingMailView>> {
    return this.records.list(actor, OUTGOING_MAILS, query);
  }

  @Get('outgoing-mails/:id')
  @Allow('outgoing_mail.read', 'record')
  @Returns(OutgoingMailView, 'One mail of ours')
  show(@By() actor: Actor, @Id() id: string): Promise<OutgoingMailView> {
    return this.records.show(actor, OUTGOING_MAILS, id);
  }

  @Post('outgoing-mails/:id/cancel')
  @Allow('outgoing_mail.update', 'record')
  @Returns(OutgoingMailView, 'Calls a mail off that still waits; its item is a draft again', 200)
  cancel(@By() actor: Actor, @Id() id: string, @Body() { version }: AtVersion): Promise<OutgoingMailView> {
    return this.records.change(at(actor, id), { version, state: 'cancelled' });
  }

  @Post('outgoing-mails/:id/settle')
  @Allow('outgoing_mail.update', 'record')
  @Returns(
    OutgoingMailView,
    'Says of an unclear mail whether it left: then its item is filed, or may be sent again',
    200,
  )
  settle(
    @By() actor: Actor,
    @Id() id: string,
    @Body() { version, outcome, reason }: SettleOutgoingMail,
  ): Promise<OutgoingMailView> {
    return this.records.change(at(actor, id), { version }, ({ claimedAt }) =>
      Promise.resolve(
        outcome === 'sent'
          ? { state: 'sent' as const, sentAt: claimedAt, problem: reason }
          : { state: 'failed' as const, problem: reason },
      ),
    );
  }
}

const at = (actor: Actor, id: string) => ({ actor, resource: OUTGOING_MAILS, entity: OutgoingMail, id });
