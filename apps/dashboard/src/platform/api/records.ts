import type * as V from '@breachdesk/contract/vocabularies';
import type { Moment } from '@breachdesk/contract/moment';

/**
 * The shapes the API answers with, one interface per resource. Screens name these and nothing else, so that the types
 * generated from the API's own document can take their place here without touching a screen.
 */

export interface Stored {
  id: string;
  version: number;
}
export interface Handling {
  tlp: V.TlpLabel;
  compartment: V.Compartment;
  sharedWith: string[];
}
export interface CaseRecord extends Stored, Handling {
  incidentId: string;
  createdAt: string;
  createdBy: string | null;
  updatedAt: string;
  archivedAt: string | null;
}

export interface SessionUser {
  id: string;
  displayName: string;
  email: string;
  globalRole: V.GlobalRole;
  organisationId: string | null;
  organisationName: string | null;
}
export interface SessionMembership {
  incidentId: string;
  reference: string;
  title: string;
  roles: V.IncidentRole[];
}
export interface Session {
  user: SessionUser;
  demo: boolean;
  memberships: SessionMembership[];
}
export interface OwnSession {
  id: string;
  createdAt: string;
  seenAt: string;
  expiresAt: string;
  userAgent: string | null;
  address: string | null;
  current: boolean;
}
export interface UserAccount extends Stored {
  displayName: string;
  email: string;
  globalRole: V.GlobalRole;
  organisationId: string | null;
  organisationName: string | null;
  disabledAt: string | null;
  invitedAt: string | null;
  passwordSet: boolean;
}
export interface DirectoryEntry {
  id: string;
  displayName: string;
  organisationId: string | null;
  organisationName: string | null;
}
export interface Organisation extends Stored {
  name: string;
  kind: V.OrganisationKind;
  activeFrom: string | null;
  activeTo: string | null;
}
export interface DataCategory extends Stored {
  key: string;
  name: string;
  gdprClass: V.GdprClass;
}
export interface Incident extends Stored {
  reference: string;
  title: string;
  kind: V.IncidentKind;
  phase: V.Phase;
  exercise: boolean;
  zone: string;
  severity: V.Severity | null;
  summary: string | null;
  occurredFrom: Moment | null;
  occurredTo: Moment | null;
  detected: Moment | null;
  suspected: Moment | null;
  aware: Moment | null;
  awareBasis: string | null;
  tlp?: V.TlpLabel;
  createdAt: string;
  archivedAt: string | null;
  myRoles: V.IncidentRole[];
}
export interface Participation extends Stored {
  incidentId: string;
  organisationId: string;
  organisationName: string | null;
  organisationKind: V.OrganisationKind | null;
  /** Null: the lane is called after its organisation. */
  laneName: string | null;
  joinedAt: string;
  leftAt: string | null;
}
export interface Membership extends Stored {
  incidentId: string;
  userId: string;
  displayName: string | null;
  organisationId: string | null;
  organisationName: string | null;
  roles: V.IncidentRole[];
  endedAt: string | null;
}
export interface ChecklistItem {
  text: string;
  done: boolean;
}
export interface Task extends CaseRecord {
  title: string;
  description: string | null;
  organisationIds: string[];
  organisationNames: string[];
  assigneeId: string | null;
  assigneeName: string | null;
  status: V.TaskStatus;
  priority: V.Priority;
  due: Moment | null;
  dueAt: string | null;
  blockedBy: string[];
  waitingFor: string | null;
  blockers: { id: string; title: string; status: V.TaskStatus }[];
  hiddenBlockers: number;
  checklist: ChecklistItem[];
  result: string | null;
  position: number;
  commentCount: number;
}
export interface TaskComment extends CaseRecord {
  taskId: string;
  text: string;
  /** Null when the name is not for the reader. */
  authorName: string | null;
}
export interface TimelineEntry extends CaseRecord {
  occurred: Moment;
  recordedAt: string;
  title: string;
  text: string | null;
  source: string | null;
  sourceUrl: string | null;
  confidence: V.Confidence;
  correctsId: string | null;
  correctedById: string | null;
}
/** A row of the merged timeline; `kind` and `id` name the record behind it. */
export interface TimelineItem extends Omit<Handling, 'sharedWith'> {
  id: string;
  incidentId: string;
  kind: V.TimelineKind;
  /** Null when it is not known when it happened. */
  occurred: Moment | null;
  occurredAt: string | null;
  recordedAt: string;
  title: string;
  text: string | null;
  source: string | null;
  confidence: V.Confidence | null;
  correctedById: string | null;
}
export interface AffectedTable extends CaseRecord {
  name: string;
  system: string | null;
  origin: V.TableOrigin;
  periodFrom: Moment | null;
  periodTo: Moment | null;
  retentionBasis: string | null;
  rowCountClaim: number | null;
  rowCountSource: string | null;
  stolenStatus: V.StolenStatus;
  stolenSource: string | null;
  stolenConfidence: V.Confidence;
  leakedStatus: V.LeakedStatus;
  leakedSource: string | null;
  leakedConfidence: V.Confidence;
  notes: string | null;
  columnCount: number;
}
export interface AffectedColumn extends CaseRecord {
  affectedTableId: string;
  name: string;
  categoryId: string;
  categoryKey: string;
  categoryName: string;
  gdprClass: V.GdprClass;
  source: string | null;
  confidence: V.Confidence;
}
export interface ScopeMatrix {
  tables: { id: string; name: string; stolenStatus: V.StolenStatus; leakedStatus: V.LeakedStatus }[];
  categories: { id: string; key: string; name: string; gdprClass: V.GdprClass }[];
  cells: { tableId: string; categoryId: string; columns: number; sources: string[]; confidence: V.Confidence }[];
}
export interface Figure extends CaseRecord {
  metric: V.FigureMetric;
  scope: string;
  value: number | null;
  valueTo: number | null;
  approximate: boolean;
  asWritten: string | null;
  source: string;
  sourceUrl: string | null;
  asOf: Moment;
  confidence: V.Confidence;
  supersedesId: string | null;
  supersededById: string | null;
}
export interface AuthorityContact extends CaseRecord {
  organisationId: string;
  organisationName: string;
  name: string;
  role: string | null;
  phone: string | null;
  email: string | null;
  secureChannel: string | null;
  hours: string | null;
  notes: string | null;
}
export interface Correspondence extends CaseRecord {
  direction: V.Direction;
  channel: V.CorrespondenceChannel;
  contactId: string | null;
  contactName: string | null;
  organisationId: string;
  organisationName: string;
  occurred: Moment;
  occurredAt: string;
  subject: string;
  text: string | null;
  referenceNumbers: string[];
  status: V.FilingStatus;
  filedAt: string | null;
  correctsId: string | null;
  correctedById: string | null;
  fulfilsTermKey: string | null;
  attachmentCount: number;
}
export interface Negotiation extends CaseRecord {
  actor: string;
  channel: string | null;
  language: string | null;
  state: V.NegotiationState;
  summary: string | null;
  firstContact: Moment | null;
  source: string | null;
  confidence: V.Confidence;
}
export interface NegotiationEvent extends CaseRecord {
  negotiationId: string;
  kind: V.NegotiationEventKind;
  party: V.NegotiationParty;
  occurred: Moment;
  text: string | null;
  amount: string | null;
  currency: string | null;
  amountAsWritten: string | null;
  deadline: Moment | null;
  source: string | null;
  confidence: V.Confidence;
  correctsId: string | null;
  correctedById: string | null;
}
/** A figure as a statement quotes it; `supersededById` is set when a newer one exists. */
export type QuotedFigure = Omit<Figure, keyof CaseRecord | 'supersedesId'> & { id: string };
export interface Statement extends CaseRecord {
  issuer: string;
  issuerOrganisationId: string | null;
  title: string;
  text: string;
  channel: V.StatementChannel;
  published: Moment | null;
  status: V.StatementStatus;
  language: string | null;
  source: string | null;
  sourceUrl: string | null;
  figureIds: string[];
  figures: QuotedFigure[];
  /** A quoted figure was superseded since. */
  stale: boolean;
  correctsId: string | null;
  correctedById: string | null;
}
export interface LeakPublication extends CaseRecord {
  place: V.PublicationPlace;
  placeName: string | null;
  publishedBy: string | null;
  seen: Moment | null;
  claim: string | null;
  volume: string | null;
  source: string | null;
  sourceUrl: string | null;
  confidence: V.Confidence;
  takenDown: Moment | null;
}
export interface Attachment extends CaseRecord {
  recordTable: V.Attachable;
  recordId: string;
  fileName: string;
  mediaType: string;
  size: number;
  sha256: string;
}
export interface ClockRow {
  /** Incident and term, joined by a colon. */
  id: string;
  incidentId: string;
  incidentReference: string;
  termKey: string;
  regime: string;
  article: string;
  title: string;
  recipient: string;
  anchor: 'aware' | 'detected' | 'occurred';
  /** Null where the law fixes no time. */
  hours: number | null;
  state: V.ClockState;
  startedAt: string | null;
  /** Unless to the minute, the deadline counts from the start of the stated period. */
  anchorPrecision: V.Precision | null;
  dueAt: string | null;
  toleranceUntil: string | null;
  metAt: string | null;
  metPrecision: V.Precision | null;
  zone: string;
}
export interface LaneCount {
  organisationId: string;
  laneName: string;
  organisationName: string;
  open: number;
  blocked: number;
  overdue: number;
  done: number;
}
export interface Obstacle extends Pick<Task, 'id' | 'title' | 'status' | 'due' | 'waitingFor' | 'organisationNames'> {
  waitsForTasks: string[];
}
export type SummaryFigure = Pick<
  Figure,
  | 'id'
  | 'metric'
  | 'scope'
  | 'value'
  | 'valueTo'
  | 'approximate'
  | 'asWritten'
  | 'source'
  | 'sourceUrl'
  | 'asOf'
  | 'confidence'
>;
export interface IncidentSummary {
  incident: Incident;
  generatedAt: string;
  since: string;
  phaseSince: string;
  clocks: ClockRow[];
  lanes: LaneCount[];
  obstacles: Obstacle[];
  figures: SummaryFigure[];
  tables: { stolenStatus: V.StolenStatus; leakedStatus: V.LeakedStatus; tables: number }[];
  lastContact: Pick<
    Correspondence,
    'id' | 'direction' | 'channel' | 'subject' | 'occurred' | 'organisationName'
  > | null;
  lastStatement: Pick<Statement, 'id' | 'title' | 'issuer' | 'channel' | 'published'> | null;
  news: Pick<TimelineItem, 'id' | 'kind' | 'title' | 'occurred' | 'recordedAt'>[];
  changes: { tableName: string; added: number; changed: number; lastAt: string }[];
  unknowns: string[];
}
export interface AuditEntry {
  id: string | number;
  at: string;
  actorId: string | null;
  actorName: string | null;
  requestId: string | null;
  tableName: string;
  recordId: string | null;
  incidentId: string | null;
  action: V.AuditAction;
  changedFields: string[] | null;
  before?: Record<string, unknown> | null;
  after?: Record<string, unknown> | null;
}
