import { convert, type FormatCallback } from 'html-to-text';
import sanitizeHtml from 'sanitize-html';
import { MAIL_LIMITS } from './mail-limits.js';
import type { MailFile } from './parsed-mail.js';

/** A picture that came with the mail, by its Content-ID without brackets. */
export type Pictures = ReadonlyMap<string, MailFile>;

export interface CleanHtml {
  html: string;
  /** Pictures, styles and other parts that would have been fetched. */
  remoteParts: number;
}

const COLOUR = [/^#[0-9a-f]{3,8}$/i, /^rgba?\([\d\s.,%]+\)$/i, /^[a-z]{3,20}$/i];
const LENGTH = [/^-?[\d.]{1,6}(px|pt|em|rem|%)?$/i];
const LENGTHS = [/^(-?[\d.]{1,6}(px|pt|em|rem|%)?\s*){1,4}$/i];
const WORDS = [/^[a-z -]{1,40}$/i];
const STYLES = {
  color: COLOUR,
  'background-color': COLOUR,
  'font-weight': [/^(\d{3}|[a-z]{1,10})$/i],
  'font-style': WORDS,
  'font-size': [...LENGTH, ...WORDS],
  'font-family': [/^[\w\s,'"-]{1,200}$/],
  'text-align': WORDS,
  'text-decoration': WORDS,
  'line-height': LENGTH,
  margin: LENGTHS,
  padding: LENGTHS,
  'border-collapse': WORDS,
  'vertical-align': WORDS,
  width: LENGTH,
};

/** Told by their first bytes: what a part calls itself proves nothing. SVG is a program and not among them. */
const KINDS: [type: string, begins: number[]][] = [
  ['image/png', [0x89, 0x50, 0x4e, 0x47]],
  ['image/jpeg', [0xff, 0xd8, 0xff]],
  ['image/gif', [0x47, 0x49, 0x46, 0x38]],
];

const dataUrl = ({ bytes }: MailFile): string | null => {
  const kind = KINDS.find(([, begins]) => begins.every((byte, at) => bytes[at] === byte));
  return kind ? `data:${kind[0]};base64,${Buffer.from(bytes).toString('base64')}` : null;
};

/** Addresses that a style would fetch, and sheets from elsewhere, before the styles are taken away. */
const FETCHED_BY_STYLE = /url\s*\(\s*['"]?\s*(?:https?:)?\/\/|@import/gi;
const FETCHING = new Set(['link', 'iframe', 'frame', 'object', 'embed', 'video', 'audio', 'source', 'script', 'input']);

/**
 * The HTML of a mail so that showing it runs nothing and fetches nothing: text, tables and simple styles stay; pictures
 * only if they came with the mail; a link becomes its words and its address, to be read and not to be clicked.
 */
export const cleanHtml = (dirty: string, pictures: Pictures): CleanHtml => {
  let remoteParts = (dirty.match(FETCHED_BY_STYLE) ?? []).length;
  let room: number = MAIL_LIMITS.pictureBytes;
  const picture = (source: string): string | null => {
    const id = /^cid:(.+)$/i.exec(source.trim())?.[1];
    const file = id === undefined ? undefined : pictures.get(decoded(id));
    if (!file || file.bytes.length > room) return null;
    room -= file.bytes.length;
    return dataUrl(file);
  };
  const image = (_: string, { src = '', alt = '' }: sanitizeHtml.Attributes): sanitizeHtml.Tag => {
    const shown = picture(src);
    if (shown) return { tagName: 'img', attribs: { src: shown, alt } };
    if (/^\s*(https?:)?\/\//i.test(src)) remoteParts += 1;
    return { tagName: 'span', attribs: {}, text: `[${alt.trim() || 'picture'}]` };
  };
  const link = (_: string, { href = '' }: sanitizeHtml.Attributes): sanitizeHtml.Tag => ({
    tagName: 'a',
    attribs: { title: href.slice(0, 2000) },
  });
  const html = sanitizeHtml(dirty.slice(0, MAIL_LIMITS.htmlLength), {
    allowedTags: [...sanitizeHtml.defaults.allowedTags, 'img', 'center', 'font', 'del', 'ins'],
    allowedAttributes: {
      '*': ['style', 'align', 'valign', 'dir', 'lang', 'title'],
      img: ['src', 'alt'],
      td: ['colspan', 'rowspan'],
      th: ['colspan', 'rowspan'],
      font: ['color', 'size', 'face'],
    },
    allowedStyles: { '*': STYLES },
    allowedSchemesByTag: { img: ['data'] },
    allowedSchemes: [],
    allowProtocolRelative: false,
    disallowedTagsMode: 'discard',
    nonTextTags: ['script', 'style', 'textarea', 'option', 'noscript', 'title', 'xmp', 'iframe', 'svg', 'math'],
    nestingLimit: MAIL_LIMITS.partDepth,
    transformTags: { img: image, a: link },
    onOpenTag: (name, attributes) => {
      if (!FETCHING.has(name)) return;
      const target = attributes['src'] ?? attributes['href'] ?? attributes['data'];
      if (target && /^\s*(https?:)?\/\//i.test(target)) remoteParts += 1;
    },
  });
  return { html: html.trim(), remoteParts };
};

const decoded = (id: string): string => {
  try {
    return decodeURIComponent(id);
  } catch {
    return id; // a stray percent sign
  }
};

/** A link as its words, and its address where that says more. */
const withAddress: FormatCallback = ({ attribs, children }, walk, builder) => {
  walk(children, builder);
  const title = (attribs as Record<string, string> | undefined)?.['title']; // of an element, as cleaned above
  if (title) builder.addInline(` [${title}]`);
};

/** The words of cleaned HTML, for reading, searching and comparing. */
export const textOfHtml = (html: string): string =>
  convert(html, {
    wordwrap: false,
    limits: { maxInputLength: MAIL_LIMITS.htmlLength, maxDepth: MAIL_LIMITS.partDepth },
    formatters: { withAddress },
    selectors: [
      { selector: 'img', format: 'skip' },
      { selector: 'a', format: 'withAddress' },
      { selector: 'table', format: 'dataTable' },
    ],
  });
