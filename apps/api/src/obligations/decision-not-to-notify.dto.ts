import { LIMITS } from '@breachdesk/contract/limits';
import { RECORD } from '../platform/fields/case-record.js';
import { Field } from '../platform/fields/field.js';
import { AtVersion, Input, Shown, View } from '../platform/fields/shapes.js';
import { userName } from '../platform/fields/user-names.js';
import { eq } from '../platform/lists/filters.js';
import { constraintsMean } from '../platform/problems/constraints.js';
import type { Resource } from '../platform/records/records.js';
import { DecisionNotToNotify } from './decision-not-to-notify.entity.js';

constraintsMean({
  decision_not_to_notify_one_stands: {
    code: 'decision-not-to-notify/one-stands',
    field: 'obligationId',
    detail: 'There is a decision about this duty already. Withdraw it first.',
  },
  decision_not_to_notify_by_two: {
    code: 'decision-not-to-notify/same-person',
    detail: 'Somebody else than who proposed it has to approve it.',
    status: 422,
  },
  decision_not_to_notify_rests_on_risk: {
    code: 'decision-not-to-notify/unknown-risk',
    field: 'riskAssessmentId',
    detail: 'Choose a version of the risk assessment of the same incident.',
    status: 422,
  },
  decision_not_to_notify_is_frozen: {
    code: 'decision-not-to-notify/is-frozen',
    detail: 'What was decided stays. Withdraw the decision and make a new one.',
  },
});

export class CreateDecisionNotToNotify extends Input(DecisionNotToNotify, [
  'obligationId',
  'reason',
  'exemption',
  'riskAssessmentId',
]) {}

/** What the second person says with an approval. */
export class ApproveDecisionNotToNotify extends AtVersion {
  @Field.text({ max: LIMITS.text, optional: true, about: 'Remark of who approves' }) reason: string | null;
}

/** Why a decision is rejected or withdrawn. */
export class EndDecisionNotToNotify extends AtVersion {
  @Field.text({ max: LIMITS.text, about: 'Why' }) reason: string;
}

export class DecisionNotToNotifyView extends View(DecisionNotToNotify, [
  ...RECORD,
  'obligationId',
  'reason',
  'exemption',
  'riskAssessmentId',
  'state',
  'judgedBy',
  'judgedAt',
  'judgedReason',
  'withdrawnBy',
  'withdrawnAt',
  'withdrawnReason',
]) {
  @Shown({
    kind: 'count',
    nullable: true,
    sql: '(select r.number from risk_assessment r where r.id = t.risk_assessment_id)',
    about: 'Number of that version',
  })
  riskAssessmentNumber: number | null;
  @Shown({ kind: 'text', nullable: true, sql: userName('created_by'), about: 'Name of who proposed it' })
  createdByName: string | null;
  @Shown({ kind: 'text', nullable: true, sql: userName('judged_by'), about: 'Name of who approved or rejected it' })
  judgedByName: string | null;
  @Shown({ kind: 'text', nullable: true, sql: userName('withdrawn_by'), about: 'Name of who withdrew it' })
  withdrawnByName: string | null;
}

/** Decisions not to notify, newest first. */
export const DECISIONS_NOT_TO_NOTIFY: Resource<DecisionNotToNotifyView> = {
  view: DecisionNotToNotifyView,
  list: {
    from: 'decision_not_to_notify',
    sort: ['createdAt', 'state', 'judgedAt'],
    order: 'DESC',
    filter: { incidentId: eq, obligationId: eq, state: eq },
  },
};
