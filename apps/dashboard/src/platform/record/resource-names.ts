/** Table of the audit trail -> resource whose field names are shown for it. */
const RESOURCES: Record<string, string> = {
  user_account: 'users',
  organisation: 'organisations',
  data_category: 'data-categories',
  incident: 'incidents',
  incident_assessment: 'incidents',
  participation: 'participations',
  membership: 'memberships',
  task: 'tasks',
  task_comment: 'task-comments',
  timeline_entry: 'timeline-entries',
  affected_table: 'affected-tables',
  affected_column: 'affected-columns',
  table_import: 'table-imports',
  register_run: 'register-runs',
  person_decision: 'person-decisions',
  person_alias: 'person-aliases',
  cohort: 'cohorts',
  figure: 'figures',
  authority_contact: 'authority-contacts',
  correspondence: 'correspondence',
  negotiation: 'negotiations',
  negotiation_event: 'negotiation-events',
  statement: 'statements',
  notice_campaign: 'notice-campaigns',
  notice_batch: 'notice-batches',
  letter_version: 'letter-versions',
  notification_hold: 'notification-holds',
  public_notice: 'public-notices',
  leak_publication: 'leak-publications',
  attachment: 'attachments',
  reminder_step: 'reminder-steps',
  calendar_feed: 'calendar-feeds',
  risk_assessment: 'risk-assessments',
  regime_term: 'regime-terms',
  obligation: 'obligations',
  obligation_assessment: 'obligation-assessments',
  decision_not_to_notify: 'decisions-not-to-notify',
  submission: 'submissions',
  aware_move: 'aware-moves',
};

/** The resource a table's rows belong to on screen. */
export const resourceOfTable = (table: string): string => RESOURCES[table] ?? table;

/** `row_count_claim` -> `rowCountClaim`: the record speaks in columns, screens in fields. */
export const fieldOfColumn = (column: string): string =>
  column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
