import { createRequire } from 'node:module';
import pdfmake from 'pdfmake';
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { type Letter } from '../letter/letter.js';

/** Where each letter lies in its PDF: first page (1 is the first) and number of pages. */
export interface LettersPdf {
  bytes: Buffer;
  places: { firstPage: number; pages: number }[];
}

const fonts = createRequire(import.meta.url)('pdfmake/fonts/Roboto.js') as Record<string, Record<string, string>>; // a module of paths without types
const fontFiles = Object.values(fonts).flatMap(font => Object.values(font));
pdfmake.setFonts(fonts);
// A letter is text: nothing is loaded from anywhere but the fonts (T7, T23).
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy(path => fontFiles.includes(path));

const MM = 72 / 25.4;
/** A4 with the address where windows of envelopes are (DIN 5008 form B: 45 mm from the top, 20 mm from the left). */
const LEFT = 25 * MM;
const ADDRESS_TOP = 45 * MM;
const ADDRESS_HEIGHT = 45 * MM;
const MARGIN = 20 * MM;
const GAP = 8;

const PAGE_WORDS: Record<Letter['language'], (page: number, pages: number) => string> = {
  da: (page, pages) => `side ${page} af ${pages}`,
  de: (page, pages) => `Seite ${page} von ${pages}`,
  en: (page, pages) => `page ${page} of ${pages}`,
};

/** A piece of content after it was laid out: pdfmake notes on it where it went. */
type Placed = Content & { positions?: { pageNumber: number }[] };

const contentOf = (letter: Letter, organisation: string, isFirst: boolean): Placed => ({
  stack: [
    { text: organisation, fontSize: 8, color: '#555555', relativePosition: { x: 0, y: ADDRESS_TOP - MARGIN } },
    { text: letter.addressee.join('\n'), relativePosition: { x: 0, y: ADDRESS_TOP - MARGIN + 14 } },
    {
      text: `${letter.date}\n${letter.reference}`,
      alignment: 'right',
      margin: [0, ADDRESS_TOP - MARGIN + ADDRESS_HEIGHT, 0, GAP * 2],
    },
    { text: letter.subject, bold: true, fontSize: 12, margin: [0, 0, 0, GAP] },
    ...letter.body.split(/\n{2,}/).map(text => ({ text, margin: [0, 0, 0, GAP] as [number, number, number, number] })), // a margin is four numbers
  ],
  ...(isFirst ? {} : { pageBreak: 'before' as const }), // one of pdfmake's words
});

/**
 * Sets letters one after the other, each on a page of its own, with its reference and page on every sheet. The same
 * letters give the same bytes: the day of the document is that of the letters and its id follows from its content.
 */
export const lettersPdf = async (
  letters: readonly Letter[],
  organisation: string,
  day: string,
): Promise<LettersPdf> => {
  const contents = letters.map((letter, at) => contentOf(letter, organisation, at === 0));
  const layout = new Layout(contents, letters);
  const definition: TDocumentDefinitions = {
    info: {
      title: 'Letters',
      creationDate: new Date(`${day}T00:00:00Z`),
      producer: 'Breachdesk',
      creator: 'Breachdesk',
    },
    pageSize: 'A4',
    pageMargins: [LEFT, MARGIN, MARGIN, MARGIN],
    defaultStyle: { fontSize: 10.5, lineHeight: 1.15 },
    content: contents,
    footer: (page, pages) => ({
      text: layout.footer(page, pages),
      fontSize: 8,
      color: '#555555',
      margin: [LEFT, 20, MARGIN, 0],
    }),
  };
  const bytes = await pdfmake.createPdf(definition).getBuffer();
  return { bytes, places: layout.places };
};

/** Which page belongs to which letter; known once the content is laid out, which is before the first footer is asked for. */
class Layout {
  places: LettersPdf['places'] = [];
  private readonly letterOn: number[] = [];

  constructor(
    private readonly contents: readonly Placed[],
    private readonly letters: readonly Letter[],
  ) {}

  footer(page: number, pages: number): string {
    if (this.places.length === 0) this.measure(pages);
    const at = this.letterOn[page] ?? 0;
    const [letter, place] = [this.letters[at], this.places[at]];
    if (!letter || !place) return '';
    return `${letter.reference} · ${PAGE_WORDS[letter.language](page - place.firstPage + 1, place.pages)}`;
  }

  private measure(pages: number): void {
    const firsts = this.contents.map(({ positions }) => positions?.[0]?.pageNumber ?? 1);
    this.places = firsts.map((firstPage, at) => ({ firstPage, pages: (firsts[at + 1] ?? pages + 1) - firstPage }));
    for (const [at, { firstPage, pages: count }] of this.places.entries())
      for (let page = firstPage; page < firstPage + count; page += 1) this.letterOn[page] = at;
  }
}
