/** A stretch of a text: `from` inclusive, `to` exclusive, in UTF-16 units as JavaScript counts. */
export interface Place {
  from: number;
  to: number;
}

export const overlaps = (one: Place, other: Place): boolean => one.from < other.to && other.from < one.to;

export const wordsAt = (text: string, { from, to }: Place): string => text.slice(from, to);

/** All matches of a global form, as places. */
export const placesOf = (text: string, form: RegExp): Place[] =>
  [...text.matchAll(form)].map(({ index, 0: words }) => ({ from: index, to: index + words.length }));

/** The sentences of a text, with their places. Chats also write a line break as the two characters `\n`. */
export const sentencesOf = (text: string): Place[] => {
  const ends = [
    ...text.matchAll(/[.!?]{1,10}(?=\s|$)|\\r|\\n|\n(?=[^\S\n]{0,20}(?:[-*•>]|\d{1,3}[.)]))|\n[^\S\n]{0,20}\n/g),
  ];
  const cuts = [0, ...ends.map(({ index, 0: sign }) => index + sign.length), text.length];
  return cuts
    .slice(1)
    .map((to, at) => ({ from: cuts[at] ?? 0, to }))
    .filter(place => wordsAt(text, place).trim() !== '');
};

/** The words of the sentence that a place lies in, without blanks around them. */
export const sentenceAt = (text: string, { from, to }: Place): string => {
  const within = sentencesOf(text).filter(sentence => sentence.from < to && from < sentence.to);
  const [first, last] = [within[0], within.at(-1)];
  return (first && last ? text.slice(first.from, last.to) : text.slice(from, to)).trim();
};

/** The text with the given places blanked out, so that everything else keeps its place. */
export const without = (text: string, places: readonly Place[]): string =>
  places.reduce((left, { from, to }) => left.slice(0, from) + '\u0000'.repeat(to - from) + left.slice(to), text);
