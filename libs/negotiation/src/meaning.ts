import type { NegotiationEventKind, NegotiationParty } from '@breachdesk/contract/vocabularies';
import type { WrittenAmount } from './amounts.js';
import { type Place, sentencesOf } from './place.js';
import type { SpokenMessage } from './proposals.js';
import { sayingsIn } from './sayings.js';

/** Words beside amounts that are no part of the bargain: what a company earns, holds, is insured for, or would lose. */
const BACKGROUND =
  /\b(?:revenues?|turnover|incomes?|insur\w+|coverage|(?:net |operating )?profits?|ebitda|sales|salar\w+|payroll|lawsuits?|fines?|fined|damages|loss(?:es)?|worth of|market cap|total (?:assets|expenses)|bank accounts?|balance|mortgage|expenses|savings|loans?|earns?|a year|per (?:year|month|share)|yearly)\b/i;
const BARGAIN =
  /\b(?:price|pay(?:ment|ing)?|offer\w*|demand\w*|discount\w*|accept\w*|settle|agree\w*|deal|ransom|willing|counter|send|sent|lower than|less than)\b/i;

/** How far around an amount the words stand that say what it is. */
const [AHEAD, BEHIND] = [45, 30];

/** Whether the words beside an amount tell of money in the background. If they also bargain it is kept: to miss an offer is worse. */
export const isBackground = (text: string, { from, to }: Place): boolean => {
  const sentence = sentencesOf(text).find(place => place.from <= from && from < place.to) ?? {
    from: 0,
    to: text.length,
  };
  const ahead = text.slice(Math.max(sentence.from, from - AHEAD), from);
  const behind = text.slice(to, Math.min(sentence.to, to + BEHIND));
  return (BACKGROUND.test(ahead) || BACKGROUND.test(behind)) && !BARGAIN.test(ahead);
};

interface Meaning {
  kind: NegotiationEventKind;
  party: NegotiationParty;
}

/** Words of ours before an amount of theirs: we quote what they ask. */
const QUOTES =
  /\b(?:amount of|price of|demand\w*|you (?:want|ask|asked|require|request|are asking|offered|said)|your (?:price|offer|demand)|asking|and ask|ask for)\b[^.!?]{0,40}$/i;
const OURS =
  /\b(?:we|i)(?:'ll| can| could| will| have| are| would|'d|'re|'m| am)?\b|accept|offer|my limit|our (?:limit|maximum|offer)/i;

/** What an amount is in the bargain, by who names it and the words before it. */
export const meaningOf = (text: string, { from }: WrittenAmount, role: 'actor' | 'us'): Meaning => {
  const sentence = sentencesOf(text).find(place => place.from <= from && from < place.to);
  const before = text.slice(sentence?.from ?? 0, from);
  if (role === 'us')
    return QUOTES.test(before) && !/\b(?:accept|can offer)\b/i.test(before)
      ? demand
      : { kind: 'counter_offer', party: 'us' };
  if (
    /\b(?:you offer(?:ed)?|your offer|you said|you proposed|instead of|not)\b[^.!?]{0,25}$/i.test(before) &&
    !OURS.test(before)
  )
    return { kind: 'counter_offer', party: 'us' };
  return /discount of\W*$/i.test(before) ? { kind: 'discount', party: 'actor' } : demand;
};

const demand: Meaning = { kind: 'demand', party: 'actor' };

interface Around {
  role: 'actor' | 'us';
  before: readonly SpokenMessage[];
}

/** What an amount is that was paid rather than asked or offered; null for all others. */
export const paidAmount = (text: string, amount: WrittenAmount, { role, before }: Around): Meaning | null => {
  const said = sayingsIn(text, role).map(({ kind }) => kind);
  if (role === 'us') {
    const isRest = /\b(?:rest|remaining|balance)\W*$/i.test(text.slice(0, amount.from));
    if (said.includes('test_payment')) return { kind: isRest ? 'counter_offer' : 'test_payment', party: 'us' };
    return said.includes('payment_sent') ? { kind: 'payment_sent', party: 'us' } : null;
  }
  const paying = before.some(({ role: by, text: words }) => by === 'us' && /\/tx\/|\bsent\b|\bpaid\b/i.test(words));
  const fine = /^\d{1,2}\.\d{4,}$/.test(amount.amount ?? '');
  const received = /^\W{0,3}(?:is |was )?(?:received|confirmed)/i.test(text.slice(amount.to));
  return said.includes('payment_confirmed') || received || (paying && fine)
    ? { kind: 'payment_confirmed', party: 'actor' }
    : null;
};
