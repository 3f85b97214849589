import type { ChatMessageKind } from '@breachdesk/contract/vocabularies';
import type { ChatFile, RawMessage } from './chat.js';

const FILE_FORMS = [
  /^\s*File: \[(?<name>[^\n]+)\]\s*$/u,
  /^\s*\u{1F5C3}\uFE0F?\s*(?<name>[^\n]+?) (?<size>\d+) bytes\s*$/u,
  /^\s*(?:file|upload in progress)\s*\n\s*(?<name>[^\n]+)\n\s*[\d.,]+ ?[kMG]?B\s*$/iu,
  /^\s*(?<name>file(?: \d{1,3})?\.?)\s*$/iu,
];

/** Lines that chats write by themselves, as seen in real ones. */
const SYSTEM_FORMS = [/^\s*\[chat started\]/i, /^\s*You can attach a few files for test decryption by packing them/];

/** What chats write for an upload is short. */
const LONGEST = 600;

/** The file that a message tells of: from its own field, else from the words that chats write for an upload. */
export const fileOf = ({ text, file }: Pick<RawMessage, 'text' | 'file'>): ChatFile | null => {
  if (file) return file;
  if (text.length > LONGEST) return null;
  for (const form of FILE_FORMS) {
    const { name, size } = form.exec(text)?.groups ?? {};
    if (name) return { name: name.trim(), size: size ? Number(size) : null };
  }
  return null;
};

/** What a message is. An empty one is often a file that the copy of the chat left out. */
export const kindOf = (message: Pick<RawMessage, 'text' | 'file'>): ChatMessageKind => {
  if (SYSTEM_FORMS.some(form => form.test(message.text))) return 'system';
  if (fileOf(message)) return 'file';
  return message.text.trim() === '' ? 'empty' : 'message';
};
