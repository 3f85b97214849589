import { Changes, Input, View } from '../platform/fields/shapes.js';
import { eq } from '../platform/lists/filters.js';
import { constraintsMean } from '../platform/problems/constraints.js';
import type { Resource } from '../platform/records/records.js';
import { Organisation } from './organisation.entity.js';

constraintsMean({
  organisation_name_once: {
    code: 'organisation/name-taken',
    field: 'name',
    detail: 'There is an organisation of this name already.',
  },
  organisation_active_in_order: {
    code: 'organisation/ends-before-it-begins',
    field: 'activeTo',
    detail: 'The last day cannot lie before the first.',
    status: 422,
  },
});

export class CreateOrganisation extends Input(Organisation, [
  'name',
  'kind',
  'activeFrom',
  'activeTo',
  'mailDomains',
]) {}
export class UpdateOrganisation extends Changes(CreateOrganisation) {}
export class OrganisationView extends View(Organisation, [
  'id',
  'name',
  'kind',
  'activeFrom',
  'activeTo',
  'mailDomains',
  'version',
  'createdAt',
  'updatedAt',
]) {}

/** Organisations the caller may know of. */
export const ORGANISATIONS: Resource<OrganisationView> = {
  view: OrganisationView,
  list: { from: 'organisation', sort: ['name', 'kind', 'createdAt'], filter: { kind: eq }, search: ['name'] },
};
