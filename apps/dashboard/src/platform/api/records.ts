import type { components } from '@breachdesk/contract/api';
import type { FilingAnswers } from '@breachdesk/contract/filing-answers';

/** The shapes the API answers with, as its own document states them; screens name these. */
type Answer = components['schemas'];

/** What every record has. */
export type Stored = Pick<Answer['TaskView'], 'id' | 'version'>;
/** Who may see a case record. */
export type Handling = Pick<Answer['TaskView'], 'tlp' | 'compartment' | 'sharedWith'>;
/** What every record of an incident has. */
export type CaseRecord = Stored &
  Handling &
  Pick<Answer['TaskView'], 'incidentId' | 'createdAt' | 'createdBy' | 'updatedAt' | 'archivedAt'>;

export type Session = Answer['SessionView'];
export type SessionUser = Answer['SessionUser'];
export type SessionMembership = Answer['SessionMembership'];
export type OwnSession = Answer['OwnSessionView'];
export type UserAccount = Answer['UserView'];
export type DirectoryEntry = Answer['DirectoryEntry'];
export type Organisation = Answer['OrganisationView'];
export type DataCategory = Answer['DataCategoryView'];

export type Incident = Answer['IncidentView'];
export type Participation = Answer['ParticipationView'];
export type Membership = Answer['MembershipView'];

export type Task = Answer['TaskView'];
export type ChecklistItem = Task['checklist'][number];
export type TaskComment = Answer['TaskCommentView'];
export type TimelineEntry = Answer['TimelineEntryView'];
/** A row of the merged timeline; `kind` and `id` name the record behind it. */
export type TimelineItem = Answer['TimelineItemView'];

export type AffectedTable = Answer['AffectedTableView'];
export type AffectedColumn = Answer['AffectedColumnView'];
export type ScopeMatrix = Answer['ScopeMatrixView'];
export type Figure = Answer['FigureView'];
export type RunFigure = Answer['CreateRunFigure'];

export type TableImport = Answer['TableImportView'];
export type NewTableImport = Answer['CreateTableImport'];
export type ImportPreview = Answer['PreviewView'];
export type PreviewColumn = Answer['PreviewColumn'];
export type ColumnUse = Answer['ColumnUse'];
export type NumberCountry = Answer['NumberCountry'];
export type PersonLookUp = Answer['PersonLookUpView'];
export type Person = Answer['PersonView'];
export type ListedPersons = Answer['ListedPersonsView'];
export type ListedPerson = Answer['ListedPerson'];
export type PersonDecision = Answer['PersonDecisionView'];
export type PersonAlias = Answer['PersonAliasView'];

export type Cohort = Answer['CohortView'];
export type CohortCount = Answer['CohortCountView'];
export type CohortRules = Cohort['rules'];

export type RegisterRun = Answer['RegisterRunView'];
export type RepeatedRun = Answer['RepeatedRunView'];
export type RunTable = Answer['RunTable'];
export type RunMatrix = Answer['RunMatrixView'];
export type RunCombination = Answer['RunCombination'];
export type RunAgeGroup = Answer['RunAgeGroup'];
export type RunOverlap = Answer['RunOverlap'];
export type RunComparison = Answer['RunComparisonView'];

export type NoticeCampaign = Answer['NoticeCampaignView'];
export type NoticeProgress = Answer['NoticeProgress'];
export type LetterVersion = Answer['LetterVersionView'];
export type LetterCampaign = Answer['LetterCampaignView'];
export type LetterPreview = Answer['LetterPreviewView'];
/** A text as it is being written, to be shown as a letter. */
export type LetterDraft = Answer['PreviewLetter'];
export type NotificationHold = Answer['NotificationHoldView'];
export type ContactFile = Answer['ContactFileView'];
export type StatusFile = Answer['StatusFileView'];
export type ContactMapping = Answer['CreateContactFile']['mapping'];
export type ContactPreview = Answer['ContactPreviewView'];
export type ContactPreviewColumn = Answer['ContactPreviewColumn'];
export type ContactUse = Answer['ContactUse'];
export type NoticeRecipient = Answer['NoticeRecipientView'];
export type NoticeContact = Answer['NoticeContactView'];
export type NoticeEvent = Answer['NoticeEventView'];
export type NoticeBatch = Answer['NoticeBatchView'];
export type NoticeChannel = Answer['NoticeChannel'];
export type ChannelsGiven = Answer['ChannelsGiven'];
export type StatusReport = Answer['StatusReportView'];
export type Reconciliation = Answer['ReconciliationView'];
export type ContactDestruction = Answer['ContactDestructionView'];
export type PublicNotice = Answer['PublicNoticeView'];

export type Authority = Answer['AuthorityView'];
export type RegimeTerm = Answer['RegimeTermView'];
export type MailMessage = Answer['MailMessageView'];
export type OutgoingMail = Answer['OutgoingMailView'];
export type MailStatus = Answer['MailStatusView'];
export type MailTemplate = Answer['MailTemplateView'];
export type MailboxMessage = Answer['MailboxMessageView'];
export type MailboxPreview = Answer['MailboxPreviewView'];
export type MailImport = Answer['MailImportView'];
export type AuthorityReference = Answer['AuthorityReferenceView'];
export type CorrespondenceQuestion = Answer['CorrespondenceQuestionView'];
export type AuthorityContact = Answer['AuthorityContactView'];
export type Correspondence = Answer['CorrespondenceView'];
export type SearchResults = Answer['SearchResultsView'];
export type SearchHit = Answer['SearchHit'];
export type Told = Answer['Told'];
export type DisclosureMatrix = Answer['DisclosureMatrixView'];
export type DisclosureFact = Answer['DisclosureFact'];
export type DisclosureRecipient = Answer['DisclosureRecipient'];
export type DisclosureCell = Answer['DisclosureCell'];
export type FactValue = Answer['FactValue'];
export type Negotiation = Answer['NegotiationView'];
export type NegotiationAdmission = Answer['NegotiationAdmissionView'];
export type NegotiationNote = Answer['NegotiationNoteView'];
export type RedactedNote = Answer['RedactedNoteView'];
export type NegotiationParticipant = Answer['NegotiationParticipantView'];
export type NegotiationBundle = Answer['NegotiationBundleView'];
export type NegotiationEvent = Answer['NegotiationEventView'];
export type NegotiationMessage = Answer['NegotiationMessageView'];
export type NegotiationImport = Answer['NegotiationImportView'];
export type NegotiationProposal = Answer['NegotiationProposalView'];
export type NegotiationReply = Answer['NegotiationReplyView'];
export type NegotiationDecision = Answer['NegotiationDecisionView'];
export type NegotiationGround = Answer['NegotiationGroundView'];
export type NegotiationCourse = Answer['CourseView'];
export type CourseAmount = Answer['CourseAmountView'];
export type NegotiationPublication = Answer['NegotiationPublicationView'];
export type NegotiationRate = Answer['NegotiationRateView'];
export type CourseRate = Answer['CourseRateView'];
export type ConvertedAmount = Answer['ConvertedView'];
export type CoursePoint = Answer['CoursePointView'];
export type ChatPreview = Answer['ChatPreviewView'];
/** A message of a chat, whether it is kept already or only looked at. */
export type ChatMessage = Omit<Answer['ChatMessageView'], 'isThere'>;
export type Statement = Answer['StatementView'];
export type QuotedFigure = Answer['QuotedFigure'];
export type PublishedTable = Answer['PublishedTableView'];
export type LeakDependents = Answer['DependentsView'];
export type LeakPublication = Answer['LeakPublicationView'];
export type Attachment = Answer['AttachmentView'];

export type ClockRow = Answer['ClockView'];
export type Obligation = Answer['ObligationView'];
export type ObligationAssessment = Answer['ObligationAssessmentView'];
export type DecisionNotToNotify = Answer['DecisionNotToNotifyView'];
/** The API's document leaves open what a free JSON object holds; the contract says it. */
export type Filing = Omit<Answer['FilingView'], 'answers'> & { answers: FilingAnswers };
export type FilingState = Omit<Answer['FilingStateView'], 'records' | 'before'> & {
  records: FilingAnswers;
  before: FilingAnswers | null;
};
export type Breach = Answer['BreachView'];
export type Submission = Answer['SubmissionView'];
export type Reminder = Answer['ReminderView'];
export type ReminderStep = Answer['ReminderStepView'];
export type DueDates = Answer['DueDatesView'];
export type DueDate = Answer['DueDate'];
export type CalendarFeed = Answer['CalendarFeedView'];
export type NewCalendarFeed = Answer['NewCalendarFeedView'];
export type RiskAssessment = Answer['RiskAssessmentView'];
export type AwareMove = Answer['AwareMoveView'];
export type IncidentSummary = Answer['SummaryView'];
export type LaneCount = Answer['LaneCount'];
export type Obstacle = Answer['Obstacle'];
export type SummaryHold = Answer['SummaryHold'];
export type SummaryFigure = Answer['SummaryFigure'];

/** A line of the record; with the row before and after where the reader may read the record itself. */
export type AuditRecord = Answer['AuditRecordView'];
/** An entry of either record: without the rows where the content is not shown. */
export type AuditEntry = Omit<Answer['AuditEntryView'], 'before' | 'after'> &
  Partial<Pick<Answer['AuditEntryView'], 'before' | 'after'>>;
