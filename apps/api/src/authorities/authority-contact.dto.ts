import { HANDLING, RECORD } from '../platform/fields/case-record.js';
import { Changes, Input, Shown, View } from '../platform/fields/shapes.js';
import { eq } from '../platform/lists/filters.js';
import type { Resource } from '../platform/records/records.js';
import { AuthorityContact } from './authority-contact.entity.js';

const FILLED = [
  'organisationId',
  'name',
  'role',
  'phone',
  'email',
  'secureChannel',
  'hours',
  'notes',
  ...HANDLING,
] as const;

export class CreateAuthorityContact extends Input(AuthorityContact, ['incidentId', ...FILLED]) {}
export class UpdateAuthorityContact extends Changes(Input(AuthorityContact, FILLED)) {}

export class AuthorityContactView extends View(AuthorityContact, [...RECORD, ...FILLED]) {
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
