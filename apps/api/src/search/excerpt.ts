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
