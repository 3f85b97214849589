import { HANDLING, RECORD } from '../platform/fields/case-record.js';
import { Field } from '../platform/fields/field.js';
import { Changes, Input, Shown, View } from '../platform/fields/shapes.js';
import { eq } from '../platform/lists/filters.js';
import { constraintsMean } from '../platform/problems/constraints.js';
import type { Resource } from '../platform/records/records.js';
import { AuthorityReference } from './authority-reference.entity.js';

constraintsMean({
  authority_reference_once: {
    code: 'authority-reference/known-already',
    field: 'number',
    detail: 'This number of this organisation is written down already.',
  },
});

const FILLED = ['number', 'label', 'notes', ...HANDLING] as const;

/** Whose number it is: of an organisation, or of an entry of the directory. */
export class CreateAuthorityReference extends Input(AuthorityReference, ['incidentId', ...FILLED]) {
  @Field.ref({ optional: true, about: 'Organisation whose number it is' }) organisationId?: string | null;
  @Field.ref({ optional: true, about: 'Instead of an organisation: an authority of the directory' })
  authorityId?: string | null;
}
export class UpdateAuthorityReference extends Changes(Input(AuthorityReference, FILLED)) {}

export class AuthorityReferenceView extends View(AuthorityReference, [...RECORD, 'organisationId', ...FILLED]) {
  @Shown({
    kind: 'text',
    sql: '(app.organisation_names(array[t.organisation_id]))[1]',
    about: 'Name of the organisation',
  })
  organisationName: string;
}

/** Numbers under which organisations know the case. */
export const AUTHORITY_REFERENCES: Resource<AuthorityReferenceView> = {
  view: AuthorityReferenceView,
  list: {
    from: 'authority_reference',
    sort: ['organisationName', 'number', 'label', 'createdAt', 'updatedAt'],
    filter: { incidentId: eq, organisationId: eq, number: eq },
    search: ['number', 'label', 'notes'],
    archivable: true,
  },
};
