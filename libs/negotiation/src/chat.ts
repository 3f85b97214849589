import type { ChatFormat } from '@breachdesk/contract/vocabularies';

/** One message as its source writes it; nothing of it is trimmed or put right. */
export interface RawMessage {
  /** Who spoke, as written; empty where the source says nothing. */
  party: string;
  /** When, as written; empty where the source says nothing. */
  time: string;
  text: string;
  /** The file that the source says was sent with it. */
  file: ChatFile | null;
}

/** A file that was sent in a chat, of which the chat holds only the name and perhaps the size in bytes. */
export interface ChatFile {
  name: string;
  size: number | null;
}

/** A chat in the order of its source. */
export interface RawChat {
  format: ChatFormat;
  /** What the source calls the chat; null where it does not. */
  chatId: string | null;
  messages: readonly RawMessage[];
}
