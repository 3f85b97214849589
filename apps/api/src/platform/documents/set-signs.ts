import type { Block, DocumentText } from './document.js';

/** Whether the font has a shape for a code point. */
export type HasShape = (codePoint: number) => boolean;

/** Stands for what the font has no shape for, so that nothing vanishes. */
export const REPLACEMENT = '\u{fffd}';

/** Signs that are read over anyway, such as joiners and variation selectors: without a shape they are left out. */
const UNSEEN = /[\p{Cf}\ufe00-\ufe0f]/gu;
const BLANK = /^\s$/u;
/** A narrow blank that does not break, as in 57 000. */
const UNBROKEN = '\u202f';

const isPlain = (text: string): boolean => !/[^\n\r\t -~\u00a0-\u00ff]/.test(text);

/** What a document states, in signs that the font can set, and how many it could not. */
export const setSigns = (text: DocumentText, has: HasShape): { text: DocumentText; missing: number } => {
  const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  let missing = 0;
  const canSet = (sign: string): boolean => [...sign].every(each => has(each.codePointAt(0)!)); // each has one
  const setSign = (sign: string): string => {
    if (sign === UNBROKEN && !canSet(sign)) return '\u00a0';
    if (/\s/u.test(sign)) return BLANK.test(sign) && !/[\n\r]/.test(sign) && !canSet(sign) ? ' ' : sign;
    const whole = sign.normalize('NFC');
    const fitting = [sign, whole, whole.replaceAll(UNSEEN, '')].find(canSet);
    if (fitting !== undefined) return fitting;
    missing += 1;
    return REPLACEMENT;
  };
  const set = (words: string): string =>
    isPlain(words) ? words : [...segmenter.segment(words)].map(({ segment }) => setSign(segment)).join('');
  const blocks = JSON.parse(
    JSON.stringify(text.blocks, (_, part: unknown) => (typeof part === 'string' ? set(part) : part)),
  ) as Block[]; // of the same shape: only signs within its texts were changed
  return { text: { ...text, title: set(text.title), blocks }, missing };
};
