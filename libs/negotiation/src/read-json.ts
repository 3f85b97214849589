import type { ChatFile, RawChat, RawMessage } from './chat.js';
import { MESSAGE_NAMES } from './message-names.js';

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** `{ "chat_id": …, "messages": [{ "party", "timestamp", "content" }] }` or the bare list, also under other usual names. */
export const readJson = (source: string): Omit<RawChat, 'format'> | null => {
  const value = parsed(source);
  const messages = isFields(value) ? value['messages'] : value;
  if (!Array.isArray(messages) || messages.length === 0 || !messages.every(isFields)) return null;
  if (!messages.some(fields => MESSAGE_NAMES.text.some(name => name in fields))) return null;
  const id = isFields(value) ? (value['chat_id'] ?? value['chatId']) : null;
  return {
    chatId: typeof id === 'string' || typeof id === 'number' ? String(id) : null,
    messages: messages.map(messageOf),
  };
};

const parsed = (source: string): unknown => {
  if (!/^\uFEFF?\s*[[{]/.test(source)) return null;
  try {
    return JSON.parse(source.replace(/^\uFEFF/, ''));
  } catch (error) {
    if (error instanceof SyntaxError) return null; // it only looked like JSON
    throw error;
  }
};

const messageOf = (fields: Fields): RawMessage => ({
  party: textIn(fields, MESSAGE_NAMES.party),
  time: textIn(fields, MESSAGE_NAMES.time),
  text: textIn(fields, MESSAGE_NAMES.text),
  file: fileIn(fields['attachment'] ?? fields['file']),
});

const textIn = (fields: Fields, names: readonly string[]): string => {
  const value = names.map(name => fields[name]).find(each => each !== undefined && each !== null);
  if (value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
};

const fileIn = (value: unknown): ChatFile | null => {
  if (typeof value === 'string' && value !== '') return { name: value, size: null };
  if (!isFields(value)) return null;
  const [name, size] = [value['filename'] ?? value['name'], value['filesize'] ?? value['size']];
  return typeof name === 'string' ? { name, size: typeof size === 'number' ? size : null } : null;
};
