/** What is read again when messages came in or are read otherwise. */
export const CHAT_REFRESH = [
  'negotiations',
  'negotiation-messages',
  'negotiation-proposals',
  'negotiation-imports',
  'attachments',
  'negotiation-course',
  'audit-entries',
] as const;
