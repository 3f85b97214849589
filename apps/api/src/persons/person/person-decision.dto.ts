import { LIMITS } from '@breachdesk/contract/limits';
import {
  DECIDED_MARKS,
  DECIDED_STANDINGS,
  type DecidedMark,
  type DecidedStanding,
} from '@breachdesk/contract/vocabularies';
import { Field } from '../../platform/fields/field.js';
import { Shown } from '../../platform/fields/shapes.js';
import { userName } from '../../platform/fields/user-names.js';
import { eq } from '../../platform/lists/filters.js';
import { constraintsMean } from '../../platform/problems/constraints.js';
import type { Resource } from '../../platform/records/records.js';

constraintsMean({
  person_decision_in_register: {
    code: 'person-decision/nobody-of-register',
    field: 'personId',
    detail: 'There is no such person in the register of this incident.',
    status: 422,
  },
});

/** What is decided about a person, as a whole: it takes the place of every earlier decision. */
export class CreatePersonDecision {
  @Field.ref({ about: 'Incident in whose register the person is' }) incidentId: string;
  @Field.hash({ about: 'Person of that register' }) personId: string;
  @Field.choice({
    of: DECIDED_STANDINGS,
    name: 'DecidedStanding',
    about: 'How certain it is; excluded: does not count as affected',
  })
  standing: DecidedStanding;
  @Field.choice({ of: DECIDED_MARKS, name: 'DecidedMark', about: 'Whether the person died' })
  deceased: DecidedMark;
  @Field.choice({
    of: DECIDED_MARKS,
    name: 'DecidedMark',
    about: 'Whether the address is protected',
  })
  protectedAddress: DecidedMark;
  @Field.text({ max: LIMITS.line, about: 'Why; goes on record' }) reason: string;
}

/** What was decided about a person, by whom and why. It never changes; the next one takes its place. */
export class PersonDecisionView {
  @Shown({ kind: 'id', about: 'Id of the record' }) id: string;
  @Shown({ kind: 'choice', of: DECIDED_STANDINGS, name: 'DecidedStanding', about: 'How certain it is' })
  standing: DecidedStanding;
  @Shown({ kind: 'choice', of: DECIDED_MARKS, name: 'DecidedMark', about: 'Whether the person died' })
  deceased: DecidedMark;
  @Shown({ kind: 'choice', of: DECIDED_MARKS, name: 'DecidedMark', about: 'Whether the address is protected' })
  protectedAddress: DecidedMark;
  @Shown({ kind: 'text', about: 'Why' }) reason: string;
  @Shown({ kind: 'instant', about: 'When it was decided (UTC)' }) decidedAt: Date;
  @Shown({
    kind: 'text',
    sql: userName('decided_by'),
    nullable: true,
    about: 'Who decided it',
  })
  decidedByName: string | null;
}

/** Decisions of the caller's incidents. */
export const PERSON_DECISIONS: Resource<PersonDecisionView> = {
  view: PersonDecisionView,
  list: { from: 'person_decision', sort: ['decidedAt'], order: 'DESC', filter: { id: eq } },
};
