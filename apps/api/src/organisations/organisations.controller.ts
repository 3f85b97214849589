import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { AllowGlobally } from '../platform/access/allow.js';
import { type Actor, By } from '../platform/actor.js';
import { Id } from '../platform/http/id.js';
import { Returns } from '../platform/http/returns.js';
import { ListQuery } from '../platform/lists/list-query.js';
import { type Page, pageOf } from '../platform/lists/page.js';
import { Records } from '../platform/records/records.js';
import { CreateOrganisation, ORGANISATIONS, OrganisationView, UpdateOrganisation } from './organisation.dto.js';
import { Organisation } from './organisation.entity.js';

/** Legal bodies. Kept by administrators; others see those they work with. */
@Controller('organisations')
export class OrganisationsController {
  constructor(private readonly records: Records) {}

  @Get()
  @AllowGlobally('organisation.read')
  @Returns(pageOf(OrganisationView), 'Organisations the caller may know of')
  list(@By() actor: Actor, @Query() query: ListQuery): Promise<Page<OrganisationView>> {
    return this.records.list(actor, ORGANISATIONS, query);
  }

  @Get(':id')
  @AllowGlobally('organisation.read')
  @Returns(OrganisationView, 'One organisation')
  show(@By() actor: Actor, @Id() id: string): Promise<OrganisationView> {
    return this.records.show(actor, ORGANISATIONS, id);
  }

  @Post()
  @AllowGlobally('organisation.create')
  @Returns(OrganisationView, 'Enters an organisation', 201)
  create(@By() actor: Actor, @Body() input: CreateOrganisation): Promise<OrganisationView> {
    return this.records.insert(actor, ORGANISATIONS, Organisation, input);
  }

  @Patch(':id')
  @AllowGlobally('organisation.update')
  @Returns(OrganisationView, 'Changes an organisation at the version that was read; a last day ends its use')
  change(@By() actor: Actor, @Id() id: string, @Body() changes: UpdateOrganisation): Promise<OrganisationView> {
    return this.records.change({ actor, resource: ORGANISATIONS, entity: Organisation, id }, changes);
  }
}
