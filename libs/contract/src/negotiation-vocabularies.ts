/** Closed word lists of the extortion room. */

export const NEGOTIATION_STATES = ['open', 'paused', 'broken_off', 'settled', 'published', 'closed'] as const;
export type NegotiationState = (typeof NEGOTIATION_STATES)[number];

/** Events seen in real extortion chats. */
export const NEGOTIATION_EVENT_KINDS = [
  'message',
  'first_contact',
  'identity_question',
  'demand',
  'counter_offer',
  'discount',
  'refusal',
  'deadline_set',
  'deadline_extended',
  'threat_publication',
  'threat_price_increase',
  'threat_contact_third_parties',
  'regulatory_pressure',
  'proof_requested',
  'proof_given',
  'data_claim',
  'data_claim_withdrawn',
  'wallet_given',
  'test_payment',
  'payment_sent',
  'payment_confirmed',
  'partial_payment',
  'decryptor_delivered',
  'decryptor_problem',
  'leak_site_link',
  'leak_published',
  'deletion_claim',
  'silence',
  'broken_off',
  'reopened',
  'hearsay',
  'system_message',
] as const;
export type NegotiationEventKind = (typeof NEGOTIATION_EVENT_KINDS)[number];

/** Who spoke in a negotiation; `none` for events nobody said. */
export const NEGOTIATION_PARTIES = ['actor', 'us', 'third_party', 'none'] as const;
export type NegotiationParty = (typeof NEGOTIATION_PARTIES)[number];

/** As what somebody takes part in a negotiation. */
export const PARTICIPANT_ROLES = [
  'leads',
  'speaks',
  'advises',
  'decides',
  'translates',
  'pays',
  'observes',
  'other',
] as const;
export type ParticipantRole = (typeof PARTICIPANT_ROLES)[number];

/** Forms in which a chat is handed over. */
export const CHAT_FORMATS = ['json', 'csv', 'html', 'text'] as const;
export type ChatFormat = (typeof CHAT_FORMATS)[number];

/** What a message of a chat is: words of somebody, a file that was sent, a line of the chat itself, or nothing at all. */
export const CHAT_MESSAGE_KINDS = ['message', 'file', 'system', 'empty'] as const;
export type ChatMessageKind = (typeof CHAT_MESSAGE_KINDS)[number];

/** Which of two numbers in a date is the day. */
export const DAY_ORDERS = ['day_first', 'month_first'] as const;
export type DayOrder = (typeof DAY_ORDERS)[number];

/** How the order of day and month was found: one reading alone is possible, one alone is in order, or neither tells. */
export const DAY_ORDER_REASONS = ['only_possible', 'in_order', 'custom'] as const;
export type DayOrderReason = (typeof DAY_ORDER_REASONS)[number];

/** What has to be assumed of the times of a chat because they do not say it. */
export const ASSUMPTION_QUESTIONS = ['day_order', 'zone', 'year', 'read_at'] as const;
export type AssumptionQuestion = (typeof ASSUMPTION_QUESTIONS)[number];

/** Why the time of a message stays unread. Its words stay beside the message. */
export const TIME_FAULTS = ['none', 'unknown_form', 'impossible', 'no_date', 'no_year', 'no_instant'] as const;
export type TimeFault = (typeof TIME_FAULTS)[number];

/** What two chats are to each other. */
export const CHAT_LIKENESSES = ['same', 'near', 'other'] as const;
export type ChatLikeness = (typeof CHAT_LIKENESSES)[number];

/** How the currency of a proposal is known: it is written there, was named last in the chat, or is assumed for all of it. */
export const CURRENCY_BASES = ['written', 'chat', 'assumed'] as const;
export type CurrencyBasis = (typeof CURRENCY_BASES)[number];

/** Where a proposal stands: an event comes of it only by a person, as proposed or changed. */
export const PROPOSAL_STATES = ['open', 'accepted', 'changed', 'refused'] as const;
export type ProposalState = (typeof PROPOSAL_STATES)[number];

/** Where a reply stands: approved by somebody who did not write in it, before its sending is recorded. */
export const REPLY_STATES = ['draft', 'approved', 'sent'] as const;
export type ReplyState = (typeof REPLY_STATES)[number];

/** What a decision about a negotiation says to do. */
export const NEGOTIATION_COURSES = ['pay', 'do_not_pay', 'buy_time', 'break_off'] as const;
export type NegotiationCourse = (typeof NEGOTIATION_COURSES)[number];

/** Where such a decision stands: two persons approve it who did not write in it; one that another replaced stays. */
export const NEGOTIATION_DECISION_STATES = ['draft', 'approved_once', 'approved', 'withdrawn', 'superseded'] as const;
export type NegotiationDecisionState = (typeof NEGOTIATION_DECISION_STATES)[number];

/** What such a decision rests on. */
export const NEGOTIATION_GROUND_KINDS = [
  'legal_opinion',
  'insurer',
  'police_instruction',
  'police_informed',
  'sanctions_screening',
  'other',
] as const;
export type NegotiationGroundKind = (typeof NEGOTIATION_GROUND_KINDS)[number];

/** What a screening against a sanctions list found. */
export const SCREENING_RESULTS = ['no_match', 'possible_match', 'match'] as const;
export type ScreeningResult = (typeof SCREENING_RESULTS)[number];
