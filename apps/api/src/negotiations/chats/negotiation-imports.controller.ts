import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { Allow } from '../../platform/access/allow.js';
import { type Actor, By } from '../../platform/actor.js';
import { Id } from '../../platform/http/id.js';
import { Returns } from '../../platform/http/returns.js';
import { ListQuery } from '../../platform/lists/list-query.js';
import { type Page, pageOf } from '../../platform/lists/page.js';
import { Records } from '../../platform/records/records.js';
import {
  CreateNegotiationImport,
  NEGOTIATION_IMPORTS,
  NegotiationImportView,
  ReadChatAgain,
} from './negotiation-import.dto.js';
import { NegotiationImportsService } from './negotiation-imports.service.js';

/** Chats that were taken into negotiations. */
@Controller('negotiation-imports')
export class NegotiationImportsController {
  constructor(
    private readonly imports: NegotiationImportsService,
    private readonly records: Records,
  ) {}

  @Get()
  @Allow('negotiation_import.read', 'rows')
  @Returns(pageOf(NegotiationImportView), 'Chats that were taken in, newest first; every look is on record')
  list(@By() actor: Actor, @Query() query: ListQuery): Promise<Page<NegotiationImportView>> {
    return this.records.list(actor, NEGOTIATION_IMPORTS, query);
  }

  @Get(':id')
  @Allow('negotiation_import.read', 'record')
  @Returns(NegotiationImportView, 'One chat and how it is read; the look is on record')
  show(@By() actor: Actor, @Id() id: string): Promise<NegotiationImportView> {
    return this.records.show(actor, NEGOTIATION_IMPORTS, id);
  }

  @Post()
  @Allow('negotiation_import.create', 'parent:negotiation')
  @Returns(NegotiationImportView, 'Takes a chat in, message by message in its order; its source becomes a file', 201)
  create(@By() actor: Actor, @Body() input: CreateNegotiationImport): Promise<NegotiationImportView> {
    return this.imports.take(actor, input);
  }

  @Post(':id/read-again')
  @Allow('negotiation_import.update', 'record')
  @Returns(NegotiationImportView, 'Reads times and parties of the whole chat under other assumptions', 200)
  readAgain(@By() actor: Actor, @Id() id: string, @Body() input: ReadChatAgain): Promise<NegotiationImportView> {
    return this.imports.readAgain(actor, id, input);
  }
}
