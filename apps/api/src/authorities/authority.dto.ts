import { isCountry } from '../platform/fields/countries.js';
import { Changes, Input, Shown, View } from '../platform/fields/shapes.js';
import { isCalendarDate } from '../platform/fields/instants.js';
import { eq, type Filter, has } from '../platform/lists/filters.js';
import { constraintsMean } from '../platform/problems/constraints.js';
import { invalidField, refusalAt } from '../platform/problems/problems.js';
import type { Resource } from '../platform/records/records.js';
import { Authority } from './authority.entity.js';

constraintsMean({
  authority_valid_in_order: {
    code: 'authority/ends-before-it-begins',
    field: 'validTo',
    detail: 'The last day cannot lie before the first.',
    status: 422,
  },
  authority_succeeds_another: {
    code: 'authority/succeeds-itself',
    field: 'successorId',
    detail: 'Another entry takes over.',
    status: 422,
  },
  authority_succession_ends: {
    code: 'authority/succession-leads-back',
    field: 'successorId',
    detail: 'What that entry names as taking over leads back to this one.',
    status: 422,
  },
  authority_duties_known: {
    code: 'authority/unknown-duty',
    field: 'dutyKeys',
    detail: 'Name keys of statutory terms.',
    status: 422,
  },
  authority_one_row_at_a_time: {
    code: 'authority/valid-twice',
    field: 'validFrom',
    detail: 'Another entry of this key is valid in the same time. End that one first.',
    status: 422,
  },
});

const FILLED = [
  'country',
  'name',
  'kind',
  'role',
  'portal',
  'phone',
  'email',
  'hours',
  'language',
  'legalBasis',
  'dutyKeys',
  'mailDomains',
  'validFrom',
  'validTo',
  'successorId',
  'source',
  'notes',
] as const;

/** The input, provided that its country is one. */
export const inAKnownCountry = <T extends { country?: string }>(input: T): T => {
  if (input.country === undefined || isCountry(input.country)) return input;
  throw refusalAt(
    'country',
    'authority/unknown-country',
    'There is no country of this code (ISO 3166-1), nor is it EU.',
  );
};

export class CreateAuthority extends Input(Authority, ['key', ...FILLED]) {}
export class UpdateAuthority extends Changes(Input(Authority, FILLED)) {}

export class AuthorityView extends View(Authority, [
  'id',
  'key',
  ...FILLED,
  'organisationId',
  'version',
  'createdAt',
  'updatedAt',
]) {
  @Shown({
    kind: 'text',
    sql: '(select s.name from authority s where s.id = t.successor_id)',
    nullable: true,
    about: 'Name of the entry that takes over',
  })
  successorName: string | null;
  @Shown({
    kind: 'texts',
    sql: `(select coalesce(array_agg(r.title || ' (' || r.regime || ' ' || r.article || ')' order by r.key), '{}') from regime_term r where r.key = any (t.duty_keys))`,
    about: 'The duties in words',
  })
  dutyTitles: string[];
}

/** Entries that are valid on a calendar day. */
const validOn: Filter = (field, value, bind) => {
  if (!isCalendarDate(value))
    throw invalidField(`filter.${field.key}`, 'filter/wrong-value', `${field.key} takes a calendar date.`);
  const day = `${bind(value)}::date`;
  return `(t.valid_from is null or t.valid_from <= ${day}) and (t.valid_to is null or t.valid_to >= ${day})`;
};

/** The directory of authorities. */
export const AUTHORITIES: Resource<AuthorityView> = {
  view: AuthorityView,
  list: {
    from: 'authority',
    sort: ['name', 'country', 'kind', 'key', 'validFrom', 'validTo', 'createdAt'],
    sortSql: { country: ['t.country', 't.name'] },
    filter: {
      key: eq,
      country: eq,
      kind: eq,
      dutyKeys: has,
      organisationId: eq,
      validOn: { by: validOn, sql: 't.valid_from', kind: 'text' },
    },
    search: ['name', 'key', 'role', 'phone', 'email', 'notes'],
  },
};
