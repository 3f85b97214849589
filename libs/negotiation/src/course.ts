import type { Moment } from '@breachdesk/contract/moment';
import type { NegotiationEventKind, NegotiationParty } from '@breachdesk/contract/vocabularies';
import { converted, type Converted, type Exchange, type Rate, worthOf } from './conversion.js';
import { momentEnd } from './moment-end.js';
import { compareRatios, dividedBy, type Ratio, ratioOf, rounded } from './ratio.js';

/** An event as the course is read from; those that were corrected are left out before. */
export interface CourseEvent {
  id: string;
  kind: NegotiationEventKind;
  party: NegotiationParty;
  occurred: Moment;
  amount: string | null;
  currency: string | null;
  deadline: Moment | null;
}

/** An amount in the course, and the event that says it. */
export interface CourseAmount {
  eventId: string;
  amount: string;
  currency: string;
  occurred: Moment;
  /** The same in the currency in which amounts are compared; null where it is in that one, or no rate leads there. */
  converted: Converted | null;
}

/** By how much the last demand is less than the first, and in which currency that is computed. */
export interface CourseDiscount {
  percent: string;
  currency: string;
}

/** A deadline, and the event that set it. */
export interface CourseDeadline {
  eventId: string;
  kind: NegotiationEventKind;
  deadline: Moment;
}

/** Rates of a negotiation that stand, in the order in which they were entered, and the currency that somebody chose. */
export interface CourseMoney {
  rates: readonly Rate[];
  comparedIn: string | null;
}

/**
 * Where a negotiation stands in numbers. Amounts of one currency are compared as they were written, of different ones by what
 * they are worth in the currency in which amounts are compared; what no rate leads there is not compared.
 */
export interface Course {
  /** The one that somebody chose, else that which the rate entered last leads to, else that of the last demand or offer. */
  comparedIn: string | null;
  /** Currencies of demands and offers that no rate leads from. */
  withoutRate: string[];
  firstDemand: CourseAmount | null;
  presentDemand: CourseAmount | null;
  bestOffer: CourseAmount | null;
  lastOffer: CourseAmount | null;
  /** In percent with one decimal, negative when the demand rose; null where the two cannot be compared. */
  discount: CourseDiscount | null;
  /** Whole days from the first event to the last. */
  days: number | null;
  /** The one of them that has not passed and ends first. */
  nextDeadline: CourseDeadline | null;
  /** Every deadline that was set, in the order in which they end; also those that have passed. */
  deadlines: CourseDeadline[];
}

/** Reads the course from its events in order. `now` is an argument, as everywhere. */
export const courseOf = (events: readonly CourseEvent[], now: Date, money: CourseMoney): Course => {
  const exchange: Exchange = { rates: money.rates, into: comparedIn(events, money) };
  const demands = amountsOf(events, 'demand', exchange);
  const offers = amountsOf(events, 'counter_offer', exchange);
  const [firstDemand = null, presentDemand = null] = [demands[0], demands.at(-1)];
  const deadlines = deadlinesOf(events);
  return {
    comparedIn: exchange.into,
    withoutRate: [
      ...new Set([...demands, ...offers].filter(each => !worthOf(each, exchange)).map(({ currency }) => currency)),
    ],
    firstDemand,
    presentDemand,
    bestOffer: bestOf(offers, exchange),
    lastOffer: offers.at(-1) ?? null,
    discount: firstDemand && presentDemand && discountOf(firstDemand, presentDemand, exchange),
    days: daysOf(events),
    nextDeadline: deadlines.find(({ deadline }) => momentEnd(deadline) > now) ?? null,
    deadlines,
  };
};

const comparedIn = (events: readonly CourseEvent[], { rates, comparedIn: chosen }: CourseMoney): string | null => {
  const last = (kind: CourseAmountKind): string | null =>
    events.findLast(({ kind: of, amount, currency }) => of === kind && amount !== null && currency !== null)
      ?.currency ?? null;
  return chosen ?? rates.at(-1)?.toCurrency ?? last('demand') ?? last('counter_offer');
};

type CourseAmountKind = 'demand' | 'counter_offer';

const amountsOf = (events: readonly CourseEvent[], kind: CourseAmountKind, exchange: Exchange): CourseAmount[] =>
  events.flatMap(({ id, kind: of, amount, currency, occurred }) => {
    if (of !== kind || amount === null || currency === null) return [];
    const said = { amount, currency, occurred };
    return [{ eventId: id, ...said, converted: converted(said, exchange) }];
  });

/** What amounts are compared by, and in which currency: as written where they have one currency, else by their worth. */
const comparable = (amounts: readonly CourseAmount[], exchange: Exchange) => {
  const currencies = new Set(amounts.map(({ currency }) => currency));
  const [only = null] = currencies.size === 1 ? currencies : [];
  return {
    currency: only ?? exchange.into,
    worths: amounts.map(each => (only === null ? worthOf(each, exchange) : ratioOf(each.amount))),
  };
};

const bestOf = (offers: readonly CourseAmount[], exchange: Exchange): CourseAmount | null => {
  const { worths } = comparable(offers, exchange);
  let best: { offer: CourseAmount; worth: Ratio } | null = null;
  for (const [n, offer] of offers.entries()) {
    const worth = worths[n] ?? null;
    if (worth && (!best || compareRatios(worth, best.worth) > 0)) best = { offer, worth };
  }
  return best?.offer ?? null;
};

const discountOf = (first: CourseAmount, present: CourseAmount, exchange: Exchange): CourseDiscount | null => {
  const { worths, currency } = comparable([first, present], exchange);
  const [a, b] = worths;
  const percent = a && b ? percentLess(a, b) : null;
  return percent === null || currency === null ? null : { percent, currency };
};

/** By how many percent the second is less than the first, rounded to one decimal; null if the first is nothing. */
const percentLess = (first: Ratio, second: Ratio): string | null => {
  if (first.over === 0n) return null;
  const less = { over: first.over * second.under - second.over * first.under, under: first.under * second.under };
  return rounded(dividedBy({ over: less.over * 100n, under: less.under }, first), 1);
};

const daysOf = (events: readonly CourseEvent[]): number | null => {
  const [first, last] = [events[0], events.at(-1)];
  if (!first || !last) return null;
  return Math.floor((Date.parse(last.occurred.at) - Date.parse(first.occurred.at)) / 86_400_000);
};

const deadlinesOf = (events: readonly CourseEvent[]): CourseDeadline[] =>
  events
    .flatMap(({ id, kind, deadline }) => (deadline ? [{ eventId: id, kind, deadline }] : []))
    .sort((a, b) => momentEnd(a.deadline).getTime() - momentEnd(b.deadline).getTime());
