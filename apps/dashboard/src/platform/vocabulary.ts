import * as V from '@breachdesk/contract/vocabularies';

/** Every closed word list under the name its texts have in the message files (`vocab.<list>.<word>`). */
export const VOCABULARIES = {
  organisationKind: V.ORGANISATION_KINDS,
  globalRole: V.GLOBAL_ROLES,
  incidentRole: V.INCIDENT_ROLES,
  compartment: V.COMPARTMENTS,
  tlp: V.TLP_LABELS,
  incidentKind: V.INCIDENT_KINDS,
  severity: V.SEVERITIES,
  phase: V.PHASES,
  precision: V.PRECISIONS,
  confidence: V.CONFIDENCES,
  taskStatus: V.TASK_STATUSES,
  priority: V.PRIORITIES,
  tableOrigin: V.TABLE_ORIGINS,
  stolenStatus: V.STOLEN_STATUSES,
  leakedStatus: V.LEAKED_STATUSES,
  gdprClass: V.GDPR_CLASSES,
  figureMetric: V.FIGURE_METRICS,
  direction: V.DIRECTIONS,
  correspondenceChannel: V.CORRESPONDENCE_CHANNELS,
  filingStatus: V.FILING_STATUSES,
  negotiationState: V.NEGOTIATION_STATES,
  negotiationEventKind: V.NEGOTIATION_EVENT_KINDS,
  negotiationParty: V.NEGOTIATION_PARTIES,
  statementStatus: V.STATEMENT_STATUSES,
  statementChannel: V.STATEMENT_CHANNELS,
  publicationPlace: V.PUBLICATION_PLACES,
  timelineKind: V.TIMELINE_KINDS,
  attachable: V.ATTACHABLE,
  auditAction: V.AUDIT_ACTIONS,
  clockState: V.CLOCK_STATES,
  tableImportStatus: V.TABLE_IMPORT_STATUSES,
  ageGroup: V.AGE_GROUPS,
  cohortMark: V.COHORT_MARKS,
  cohortStatus: V.COHORT_STATUSES,
  campaignState: V.CAMPAIGN_STATES,
  letterLanguage: V.LETTER_LANGUAGES,
  letterState: V.LETTER_STATES,
  letterDuty: V.LETTER_DUTIES,
  recipientState: V.RECIPIENT_STATES,
  recipientChannel: V.RECIPIENT_CHANNELS,
  noticeHandling: V.NOTICE_HANDLINGS,
  publicNoticeState: V.PUBLIC_NOTICE_STATES,
  comparisonCause: V.COMPARISON_CAUSES,
  lookupAnswer: V.LOOKUP_ANSWERS,
} as const;

export type VocabularyName = keyof typeof VOCABULARIES;

/** The message files' side of the same lists: a missing word is a compile error. */
export type VocabularyTexts = { [List in VocabularyName]: Record<(typeof VOCABULARIES)[List][number], string> };
