import { Body, Controller, Get, Post, Query, Res, StreamableFile } from '@nestjs/common';
import type { Response } from 'express';
import { downloadAs } from '../../attachments/file-names.js';
import { Allow } from '../../platform/access/allow.js';
import { type Actor, By } from '../../platform/actor.js';
import { Id } from '../../platform/http/id.js';
import { Returns } from '../../platform/http/returns.js';
import { ListQuery } from '../../platform/lists/list-query.js';
import { type Page, pageOf } from '../../platform/lists/page.js';
import { Records } from '../../platform/records/records.js';
import { CreateNegotiationBundle, NEGOTIATION_BUNDLES, NegotiationBundleView } from './negotiation-bundle.dto.js';
import { NegotiationBundlesService } from './negotiation-bundles.service.js';

/** A whole negotiation in one file, for the police or a court. */
@Controller('negotiation-bundles')
export class NegotiationBundlesController {
  constructor(
    private readonly bundles: NegotiationBundlesService,
    private readonly records: Records,
  ) {}

  @Get()
  @Allow('negotiation_bundle.read', 'rows')
  @Returns(pageOf(NegotiationBundleView), 'To whom negotiations were handed, newest first; every look is on record')
  list(@By() actor: Actor, @Query() query: ListQuery): Promise<Page<NegotiationBundleView>> {
    return this.records.list(actor, NEGOTIATION_BUNDLES, query);
  }

  @Get(':id')
  @Allow('negotiation_bundle.read', 'record')
  @Returns(NegotiationBundleView, 'To whom it was handed, and the fingerprints of what was in it')
  show(@By() actor: Actor, @Id() id: string): Promise<NegotiationBundleView> {
    return this.records.show(actor, NEGOTIATION_BUNDLES, id);
  }

  /** POST, because it puts on record to whom it is handed and why, and so are words that belong into no address. */
  @Post()
  @Allow('negotiation_bundle.create', 'parent:negotiation')
  @Returns('file', 'Index, messages, events, evidence and the record of them with all hashes, as ZIP', 201)
  async hand(
    @By() actor: Actor,
    @Body() input: CreateNegotiationBundle,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    const { fileName, stream } = await this.bundles.hand(actor, input);
    response.once('close', () => stream.destroy());
    return new StreamableFile(stream, { type: 'application/zip', disposition: downloadAs(fileName) });
  }
}
