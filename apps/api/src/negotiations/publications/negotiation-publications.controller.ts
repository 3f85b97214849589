import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { Allow } from '../../platform/access/allow.js';
import { type Actor, By } from '../../platform/actor.js';
import { AtVersion } from '../../platform/fields/shapes.js';
import { Id } from '../../platform/http/id.js';
import { Returns } from '../../platform/http/returns.js';
import { ListQuery } from '../../platform/lists/list-query.js';
import { type Page, pageOf } from '../../platform/lists/page.js';
import { Records } from '../../platform/records/records.js';
import { NegotiationPublicationsService } from './negotiation-publications.service.js';
import {
  CreateNegotiationPublication,
  NEGOTIATION_PUBLICATIONS,
  NegotiationPublicationView,
  UpdateNegotiationPublication,
} from './negotiation-publication.dto.js';
import { NegotiationPublication } from './negotiation-publication.entity.js';

/** Which leak publications belong to negotiations; the publications themselves tell nothing of it. */
@Controller('negotiation-publications')
export class NegotiationPublicationsController {
  constructor(
    private readonly publications: NegotiationPublicationsService,
    private readonly records: Records,
  ) {}

  @Get()
  @Allow('negotiation_publication.read', 'rows')
  @Returns(pageOf(NegotiationPublicationView), 'Publications that negotiations name; every look is on record')
  list(@By() actor: Actor, @Query() query: ListQuery): Promise<Page<NegotiationPublicationView>> {
    return this.records.list(actor, NEGOTIATION_PUBLICATIONS, query);
  }

  @Get(':id')
  @Allow('negotiation_publication.read', 'record')
  @Returns(NegotiationPublicationView, 'One of them; the look is on record')
  show(@By() actor: Actor, @Id() id: string): Promise<NegotiationPublicationView> {
    return this.records.show(actor, NEGOTIATION_PUBLICATIONS, id);
  }

  @Post()
  @Allow('negotiation_publication.create', 'parent:negotiation')
  @Returns(NegotiationPublicationView, 'Names a publication that belongs to a negotiation', 201)
  create(@By() actor: Actor, @Body() input: CreateNegotiationPublication): Promise<NegotiationPublicationView> {
    return this.publications.name(actor, input);
  }

  @Patch(':id')
  @Allow('negotiation_publication.update', 'record')
  @Returns(NegotiationPublicationView, 'Changes how it belongs to it')
  change(
    @By() actor: Actor,
    @Id() id: string,
    @Body() changes: UpdateNegotiationPublication,
  ): Promise<NegotiationPublicationView> {
    return this.records.change(this.at(actor, id), changes);
  }

  @Post(':id/archive')
  @Allow('negotiation_publication.update', 'record')
  @Returns(NegotiationPublicationView, 'Puts away one that was named by mistake')
  archive(@By() actor: Actor, @Id() id: string, @Body() { version }: AtVersion): Promise<NegotiationPublicationView> {
    return this.records.archive(this.at(actor, id), version, true);
  }

  @Post(':id/restore')
  @Allow('negotiation_publication.update', 'record')
  @Returns(NegotiationPublicationView, 'Takes one back')
  restore(@By() actor: Actor, @Id() id: string, @Body() { version }: AtVersion): Promise<NegotiationPublicationView> {
    return this.records.archive(this.at(actor, id), version, false);
  }

  private at(actor: Actor, id: string) {
    return { actor, resource: NEGOTIATION_PUBLICATIONS, entity: NegotiationPublication, id };
  }
}
