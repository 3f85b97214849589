import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { Allow } from '../platform/access/allow.js';
import { type Actor, By } from '../platform/actor.js';
import { AtVersion } from '../platform/fields/shapes.js';
import { Id } from '../platform/http/id.js';
import { Returns } from '../platform/http/returns.js';
import { ListQuery } from '../platform/lists/list-query.js';
import { type Page, pageOf } from '../platform/lists/page.js';
import { Records } from '../platform/records/records.js';
import {
  AUTHORITY_REFERENCES,
  AuthorityReferenceView,
  CreateAuthorityReference,
  UpdateAuthorityReference,
} from './authority-reference.dto.js';
import { AuthorityReference } from './authority-reference.entity.js';
import { ContactsService } from './contacts.service.js';

/** Under which numbers authorities and others know the case. */
@Controller('authority-references')
export class AuthorityReferencesController {
  constructor(
    private readonly contacts: ContactsService,
    private readonly records: Records,
  ) {}

  @Get()
  @Allow('authority_reference.read', 'rows')
  @Returns(pageOf(AuthorityReferenceView), 'Reference numbers by organisation; partners see those shared with them')
  list(@By() actor: Actor, @Query() query: ListQuery): Promise<Page<AuthorityReferenceView>> {
    return this.records.list(actor, AUTHORITY_REFERENCES, query);
  }

  @Get(':id')
  @Allow('authority_reference.read', 'record')
  @Returns(AuthorityReferenceView, 'One reference number')
  show(@By() actor: Actor, @Id() id: string): Promise<AuthorityReferenceView> {
    return this.records.show(actor, AUTHORITY_REFERENCES, id);
  }

  @Post()
  @Allow('authority_reference.create', 'body')
  @Returns(AuthorityReferenceView, 'Writes down a reference number', 201)
  create(@By() actor: Actor, @Body() input: CreateAuthorityReference): Promise<AuthorityReferenceView> {
    return this.contacts.addReference(actor, input);
  }

  @Patch(':id')
  @Allow('authority_reference.update', 'record')
  @Returns(AuthorityReferenceView, 'Changes a reference number at the version that was read')
  change(
    @By() actor: Actor,
    @Id() id: string,
    @Body() changes: UpdateAuthorityReference,
  ): Promise<AuthorityReferenceView> {
    return this.records.change(at(actor, id), changes);
  }

  @Post(':id/archive')
  @Allow('authority_reference.update', 'record')
  @Returns(AuthorityReferenceView, 'Puts a reference number away', 200)
  archive(@By() actor: Actor, @Id() id: string, @Body() { version }: AtVersion): Promise<AuthorityReferenceView> {
    return this.records.archive(at(actor, id), version, true);
  }

  @Post(':id/restore')
  @Allow('authority_reference.update', 'record')
  @Returns(AuthorityReferenceView, 'Takes a reference number back into use', 200)
  restore(@By() actor: Actor, @Id() id: string, @Body() { version }: AtVersion): Promise<AuthorityReferenceView> {
    return this.records.archive(at(actor, id), version, false);
  }
}

const at = (actor: Actor, id: string) => ({ actor, resource: AUTHORITY_REFERENCES, entity: AuthorityReference, id });
