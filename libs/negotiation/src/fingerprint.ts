import type { ChatLikeness } from '@breachdesk/contract/vocabularies';
import { createHash } from 'node:crypto';

/** The words of a message for comparison: case, blanks and forms of the same letter make no difference. */
const wordsOf = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\\r|\\n/g, ' ')
    .replace(/[\p{Cf}\s]+/gu, ' ')
    .trim()
    .toLowerCase();

/** SHA-256 of the words of a message, in hexadecimal: the same for a copy with other blanks. */
export const messageHash = (text: string): string => createHash('sha256').update(wordsOf(text)).digest('hex');

/** SHA-256 over the hashes of all messages in order: the same for the same chat, whatever its times and party names. */
export const chatHash = (hashes: readonly string[]): string =>
  createHash('sha256').update(hashes.join('\n')).digest('hex');

/** Messages too short to tell chats apart, such as "ok", are no sign of a copy. */
export const TELLING_LENGTH = 12;

/** Hashes of the messages that tell chats apart. */
export const tellingHashes = (texts: readonly string[]): string[] => [
  ...new Set(texts.filter(text => text.length >= TELLING_LENGTH).map(messageHash)),
];

/** From this share of the shorter chat on, one is a copy of the other: continued, cut, or otherwise transcribed. */
const NEAR = 0.5;

/** Whether one chat is a copy of the other, from the texts of their messages. */
export const likenessOf = (one: readonly string[], other: readonly string[]): ChatLikeness => {
  if (one.length === other.length && chatHash(one.map(messageHash)) === chatHash(other.map(messageHash))) return 'same';
  const [a, b] = [new Set(tellingHashes(one)), new Set(tellingHashes(other))];
  const shared = [...a].filter(hash => b.has(hash)).length;
  return isNear(shared, Math.min(a.size, b.size)) ? 'near' : 'other';
};

/** Whether that many common messages out of those of the shorter chat make a copy. Two are chance or a template. */
export const isNear = (shared: number, ofShorter: number): boolean => shared >= 3 && shared >= NEAR * ofShorter;
