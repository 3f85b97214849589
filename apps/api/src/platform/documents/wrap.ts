type WidthOf = (text: string) => number;

/** Breaks a text into lines no wider than `width`, at blanks and, where a word is wider than a line, within it. */
export const wrap = (text: string, width: number, widthOf: WidthOf): string[] =>
  text.split(/\r\n|\r|\n/).flatMap(line => wrapLine(line, width, widthOf));

/** Words are measured one by one: a line is as wide as its words and the blanks between them. */
const wrapLine = (text: string, width: number, widthOf: WidthOf): string[] => {
  const blank = widthOf(' ');
  const lines: string[][] = [[]];
  let filled = 0;
  // Blanks that do not break (as in 57 000) stay within their word.
  for (const word of text.split(/[^\S\u00a0\u202f]+/u).flatMap(whole => pieces(whole, width, widthOf))) {
    const wide = widthOf(word);
    if (filled > 0 && filled + blank + wide > width) {
      lines.push([word]);
      filled = wide;
    } else {
      lines.at(-1)?.push(word);
      filled += (filled > 0 ? blank : 0) + wide;
    }
  }
  return lines.map(words => words.join(' '));
};

/** A word as it is, or in pieces that each fit a line. Signs of two halves stay whole. */
const pieces = (word: string, width: number, widthOf: WidthOf): string[] => {
  if (widthOf(word) <= width) return [word];
  const found: string[] = [];
  let piece = '';
  for (const sign of word) {
    if (piece !== '' && widthOf(piece + sign) > width) {
      found.push(piece);
      piece = '';
    }
    piece += sign;
  }
  return [...found, piece];
};
