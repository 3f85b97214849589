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
  submission_letter_once: {
    code: 'submission/recorded-already',
    field: 'letterVersionId',
    detail: 'These letters are recorded for this duty already.',
  },
  submission_notice_once: {
    code: 'submission/recorded-already',
    field: 'publicNoticeId',
    detail: 'This notice is recorded for this duty already.',
  },
});

/**
 * Says that a filed item fulfilled a duty, which needs no word where the item names the term; or that letters or a public notice
 * fulfilled the duty to tell persons (GDPR Art. 34(1) and (3)(c)). Exactly one of the three.
 */
export class CreateSubmission {
  @Field.ref({ about: 'Duty that was fulfilled' }) obligationId: string;
  @Field.ref({ optional: true, about: 'Filed outgoing item of the same incident' }) correspondenceId?: string | null;
  @Field.ref({ optional: true, about: 'Text of letters of the same incident, of which the first has gone out' })
  letterVersionId?: string | null;
  @Field.ref({ optional: true, about: 'Public notice of the same incident that was published' })
  publicNoticeId?: string | null;
}

/** What was filed for a duty, judged once against the deadline as it then was. */
export class SubmissionView {
  @Shown({ kind: 'id', about: 'Id of the record' }) id: string;
  @Shown({ kind: 'id', about: 'Incident' }) incidentId: string;
  @Shown({ kind: 'id', about: 'Duty' }) obligationId: string;
  @Shown({ kind: 'id', nullable: true, about: 'Filed item' }) correspondenceId: string | null;
  @Shown({ kind: 'id', nullable: true, about: 'Text of letters' }) letterVersionId: string | null;
  @Shown({ kind: 'id', nullable: true, about: 'Public notice' }) publicNoticeId: string | null;
  @Shown({
    kind: 'text',
    sql: `coalesce((select c.subject from correspondence c where c.id = t.correspondence_id),
      (select v.subject from letter_version v where v.id = t.letter_version_id),
      (select n.channel from public_notice n where n.id = t.public_notice_id))`,
    about: 'Subject of the item or the letters, or where the notice stood',
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
