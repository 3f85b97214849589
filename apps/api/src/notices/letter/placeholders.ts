/** What a letter may take from its recipient and its campaign. There is nothing else, and no logic. */
export const PLACEHOLDERS = ['name', 'address', 'reference', 'categories', 'contact', 'date', 'organisation'] as const;
export type Placeholder = (typeof PLACEHOLDERS)[number];

/** A piece of a letter: text as it stands, or the name of what goes here. */
export type Piece = { text: string } | { placeholder: Placeholder };

/** A text cut into its pieces; `unknown`: what stands in braces and is no placeholder, as it was written. */
export interface Template {
  pieces: readonly Piece[];
  unknown: readonly string[];
}

const isPlaceholder = (word: string): word is Placeholder => PLACEHOLDERS.some(known => known === word);

/**
 * Cuts a text at `{{…}}`. Only the listed words are taken, compared as words: nothing is looked up by a name out of the
 * text, so no name can reach anything. A brace pair that is opened or closed alone is told as unknown too.
 */
export const cutTemplate = (text: string): Template => {
  const pieces: Piece[] = [];
  const unknown: string[] = [];
  for (const part of text.split(/(\{\{[^{}]*\}\})/)) {
    const word = /^\{\{([^{}]*)\}\}$/.exec(part)?.[1]?.trim();
    if (word === undefined) {
      if (/\{\{|\}\}/.test(part)) unknown.push(/\{\{|\}\}/.exec(part)?.[0] ?? '');
      if (part !== '') pieces.push({ text: part });
    } else if (isPlaceholder(word)) pieces.push({ placeholder: word });
    else unknown.push(part.slice(0, 60));
  }
  return { pieces, unknown: [...new Set(unknown)] };
};

/** The text with the values in their places. Values are put in once and never read as a template themselves. */
export const filledIn = ({ pieces }: Template, values: Readonly<Record<Placeholder, string>>): string =>
  pieces.map(piece => ('text' in piece ? piece.text : values[piece.placeholder])).join('');
