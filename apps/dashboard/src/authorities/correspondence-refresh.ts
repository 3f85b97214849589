/** What else shows correspondence: the timeline, the clocks it may stop, and the summary. */
export const CORRESPONDENCE_REFRESH = ['timeline', 'clocks', 'summary', 'audit-entries'] as const;
