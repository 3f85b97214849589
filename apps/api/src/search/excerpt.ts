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

/** A spelling of a letter, given the one before it. */
type Spelling = (letter: string, before: string | undefined) => string;

/** The other spelling of a letter, as `app.folded` of the database has it. */
const SPELLINGS: Record<string, string> = { æ: 'ae', ä: 'ae', ø: 'oe', ö: 'oe', å: 'aa', ü: 'ue', ß: 'ss' };
const spelled: Spelling = letter => SPELLINGS[letter.toLowerCase()] ?? letter.toLowerCase();

/** A letter without its marks, as `app.bare` of the database has it: Århus, Aarhus and Arhus are one. */
const BARE: Record<string, string> = { æ: 'ae', ø: 'o', ß: 'ss', ł: 'l', đ: 'd', ð: 'd' };
const unmarked = (letter: string): string => {
  const small = letter.toLowerCase();
  return BARE[small] ?? small.normalize('NFKD').replace(/[\u0300-\u036f]/g, '');
};
const bare: Spelling = (letter, before) =>
  unmarked(letter) === 'a' && before !== undefined && unmarked(before) === 'a' ? '' : unmarked(letter);

/** A word is found from its beginning, a number by its end as well. */
const WORD_BEGINS = '(?<![\\p{L}\\p{N}])';

/** What may stand between the digits of a number. */
const APART = "[-_./,' \\u00a0\\u2009\\u202f]?";

/** How much of the text stands before and behind what was found. */
const AROUND = 110;
const WHOLE = 2 * AROUND;

/** An excerpt around words that stand in the text in another spelling: what is shown is the text as it stands. */
export const piecesAround = (text: string, words: string): ExcerptPiece[] => {
  const letters = [...text.normalize('NFC')];
  const [hits = []] = [spelled, bare]
    .map(spelling => hitsIn(letters, words, spelling))
    .filter(({ length }) => length > 0);
  const [first] = hits;
  if (!first) return [{ text: letters.slice(0, WHOLE).join(''), found: false }];
  const begin = Math.max(0, first.from - AROUND);
  return cut(letters, { begin, end: first.from + AROUND, hits });
};

/** Where each word first stands in a spelling, by letters of the text. */
const hitsIn = (letters: readonly string[], words: string, spelling: Spelling): Cut['hits'] => {
  const spellings = letters.map((letter, at) => spelling(letter, letters[at - 1]));
  const within = spellings.join('');
  let length = 0;
  /** Where each letter begins in its other spelling. */
  const places = spellings.map(each => (length += each.length) - each.length);
  return patternsOf(words, spelling)
    .map(pattern => pattern.exec(within))
    .filter(match => match !== null)
    .map(({ index, 0: { length: size } }) => ({ begin: index, end: index + size }))
    .map(({ begin, end }) => ({
      from: places.findLastIndex((place, at) => place <= begin && spellings[at] !== ''),
      to: places.filter(place => place < end).length,
    }))
    .sort((a, b) => a.from - b.from);
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

/** Words to look for; the digits of a number may be set apart in the text, or in what is looked for. */
const patternsOf = (words: string, spelling: Spelling): RegExp[] =>
  (words.normalize('NFC').match(/\d[\d.,']*\d|[\p{L}\p{N}]+/gu) ?? []).map(word =>
    /^[\d.,']+$/.test(word)
      ? new RegExp([...word.replaceAll(/\D/g, '')].join(APART))
      : new RegExp(WORD_BEGINS + [...word].map((letter, at, all) => spelling(letter, all[at - 1])).join(''), 'u'),
  );
