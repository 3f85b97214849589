import type { ChatFormat } from '@breachdesk/contract/vocabularies';
import type { RawChat } from './chat.js';
import { readCsv } from './read-csv.js';
import { readHtml } from './read-html.js';
import { readJson } from './read-json.js';
import { readText } from './read-text.js';

const READERS: Record<ChatFormat, (source: string) => Omit<RawChat, 'format'> | null> = {
  json: readJson,
  csv: readCsv,
  html: readHtml,
  text: readText,
};

/** The form of a source, by its content. */
export const formatOf = (source: string): ChatFormat => {
  if (readJson(source)) return 'json';
  if (/^\s*<(?:!doctype|html|head|body|div|table|ul|ol|p|section|article|main|!--)/i.test(source)) return 'html';
  return readCsv(source) ? 'csv' : 'text';
};

/** Reads a chat in the given form, or the one that its content has; null if it has none of the form in it. */
export const readChat = (source: string, format: ChatFormat = formatOf(source)): RawChat | null => {
  const read = READERS[format](source.replace(/^\uFEFF/, ''));
  return read && { format, ...read };
};
