import { constraintsMean } from '../../platform/problems/constraints.js';

/** What PostgreSQL refuses of decisions and their grounds. */
constraintsMean({
  negotiation_decision_weighs_two: {
    code: 'negotiation-decision/one-option',
    field: 'options',
    detail: 'Name at least two options that were weighed.',
    status: 422,
  },
  negotiation_decision_amount_has_currency: {
    code: 'negotiation-decision/amount-needs-currency',
    field: 'currency',
    detail: 'Say in which currency the amount is.',
    status: 422,
  },
  negotiation_decision_supersedes_known: {
    code: 'negotiation-decision/unknown-decision',
    field: 'supersedesId',
    detail: 'Name a decision of the same negotiation.',
    status: 422,
  },
  negotiation_decision_supersedes_standing: {
    code: 'negotiation-decision/supersedes-nothing',
    detail: 'The decision whose place it is to take does not stand. Withdraw this one and write it anew.',
  },
  negotiation_decision_by_others: {
    code: 'negotiation-decision/same-person',
    detail: 'You wrote in this decision. Two persons who did not have to approve it.',
    status: 422,
  },
  negotiation_decision_by_two: {
    code: 'negotiation-decision/approved-by-you',
    detail: 'You approved this decision. Somebody else has to be the second.',
    status: 422,
  },
  negotiation_decision_screened: {
    code: 'negotiation-decision/not-screened',
    detail: 'Enter a screening against a sanctions list, with its evidence, before a decision to pay is approved.',
    status: 422,
  },
  negotiation_decision_police_informed: {
    code: 'negotiation-decision/police-not-informed',
    detail: 'Enter that the police were informed before a decision to pay is approved.',
    status: 422,
  },
  negotiation_decision_not_listed: {
    code: 'negotiation-decision/listed',
    detail: 'The last screening against one of the lists found a match. A decision to pay is not approved with it.',
    status: 422,
  },
  negotiation_decision_is_frozen: {
    code: 'negotiation-decision/approved',
    detail: 'What was approved stays. Take the one approval back, or withdraw the decision and write another.',
  },
  negotiation_ground_screening_whole: {
    code: 'negotiation-ground/screening-incomplete',
    field: 'kind',
    detail:
      'A screening names the list, the result and the file that proves it; nothing else names a list or a result.',
    status: 422,
  },
  negotiation_ground_evidence_known: {
    code: 'negotiation-ground/unknown-file',
    field: 'attachmentId',
    detail: 'Choose a file of the same negotiation.',
    status: 422,
  },
  negotiation_ground_of_draft: {
    code: 'negotiation-ground/decision-approved',
    field: 'negotiationDecisionId',
    detail: 'A decision takes grounds while nobody has approved it. Take the approval back first.',
  },
});
