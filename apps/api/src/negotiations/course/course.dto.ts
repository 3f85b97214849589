import type { Moment } from '@breachdesk/contract/moment';
import {
  NEGOTIATION_EVENT_KINDS,
  NEGOTIATION_PARTIES,
  type NegotiationEventKind,
  type NegotiationParty,
} from '@breachdesk/contract/vocabularies';
import { Shown } from '../../platform/fields/shapes.js';

/** A rate that stands. */
export class CourseRateView {
  @Shown({ kind: 'id', about: 'The rate' }) id: string;
  @Shown({ kind: 'text', about: 'Currency of which one unit is meant' }) fromCurrency: string;
  @Shown({ kind: 'text', about: 'Currency that it is worth so many of' }) toCurrency: string;
  @Shown({ kind: 'decimal', about: 'So many of the second are one of the first' }) rate: string;
  @Shown({ kind: 'moment', about: 'When it held' }) asOf: Moment;
  @Shown({ kind: 'text', about: 'Who says so' }) source: string;
}

/** An amount in another currency, rounded to what that currency is written with. */
export class ConvertedView {
  @Shown({ kind: 'decimal', about: 'Amount, reckoned exactly and then rounded' }) amount: string;
  @Shown({ kind: 'text', about: 'Currency in which amounts are compared' }) currency: string;
  @Shown({
    kind: 'id',
    about: 'Rate it was converted with: the last one not after the time at which the amount was said, else the next',
  })
  rateId: string;
  @Shown({ kind: 'flag', about: 'The rate leads the other way: it was divided by it' }) isInverse: boolean;
  @Shown({ kind: 'flag', about: 'No rate was known before; this is the next one after it' }) isLater: boolean;
}

const CONVERTED = {
  kind: 'json',
  nullable: true,
  schema: { type: ConvertedView, nullable: true },
  about: 'The same in the currency in which amounts are compared; null in that one, or where no rate leads there',
} as const;

/** An amount in the course, and the event that says it. */
export class CourseAmountView {
  @Shown({ kind: 'id', about: 'The event' }) eventId: string;
  @Shown({ kind: 'decimal', about: 'Amount, exact' }) amount: string;
  @Shown({ kind: 'text', about: 'Its currency' }) currency: string;
  @Shown({ kind: 'moment', about: 'When it was said' }) occurred: Moment;
  @Shown(CONVERTED) converted: ConvertedView | null;
}

/** By how much the last demand is less than the first. */
export class CourseDiscountView {
  @Shown({ kind: 'text', about: 'Percent with one decimal; negative when the demand rose' }) percent: string;
  @Shown({ kind: 'text', about: 'Currency in which it is computed' }) currency: string;
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
  @Shown(CONVERTED) converted: ConvertedView | null;
  @Shown({ kind: 'decimal', nullable: true, about: 'Percentage' }) percent: string | null;
  @Shown({ kind: 'moment', nullable: true, about: 'Deadline that it set' }) deadline: Moment | null;
}

const AMOUNT = { kind: 'json', nullable: true, schema: { type: CourseAmountView, nullable: true } } as const;

/**
 * Where a negotiation stands in numbers, and how it came there. Amounts of one currency are compared as they were written, of
 * different ones by their rates; what no rate leads to is not compared.
 */
export class CourseView {
  @Shown({
    kind: 'text',
    nullable: true,
    about:
      'Currency in which amounts are compared: the one chosen, else where the rate entered last leads, else that of the last demand or offer',
  })
  comparedIn: string | null;
  @Shown({ kind: 'texts', about: 'Currencies of demands and offers from which no rate leads there' })
  withoutRate: string[];
  @Shown({ ...AMOUNT, about: 'First demand' }) firstDemand: CourseAmountView | null;
  @Shown({ ...AMOUNT, about: 'Last demand' }) presentDemand: CourseAmountView | null;
  @Shown({ ...AMOUNT, about: 'Highest offer of ours that can be compared' }) bestOffer: CourseAmountView | null;
  @Shown({ ...AMOUNT, about: 'Last offer of ours' }) lastOffer: CourseAmountView | null;
  @Shown({
    kind: 'json',
    nullable: true,
    schema: { type: CourseDiscountView, nullable: true },
    about: 'By how much the last demand is less than the first; null where they cannot be compared',
  })
  discount: CourseDiscountView | null;
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
  @Shown({
    kind: 'json',
    schema: { type: [CourseRateView] },
    about: 'Rates that stand, in the order in which they were entered',
  })
  rates: CourseRateView[];
}
