import { Controller, Get, Query } from '@nestjs/common';
import { Allow } from '../platform/access/allow.js';
import { type Actor, By } from '../platform/actor.js';
import { Returns } from '../platform/http/returns.js';
import { ListQuery } from '../platform/lists/list-query.js';
import { type Page, pageOf } from '../platform/lists/page.js';
import { Records } from '../platform/records/records.js';
import { AWARE_MOVES, AwareMoveView } from './aware-move.dto.js';

/** What was said before of when we became aware. */
@Controller('aware-moves')
export class AwareMovesController {
  constructor(private readonly records: Records) {}

  @Get()
  @Allow('aware_move.read', 'rows')
  @Returns(pageOf(AwareMoveView), 'Earlier dates of awareness with the reason of each change; none for partners')
  list(@By() actor: Actor, @Query() query: ListQuery): Promise<Page<AwareMoveView>> {
    return this.records.list(actor, AWARE_MOVES, query);
  }
}
