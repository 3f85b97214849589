import type { FilingAnswers } from '@breachdesk/contract/filing-answers';
import { LIMITS } from '@breachdesk/contract/limits';
import type { Moment } from '@breachdesk/contract/moment';
import { type Judgement, JUDGEMENTS } from '@breachdesk/contract/vocabularies';
import { Field } from '../platform/fields/field.js';
import { RECORD } from '../platform/fields/case-record.js';
import { AtVersion, Input, Shown, View } from '../platform/fields/shapes.js';
import { userName, userNames } from '../platform/fields/user-names.js';
import { eq } from '../platform/lists/filters.js';
import { constraintsMean } from '../platform/problems/constraints.js';
import type { Resource } from '../platform/records/records.js';
import { ANSWERS_SCHEMA, Filing } from './filing.entity.js';

constraintsMean({
  filing_one_open: {
    code: 'filing/one-is-open',
    detail: 'A version for this duty is being written already. Go on with that one, or put it away.',
  },
  filing_by_two: {
    code: 'filing/same-person',
    detail: 'You wrote in this version. Somebody who did not has to approve it.',
    status: 422,
  },
  filing_is_frozen: { code: 'filing/filed', detail: 'What was filed stays. File a supplementary version.' },
  filing_approved_stays: {
    code: 'filing/approved',
    detail: 'This version is approved and stays as it is. Take the approval back to change it.',
  },
  correspondence_form_says_it: {
    code: 'filing/corrected-by-form',
    field: 'fulfilsTermKey',
    detail: 'What a form was filed for, and what it tells whom, is changed by a further version of the form.',
    status: 422,
  },
  correspondence_receipt_has_file: {
    code: 'filing/receipt-without-file',
    detail: 'Add the file of the receipt before filing it.',
    status: 422,
  },
  filing_filed_stays: {
    code: 'filing/not-a-draft',
    detail: 'Only a draft can be put away. Take the approval back first.',
  },
});

/** Begins a version; what the records of the case say is filled in. */
export class CreateFiling extends Input(Filing, ['obligationId', 'form', 'kind', 'language']) {}

const VALUES = { type: 'object', additionalProperties: true, description: 'By key of the field; null empties it' };

/** Answers entered by hand, by key of the field. */
export class EnterAnswers extends AtVersion {
  @Field.json({
    schema: VALUES as object, // `additionalProperties: true` is missing in the library's types
    fault: value =>
      typeof value === 'object' && value !== null && !Array.isArray(value) ? null : 'must be an object of answers',
    about: 'Answers by key of the field: a value as the field asks for, or null to empty it',
  })
  values: Record<string, unknown>;
  @Field.moment({
    optional: true,
    about:
      'When it was submitted, where that was before it was written down here; null if it was not; left out it stays',
  })
  submittedAlready?: Moment | null;
}

/** Which answers are taken from the records as they are now. */
export class TakeOver extends AtVersion {
  @Field.texts({ max: 60, items: 100, about: 'Keys of the fields' }) keys: string[];
}

/** Approves a version; one that is not complete only if that is said. */
export class ApproveFiling extends AtVersion {
  @Field.flag({ default: false, about: 'What is missing will follow without undue further delay (GDPR Art. 33(4))' })
  inPhases?: boolean;
}

/** Says that an approved version was submitted. */
export class SubmitFiling extends AtVersion {
  @Field.moment({ about: 'When it was submitted, as the portal says' }) submitted: Moment;
  @Field.ref({ optional: true, about: 'Organisation it was filed with' }) organisationId?: string | null;
  @Field.ref({ optional: true, about: 'Instead of an organisation: an authority of the directory' })
  authorityId?: string | null;
  @Field.texts({
    max: LIMITS.referenceNumber,
    default: [],
    about: 'Numbers that the portal showed when it was submitted',
  })
  referenceNumbers?: string[];
}

/** The receipt of the portal; its file is added to the item that this makes. */
export class AddReceipt extends AtVersion {
  @Field.text({ max: LIMITS.referenceNumber, about: 'Number of the receipt, as the portal writes it' })
  receiptNumber: string;
  @Field.moment({ about: 'When the receipt was given' }) received: Moment;
}

const item = (column: string): string => `(select c.id from correspondence c where c.id = t.${column})`;
const submission = (column: string): string =>
  `(select s.${column} from submission s where s.correspondence_id = t.correspondence_id and s.obligation_id = t.obligation_id)`;

export class FilingView extends View(Filing, [
  ...RECORD,
  'obligationId',
  'form',
  'kind',
  'language',
  'number',
  'followsId',
  'answers',
  'state',
  'writtenBy',
  'submittedAlready',
  'missing',
  'approvedBy',
  'approvedAt',
  'contentSha256',
]) {
  @Shown({
    kind: 'texts',
    sql: userNames('written_by'),
    about: 'Names of those who wrote in it',
  })
  writtenByNames: string[];
  @Shown({ kind: 'text', nullable: true, sql: userName('approved_by'), about: 'Name of who approved' })
  approvedByName: string | null;
  @Shown({
    kind: 'id',
    nullable: true,
    sql: item('correspondence_id'),
    about: 'Item by which it was filed, if the reader may see it',
  })
  correspondenceId: string | null;
  @Shown({
    kind: 'id',
    nullable: true,
    sql: item('receipt_id'),
    about: 'Item that holds the receipt, if the reader may see it',
  })
  receiptId: string | null;
  @Shown({ kind: 'moment', nullable: true, sql: submission('submitted'), about: 'When it was submitted' })
  submitted: Moment | null;
  @Shown({
    kind: 'choice',
    of: JUDGEMENTS,
    name: 'Judgement',
    nullable: true,
    sql: submission('judgement'),
    about: 'In time or late, as judged with the submission',
  })
  judgement: Judgement | null;
}

/** Versions of filings, newest first. */
export const FILINGS: Resource<FilingView> = {
  view: FilingView,
  list: {
    from: 'filing',
    sort: ['createdAt', 'number', 'updatedAt'],
    order: 'DESC',
    filter: { incidentId: eq, obligationId: eq, form: eq, state: eq },
    archivable: true,
  },
};

/** How a version stands at this moment: what is missing, what the records say now, and what was filed before. */
export class FilingStateView {
  @Shown({ kind: 'id', about: 'The version' }) id: string;
  @Shown({ kind: 'flag', about: 'It was submitted late, or the deadline has passed and nothing was submitted' })
  isLate: boolean;
  @Shown({ kind: 'text', about: 'The law that sets the deadline, such as GDPR Art. 33(1)' }) law: string;
  @Shown({ kind: 'flag', about: 'That law asks for reasons when it is late' }) lateReasons: boolean;
  @Shown({ kind: 'instant', nullable: true, about: 'Deadline of the duty (UTC); null where there is none' })
  dueAt: Date | null;
  @Shown({ kind: 'texts', about: 'Keys of the fields that must be answered and are not, in the order of the form' })
  missing: string[];
  @Shown({
    kind: 'json',
    schema: ANSWERS_SCHEMA,
    about: 'What the records of the case say now, where that is not what the answer says',
  })
  records: FilingAnswers;
  @Shown({
    kind: 'json',
    schema: { ...ANSWERS_SCHEMA, nullable: true },
    nullable: true,
    about: 'Answers of the filed version that this one adds to',
  })
  before: FilingAnswers | null;
}
