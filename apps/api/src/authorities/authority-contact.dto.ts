import { HANDLING, RECORD } from '../platform/fields/case-record.js';
import { Field } from '../platform/fields/field.js';
import { Changes, Input, Shown, View } from '../platform/fields/shapes.js';
import { eq } from '../platform/lists/filters.js';
import type { Resource } from '../platform/records/records.js';
import { AuthorityContact } from './authority-contact.entity.js';

const FILLED = ['name', 'role', 'phone', 'email', 'secureChannel', 'hours', 'notes', ...HANDLING] as const;

/** Where a contact sits: an organisation, or an entry of the directory. */
export class CreateAuthorityContact extends Input(AuthorityContact, ['incidentId', ...FILLED]) {
  @Field.ref({ optional: true, about: 'Organisation the contact belongs to; it need not take part in the incident' })
  organisationId?: string | null;
  @Field.ref({ optional: true, about: 'Instead of an organisation: an authority of the directory' })
  authorityId?: string | null;
}
export class UpdateAuthorityContact extends Changes(Input(AuthorityContact, ['organisationId', ...FILLED])) {}

export class AuthorityContactView extends View(AuthorityContact, [...RECORD, 'organisationId', ...FILLED]) {
  // An authority is named to everybody who may read the contact, also where the list of organisations is not open.
  @Shown({
    kind: 'text',
    sql: '(app.organisation_names(array[t.organisation_id]))[1]',
    about: 'Name of the organisation',
  })
  organisationName: string;
}

/** Contacts at authorities and other outside parties. */
export const AUTHORITY_CONTACTS: Resource<AuthorityContactView> = {
  view: AuthorityContactView,
  list: {
    from: 'authority_contact',
    sort: ['name', 'role', 'organisationName', 'createdAt', 'updatedAt'],
    filter: { incidentId: eq, organisationId: eq },
    search: ['name', 'role', 'email', 'phone', 'notes'],
    archivable: true,
  },
};
