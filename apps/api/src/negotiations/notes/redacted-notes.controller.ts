import { Controller, Get, Query } from '@nestjs/common';
import { Allow } from '../../platform/access/allow.js';
import { type Actor, By } from '../../platform/actor.js';
import { Id } from '../../platform/http/id.js';
import { Returns } from '../../platform/http/returns.js';
import { ListQuery } from '../../platform/lists/list-query.js';
import { type Page, pageOf } from '../../platform/lists/page.js';
import { Records } from '../../platform/records/records.js';
import { REDACTED_NOTES, RedactedNoteView } from './negotiation-note.dto.js';

/** Notes that were shared with the caller by name. For everybody else there are none. */
@Controller('redacted-notes')
export class RedactedNotesController {
  constructor(private readonly records: Records) {}

  @Get()
  @Allow('redacted_note.read', 'rows')
  @Returns(pageOf(RedactedNoteView), 'Notes that were shared with the caller, newest first; every look is on record')
  list(@By() actor: Actor, @Query() query: ListQuery): Promise<Page<RedactedNoteView>> {
    return this.records.list(actor, REDACTED_NOTES, query);
  }

  @Get(':id')
  @Allow('redacted_note.read', 'record')
  @Returns(RedactedNoteView, 'One note that was shared with the caller; the look is on record')
  show(@By() actor: Actor, @Id() id: string): Promise<RedactedNoteView> {
    return this.records.show(actor, REDACTED_NOTES, id);
  }
}
