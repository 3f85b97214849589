/** What is read again when a decision moved on or got a ground. */
export const DECISION_REFRESH = ['negotiation-decisions', 'negotiation-grounds', 'audit-entries'] as const;
