import { Controller, Get } from '@nestjs/common';
import { Allow } from '../platform/access/allow.js';
import { type Actor, By } from '../platform/actor.js';
import { Id } from '../platform/http/id.js';
import { Returns } from '../platform/http/returns.js';
import { type Page, pageOf } from '../platform/lists/page.js';
import { LetterCampaignView } from './letter-version.dto.js';
import { LetterVersionsService } from './letter-versions.service.js';

/** For whoever writes letters without entering the room of persons. */
@Controller('incidents/:id/letter-campaigns')
export class LetterCampaignsController {
  constructor(private readonly letters: LetterVersionsService) {}

  @Get()
  @Allow('letter_version.read', 'incident')
  @Returns(
    pageOf(LetterCampaignView),
    'Campaigns that letters are written for: what they are called and what letters print',
  )
  list(@By() actor: Actor, @Id() id: string): Promise<Page<LetterCampaignView>> {
    return this.letters.campaigns(actor, id);
  }
}
