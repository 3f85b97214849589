import { Controller, Get, Query, Res, StreamableFile } from '@nestjs/common';
import type { Response } from 'express';
import { downloadAs } from '../attachments/file-names.js';
import { Allow } from '../platform/access/allow.js';
import { type Actor, By } from '../platform/actor.js';
import { Id } from '../platform/http/id.js';
import { Returns } from '../platform/http/returns.js';
import { BundleQuery } from './bundle.dto.js';
import { BundlesService } from './bundles.service.js';

/** Correspondence with one organisation, in one file. */
@Controller('incidents/:id/correspondence-bundle')
export class BundlesController {
  constructor(private readonly bundles: BundlesService) {}

  @Get()
  @Allow('correspondence_bundle.read', 'incident')
  @Returns('file', 'Index, a PDF of each filed item, and its files byte for byte, as ZIP; who took it is on record')
  async take(
    @By() actor: Actor,
    @Id() id: string,
    @Query() query: BundleQuery,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    const { fileName, stream } = await this.bundles.make(actor, id, query);
    response.once('close', () => stream.destroy());
    return new StreamableFile(stream, { type: 'application/zip', disposition: downloadAs(fileName) });
  }
}
