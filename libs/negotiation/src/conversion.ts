import type { Moment } from '@breachdesk/contract/moment';
import { isCrypto } from './amount-words.js';
import { momentEnd } from './moment-end.js';
import { dividedBy, type Ratio, ratioOf, rounded, times } from './ratio.js';

/** What one unit of a currency was worth in another at a time; whose word it is lies beside it. */
export interface Rate {
  id: string;
  fromCurrency: string;
  toCurrency: string;
  rate: string;
  asOf: Moment;
}

/** An amount as it was said. */
export interface Said {
  amount: string;
  currency: string;
  occurred: Moment;
}

/** The same amount in another currency, rounded to what that currency is written with, and the rate that says so. */
export interface Converted {
  amount: string;
  currency: string;
  rateId: string;
  /** The rate leads the other way: the amount was divided by it. */
  isInverse: boolean;
  /** No rate was known before the amount was said: this is the next one after it. */
  isLater: boolean;
}

/** Where amounts are converted into, and the rates that stand, in the order in which they were entered. */
export interface Exchange {
  into: string | null;
  rates: readonly Rate[];
}

const startOf = ({ asOf }: Rate): number => Date.parse(asOf.at);

/**
 * The rate between two currencies, in either direction, that an amount is read with: the last one not after the time at which
 * the amount was said, else the first one after it; of several at one time the one entered last. What was said is read with
 * what could be known when it was said: a later rate would make an offer better or worse than it was. Where nobody wrote down
 * an earlier one, the next is nearer to the truth than none, and says that it is later. A rate holds from the start of its
 * stated time; an amount whose time is known to the day was said at any time of that day. Rates are not chained over a third
 * currency.
 */
const rateFor = ({ currency, occurred }: Said, { into, rates }: Exchange): { rate: Rate; isLater: boolean } | null => {
  const pair = rates
    .filter(
      ({ fromCurrency, toCurrency }) =>
        (fromCurrency === currency && toCurrency === into) || (fromCurrency === into && toCurrency === currency),
    )
    .sort((a, b) => startOf(a) - startOf(b));
  const isKnown = (rate: Rate): boolean =>
    occurred.precision === 'minute'
      ? startOf(rate) <= Date.parse(occurred.at)
      : startOf(rate) < momentEnd(occurred).getTime();
  const before = pair.filter(isKnown).at(-1);
  if (before) return { rate: before, isLater: false };
  const [next] = pair;
  const after = next && pair.filter(rate => startOf(rate) === startOf(next)).at(-1);
  return after ? { rate: after, isLater: true } : null;
};

/** Decimals that amounts are written with: satoshi, piconero, and hundredths of what states issue. */
const decimalsOf = (currency: string): number => (currency === 'XMR' ? 12 : isCrypto(currency) ? 8 : 2);

const exactly = (amount: string, { fromCurrency, rate }: Rate, currency: string): Ratio =>
  fromCurrency === currency ? times(ratioOf(amount), ratioOf(rate)) : dividedBy(ratioOf(amount), ratioOf(rate));

/** The exact worth of an amount in the currency of the exchange; null where no rate leads there. */
export const worthOf = (said: Said, exchange: Exchange): Ratio | null => {
  if (said.currency === exchange.into) return ratioOf(said.amount);
  const found = rateFor(said, exchange);
  return found && exactly(said.amount, found.rate, said.currency);
};

/** The amount in the currency of the exchange; null where it is in that currency already, or no rate leads there. */
export const converted = (said: Said, exchange: Exchange): Converted | null => {
  const { into } = exchange;
  const found = into === null || said.currency === into ? null : rateFor(said, exchange);
  if (!found || into === null) return null;
  const { rate, isLater } = found;
  return {
    amount: rounded(exactly(said.amount, rate, said.currency), decimalsOf(into)),
    currency: into,
    rateId: rate.id,
    isInverse: rate.fromCurrency !== said.currency,
    isLater,
  };
};
