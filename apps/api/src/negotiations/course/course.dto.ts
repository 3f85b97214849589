import type { Moment } from '@breachdesk/contract/moment';
import {
  NEGOTIATION_EVENT_KINDS,
  NEGOTIATION_PARTIES,
  type NegotiationEventKind,
  type NegotiationParty,
} from '@breachdesk/contract/vocabularies';
import { Shown } from '../../platform/fields/shapes.js';

/** An amount in the course, and the event that says it. */
export class CourseAmountView {
  @Shown({ kind: 'id', about: 'The event' }) eventId: string;
  @Shown({ kind: 'decimal', about: 'Amount, exact' }) amount: string;
  @Shown({ kind: 'text', about: 'Its currency' }) currency: string;
  @Shown({ kind: 'moment', about: 'When it was said' }) occurred: Moment;
}

/** A deadline of the course. */
export class CourseDeadlineView {
  @Shown({ kind: 'id', about: 'The event that set it' }) eventId: string;
  @Shown({
    kind: 'choice',
    of: NEGOTIATION_EVENT_KINDS,
    name: 'NegotiationEventKind',
    about: 'What kind of event set it',
  })
  kind: NegotiationEventKind;
  @Shown({ kind: 'moment', about: 'The deadline' }) deadline: Moment;
}

/** An event of the course that has an amount, a percentage or a deadline, or threatens. */
export class CoursePointView {
  @Shown({ kind: 'id', about: 'The event' }) id: string;
  @Shown({ kind: 'choice', of: NEGOTIATION_EVENT_KINDS, name: 'NegotiationEventKind', about: 'What happened' })
  kind: NegotiationEventKind;
  @Shown({ kind: 'choice', of: NEGOTIATION_PARTIES, name: 'NegotiationParty', about: 'Who' }) party: NegotiationParty;
  @Shown({ kind: 'moment', about: 'When' }) occurred: Moment;
  @Shown({ kind: 'decimal', nullable: true, about: 'Amount, exact' }) amount: string | null;
  @Shown({ kind: 'text', nullable: true, about: 'Its currency' }) currency: string | null;
  @Shown({ kind: 'text', nullable: true, about: 'The amount as written' }) amountAsWritten: string | null;
  @Shown({ kind: 'decimal', nullable: true, about: 'Percentage' }) percent: string | null;
  @Shown({ kind: 'moment', nullable: true, about: 'Deadline that it set' }) deadline: Moment | null;
}

const AMOUNT = { kind: 'json', nullable: true, schema: { type: CourseAmountView, nullable: true } } as const;

/** Where a negotiation stands in numbers, and how it came there. Amounts are in the currency of the last demand, unless said. */
export class CourseView {
  @Shown({ ...AMOUNT, about: 'First demand' }) firstDemand: CourseAmountView | null;
  @Shown({ ...AMOUNT, about: 'Last demand' }) presentDemand: CourseAmountView | null;
  @Shown({ ...AMOUNT, about: 'Highest offer of ours' }) bestOffer: CourseAmountView | null;
  @Shown({ ...AMOUNT, about: 'Last offer of ours, in its own currency' }) lastOffer: CourseAmountView | null;
  @Shown({ kind: 'text', nullable: true, about: 'By how many percent the last demand is less than the first' })
  discountPercent: string | null;
  @Shown({ kind: 'count', nullable: true, about: 'Whole days from the first event to the last' }) days: number | null;
  @Shown({
    kind: 'json',
    nullable: true,
    schema: { type: CourseDeadlineView, nullable: true },
    about: 'Next deadline that has not passed',
  })
  nextDeadline: CourseDeadlineView | null;
  @Shown({
    kind: 'json',
    schema: { type: [CourseDeadlineView] },
    about: 'Each deadline that was set, in the order in which they end, also those that have passed',
  })
  deadlines: CourseDeadlineView[];
  @Shown({
    kind: 'json',
    schema: { type: [CoursePointView] },
    about: 'What happened, in order, without what was corrected',
  })
  points: CoursePointView[];
}
