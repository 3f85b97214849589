import { LIMITS } from '@breachdesk/contract/limits';
import { RECORD } from '../../platform/fields/case-record.js';
import { Field } from '../../platform/fields/field.js';
import { AtVersion, Changes, Input, Shown, View } from '../../platform/fields/shapes.js';
import { userName, userNames } from '../../platform/fields/user-names.js';
import { eq } from '../../platform/lists/filters.js';
import type { Resource } from '../../platform/records/records.js';
import { NegotiationDecision } from './negotiation-decision.entity.js';

const FILLED = ['course', 'question', 'options', 'reason', 'amount', 'currency', 'supersedesId'] as const;

export class CreateNegotiationDecision extends Input(NegotiationDecision, ['negotiationId', ...FILLED]) {}
export class UpdateNegotiationDecision extends Changes(Input(NegotiationDecision, FILLED)) {}

/** Why a decision is withdrawn. */
export class WithdrawNegotiationDecision extends AtVersion {
  @Field.text({ max: LIMITS.text, about: 'Why' }) reason: string;
}

export class NegotiationDecisionView extends View(NegotiationDecision, [
  ...RECORD,
  'negotiationId',
  ...FILLED,
  'state',
  'writtenBy',
  'firstApprovedBy',
  'firstApprovedAt',
  'secondApprovedBy',
  'secondApprovedAt',
  'withdrawnBy',
  'withdrawnAt',
  'withdrawnReason',
]) {
  @Shown({ kind: 'texts', sql: userNames('written_by'), about: 'Names of those who wrote in it' })
  writtenByNames: string[];
  @Shown({ kind: 'text', nullable: true, sql: userName('first_approved_by'), about: 'Name of who approved it first' })
  firstApprovedByName: string | null;
  @Shown({ kind: 'text', nullable: true, sql: userName('second_approved_by'), about: 'Name of who approved it second' })
  secondApprovedByName: string | null;
  @Shown({ kind: 'text', nullable: true, sql: userName('withdrawn_by'), about: 'Name of who withdrew it' })
  withdrawnByName: string | null;
  @Shown({
    kind: 'id',
    nullable: true,
    sql: `(select d.id from negotiation_decision d where d.supersedes_id = t.id and d.state in ('approved', 'superseded'))`,
    about: 'Decision that took its place',
  })
  supersededById: string | null;
}

/** Decisions about negotiations, newest first; who reads them is on record. */
export const NEGOTIATION_DECISIONS: Resource<NegotiationDecisionView> = {
  view: NegotiationDecisionView,
  list: {
    from: 'negotiation_decision',
    sort: ['createdAt', 'updatedAt', 'state', 'course'],
    order: 'DESC',
    filter: { negotiationId: eq, incidentId: eq, state: eq, course: eq },
    search: ['question', 'reason'],
  },
  readsOnRecord: true,
};
