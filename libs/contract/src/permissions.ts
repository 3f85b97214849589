import type { Compartment, GlobalRole, IncidentRole, TlpLabel } from './vocabularies.js';

/**
 * Who may do what: the one table behind the API's guard, PostgreSQL's row security (copied into `role_permission` at
 * every migration) and what the dashboard offers. A permission is `<noun>.<verb>`; the noun is the table.
 */

const all = ['commander', 'legal', 'scope_analyst', 'negotiator', 'communications', 'responder', 'observer'] as const;
const workers = ['commander', 'legal', 'scope_analyst', 'negotiator', 'communications', 'responder'] as const;
/** In the extortion room a name counts and no role: whoever was let in negotiates there, whatever else they do in the case. */
const negotiation = ['negotiator'] as const;
const persons = ['commander', 'legal', 'scope_analyst'] as const;

/** Permission inside an incident -> incident roles that hold it. */
export const INCIDENT_PERMISSIONS = {
  'incident.read': [...all, 'partner'],
  'incident.update': ['commander'],
  'incident.move': ['commander'],
  'incident.archive': ['commander'],
  'participation.read': [...all, 'partner'],
  'participation.create': ['commander'],
  'participation.update': ['commander'],
  'membership.read': [...all, 'partner'],
  'membership.create': ['commander'],
  'membership.update': ['commander'],
  'phase_move.read': all,
  'phase_move.create': ['commander'],
  'task.read': [...all, 'partner'],
  'task.create': [...workers, 'partner'],
  'task.update': [...workers, 'partner'],
  'task_comment.read': [...all, 'partner'],
  'task_comment.create': [...workers, 'partner'],
  'timeline_entry.read': [...all, 'partner'],
  'timeline_entry.create': ['commander', 'legal', 'scope_analyst', 'responder', 'communications'],
  'timeline_entry.update': ['commander', 'legal', 'scope_analyst', 'responder', 'communications'],
  'affected_table.read': [...all, 'partner'],
  'affected_table.create': ['commander', 'scope_analyst'],
  'affected_table.update': ['commander', 'scope_analyst'],
  'affected_column.read': [...all, 'partner'],
  'affected_column.create': ['commander', 'scope_analyst'],
  'affected_column.update': ['commander', 'scope_analyst'],
  'figure.read': [...all, 'partner'],
  'figure.create': ['commander', 'legal', 'scope_analyst'],
  'figure.update': ['commander', 'legal', 'scope_analyst'],
  'table_import.read': persons,
  'table_import.create': ['commander', 'scope_analyst'],
  'table_import.update': ['commander', 'scope_analyst'],
  'person.read': persons,
  'person.update': ['commander', 'scope_analyst'],
  'person_decision.read': persons,
  'person_decision.create': persons,
  'person_alias.read': persons,
  'person_alias.create': persons,
  'person_alias.update': persons,
  'person_lookup.read': persons,
  'person_lookup.create': persons,
  // Totals of the register; no run tells of a person.
  'register_run.read': all,
  'register_run.create': ['commander', 'scope_analyst'],
  'cohort.read': persons,
  'cohort.create': ['commander', 'scope_analyst'],
  'cohort.update': ['commander', 'scope_analyst'],
  // Campaigns and their recipients tell of persons; texts, holds and public notices tell of nobody.
  'notice_campaign.read': persons,
  'notice_campaign.create': ['commander', 'scope_analyst'],
  'notice_campaign.update': ['commander', 'scope_analyst'],
  'notice_recipient.read': persons,
  'notice_recipient.update': ['commander', 'scope_analyst'],
  'notice_batch.read': persons,
  'notice_batch.create': ['commander', 'scope_analyst'],
  'notice_batch.update': persons,
  'notice_batch.release': ['commander', 'legal'],
  'letter_version.read': ['commander', 'legal', 'scope_analyst', 'communications', 'observer'],
  'letter_version.create': ['commander', 'legal', 'scope_analyst', 'communications'],
  'letter_version.update': ['commander', 'legal', 'scope_analyst', 'communications'],
  'letter_version.approve': ['legal'],
  'notification_hold.read': [...all, 'partner'],
  'notification_hold.create': ['commander', 'legal'],
  'notification_hold.update': ['commander', 'legal'],
  'public_notice.read': ['commander', 'legal', 'scope_analyst', 'communications', 'observer'],
  'public_notice.create': ['commander', 'legal', 'communications'],
  'public_notice.update': ['commander', 'legal', 'communications'],
  'public_notice.approve': ['commander', 'legal'],
  'authority_contact.read': [...all, 'partner'],
  'authority_contact.create': ['commander', 'legal'],
  'authority_contact.update': ['commander', 'legal'],
  'correspondence.read': [...all, 'partner'],
  'correspondence.create': ['commander', 'legal'],
  'correspondence.update': ['commander', 'legal'],
  'mail_message.read': [...all, 'partner'],
  'mail_message.create': ['commander', 'legal'],
  'mail_message.update': ['commander', 'legal'],
  'outgoing_mail.read': all,
  'outgoing_mail.create': ['commander', 'legal'],
  'outgoing_mail.update': ['commander', 'legal'],
  // Mails that found no case by themselves lie in no case: who may write in one looks through them.
  'mailbox_message.read': ['commander', 'legal'],
  'mailbox_message.update': ['commander', 'legal'],
  // What was told to whom, put together; each part is seen by who may see where it stands.
  'disclosure.read': all,
  'correspondence_bundle.read': ['commander', 'legal'],
  'authority_reference.read': [...all, 'partner'],
  'authority_reference.create': ['commander', 'legal'],
  'authority_reference.update': ['commander', 'legal'],
  'correspondence_question.read': [...all, 'partner'],
  'correspondence_question.create': ['commander', 'legal'],
  'correspondence_question.update': ['commander', 'legal'],
  'negotiation_admission.read': ['commander', 'legal'],
  'negotiation_admission.create': ['commander', 'legal'],
  'negotiation_admission.update': ['commander', 'legal'],
  'negotiation.read': negotiation,
  'negotiation.create': negotiation,
  'negotiation.update': negotiation,
  'negotiation_event.read': negotiation,
  'negotiation_event.create': negotiation,
  'negotiation_event.update': negotiation,
  'negotiation_import.read': negotiation,
  'negotiation_import.create': negotiation,
  'negotiation_import.update': negotiation,
  'negotiation_message.read': negotiation,
  'negotiation_message.create': negotiation,
  'negotiation_message.update': negotiation,
  'negotiation_proposal.read': negotiation,
  'negotiation_proposal.create': negotiation,
  'negotiation_proposal.update': negotiation,
  'negotiation_participant.read': negotiation,
  'negotiation_participant.create': negotiation,
  'negotiation_participant.update': negotiation,
  'negotiation_reply.read': negotiation,
  'negotiation_reply.create': negotiation,
  'negotiation_reply.update': negotiation,
  // What leaves the room is decided by commander or legal; whoever is named reads it.
  'negotiation_note.read': negotiation,
  'negotiation_note.create': ['commander', 'legal'],
  'negotiation_note.update': ['commander', 'legal'],
  // As any other way out of the room: to whom and why is put on record with it.
  'negotiation_bundle.read': negotiation,
  'negotiation_bundle.create': ['commander', 'legal'],
  'redacted_note.read': [...all, 'partner'],
  'negotiation_decision.read': negotiation,
  'negotiation_decision.create': negotiation,
  'negotiation_decision.update': negotiation,
  'negotiation_ground.read': negotiation,
  'negotiation_ground.create': negotiation,
  'negotiation_publication.read': negotiation,
  'negotiation_publication.create': negotiation,
  'negotiation_publication.update': negotiation,
  'negotiation_rate.read': negotiation,
  'negotiation_rate.create': negotiation,
  'negotiation_rate.update': negotiation,
  'leak_publication.read': [...all, 'partner'],
  'leak_publication.create': ['commander', 'legal', 'scope_analyst', 'communications'],
  'leak_publication.update': ['commander', 'legal', 'scope_analyst', 'communications'],
  'statement.read': [...all, 'partner'],
  'statement.create': ['commander', 'legal', 'communications'],
  'statement.update': ['commander', 'legal', 'communications'],
  'attachment.read': [...all, 'partner'],
  'attachment.create': [...workers, 'partner'],
  'attachment.update': workers,
  'published_table.read': all,
  'published_table.create': ['commander', 'legal', 'scope_analyst', 'communications'],
  'published_table.update': ['commander', 'scope_analyst'],
  'clock.read': all,
  'aware_move.read': all,
  'aware_move.create': ['commander'],
  'obligation.read': all,
  'obligation.create': ['commander', 'legal'],
  'obligation.update': ['commander', 'legal'],
  'obligation_assessment.read': all,
  'obligation_assessment.create': ['commander', 'legal'],
  'decision_not_to_notify.read': all,
  'decision_not_to_notify.create': ['commander', 'legal'],
  'decision_not_to_notify.update': ['commander', 'legal'],
  'submission.read': all,
  'submission.create': ['commander', 'legal'],
  'filing.read': all,
  'filing.create': ['commander', 'legal'],
  'filing.update': ['commander', 'legal'],
  // All breaches in one list (GDPR Art. 33(5)), each as far as its reader may see the incident.
  'breach.read': all,
  'risk_assessment.read': all,
  'risk_assessment.create': ['commander', 'legal'],
  'summary.read': all,
  'audit_entry.read': all,
} as const satisfies Record<string, readonly IncidentRole[]>;
export type IncidentPermission = keyof typeof INCIDENT_PERMISSIONS;

/** Permission outside any incident -> global roles that hold it. */
export const GLOBAL_PERMISSIONS = {
  'account.own': ['administrator', 'auditor', 'member'],
  'user_account.read': ['administrator'],
  'user_account.create': ['administrator'],
  'user_account.update': ['administrator'],
  'organisation.read': ['administrator', 'auditor', 'member'],
  'organisation.create': ['administrator'],
  'organisation.update': ['administrator'],
  'directory.read': ['administrator', 'member'],
  'vocabulary.read': ['administrator', 'auditor', 'member'],
  'data_category.create': ['administrator'],
  'data_category.update': ['administrator'],
  'regime_term.create': ['administrator'],
  'regime_term.update': ['administrator'],
  'reminder_step.create': ['administrator'],
  'reminder_step.update': ['administrator'],
  'mail_template.create': ['administrator'],
  'mail_template.update': ['administrator'],
  'authority.create': ['administrator'],
  'authority.update': ['administrator'],
  'incident.create': ['member'],
  'audit_record.read': ['auditor'],
} as const satisfies Record<string, readonly GlobalRole[]>;
export type GlobalPermission = keyof typeof GLOBAL_PERMISSIONS;

/**
 * Rooms each role is let into; the extortion room is entered by name alone. A partner is let into none: it sees its own lane
 * and what is shared with it by name.
 */
export const ROLE_COMPARTMENTS = {
  commander: ['general', 'legal', 'persons'],
  legal: ['general', 'legal', 'persons'],
  scope_analyst: ['general', 'persons'],
  negotiator: ['general'],
  communications: ['general'],
  responder: ['general'],
  observer: ['general'],
  partner: [],
} as const satisfies Record<IncidentRole, readonly Compartment[]>;

/** True when one of the roles held in an incident carries the permission. */
export const incidentAllows = (roles: readonly IncidentRole[], permission: IncidentPermission): boolean => {
  const holders: readonly IncidentRole[] = INCIDENT_PERMISSIONS[permission];
  return roles.some(role => holders.includes(role));
};

/** True when the permission is on something that lies in the extortion room; who was let in is known outside it too. */
export const inExtortionRoom = (permission: IncidentPermission): boolean =>
  permission.startsWith('negotiation') && !permission.startsWith('negotiation_admission.');

/** True when somebody with these roles, who enters these rooms of an incident, has the permission there. */
export const memberAllows = (
  { roles, rooms }: { roles: readonly IncidentRole[]; rooms: readonly Compartment[] },
  permission: IncidentPermission,
): boolean =>
  inExtortionRoom(permission)
    ? rooms.includes('negotiation') && incidentAllows([...roles, 'negotiator'], permission)
    : incidentAllows(roles, permission);

/** True when the global role carries the permission. */
export const globallyAllows = (role: GlobalRole, permission: GlobalPermission): boolean => {
  const holders: readonly GlobalRole[] = GLOBAL_PERMISSIONS[permission];
  return holders.includes(role);
};

/** True when a partner may be shown a record at all: never RED or AMBER+STRICT, never out of a room other than the general one. */
export const partnersMaySee = ({ tlp, compartment }: { tlp: TlpLabel; compartment: Compartment }): boolean =>
  compartment === 'general' && (tlp === 'CLEAR' || tlp === 'GREEN' || tlp === 'AMBER');
