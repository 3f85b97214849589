import type { ExcerptPiece } from './search.dto.js';
import { MARK } from './search.sql.js';

/** An excerpt with marks around what was found, as pieces: a screen shows them as text, and none of it as HTML. */
export const piecesOf = (marked: string): ExcerptPiece[] =>
  marked
    .split(MARK.begin)
    .flatMap((piece, n) => {
      const [found = '', ...rest] = piece.split(MARK.end);
      return n === 0 || rest.length === 0
        ? [{ text: piece, found: false }]
        : [
            { text: found, found: true },
            { text: rest.join(''), found: false },
          ];
    })
    .filter(({ text }) => text !== '');

/** The other spelling of a letter, as `app.folded` of the database has it. */
const SPELLINGS: Record<string, string> = { æ: 'ae', ä: 'ae', ø: 'oe', ö: 'oe', å: 'aa', ü: 'ue', ß: 'ss' };
const spelled = (letter: string): string => SPELLINGS[letter.toLowerCase()] ?? letter.toLowerCase();

/** How much of the text stands before and behind what was found. */
const AROUND = 110;
const WHOLE = 2 * AROUND;

/** An excerpt around words that stand in the text in another spelling: what is shown is the text as it stands. */
export const piecesAround = (text: string, words: string): ExcerptPiece[] => {
  const letters = [...text];
  const spellings = letters.map(spelled);
  const within = spellings.join('');
  let length = 0;
  /** Where each letter begins in its other spelling. */
  const places = spellings.map(spelling => (length += spelling.length) - spelling.length);
  const hits = wordsIn(words)
    .map(word => ({ begin: within.indexOf(word), end: within.indexOf(word) + word.length }))
    .filter(({ begin }) => begin >= 0)
    .map(({ begin, end }) => ({
      from: places.findLastIndex(place => place <= begin),
      to: places.filter(place => place < end).length,
    }))
    .sort((a, b) => a.from - b.from);
  const [first] = hits;
  if (!first) return [{ text: letters.slice(0, WHOLE).join(''), found: false }];
  const begin = Math.max(0, first.from - AROUND);
  return cut(letters, { begin, end: first.from + AROUND, hits });
};

interface Cut {
  begin: number;
  end: number;
  hits: readonly { from: number; to: number }[];
}

const cut = (letters: readonly string[], { begin, end, hits }: Cut): ExcerptPiece[] => {
  const pieces: ExcerptPiece[] = [];
  let at = begin;
  for (const { from, to } of hits.filter(hit => hit.from < end)) {
    if (from < at) continue;
    pieces.push({ text: letters.slice(at, from).join(''), found: false });
    pieces.push({ text: letters.slice(from, to).join(''), found: true });
    at = to;
  }
  pieces.push({ text: letters.slice(at, Math.max(at, end)).join(''), found: false });
  return pieces.filter(({ text }) => text !== '');
};

const wordsIn = (words: string): string[] =>
  (words.match(/[\p{L}\p{N}]+/gu) ?? []).map(word => [...word].map(spelled).join(''));
