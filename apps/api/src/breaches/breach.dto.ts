import type { Moment } from '@breachdesk/contract/moment';
import { type Judgement, RISK_CONCLUSIONS, type RiskConclusion } from '@breachdesk/contract/vocabularies';
import { Shown } from '../platform/fields/shapes.js';
import { eq, from, until } from '../platform/lists/filters.js';
import type { Resource } from '../platform/records/records.js';

/** A filing of the breach with somebody, or what told the persons of it. */
export interface Notified {
  submissionId: string;
  regime: string;
  article: string | null;
  recipient: string;
  submitted: Moment;
  judgement: Judgement | null;
  /** Null for letters and public notices. */
  correspondenceId: string | null;
}

/** An approved decision not to notify, or a duty that was judged not to apply. */
export interface NotNotified {
  regime: string;
  article: string | null;
  title: string;
  reason: string;
  approvedBy: string | null;
  /** Who judged that the duty does not apply; null for a decision that two made. */
  assessedBy: string | null;
  approvedAt: string;
  obligationId: string;
}

/** How many persons, as the surest figure says. */
export interface PersonsAffected {
  metric: string;
  value: number | null;
  valueTo: number | null;
  approximate: boolean;
  asWritten: string | null;
  source: string;
}

const text = (description: string, nullable = false) => ({ type: 'string', nullable, description }) as const;
const LAW = { regime: text('Law or contract, in short'), article: text('Where it stands there', true) };

/** One breach as the law wants it documented (GDPR Art. 33(5)), whether anybody was notified or not. */
export class BreachView {
  @Shown({ kind: 'id', about: 'The incident' }) id: string;
  @Shown({ kind: 'text', about: 'Its reference' }) reference: string;
  @Shown({ kind: 'text', about: 'Its name' }) title: string;
  @Shown({ kind: 'text', about: 'Its time zone (IANA)' }) zone: string;
  @Shown({ kind: 'moment', nullable: true, about: 'When it began' }) occurredFrom: Moment | null;
  @Shown({ kind: 'moment', nullable: true, about: 'When it was first noticed' }) detected: Moment | null;
  @Shown({ kind: 'moment', nullable: true, about: 'When the organisation became aware' }) aware: Moment | null;
  @Shown({
    kind: 'instant',
    about: 'Aware, else noticed, else begun, else opened (UTC): the time by which a period chooses',
  })
  knownAt: Date;
  @Shown({ kind: 'text', nullable: true, about: 'Facts of the breach: as filed, else the summary of the case' })
  facts: string | null;
  @Shown({ kind: 'text', nullable: true, about: 'Its effects: as filed, else of the risk assessment' })
  effects: string | null;
  @Shown({ kind: 'text', nullable: true, about: 'Remedial action taken: as filed, else the tasks that are done' })
  remedy: string | null;
  @Shown({
    kind: 'choice',
    of: RISK_CONCLUSIONS,
    name: 'RiskConclusion',
    nullable: true,
    about: 'Risk for persons as assessed last, else as filed; null while neither was',
  })
  risk: RiskConclusion | null;
  @Shown({ kind: 'count', nullable: true, about: 'Version of that assessment; null for a risk that is as filed' })
  riskNumber: number | null;
  @Shown({
    kind: 'json',
    nullable: true,
    schema: {
      type: 'object',
      nullable: true,
      required: ['metric', 'value', 'valueTo', 'approximate', 'asWritten', 'source'],
      properties: {
        metric: text('What the figure counts'),
        value: { type: 'integer', nullable: true, description: 'Number of persons, or the lower end of a range' },
        valueTo: { type: 'integer', nullable: true, description: 'Upper end of a range' },
        approximate: { type: 'boolean', description: 'The source says "about"' },
        asWritten: text('The source’s own words', true),
        source: text('Who says so'),
      },
    },
    about: 'Persons affected, by the surest figure, else as filed',
  })
  persons: PersonsAffected | null;
  @Shown({
    kind: 'json',
    schema: {
      type: 'array',
      items: {
        type: 'object',
        required: ['submissionId', 'regime', 'article', 'recipient', 'submitted', 'judgement', 'correspondenceId'],
        properties: {
          submissionId: text('What records it'),
          ...LAW,
          recipient: text('Who was notified'),
          submitted: { allOf: [{ $ref: '#/components/schemas/Moment' }], description: 'When it was submitted' },
          judgement: text('In time or late, as judged with the filing', true),
          correspondenceId: text('The filed item; null for letters to persons and public notices', true),
        },
      },
    },
    about: 'Who was notified, when, and whether that was in time',
  })
  notified: Notified[];
  @Shown({
    kind: 'json',
    schema: {
      type: 'array',
      items: {
        type: 'object',
        required: ['regime', 'article', 'title', 'reason', 'approvedBy', 'assessedBy', 'approvedAt', 'obligationId'],
        properties: {
          ...LAW,
          title: text('What was to be done'),
          reason: text('Why nobody was notified'),
          approvedBy: text('Name of who approved', true),
          assessedBy: text('Name of who judged that it does not apply; null for a decision of two', true),
          approvedAt: text('When it was approved or judged (UTC)'),
          obligationId: text('The duty'),
        },
      },
    },
    about: 'Approved decisions not to notify, and duties judged not to apply, with their reasons',
  })
  decisions: NotNotified[];
}

/** The register of all breaches that the caller may see, newest first; exercises are none. */
export const BREACHES: Resource<BreachView> = {
  view: BreachView,
  list: {
    from: 'breach',
    sort: ['knownAt', 'reference', 'title'],
    order: 'DESC',
    filter: {
      risk: eq,
      knownFrom: { by: from, sql: 't.known_at', kind: 'instant' },
      knownUntil: { by: until, sql: 't.known_at', kind: 'instant' },
    },
    search: ['reference', 'title', 'facts'],
  },
};
