import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { Allow } from '../../platform/access/allow.js';
import { type Actor, By } from '../../platform/actor.js';
import { Id } from '../../platform/http/id.js';
import { Returns } from '../../platform/http/returns.js';
import { ListQuery } from '../../platform/lists/list-query.js';
import { type Page, pageOf } from '../../platform/lists/page.js';
import { Records } from '../../platform/records/records.js';
import {
  CreateNegotiationNote,
  NEGOTIATION_NOTES,
  NegotiationNoteView,
  WithdrawNegotiationNote,
} from './negotiation-note.dto.js';
import { NegotiationNotesService } from './negotiation-notes.service.js';

/** What is told of the extortion room to people outside it; each sharing is a decision of commander or legal. */
@Controller('negotiation-notes')
export class NegotiationNotesController {
  constructor(
    private readonly notes: NegotiationNotesService,
    private readonly records: Records,
  ) {}

  @Get()
  @Allow('negotiation_note.read', 'rows')
  @Returns(pageOf(NegotiationNoteView), 'Notes that were shared, newest first; every look is on record')
  list(@By() actor: Actor, @Query() query: ListQuery): Promise<Page<NegotiationNoteView>> {
    return this.records.list(actor, NEGOTIATION_NOTES, query);
  }

  @Get(':id')
  @Allow('negotiation_note.read', 'record')
  @Returns(NegotiationNoteView, 'One note; the look is on record')
  show(@By() actor: Actor, @Id() id: string): Promise<NegotiationNoteView> {
    return this.records.show(actor, NEGOTIATION_NOTES, id);
  }

  @Post()
  @Allow('negotiation_note.create', 'parent:negotiation')
  @Returns(NegotiationNoteView, 'Shares a note with people by name; it stays as it is', 201)
  create(@By() actor: Actor, @Body() input: CreateNegotiationNote): Promise<NegotiationNoteView> {
    return this.notes.share(actor, input);
  }

  @Post(':id/withdraw')
  @Allow('negotiation_note.update', 'record')
  @Returns(NegotiationNoteView, 'Takes a note back: from the next request on its readers do not see it', 200)
  withdraw(@By() actor: Actor, @Id() id: string, @Body() input: WithdrawNegotiationNote): Promise<NegotiationNoteView> {
    return this.notes.withdraw(actor, id, input);
  }
}
