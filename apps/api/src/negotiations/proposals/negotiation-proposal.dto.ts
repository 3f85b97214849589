import { LIMITS } from '@breachdesk/contract/limits';
import { RECORD } from '../../platform/fields/case-record.js';
import { Field } from '../../platform/fields/field.js';
import { AtVersion, Changes, Input, Shown, View } from '../../platform/fields/shapes.js';
import { userName } from '../../platform/fields/user-names.js';
import { eq } from '../../platform/lists/filters.js';
import { constraintsMean } from '../../platform/problems/constraints.js';
import type { Resource } from '../../platform/records/records.js';
import { NegotiationEvent } from '../negotiation.entity.js';
import { NegotiationProposal } from './negotiation-proposal.entity.js';

constraintsMean({
  negotiation_proposal_is_frozen: {
    code: 'negotiation-proposal/judged',
    detail: 'This proposal was judged already.',
  },
});

/** What the event says otherwise than the proposal; what is left out is as proposed. */
export class AcceptProposal extends Changes(
  Input(NegotiationEvent, [
    'kind',
    'party',
    'occurred',
    'text',
    'amount',
    'currency',
    'amountAsWritten',
    'percent',
    'deadline',
    'confidence',
  ]),
) {}

/** Why no event comes of a proposal. */
export class RefuseProposal extends AtVersion {
  @Field.text({ max: LIMITS.line, optional: true, about: 'Why' }) reason: string | null;
}

export class NegotiationProposalView extends View(NegotiationProposal, [
  ...RECORD,
  'negotiationId',
  'messageId',
  'kind',
  'party',
  'placeFrom',
  'placeTo',
  'asWritten',
  'amount',
  'currency',
  'currencyBasis',
  'paidIn',
  'percent',
  'option',
  'deadline',
  'state',
  'judgedBy',
  'judgedAt',
  'judgedReason',
  'eventId',
]) {
  @Shown({
    kind: 'count',
    sql: '(select m.number from negotiation_message m where m.id = t.message_id)',
    about: 'Number of the message in the negotiation',
  })
  messageNumber: number;
  @Shown({
    kind: 'text',
    nullable: true,
    sql: userName('judged_by'),
    about: 'Name of who judged it',
  })
  judgedByName: string | null;
}

/** Proposals in the order of the conversation; who reads them is on record. */
export const NEGOTIATION_PROPOSALS: Resource<NegotiationProposalView> = {
  view: NegotiationProposalView,
  list: {
    from: 'negotiation_proposal',
    sort: ['messageNumber', 'createdAt'],
    sortSql: {
      messageNumber: ['(select m.number from negotiation_message m where m.id = t.message_id)', 't.place_from'],
    },
    filter: { negotiationId: eq, incidentId: eq, messageId: eq, kind: eq, party: eq, state: eq },
  },
  readsOnRecord: true,
};
