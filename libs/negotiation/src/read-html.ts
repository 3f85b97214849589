import type { RawChat } from './chat.js';
import { readText } from './read-text.js';

/** Elements whose content is not on the page. */
const HIDDEN = new Set(['script', 'style', 'head', 'template', 'noscript']);
/** Elements that stand on lines of their own. */
const BLOCKS = new Set(
  'address article aside blockquote body br dd div dl dt footer h1 h2 h3 h4 h5 h6 header html hr li main nav ol p pre section table tbody td th thead time tr ul'.split(
    ' ',
  ),
);
const NAMED: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  euro: '€',
  pound: '£',
};
const ENTITY = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,6}));/gi;
const TAG_NAME = /^\/?([a-z][a-z0-9]{0,20})/i;

/** The words of a saved page, line by line as they stand on it, read as pasted text. Nothing of the page is run or fetched. */
export const readHtml = (source: string): Omit<RawChat, 'format'> | null => readText(htmlWords(source));

/** The words of a page without its markup: a line for each block. Takes time in proportion to its length, whatever is in it. */
export const htmlWords = (source: string): string => {
  const parts: string[] = [];
  let at = 0;
  while (at < source.length) {
    const opens = source.indexOf('<', at);
    if (opens < 0) break;
    parts.push(wordsOf(source.slice(at, opens)));
    const after = tagEnd(source, opens, parts);
    if (after === null) return [...parts, wordsOf(source.slice(opens))].join('').trim();
    at = after;
  }
  return [...parts, wordsOf(source.slice(at))]
    .join('')
    .split('\n')
    .map(line => line.trim())
    .join('\n');
};

/** Where the markup that opens there is over; null where it never is: then its rest is words. */
const tagEnd = (source: string, opens: number, parts: string[]): number | null => {
  if (source.startsWith('<!--', opens)) return endOf(source, '-->', opens);
  const name = TAG_NAME.exec(source.slice(opens + 1, opens + 24))?.[1]?.toLowerCase();
  if (!name && source[opens + 1] !== '!') {
    parts.push('<');
    return opens + 1;
  }
  if (name && BLOCKS.has(name)) parts.push('\n');
  const isHidden = name !== undefined && HIDDEN.has(name) && source[opens + 1] !== '/';
  return endOf(source, '>', isHidden ? hiddenEnd(source, name, opens) : opens);
};

/** Where the closing tag of a hidden element begins; -1 where there is none. */
const hiddenEnd = (source: string, name: string, from: number): number => {
  const closing = new RegExp(`</${name}`, 'gi');
  closing.lastIndex = from;
  return closing.exec(source)?.index ?? -1;
};

const endOf = (source: string, sign: string, from: number): number | null => {
  const at = from < 0 ? -1 : source.indexOf(sign, from);
  return at < 0 ? null : at + sign.length;
};

const wordsOf = (text: string): string =>
  text
    .replace(/\s/g, ' ')
    .replace(/ {2,}/g, ' ')
    .replace(ENTITY, (all, decimal: string | undefined, hex: string | undefined, name: string | undefined) =>
      name ? (NAMED[name.toLowerCase()] ?? all) : signOf(decimal ? Number(decimal) : parseInt(hex ?? '', 16), all),
    );

const signOf = (code: number, all: string): string =>
  code > 31 && code < 0x110000 && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : all;
