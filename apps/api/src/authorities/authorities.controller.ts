import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { AllowGlobally } from '../platform/access/allow.js';
import { type Actor, By } from '../platform/actor.js';
import { Id } from '../platform/http/id.js';
import { Returns } from '../platform/http/returns.js';
import { ListQuery } from '../platform/lists/list-query.js';
import { type Page, pageOf } from '../platform/lists/page.js';
import { Records } from '../platform/records/records.js';
import { AUTHORITIES, AuthorityView, CreateAuthority, inAKnownCountry, UpdateAuthority } from './authority.dto.js';
import { Authority } from './authority.entity.js';

/** The directory of authorities: kept by administrators, read by everybody. */
@Controller('authorities')
export class AuthoritiesController {
  constructor(private readonly records: Records) {}

  @Get()
  @AllowGlobally('vocabulary.read')
  @Returns(
    pageOf(AuthorityView),
    'Authorities by name, each with the days between which this is true; filter by validOn',
  )
  list(@By() actor: Actor, @Query() query: ListQuery): Promise<Page<AuthorityView>> {
    return this.records.list(actor, AUTHORITIES, query);
  }

  @Get(':id')
  @AllowGlobally('vocabulary.read')
  @Returns(AuthorityView, 'One entry of the directory')
  show(@By() actor: Actor, @Id() id: string): Promise<AuthorityView> {
    return this.records.show(actor, AUTHORITIES, id);
  }

  @Post()
  @AllowGlobally('authority.create')
  @Returns(AuthorityView, 'Enters an authority, or what becomes true of one on a later day', 201)
  create(@By() actor: Actor, @Body() input: CreateAuthority): Promise<AuthorityView> {
    return this.records.insert(actor, AUTHORITIES, Authority, inAKnownCountry(input));
  }

  @Patch(':id')
  @AllowGlobally('authority.update')
  @Returns(AuthorityView, 'Changes an entry at the version that was read; a last day ends it')
  change(@By() actor: Actor, @Id() id: string, @Body() changes: UpdateAuthority): Promise<AuthorityView> {
    return this.records.change({ actor, resource: AUTHORITIES, entity: Authority, id }, inAKnownCountry(changes));
  }
}
