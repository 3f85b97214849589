import { APPLIES, type Applies, DECISION_STATES, type DecisionState } from '@breachdesk/contract/vocabularies';
import { Field } from '../platform/fields/field.js';
import { HANDLING, RECORD } from '../platform/fields/case-record.js';
import { Changes, Input, Shown, View } from '../platform/fields/shapes.js';
import { eq } from '../platform/lists/filters.js';
import { constraintsMean } from '../platform/problems/constraints.js';
import type { Resource } from '../platform/records/records.js';
import { Obligation } from './obligation.entity.js';

constraintsMean({
  obligation_amount_with_unit: {
    code: 'obligation/amount-without-unit',
    field: 'unit',
    detail: 'Give a number and its unit, or neither where no time is fixed.',
    status: 422,
  },
  obligation_amount_positive: {
    code: 'obligation/amount-not-positive',
    field: 'amount',
    detail: 'Give at least one unit, or leave it empty where no time is fixed.',
    status: 422,
  },
  obligation_follows_submission: {
    code: 'obligation/follows-nothing',
    field: 'afterKey',
    detail: 'A duty that counts from a submission names the term that is submitted, and no other does.',
    status: 422,
  },
  obligation_after_key_fkey: {
    code: 'obligation/unknown-term',
    field: 'afterKey',
    detail: 'There is no statutory term of this key.',
    status: 422,
  },
  obligation_own_date_given: {
    code: 'obligation/date-missing',
    field: 'fixedDue',
    detail: 'Say by which day or minute it is to be done.',
    status: 422,
  },
  obligation_fixed_due_exact: {
    code: 'obligation/date-not-exact',
    field: 'fixedDue',
    detail: 'A deadline is a day or a minute: a month or a year is too coarse to be kept.',
    status: 422,
  },
  obligation_due_by_law: {
    code: 'obligation/due-by-law',
    field: 'fixedDue',
    detail: 'The law fixes the time of this duty. What an authority or a contract sets besides is a duty of its own.',
    status: 422,
  },
  obligation_of_law_stays: {
    code: 'obligation/of-law-stays',
    detail: 'What the law asks for cannot be put away. Say that it does not apply, and why.',
  },
});

const TERMS = [
  'regime',
  'article',
  'title',
  'recipient',
  'recipientKinds',
  'trigger',
  'afterKey',
  'amount',
  'unit',
  'calendar',
  'source',
] as const;
const FILLED = ['started', 'startedBasis', 'fixedDue', ...HANDLING] as const;

/** A duty of our own, such as one of a contract or a promise. */
export class CreateObligation extends Input(Obligation, ['incidentId', ...TERMS, ...FILLED]) {}
export class UpdateObligation extends Changes(Input(Obligation, [...FILLED, 'delayReason'])) {}

/** One more duty of a statutory term, such as after a second request. */
export class AddObligation {
  @Field.text({ max: 60, about: 'Key of the statutory term' }) termKey: string;
}

const newest = (column: string): string =>
  `(select a.${column} from obligation_assessment a where a.obligation_id = t.id order by a.seq desc limit 1)`;

export class ObligationView extends View(Obligation, [
  ...RECORD,
  'termKey',
  'occurrence',
  ...TERMS,
  'exemptions',
  'lateReasons',
  'inPhases',
  'holdable',
  'forms',
  'validFrom',
  'validTo',
  'started',
  'startedBasis',
  'fixedDue',
  'delayReason',
  'dueAt',
]) {
  @Shown({
    kind: 'choice',
    of: APPLIES,
    name: 'Applies',
    sql: `coalesce(${newest('applies')}, 'undecided')`,
    about: 'Whether it applies, as judged last; undecided while nobody judged',
  })
  applies: Applies;
  @Shown({
    kind: 'choice',
    of: DECISION_STATES,
    name: 'DecisionState',
    nullable: true,
    sql: `(select d.state from decision_not_to_notify d where d.obligation_id = t.id and d.state in ('proposed', 'approved'))`,
    about: 'Where a decision not to notify stands; null without one that is proposed or approved',
  })
  decision: DecisionState | null;
}

/** Duties in the caller's incidents, soonest due first; their clocks are at `/clocks`. */
export const OBLIGATIONS: Resource<ObligationView> = {
  view: ObligationView,
  list: {
    from: 'obligation',
    sort: ['dueAt', 'title', 'regime', 'createdAt', 'updatedAt'],
    filter: { incidentId: eq, termKey: eq, trigger: eq },
    search: ['title', 'regime', 'article', 'recipient'],
    archivable: true,
  },
};
