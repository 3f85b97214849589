import { type Place, placesOf } from './place.js';

/** What is marked in a text of a chat, so that nobody takes it for words: never a link, never fetched. */
export const MARK_KINDS = ['onion', 'link', 'wallet', 'transaction'] as const;
export type MarkKind = (typeof MARK_KINDS)[number];
export interface Mark extends Place {
  kind: MarkKind;
}

const LINK =
  /\b(?:https?|ftp|tor):\/\/[^\s<>"\\]+|\b(?:[a-z0-9-]{1,63}\.){1,10}onion\b[^\s<>"\\]*|\bwww\.[^\s<>"\\]+/gi;
const ONION = /\.onion\b/i;
const TRANSACTION = /\/tx\/|\/transactions?\//i;
/** Bitcoin (base58 and bech32), Monero, Ethereum and Tron addresses by their form; checksums are not checked: a typo is evidence too. */
const WALLET =
  /\b(?:bc1[a-z0-9]{25,62}|[13][1-9A-HJ-NP-Za-km-z]{25,34}|[48][1-9A-HJ-NP-Za-km-z]{94,105}|0x[0-9a-fA-F]{40}|T[1-9A-HJ-NP-Za-km-z]{33})\b/g;
const TRANSACTION_ID = /\b[0-9a-f]{64}\b/g;

const kindOfLink = (words: string): MarkKind => {
  if (ONION.test(words)) return 'onion';
  return TRANSACTION.test(words) ? 'transaction' : 'link';
};

/** The sign that ends a sentence is no part of an address. */
const withoutEnd = (text: string, { from, to }: Place): Place => ({
  from,
  to: from + text.slice(from, to).replace(/[.,;:!?)]{1,5}$/, '').length,
});

/** Addresses, wallets and transactions in a text, in order, none within another. */
export const marksIn = (text: string): Mark[] => {
  const links = placesOf(text, LINK)
    .map(place => withoutEnd(text, place))
    .map((place): Mark => ({
      ...place,
      kind: kindOfLink(text.slice(place.from, place.to)),
    }));
  const free = (place: Place): boolean => !links.some(link => place.from < link.to && link.from < place.to);
  const others = [
    ...placesOf(text, WALLET).map((place): Mark => ({ ...place, kind: 'wallet' })),
    ...placesOf(text, TRANSACTION_ID).map((place): Mark => ({ ...place, kind: 'transaction' })),
  ];
  return [...links, ...others.filter(free)].sort((a, b) => a.from - b.from);
};
