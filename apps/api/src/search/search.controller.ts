import { Body, Controller, Post } from '@nestjs/common';
import { Allow } from '../platform/access/allow.js';
import { type Actor, By } from '../platform/actor.js';
import { Id } from '../platform/http/id.js';
import { Returns } from '../platform/http/returns.js';
import { SearchCorrespondence, SearchResultsView } from './search.dto.js';
import { SearchService } from './search.service.js';

/** Full text of correspondence. */
@Controller('incidents/:id/correspondence-search')
export class SearchController {
  constructor(private readonly search: SearchService) {}

  @Post()
  @Allow('correspondence.read', 'incident')
  @Returns(SearchResultsView, 'Items, mails and files that hold the words; partners find what is shared with them', 200)
  find(@By() actor: Actor, @Id() id: string, @Body() asked: SearchCorrespondence): Promise<SearchResultsView> {
    return this.search.find(actor, id, asked);
  }
}
