import { Body, Controller, Post } from '@nestjs/common';
import { Allow } from '../../platform/access/allow.js';
import { type Actor, By } from '../../platform/actor.js';
import { Id } from '../../platform/http/id.js';
import { Returns } from '../../platform/http/returns.js';
import { ChatPreviewView, ChatSource } from './negotiation-import.dto.js';
import { NegotiationImportsService } from './negotiation-imports.service.js';

/** What a chat looks like before it is taken in. */
@Controller('negotiations/:id/chat-preview')
export class ChatPreviewController {
  constructor(private readonly imports: NegotiationImportsService) {}

  /** POST, because the chat is the body; it changes nothing. */
  @Post()
  @Allow('negotiation_import.create', 'at:negotiation')
  @Returns(
    ChatPreviewView,
    'All messages as they would be read, and the same chat or copies of it; nothing is kept',
    200,
  )
  show(@By() actor: Actor, @Id() id: string, @Body() input: ChatSource): Promise<ChatPreviewView> {
    return this.imports.preview(actor, id, input);
  }
}
