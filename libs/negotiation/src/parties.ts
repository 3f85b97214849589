import type { NegotiationParty } from '@breachdesk/contract/vocabularies';
import type { RawMessage } from './chat.js';

/** A party of a chat in all its spellings, and who it seems to be. */
export interface ChatParty {
  /** The one spelling that all others are reduced to. */
  key: string;
  /** As written in the source, in the order in which they appear. */
  spellings: readonly string[];
  messages: number;
  role: NegotiationParty;
}

const OURS = /^(?:victim|client|company|customer|user|us|we|you|me)$/;
const NOBODY = /^(?:|bot|system|server|chat|admin bot|notification)$/;

/** One key for spellings that differ in case, blanks, invisible characters or forms of the same letter. */
export const partyKey = (written: string): string =>
  written
    .normalize('NFKC')
    .replace(/[\p{Cf}\s]+/gu, ' ')
    .trim()
    .toLowerCase();

/** Who a party seems to be by its name alone; whoever is neither us nor the chat itself is taken for the extortionist. */
export const roleOf = (key: string): NegotiationParty => {
  if (NOBODY.test(key)) return 'none';
  return OURS.test(key) ? 'us' : 'actor';
};

/** The parties of a chat in the order in which they first speak. */
export const partiesOf = (messages: readonly Pick<RawMessage, 'party'>[]): ChatParty[] => {
  const found = new Map<string, { spellings: Set<string>; messages: number }>();
  for (const { party } of messages) {
    const key = partyKey(party);
    const seen = found.get(key) ?? { spellings: new Set<string>(), messages: 0 };
    seen.spellings.add(party);
    seen.messages += 1;
    found.set(key, seen);
  }
  return [...found].map(([key, seen]) => ({
    key,
    spellings: [...seen.spellings],
    messages: seen.messages,
    role: roleOf(key),
  }));
};
