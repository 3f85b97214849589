import { Body, Controller, Post } from '@nestjs/common';
import { Allow } from '../platform/access/allow.js';
import { type Actor, By } from '../platform/actor.js';
import { Id } from '../platform/http/id.js';
import { Returns } from '../platform/http/returns.js';
import { OutgoingMailView } from '../outbox/outgoing-mail.dto.js';
import { SendCorrespondence } from './sending.dto.js';
import { SendingService } from './sending.service.js';

/** Drafts that go out as mails. */
@Controller('correspondence')
export class SendingController {
  constructor(private readonly sending: SendingService) {}

  @Post(':id/send')
  @Allow('correspondence.update', 'record')
  @Returns(OutgoingMailView, 'Sends a draft as a mail, once; it is filed when the server has taken it', 201)
  send(@By() actor: Actor, @Id() id: string, @Body() input: SendCorrespondence): Promise<OutgoingMailView> {
    return this.sending.send(actor, id, input);
  }
}
