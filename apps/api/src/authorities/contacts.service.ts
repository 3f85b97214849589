import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/actor.js';
import { invalidField } from '../platform/problems/problems.js';
import { insertRow, Records } from '../platform/records/records.js';
import { AUTHORITY_CONTACTS, type AuthorityContactView, type CreateAuthorityContact } from './authority-contact.dto.js';
import { AuthorityContact } from './authority-contact.entity.js';
import {
  AUTHORITY_REFERENCES,
  type AuthorityReferenceView,
  type CreateAuthorityReference,
} from './authority-reference.dto.js';
import { AuthorityReference } from './authority-reference.entity.js';
import { withParty } from './party.js';

/** What belongs to a body: its contacts, and the numbers under which it knows the case. */
@Injectable()
export class ContactsService {
  constructor(private readonly records: Records) {}

  create(actor: Actor, input: CreateAuthorityContact): Promise<AuthorityContactView> {
    return this.records.create(actor, AUTHORITY_CONTACTS, input, async tx =>
      insertRow(tx, AuthorityContact, named(await withParty(tx, input))),
    );
  }

  addReference(actor: Actor, input: CreateAuthorityReference): Promise<AuthorityReferenceView> {
    return this.records.create(actor, AUTHORITY_REFERENCES, input, async tx =>
      insertRow(tx, AuthorityReference, named(await withParty(tx, input))),
    );
  }
}

const named = <T extends { organisationId?: string | null }>(values: T): T & { organisationId: string } => {
  const { organisationId } = values;
  if (!organisationId)
    throw invalidField('organisationId', 'field/required', 'Name the organisation, or an authority of the directory.');
  return { ...values, organisationId };
};
