import type { Moment } from '@breachdesk/contract/moment';
import type {
  ChatMessageKind,
  CurrencyBasis,
  NegotiationEventKind,
  NegotiationParty,
} from '@breachdesk/contract/vocabularies';
import { amountsIn, percentsIn, type WrittenAmount, type WrittenPercent } from './amounts.js';
import { deadlinesIn, type WrittenDeadline } from './deadlines.js';
import { marksIn } from './marks.js';
import { isBackground, meaningOf, paidAmount } from './meaning.js';
import { type Place, wordsAt } from './place.js';
import { type Saying, sayingsIn } from './sayings.js';
import { dueOf, type Term } from './terms.js';

/** A message as proposals are read from it. */
export interface SpokenMessage {
  kind: ChatMessageKind;
  role: NegotiationParty;
  text: string;
  said: Moment | null;
}

/** An event that a message seems to tell of, at its place in the text. Nothing is one until a person accepts it. */
export interface Proposal extends Place {
  /** Which message of the chat, counted from 0. */
  message: number;
  kind: NegotiationEventKind;
  /** Who demands, offers or threatens; of a quoted demand the one who is quoted. */
  party: NegotiationParty;
  asWritten: string;
  /** Exact decimal; null where there is none, or its digits fit no way of writing numbers. */
  amount: string | null;
  currency: string | null;
  currencyBasis: CurrencyBasis | null;
  paidIn: string | null;
  percent: string | null;
  /** Counts the choices of an offer that names several ("5,000 today, else 45,000"); null where there is one. */
  option: number | null;
  term: Term | null;
  deadline: Moment | null;
}

const NOTHING = {
  amount: null,
  currency: null,
  currencyBasis: null,
  paidIn: null,
  percent: null,
  option: null,
  term: null,
  deadline: null,
} as const;

/** Events that the messages of a chat seem to tell of, in order. `currency`: of amounts in a chat that never names one. */
export const proposalsIn = (messages: readonly SpokenMessage[], currency: string | null): Proposal[] => {
  let named: string | null = null;
  return messages.flatMap((message, at) => {
    if (message.kind !== 'message' || (message.role !== 'actor' && message.role !== 'us')) return [];
    const reading: Reading = { ...message, at, role: message.role, named, assumed: currency };
    const found = proposalsOf(reading, messages.slice(Math.max(0, at - 3), at));
    named =
      found.findLast(({ currencyBasis, currency: of }) => currencyBasis === 'written' && of !== 'BTC')?.currency ??
      named;
    return found;
  });
};

interface Reading extends SpokenMessage {
  at: number;
  role: 'actor' | 'us';
  named: string | null;
  assumed: string | null;
}

/** What is longer is no message that somebody bargains in, but a log or a listing that was pasted. */
const LONGEST = 20_000;

const proposalsOf = (reading: Reading, before: readonly SpokenMessage[]): Proposal[] => {
  const { text, role } = reading;
  if (text.length > LONGEST) return [];
  const deadlines = role === 'actor' ? deadlinesIn(text) : [];
  const money = moneyIn(reading, before);
  const sayings = sayingsIn(text, role)
    .filter(saying => !saidByAmount(saying, money))
    .map(({ kind, from, to }) => proposal(reading, { kind, from, to }));
  const all = [...money, ...sayings, ...linksIn(reading), ...answered(reading, before)];
  return withDeadlines(reading, { found: all, deadlines }).sort((a, b) => a.from - b.from);
};

/** An amount tells it already: what was paid, or that somebody refuses and names another price. */
const saidByAmount = ({ kind }: Saying, money: readonly Proposal[]): boolean =>
  money.some(
    amount =>
      amount.kind === kind ||
      (kind === 'payment_sent' && amount.kind === 'test_payment') ||
      (kind === 'refusal' && amount.party === 'actor'),
  );

const proposal = (
  { at, role, text }: Pick<Reading, 'at' | 'role' | 'text'>,
  values: Partial<Proposal> & Place & { kind: NegotiationEventKind },
): Proposal => ({ ...NOTHING, message: at, party: role, asWritten: wordsAt(text, values), ...values });

const moneyIn = (reading: Reading, before: readonly SpokenMessage[]): Proposal[] => {
  const { text, role } = reading;
  const amounts = amountsIn(text).filter(amount => !isBackground(text, amount));
  const percents = percentsIn(text).filter(percent => !isBackground(text, percent));
  const found = amounts.map((amount): Proposal => {
    const { kind, party } = paidAmount(text, amount, { role, before }) ?? meaningOf(text, amount, role);
    return proposal(reading, { ...amountValues(amount, reading), kind, party });
  });
  const options = found.filter(({ kind }) => kind === 'demand' || kind === 'counter_offer');
  if (options.length > 1) options.forEach((each, at) => (each.option = at + 1));
  return [...found, ...discountsOf(reading, percents)];
};

const amountValues = ({ from, to, amount, currency, paidIn }: WrittenAmount, { named, assumed }: Reading) => {
  const crypto = currency ?? (amount !== null && /^\d{1,2}\.\d{5,}$/.test(amount) ? 'BTC' : null);
  const known = crypto ?? named ?? assumed;
  const currencyBasis: CurrencyBasis = currency ? 'written' : named && !crypto ? 'chat' : 'assumed';
  return { from, to, amount, currency: known, currencyBasis: known ? currencyBasis : null, paidIn };
};

const discountsOf = (reading: Reading, percents: readonly WrittenPercent[]): Proposal[] =>
  percents
    .filter(({ from, to }) =>
      /discount|off\b|reduc|lower|less/i.test(reading.text.slice(Math.max(0, from - 60), to + 40)),
    )
    .map(({ from, to, percent }) =>
      proposal(reading, { kind: reading.role === 'actor' ? 'discount' : 'counter_offer', from, to, percent }),
    );

const linksIn = (reading: Reading): Proposal[] => {
  if (reading.role !== 'actor') return [];
  const link = marksIn(reading.text).find(
    mark =>
      mark.kind === 'onion' &&
      /blog|post|leak|news|publi|compan|data/i.test(reading.text.slice(mark.from, mark.to).replace(/\/\/[^/]*/, '')),
  );
  return link ? [proposal(reading, { kind: 'leak_site_link', from: link.from, to: link.to })] : [];
};

/** "is ok, thank you" right after a payment was said to be sent. */
const answered = (reading: Reading, before: readonly SpokenMessage[]): Proposal[] => {
  const last = before.at(-1);
  if (reading.role !== 'actor' || last?.role !== 'us' || reading.text.length > 60) return [];
  const yes = /^\s*(?:yes|ok|is ok|received|confirmed|we (?:got|see|received) it)\b[^?]*$/i.exec(reading.text);
  const sent = sayingsIn(last.text, 'us').some(({ kind }) => kind === 'payment_sent');
  if (!yes || !sent || sayingsIn(reading.text, 'actor').some(({ kind }) => kind === 'payment_confirmed')) return [];
  return [proposal(reading, { kind: 'payment_confirmed', from: 0, to: reading.text.length })];
};

interface Found {
  found: Proposal[];
  deadlines: readonly WrittenDeadline[];
}

/** A deadline of an offer or a threat in the same message belongs to the nearest one before it; it is an event of its own as well. */
const withDeadlines = (reading: Reading, { found, deadlines }: Found): Proposal[] => {
  const set = deadlines.map(({ kind, from, to, asWritten, term }) => {
    const due = { term, deadline: dueOf(term, reading.said, asWritten) };
    const of = found.findLast(
      each =>
        (each.kind === 'demand' || each.kind === 'discount' || each.kind === 'threat_price_increase') && each.from < to,
    );
    if (of && !of.term) Object.assign(of, due);
    return proposal(reading, { kind, from, to, ...due });
  });
  return [...found, ...set];
};
