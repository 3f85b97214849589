import { LIMITS } from '@breachdesk/contract/limits';
import { APPLIES, type Applies } from '@breachdesk/contract/vocabularies';
import { Field } from '../platform/fields/field.js';
import { Shown } from '../platform/fields/shapes.js';
import { userName } from '../platform/fields/user-names.js';
import { eq } from '../platform/lists/filters.js';
import type { Resource } from '../platform/records/records.js';

/** Somebody judges whether a duty applies. */
export class CreateObligationAssessment {
  @Field.ref({ about: 'Duty that is judged' }) obligationId: string;
  @Field.choice({ of: APPLIES, name: 'Applies', about: 'Whether it applies' }) applies: Applies;
  @Field.text({ max: LIMITS.text, about: 'Why, so that it can be understood in a year' }) reason: string;
}

/** One judgement; the newest counts, and none is ever changed. */
export class ObligationAssessmentView {
  @Shown({ kind: 'id', about: 'Id of the record' }) id: string;
  @Shown({ kind: 'id', about: 'Incident' }) incidentId: string;
  @Shown({ kind: 'id', about: 'Duty that was judged' }) obligationId: string;
  @Shown({ kind: 'choice', of: APPLIES, name: 'Applies', about: 'Whether it applies' }) applies: Applies;
  @Shown({ kind: 'text', about: 'Why' }) reason: string;
  @Shown({ kind: 'instant', about: 'When it was judged (UTC)' }) assessedAt: Date;
  @Shown({ kind: 'id', about: 'Who judged' }) assessedBy: string;
  @Shown({
    kind: 'text',
    nullable: true,
    sql: userName('assessed_by'),
    about: 'Name of who judged',
  })
  assessedByName: string | null;
}

/** Judgements of duties, newest first. */
export const OBLIGATION_ASSESSMENTS: Resource<ObligationAssessmentView> = {
  view: ObligationAssessmentView,
  list: {
    from: 'obligation_assessment',
    sort: ['assessedAt'],
    sortSql: { assessedAt: 't.seq' },
    order: 'DESC',
    filter: { incidentId: eq, obligationId: eq, applies: eq },
  },
};
