/**
 * Closed word lists. Each is the single source for the column check in PostgreSQL, the validation of the API, the
 * OpenAPI enum and the choices on screen. Order is the order of display.
 */

export * from './disclosure-vocabularies.js';
export * from './mail-vocabularies.js';
export * from './negotiation-vocabularies.js';

/** Kinds of legal bodies that take part in, or are told of, an incident. */
export const ORGANISATION_KINDS = [
  'controller',
  'police',
  'cyber_crime_centre',
  'supervisory_authority',
  'health_authority',
  'public_authority',
  'processor',
  'law_firm',
  'insurer',
  'communications',
  'other',
] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

/** Kinds that are authorities. `public_authority`: another one, or one that the source does not name. */
export const AUTHORITY_KINDS = [
  'police',
  'cyber_crime_centre',
  'supervisory_authority',
  'health_authority',
  'public_authority',
] as const satisfies readonly OrganisationKind[];
export type AuthorityKind = (typeof AUTHORITY_KINDS)[number];

/** Installation-wide roles. Only `member` ever reads case content. */
export const GLOBAL_ROLES = ['administrator', 'auditor', 'member'] as const;
export type GlobalRole = (typeof GLOBAL_ROLES)[number];

/** Roles a user holds inside one incident. */
export const INCIDENT_ROLES = [
  'commander',
  'legal',
  'scope_analyst',
  'negotiator',
  'communications',
  'responder',
  'observer',
  'partner',
] as const;
export type IncidentRole = (typeof INCIDENT_ROLES)[number];

/** Rooms inside an incident; a role is let into some of them. */
export const COMPARTMENTS = ['general', 'legal', 'negotiation', 'persons'] as const;
export type Compartment = (typeof COMPARTMENTS)[number];

/** Traffic Light Protocol 2.0 (FIRST, 2022), least to most restricted. The spelling is part of the standard. */
export const TLP_LABELS = ['CLEAR', 'GREEN', 'AMBER', 'AMBER+STRICT', 'RED'] as const;
export type TlpLabel = (typeof TLP_LABELS)[number];

export const INCIDENT_KINDS = [
  'data_theft_extortion',
  'ransomware',
  'data_leak',
  'intrusion',
  'phishing',
  'fraud',
  'other',
] as const;
export type IncidentKind = (typeof INCIDENT_KINDS)[number];

export const SEVERITIES = ['low', 'medium', 'high', 'critical'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Phases of the response (after NIST SP 800-61). Allowed moves: `incident-phases.ts`. */
export const PHASES = ['detected', 'triaged', 'contained', 'eradicated', 'recovered', 'reviewed', 'closed'] as const;
export type Phase = (typeof PHASES)[number];

/** How exactly an instant is known. A day-precise instant must never be shown with an hour. */
export const PRECISIONS = ['year', 'month', 'day', 'minute'] as const;
export type Precision = (typeof PRECISIONS)[number];

/** How sure we are of a stated fact, and on whose word. */
export const CONFIDENCES = ['unknown', 'claimed', 'reported', 'probable', 'confirmed'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

export const TASK_STATUSES = ['todo', 'in_progress', 'blocked', 'done', 'cancelled'] as const;
export type TaskStatus = (typeof TASK_STATUSES)[number];

export const PRIORITIES = ['low', 'normal', 'high', 'urgent'] as const;
export type Priority = (typeof PRIORITIES)[number];

export const TABLE_ORIGINS = ['own', 'transferred', 'partner_clinic', 'unknown'] as const;
export type TableOrigin = (typeof TABLE_ORIGINS)[number];

export const STOLEN_STATUSES = ['suspected', 'assumed', 'confirmed', 'cleared'] as const;
export type StolenStatus = (typeof STOLEN_STATUSES)[number];

export const LEAKED_STATUSES = ['none', 'claimed', 'confirmed'] as const;
export type LeakedStatus = (typeof LEAKED_STATUSES)[number];

/** GDPR classes of data: Art. 9 special, Art. 10 criminal, Art. 87 national number. Free text counts as special until reviewed. */
export const GDPR_CLASSES = [
  'ordinary',
  'national_id',
  'special',
  'criminal',
  'free_text',
  'financial',
  'credentials',
] as const;
export type GdprClass = (typeof GDPR_CLASSES)[number];

/** What a figure counts. One number with two meanings is two figures. */
export const FIGURE_METRICS = ['population', 'possibly_affected', 'estimated', 'confirmed', 'notified'] as const;
export type FigureMetric = (typeof FIGURE_METRICS)[number];

export const DIRECTIONS = ['incoming', 'outgoing'] as const;
export type Direction = (typeof DIRECTIONS)[number];

export const CORRESPONDENCE_CHANNELS = [
  'phone',
  'email',
  'secure_mail',
  'portal',
  'letter',
  'meeting',
  'video_call',
  'other',
] as const;
export type CorrespondenceChannel = (typeof CORRESPONDENCE_CHANNELS)[number];

/** A draft may be edited; a filed item is frozen by the database and only corrected by a new one. */
export const FILING_STATUSES = ['draft', 'filed'] as const;
export type FilingStatus = (typeof FILING_STATUSES)[number];

/** Who owes the answer to a question. */
export const ANSWERERS = ['us', 'them'] as const;
export type Answerer = (typeof ANSWERERS)[number];

export const STATEMENT_STATUSES = ['draft', 'published'] as const;
export type StatementStatus = (typeof STATEMENT_STATUSES)[number];

export const STATEMENT_CHANNELS = [
  'website',
  'press_release',
  'press_interview',
  'social_media',
  'email',
  'letter',
  'internal',
  'unknown',
  'other',
] as const;
export type StatementChannel = (typeof STATEMENT_CHANNELS)[number];

export const PUBLICATION_PLACES = ['forum', 'leak_site', 'messenger', 'paste', 'press', 'unknown', 'other'] as const;
export type PublicationPlace = (typeof PUBLICATION_PLACES)[number];

/** Kinds of entry in the merged timeline of an incident. */
export const TIMELINE_KINDS = ['entry', 'correspondence', 'leak_publication', 'statement', 'phase_move'] as const;
export type TimelineKind = (typeof TIMELINE_KINDS)[number];

/** Case records that may carry attachments. */
export const ATTACHABLE = [
  'correspondence',
  'task',
  'timeline_entry',
  'statement',
  'leak_publication',
  'negotiation',
] as const;
export type Attachable = (typeof ATTACHABLE)[number];

/** What the audit trigger saw; `read` is written for rooms whose reading is itself on record. */
export const AUDIT_ACTIONS = ['insert', 'update', 'delete', 'read'] as const;
export type AuditAction = (typeof AUDIT_ACTIONS)[number];

/**
 * Where a statutory clock stands. The kinds of "no red number" are never merged. `not_owed`: somebody judged that the duty
 * does not apply, or decided not to notify and was approved.
 */
export const CLOCK_STATES = ['not_started', 'no_deadline', 'running', 'overdue', 'met', 'late', 'not_owed'] as const;
export type ClockState = (typeof CLOCK_STATES)[number];

/** Leaked status that a publication proposes for a table. */
export const PUBLISHED_TABLE_STATUSES = ['claimed', 'confirmed'] as const;
export type PublishedTableStatus = (typeof PUBLISHED_TABLE_STATUSES)[number];

/** Whether somebody judged what a publication proposes for a table. */
export const PUBLISHED_TABLE_STATES = ['open', 'accepted', 'refused'] as const;
export type PublishedTableState = (typeof PUBLISHED_TABLE_STATES)[number];

/** Why a clock or a statement has to be looked at again because of a publication. */
export const DEPENDENCE_REASONS = ['still_open', 'judged_not_owed', 'quotes_figure', 'names_category'] as const;
export type DependenceReason = (typeof DEPENDENCE_REASONS)[number];

/** What a clock is of: a duty to tell somebody, or the review of a hold on telling persons. */
export const CLOCK_KINDS = ['obligation', 'hold_review'] as const;
export type ClockKind = (typeof CLOCK_KINDS)[number];

/** What stands in the calendar: clocks, tasks, and answers to questions of correspondence. */
export const DUE_KINDS = [...CLOCK_KINDS, 'task', 'answer'] as const;
export type DueKind = (typeof DUE_KINDS)[number];

/** What a duty counts from: an instant of the incident, or an event. `own_date`: the deadline itself was agreed. */
export const TRIGGERS = [
  'aware',
  'detected',
  'occurred',
  'submission',
  'request',
  'processor_notice',
  'own_date',
] as const;
export type Trigger = (typeof TRIGGERS)[number];

/** Units that the law counts in; hours are elapsed hours, the others go by the calendar. */
export const TERM_UNITS = ['hours', 'days', 'weeks', 'months'] as const;
export type TermUnit = (typeof TERM_UNITS)[number];

/** Whether a duty applies, as judged; nothing was judged while there is no assessment. */
export const APPLIES = ['undecided', 'yes', 'no'] as const;
export type Applies = (typeof APPLIES)[number];

/** Where a decision not to notify stands; it counts once a second person approved it. */
export const DECISION_STATES = ['proposed', 'approved', 'rejected', 'withdrawn'] as const;
export type DecisionState = (typeof DECISION_STATES)[number];

/** What the first filing was, held against the deadline as it then was; frozen. */
export const JUDGEMENTS = ['in_time', 'late', 'no_deadline'] as const;
export type Judgement = (typeof JUDGEMENTS)[number];

/** Where an import of a stolen table stands. `unchanged`: the same file, read in the same way, was in the register already. */
export const TABLE_IMPORT_STATUSES = [
  'waiting',
  'running',
  'done',
  'unchanged',
  'failed',
  'cancelled',
  'replaced',
] as const;
export type TableImportStatus = (typeof TABLE_IMPORT_STATUSES)[number];

/** Years completed on the day of a run; in the order of their numbers in `app.age_group`. */
export const AGE_GROUPS = ['under_18', '18_29', '30_44', '45_64', '65_79', '80_and_more', 'unknown'] as const;
export type AgeGroup = (typeof AGE_GROUPS)[number];

/** What a cohort may ask of a person beyond tables and categories. A minor is under 18 on the day of the newest run. */
export const COHORT_MARKS = ['minor', 'deceased', 'protected_address', 'no_contact'] as const;
export type CohortMark = (typeof COHORT_MARKS)[number];

/** How certain the persons of a cohort are; excluded persons are in none. */
export const COHORT_STATUSES = ['possible', 'confirmed'] as const;
export type CohortStatus = (typeof COHORT_STATUSES)[number];

/** Why a person counts otherwise in one run of the register than in another. */
export const COMPARISON_CAUSES = [
  'decided',
  'table_added',
  'numbers_joined',
  'table_replaced',
  'standing_changed',
] as const;
export type ComparisonCause = (typeof COMPARISON_CAUSES)[number];

/** What the call desk is told of a person. Possible: the number was given out by several places. */
export const LOOKUP_ANSWERS = ['yes', 'possible', 'no'] as const;
export type LookupAnswer = (typeof LOOKUP_ANSWERS)[number];

/** How certain it is that a person of the register is affected; excluded: somebody decided that they are not. */
export const PERSON_STATUSES = ['possible', 'confirmed', 'excluded'] as const;
export type PersonStatus = (typeof PERSON_STATUSES)[number];

/** What a decision says of the certainty of a person. */
export const DECIDED_STANDINGS = ['as_tables_say', ...PERSON_STATUSES] as const;
export type DecidedStanding = (typeof DECIDED_STANDINGS)[number];

/** What a decision says of a mark of a person. */
export const DECIDED_MARKS = ['as_tables_say', 'yes', 'no'] as const;
export type DecidedMark = (typeof DECIDED_MARKS)[number];

/** Figures that a run can give: all persons in it, or those of whom it is certain. */
export const RUN_METRICS = ['estimated', 'confirmed'] as const satisfies readonly FigureMetric[];
export type RunMetric = (typeof RUN_METRICS)[number];

/** Where a campaign of letters stands. */
export const CAMPAIGN_STATES = ['draft', 'sending', 'closed'] as const;
export type CampaignState = (typeof CAMPAIGN_STATES)[number];

/** Languages that letters are written in (BCP 47). */
export const LETTER_LANGUAGES = ['da', 'de', 'en'] as const;
export type LetterLanguage = (typeof LETTER_LANGUAGES)[number];

/** A text goes out once it is approved; withdrawn, it goes out no more. */
export const LETTER_STATES = ['draft', 'approved', 'withdrawn'] as const;
export type LetterState = (typeof LETTER_STATES)[number];

/** How a letter reaches a person. Public notice under Art. 34(3)(c) is a decision of its own, not a channel. */
export const NOTICE_CHANNELS = ['digital_post', 'print', 'email', 'phone'] as const;
export type NoticeChannel = (typeof NOTICE_CHANNELS)[number];

/** The same for a person, of whom it may not be known how to reach them. */
export const RECIPIENT_CHANNELS = ['none', ...NOTICE_CHANNELS] as const;
export type RecipientChannel = (typeof RECIPIENT_CHANNELS)[number];

/** What a letter must tell (GDPR Art. 34(2) with 33(3)(b), (c), (d)), as fields of its text. */
export const LETTER_DUTIES = ['nature', 'contact', 'consequences', 'measures'] as const;
export type LetterDuty = (typeof LETTER_DUTIES)[number];

/** Protected addresses are handled apart, by people who know that. */
export const NOTICE_HANDLINGS = ['ordinary', 'protected'] as const;
export type NoticeHandling = (typeof NOTICE_HANDLINGS)[number];

/** Where the letter to one person stands. */
export const RECIPIENT_STATES = [
  'waiting',
  'in_batch',
  'sent',
  'delivered',
  'returned',
  'bounced',
  'failed',
  'left_out',
] as const;
export type RecipientState = (typeof RECIPIENT_STATES)[number];

/** Where a batch stands: released by a second person before it is sent. */
export const BATCH_STATES = ['made', 'released', 'sent', 'cancelled'] as const;
export type BatchState = (typeof BATCH_STATES)[number];

/** Where a public notice stands. */
export const PUBLIC_NOTICE_STATES = ['draft', 'approved', 'published'] as const;
export type PublicNoticeState = (typeof PUBLIC_NOTICE_STATES)[number];

/** Where taking a file of contact data stands. `unchanged`: the same file was taken before. */
export const CONTACT_FILE_STATES = ['waiting', 'done', 'unchanged'] as const;
export type ContactFileState = (typeof CONTACT_FILE_STATES)[number];

/** What happened to the letter of one person; written by PostgreSQL. */
export const NOTICE_EVENT_KINDS = ['drawn', 'contact_kept', 'contact_destroyed', ...RECIPIENT_STATES] as const;
export type NoticeEventKind = (typeof NOTICE_EVENT_KINDS)[number];

/** Why a line of a status file was not taken. */
export const STATUS_FAULTS = [
  'not_a_reference',
  'unknown_reference',
  'unknown_state',
  'bad_date',
  'date_in_future',
  'not_sent',
] as const;
export type StatusFault = (typeof STATUS_FAULTS)[number];

/** Data processing context of a breach (ENISA 2013), least to most severe. */
export const PROCESSING_CONTEXTS = ['simple', 'behavioural', 'financial', 'sensitive'] as const;
export type ProcessingContext = (typeof PROCESSING_CONTEXTS)[number];

/** How easily persons are identified from the data (ENISA 2013), hardest to easiest. */
export const IDENTIFICATION_EASES = ['negligible', 'limited', 'significant', 'maximum'] as const;
export type IdentificationEase = (typeof IDENTIFICATION_EASES)[number];

/** How far confidentiality, integrity or availability was lost (ENISA 2013). */
export const BREACH_EXTENTS = ['none', 'some', 'severe'] as const;
export type BreachExtent = (typeof BREACH_EXTENTS)[number];

/** Levels of the severity score (ENISA 2013). */
export const SEVERITY_LEVELS = ['low', 'medium', 'high', 'very_high'] as const;
export type SeverityLevel = (typeof SEVERITY_LEVELS)[number];

/** What follows from the risk: GDPR Art. 33(1) asks for nothing if it is unlikely, Art. 34(1) for more if it is likely high. */
export const RISK_CONCLUSIONS = ['unlikely', 'risk', 'high'] as const;
export type RiskConclusion = (typeof RISK_CONCLUSIONS)[number];
