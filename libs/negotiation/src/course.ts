import type { Moment } from '@breachdesk/contract/moment';
import type { NegotiationEventKind, NegotiationParty } from '@breachdesk/contract/vocabularies';
import { DateTime } from 'luxon';

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
}

/** A deadline, and the event that set it. */
export interface CourseDeadline {
  eventId: string;
  kind: NegotiationEventKind;
  deadline: Moment;
}

/** Where a negotiation stands in numbers. Amounts of different currencies are never compared: all are in that of the last demand. */
export interface Course {
  firstDemand: CourseAmount | null;
  presentDemand: CourseAmount | null;
  bestOffer: CourseAmount | null;
  lastOffer: CourseAmount | null;
  /** How much less the present demand is than the first, in percent with one decimal; negative when it rose. */
  discountPercent: string | null;
  /** Whole days from the first event to the last. */
  days: number | null;
  /** The one of them that has not passed and ends first. */
  nextDeadline: CourseDeadline | null;
  /** Every deadline that was set, in the order in which they end; also those that have passed. */
  deadlines: CourseDeadline[];
}

/** Reads the course from its events in order. `now` is an argument, as everywhere. */
export const courseOf = (events: readonly CourseEvent[], now: Date): Course => {
  const demands = amountsOf(events, 'demand');
  const presentDemand = demands.at(-1) ?? null;
  const inCurrency = (list: readonly CourseAmount[]): CourseAmount[] =>
    list.filter(({ currency }) => presentDemand === null || currency === presentDemand.currency);
  const offers = inCurrency(amountsOf(events, 'counter_offer'));
  const firstDemand = inCurrency(demands)[0] ?? null;
  const deadlines = deadlinesOf(events);
  return {
    firstDemand,
    presentDemand,
    bestOffer: offers.reduce<CourseAmount | null>(
      (best, each) => (best === null || compareDecimals(each.amount, best.amount) > 0 ? each : best),
      null,
    ),
    lastOffer: amountsOf(events, 'counter_offer').at(-1) ?? null,
    discountPercent: firstDemand && presentDemand && discountBetween(firstDemand.amount, presentDemand.amount),
    days: daysOf(events),
    nextDeadline: deadlines.find(({ deadline }) => deadlineEnd(deadline) > now) ?? null,
    deadlines,
  };
};

const amountsOf = (events: readonly CourseEvent[], kind: 'demand' | 'counter_offer'): CourseAmount[] =>
  events.flatMap(({ id, kind: of, amount, currency, occurred }) =>
    of === kind && amount !== null && currency !== null ? [{ eventId: id, amount, currency, occurred }] : [],
  );

/** Both as whole numbers of their finest unit. */
const aligned = (one: string, other: string): [bigint, bigint] => {
  const decimals = Math.max(...[one, other].map(text => text.split('.')[1]?.length ?? 0));
  const whole = (text: string): bigint => {
    const [digits = '0', fraction = ''] = text.split('.');
    return BigInt(digits + fraction.padEnd(decimals, '0'));
  };
  return [whole(one), whole(other)];
};

/** Below 0 when the first is less, exact in every digit. */
export const compareDecimals = (one: string, other: string): number => {
  const [a, b] = aligned(one, other);
  return a < b ? -1 : a > b ? 1 : 0;
};

/** By how many percent the second is less than the first, rounded to one decimal; null if the first is nothing. */
export const discountBetween = (first: string, second: string): string | null => {
  const [a, b] = aligned(first, second);
  if (a === 0n) return null;
  const thousandths = ((a - b) * 2000n + (a >= b ? a : -a)) / (2n * a);
  const text = String(thousandths < 0n ? -thousandths : thousandths).padStart(2, '0');
  return `${thousandths < 0n ? '-' : ''}${text.slice(0, -1)}.${text.slice(-1)}`;
};

const daysOf = (events: readonly CourseEvent[]): number | null => {
  const [first, last] = [events[0], events.at(-1)];
  if (!first || !last) return null;
  return Math.floor((Date.parse(last.occurred.at) - Date.parse(first.occurred.at)) / 86_400_000);
};

/** A deadline that is known to the day lasts until that day is over. */
export const deadlineEnd = ({ at, precision, zone }: Moment): Date => {
  const start = DateTime.fromISO(at, { zone });
  return (precision === 'minute' ? start : start.plus({ [`${precision}s`]: 1 })).toJSDate();
};

const deadlinesOf = (events: readonly CourseEvent[]): CourseDeadline[] =>
  events
    .flatMap(({ id, kind, deadline }) => (deadline ? [{ eventId: id, kind, deadline }] : []))
    .sort((a, b) => deadlineEnd(a.deadline).getTime() - deadlineEnd(b.deadline).getTime());
