/** What is read again when a proposal was judged. */
export const PROPOSAL_REFRESH = [
  'negotiation-proposals',
  'negotiation-events',
  'negotiation-course',
  'audit-entries',
] as const;
