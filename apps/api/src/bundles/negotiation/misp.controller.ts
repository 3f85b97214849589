import { Controller, Get, StreamableFile } from '@nestjs/common';
import { downloadAs } from '../../attachments/file-names.js';
import { Allow } from '../../platform/access/allow.js';
import { type Actor, By } from '../../platform/actor.js';
import { Id } from '../../platform/http/id.js';
import { Returns } from '../../platform/http/returns.js';
import { NegotiationBundlesService } from './negotiation-bundles.service.js';

/** A negotiation as other programs take it in. */
@Controller('negotiations/:id/misp')
export class MispController {
  constructor(private readonly bundles: NegotiationBundlesService) {}

  @Get()
  @Allow('negotiation.read', 'record')
  @Returns('file', 'A MISP event with a ransom-negotiation object (JSON); the look is on record')
  async show(@By() actor: Actor, @Id() id: string): Promise<StreamableFile> {
    const { fileName, bytes } = await this.bundles.misp(actor, id);
    return new StreamableFile(bytes, { type: 'application/json', disposition: downloadAs(fileName) });
  }
}
