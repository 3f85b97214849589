import { LIMITS } from '@breachdesk/contract/limits';
import { COUNTRIES, type Country } from '@breachdesk/person-number/foreign';
import { Field } from '../../platform/fields/field.js';
import { Shown } from '../../platform/fields/shapes.js';
import { userName } from '../../platform/fields/user-names.js';
import { eq } from '../../platform/lists/filters.js';
import { constraintsMean } from '../../platform/problems/constraints.js';
import type { Resource } from '../../platform/records/records.js';

constraintsMean({
  person_alias_two_numbers: {
    code: 'person-alias/same-number',
    field: 'newNumber',
    detail: 'Both numbers are the same.',
    status: 422,
  },
  person_alias_knows_one: {
    code: 'person-alias/neither-in-register',
    field: 'oldNumber',
    detail: 'Neither of the two numbers is in the register of this incident.',
    status: 422,
  },
  person_alias_joins_two: {
    code: 'person-alias/one-person-already',
    field: 'newNumber',
    detail: 'These two numbers count as one person already.',
    status: 422,
  },
  person_alias_one_new_number: {
    code: 'person-alias/has-new-number',
    field: 'oldNumber',
    detail: 'The old number was replaced by another one already. Take that back first, if it is wrong.',
    status: 422,
  },
  person_alias_taken_back_once: {
    code: 'person-alias/taken-back-already',
    detail: 'This was taken back already.',
  },
});

const NUMBER = { max: 40 } as const;
const ISSUER = { max: LIMITS.name, optional: true } as const;
const COUNTRY = { of: COUNTRIES, name: 'NumberCountry', optional: true } as const;

/** Two numbers of one person. They come in the body, never in an address, and are hashed at once. */
export class CreatePersonAlias {
  @Field.ref({ about: 'Incident in whose register one of them is' }) incidentId: string;
  @Field.secret({ ...NUMBER, about: 'Number that the person had; hashed at once, stored and logged nowhere' })
  oldNumber: string;
  @Field.text({ ...ISSUER, about: 'Who gave the old number out; needed for local replacement numbers (D-eCPR)' })
  oldIssuer: string | null;
  @Field.choice({ ...COUNTRY, about: 'Country that gave the old number out (ISO 3166-1), if it is not Danish' })
  oldCountry: Country | null;
  @Field.secret({ ...NUMBER, about: 'Number that the person has instead; hashed at once, stored and logged nowhere' })
  newNumber: string;
  @Field.text({ ...ISSUER, about: 'Who gave the new number out; needed for local replacement numbers (D-eCPR)' })
  newIssuer: string | null;
  @Field.choice({ ...COUNTRY, about: 'Country that gave the new number out (ISO 3166-1), if it is not Danish' })
  newCountry: Country | null;
  @Field.text({ max: LIMITS.line, about: 'How it is known that both are of one person; goes on record' })
  reason: string;
}

/** Why two numbers are not of one person after all. */
export class TakeBackPersonAlias {
  @Field.text({ max: LIMITS.line, about: 'Why; goes on record' }) reason: string;
}

/** That one number took the place of another. */
export class PersonAliasView {
  @Shown({ kind: 'id', about: 'Id of the record' }) id: string;
  @Shown({ kind: 'id', sql: 't.old_key', about: 'Hash of the number that the person had' }) oldId: string;
  @Shown({ kind: 'id', sql: 't.new_key', about: 'Hash of the number that the person has instead' }) newId: string;
  @Shown({ kind: 'text', about: 'How it is known' }) reason: string;
  @Shown({ kind: 'instant', about: 'When it was said (UTC)' }) madeAt: Date;
  @Shown({
    kind: 'text',
    sql: userName('made_by'),
    nullable: true,
    about: 'Who said it',
  })
  madeByName: string | null;
  @Shown({ kind: 'instant', nullable: true, about: 'When it was taken back (UTC)' }) takenBackAt: Date | null;
  @Shown({
    kind: 'text',
    sql: userName('taken_back_by'),
    nullable: true,
    about: 'Who took it back',
  })
  takenBackByName: string | null;
  @Shown({ kind: 'text', nullable: true, about: 'Why it was taken back' }) takenBackReason: string | null;
}

/** Joined numbers of the caller's incidents. */
export const PERSON_ALIASES: Resource<PersonAliasView> = {
  view: PersonAliasView,
  list: { from: 'person_alias', sort: ['madeAt'], order: 'DESC', filter: { id: eq } },
};
