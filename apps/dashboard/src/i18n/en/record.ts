import type { RecordedTable } from '../../platform/record/record-kinds';

/** Tables as the trail names what lies in them. */
const kinds: Record<RecordedTable, string> = {
  incident: 'Incident',
  incident_assessment: 'Severity, summary and awareness',
  participation: 'Organisation taking part',
  membership: 'Membership',
  phase_move: 'Phase move',
  task: 'Task',
  task_comment: 'Comment on a task',
  timeline_entry: 'Timeline entry',
  affected_table: 'Affected table',
  affected_column: 'Column',
  figure: 'Figure',
  authority_contact: 'Contact',
  correspondence: 'Correspondence',
  negotiation: 'Negotiation',
  negotiation_event: 'Entry in a negotiation',
  leak_publication: 'Leak publication',
  statement: 'Statement',
  attachment: 'Attachment',
  table_import: 'Import of a table',
  person_lookup: 'Look-up of a person',
  register_run: 'Run of the person register',
  cohort: 'Cohort',
  notice_campaign: 'Campaign of letters',
  letter_version: 'Text of a letter',
  notice_batch: 'Batch of letters',
  notification_hold: 'Hold on letters',
  public_notice: 'Public notice',
  organisation: 'Organisation',
  user_account: 'User',
  invitation: 'Invitation',
  setup_link: 'Link for the first administrator',
  data_category: 'Data category',
  person_register: 'Person register',
  contact_file: 'File with addresses',
  contact_destruction: 'Destruction of addresses',
  session: 'Session',
  regime_term: 'Statutory term',
  role_permission: 'Right of a role',
  role_compartment: 'Room of a role',
};

const fields = {
  id: 'Number',
  at: 'Time',
  actorName: 'Who',
  actorId: 'Who',
  actor: 'Who (part of the name)',
  action: 'What',
  recordId: 'Record',
  incidentId: 'Incident',
  incidentReference: 'Incident',
  incident: 'Incident (reference or id)',
  requestId: 'Request',
  from: 'From',
  until: 'Until',
};

/** The record of what was done: of one incident, with content; of the installation, for the auditor, without. */
export const record = {
  record: {
    title: 'Record',
    intro: 'Every change in this installation: who, when, and which fields. What the fields contain is not shown here.',
    none: 'Nothing is on record',
    system: 'The system',
    ids: 'Record and request',
    incidentTitle: 'Record',
    incidentIntro:
      'Kept by the database itself: who did what and when, with each field before and after. Nobody can change anything here.',
    oneRecord: 'Only what happened to one record is shown.',
    versionOnly: 'Nothing but its version: what was changed stands in the entry of the same time.',
    written: 'What was written: 1 field |||| What was written: %{smart_count} fields',
    removed: 'What was there: 1 field |||| What was there: %{smart_count} fields',
    kinds,
  },
  resources: {
    'audit-records': {
      name: 'Entry |||| Entries',
      fields: { ...fields, tableName: 'Kind of record', changedFields: 'Fields' },
    },
    'audit-entries': {
      name: 'Entry |||| Entries',
      fields: { ...fields, tableName: 'Record', changedFields: 'Before and after' },
    },
  },
};
