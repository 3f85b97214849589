/** What else shows statements and leak publications. */
export const STATEMENT_REFRESH = [
  'timeline',
  'summary',
  'audit-entries',
  'leak-dependents',
  'published-tables',
] as const;
