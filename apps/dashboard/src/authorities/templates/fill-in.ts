/** What a text is filled in with; the braces of anything else stay and are seen before sending. */
export type Filling = Record<'reference' | 'contact' | 'organisation' | 'sender', string>;

/** A text with its words in braces filled in: names alone, nothing is computed. */
export const fillIn = (text: string, filling: Filling): string => {
  const values = new Map<string, string>(Object.entries(filling));
  return text.replace(/\{\{\s*(\w+)\s*\}\}/g, (braces, name: string) => values.get(name) || braces);
};
