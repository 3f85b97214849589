import { createHash } from 'node:crypto';

/** Languages that a document can be tagged with; the words of its footer follow. */
export type DocumentLanguage = 'en' | 'da' | 'de';

/** Language of words within it. What people wrote and nobody said the language of is undetermined, as BCP 47 calls it. */
export type TextLanguage = DocumentLanguage | 'und';

/** One column of a table: its head, its share of the width beside the shares of the others, and the language of its cells. */
export interface Column {
  title: string;
  share: number;
  language?: TextLanguage;
}

/** A piece of a document, in the order of reading. Texts may hold line breaks; without a language they have the document's. */
export type Block =
  | { kind: 'heading'; level: 2 | 3; text: string }
  | { kind: 'paragraph'; text: string; tone?: 'plain' | 'remark'; language?: TextLanguage }
  | { kind: 'list'; items: readonly string[] }
  /** Names with their values, such as the facts at the top of a page. */
  | { kind: 'facts'; entries: readonly { name: string; value: string; language?: TextLanguage }[] }
  /** The first cell of a row names the row. */
  | { kind: 'table'; columns: readonly Column[]; rows: readonly (readonly string[])[] };

/** Everything a document states; nothing else decides a byte of its PDF. */
export interface DocumentText {
  title: string;
  titleLanguage?: TextLanguage;
  language: DocumentLanguage;
  /** Since when it stands as it is (ISO 8601, UTC), such as when a version was frozen; never the time of printing. */
  generatedAt: string;
  /** Zone (IANA) in which that time is shown. */
  zone: string;
  orientation?: 'portrait' | 'landscape';
  blocks: readonly Block[];
}

/** JSON in one spelling: keys in order at every depth, no blanks. */
export const canonicalJson = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );

/** The SHA-256 of what a document states (its canonical JSON), as its footer says it on every page. */
export const contentHash = (text: DocumentText): string =>
  createHash('sha256').update(canonicalJson(text)).digest('hex');
