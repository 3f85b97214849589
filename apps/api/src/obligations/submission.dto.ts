import type { Moment } from '@breachdesk/contract/moment';
import { type Judgement, JUDGEMENTS } from '@breachdesk/contract/vocabularies';
import { Field } from '../platform/fields/field.js';
import { Shown } from '../platform/fields/shapes.js';
import { eq } from '../platform/lists/filters.js';
import { constraintsMean } from '../platform/problems/constraints.js';
import type { Resource } from '../platform/records/records.js';

constraintsMean({
  submission_once: {
    code: 'submission/recorded-already',
    field: 'correspondenceId',
    detail: 'This item is recorded for this duty already.',
  },
});

/** Says that a filed item fulfilled a duty; an item that names the term when it is filed needs no word. */
export class CreateSubmission {
  @Field.ref({ about: 'Duty that was fulfilled' }) obligationId: string;
  @Field.ref({ about: 'Filed outgoing item of the same incident' }) correspondenceId: string;
}

/** What was filed for a duty, judged once against the deadline as it then was. */
export class SubmissionView {
  @Shown({ kind: 'id', about: 'Id of the record' }) id: string;
  @Shown({ kind: 'id', about: 'Incident' }) incidentId: string;
  @Shown({ kind: 'id', about: 'Duty' }) obligationId: string;
  @Shown({ kind: 'id', about: 'Filed item' }) correspondenceId: string;
  @Shown({
    kind: 'text',
    sql: '(select c.subject from correspondence c where c.id = t.correspondence_id)',
    about: 'Subject of the item',
  })
  subject: string;
  @Shown({
    kind: 'count',
    about: '1 is the first filing, which decides; a corrected item has the number of what it corrects',
  })
  number: number;
  @Shown({ kind: 'moment', about: 'When it was submitted, as the item says' }) submitted: Moment;
  @Shown({ kind: 'moment', nullable: true, about: 'What the term counted from when it was filed' })
  started: Moment | null;
  @Shown({ kind: 'instant', nullable: true, about: 'Deadline as it then was (UTC)' }) dueAt: Date | null;
  @Shown({ kind: 'date', nullable: true, about: 'Last day as it then was, where days are counted' })
  dueOn: string | null;
  @Shown({
    kind: 'choice',
    of: JUDGEMENTS,
    name: 'Judgement',
    nullable: true,
    about: 'In time or late, for good; null while the start was not known when it was filed',
  })
  judgement: Judgement | null;
  @Shown({ kind: 'flag', about: 'False: late as strictly read, but one of the times was not exact enough to be sure' })
  isCertain: boolean;
  @Shown({
    kind: 'flag',
    sql: `exists (select 1 from correspondence n where n.corrects_id = t.correspondence_id and n.status = 'filed')`,
    about: 'The item was corrected by a later one',
  })
  isCorrected: boolean;
  @Shown({ kind: 'instant', about: 'When it was recorded (UTC)' }) recordedAt: Date;
}

/** What was filed for duties, first filings first. */
export const SUBMISSIONS: Resource<SubmissionView> = {
  view: SubmissionView,
  list: {
    from: 'submission',
    sort: ['number', 'recordedAt'],
    sortSql: { number: ['t.number', 't.recorded_at'] },
    filter: { incidentId: eq, obligationId: eq, correspondenceId: eq },
  },
};
