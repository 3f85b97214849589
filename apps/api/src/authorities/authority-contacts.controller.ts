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
  AUTHORITY_CONTACTS,
  AuthorityContactView,
  CreateAuthorityContact,
  UpdateAuthorityContact,
} from './authority-contact.dto.js';
import { AuthorityContact } from './authority-contact.entity.js';
import { ContactsService } from './contacts.service.js';

/** Whom to reach at the authorities, and how. */
@Controller('authority-contacts')
export class AuthorityContactsController {
  constructor(
    private readonly contacts: ContactsService,
    private readonly records: Records,
  ) {}

  @Get()
  @Allow('authority_contact.read', 'rows')
  @Returns(pageOf(AuthorityContactView), 'Contacts at authorities, by name; partners see those shared with them')
  list(@By() actor: Actor, @Query() query: ListQuery): Promise<Page<AuthorityContactView>> {
    return this.records.list(actor, AUTHORITY_CONTACTS, query);
  }

  @Get(':id')
  @Allow('authority_contact.read', 'record')
  @Returns(AuthorityContactView, 'One contact')
  show(@By() actor: Actor, @Id() id: string): Promise<AuthorityContactView> {
    return this.records.show(actor, AUTHORITY_CONTACTS, id);
  }

  @Post()
  @Allow('authority_contact.create', 'body')
  @Returns(AuthorityContactView, 'Enters a contact at an authority', 201)
  create(@By() actor: Actor, @Body() input: CreateAuthorityContact): Promise<AuthorityContactView> {
    return this.contacts.create(actor, input);
  }

  @Patch(':id')
  @Allow('authority_contact.update', 'record')
  @Returns(AuthorityContactView, 'Changes a contact at the version that was read')
  change(@By() actor: Actor, @Id() id: string, @Body() changes: UpdateAuthorityContact): Promise<AuthorityContactView> {
    return this.records.change({ actor, resource: AUTHORITY_CONTACTS, entity: AuthorityContact, id }, changes);
  }

  @Post(':id/archive')
  @Allow('authority_contact.update', 'record')
  @Returns(AuthorityContactView, 'Puts a contact away; what was written with it stays')
  archive(@By() actor: Actor, @Id() id: string, @Body() { version }: AtVersion): Promise<AuthorityContactView> {
    return this.records.archive({ actor, resource: AUTHORITY_CONTACTS, entity: AuthorityContact, id }, version, true);
  }

  @Post(':id/restore')
  @Allow('authority_contact.update', 'record')
  @Returns(AuthorityContactView, 'Takes a contact back into use')
  restore(@By() actor: Actor, @Id() id: string, @Body() { version }: AtVersion): Promise<AuthorityContactView> {
    return this.records.archive({ actor, resource: AUTHORITY_CONTACTS, entity: AuthorityContact, id }, version, false);
  }
}
