import { LIMITS } from '@breachdesk/contract/limits';
import { GDPR_CLASSES, type GdprClass, LOOKUP_ANSWERS, type LookupAnswer } from '@breachdesk/contract/vocabularies';
import { COUNTRIES, type Country } from '@breachdesk/person-number/foreign';
import { Field } from '../platform/fields/field.js';
import { Shown } from '../platform/fields/shapes.js';
import { constraintsMean } from '../platform/problems/constraints.js';

constraintsMean({
  person_lookup_has_register: {
    code: 'person-look-up/nothing-imported',
    detail: 'No table of this incident has been imported yet, so nobody can be told yes or no.',
  },
});

/** Whom somebody asks for. The number comes in the body, never in an address, which would be logged on its way. */
export class LookUpPerson {
  @Field.secret({ max: 40, about: 'Person number in any spelling; hashed at once, stored and logged nowhere' })
  number: string;
  @Field.text({
    max: LIMITS.name,
    optional: true,
    about: 'Who gave the number out, as the tables write it; needed for local replacement numbers (D-eCPR)',
  })
  issuer: string | null;
  @Field.choice({
    of: COUNTRIES,
    name: 'NumberCountry',
    optional: true,
    about: 'Country that gave the number out (ISO 3166-1), if it is not Danish',
  })
  country: Country | null;
  @Field.text({ max: LIMITS.line, about: 'Why it is asked, such as who calls; goes on record' }) reason: string;
}

/** What was taken of the person. */
export class LookedUpCategory {
  @Shown({ kind: 'text', about: 'Key of the data category' }) key: string;
  @Shown({ kind: 'text', about: 'Its name in plain words, for reading aloud' }) name: string;
  @Shown({ kind: 'choice', of: GDPR_CLASSES, name: 'GdprClass', about: 'Its class' }) gdprClass: GdprClass;
}

export class PersonLookUpView {
  @Shown({
    kind: 'choice',
    of: LOOKUP_ANSWERS,
    name: 'LookupAnswer',
    about: 'possible: the number was given out locally and may be that of somebody else',
  })
  answer: LookupAnswer;
  @Shown({ kind: 'json', schema: { type: [LookedUpCategory] }, about: 'What was taken of the person, by name' })
  categories: LookedUpCategory[];
  @Shown({ kind: 'count', about: 'Number of affected tables that hold the person' }) tables: number;
  @Shown({ kind: 'instant', about: 'When it was asked (UTC); the look-up is on record' }) lookedUpAt: Date;
  @Shown({
    kind: 'id',
    nullable: true,
    about: 'The person in the register, also when a decision excludes them; null if no table holds them',
  })
  personId: string | null;
}
