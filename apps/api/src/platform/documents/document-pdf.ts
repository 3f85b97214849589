import { createRequire } from 'node:module';
import { buffer } from 'node:stream/consumers';
import PDFDocument from 'pdfkit';
import { type Block, contentHash, type DocumentText, type TextLanguage } from './document.js';
import { DocumentSheet, STYLES } from './document-sheet.js';
import { drawTable, type TableCell } from './document-table.js';
import { footerWords, missingWords } from './page-words.js';
import { type HasShape, setSigns } from './set-signs.js';

const resolve = createRequire(import.meta.url).resolve;
/** Roboto holds every letter of Danish and German, and Greek and Cyrillic too. It is embedded, as far as it is used. */
const FONTS = {
  regular: resolve('pdfmake/fonts/Roboto/Roboto-Regular.ttf'),
  medium: resolve('pdfmake/fonts/Roboto/Roboto-Medium.ttf'),
};

/** The library writes the title into XML as it stands: the signs that XML keeps for itself are left out there. */
const forMetadata = (title: string): string => title.replaceAll(/[<>&]/g, ' ');

/**
 * Sets a document as PDF: real text with a structure tree (headings, paragraphs, lists, tables), its language, and on
 * every page number, time and hash. The same text gives the same bytes: dates and id of the file follow from it alone.
 */
export const documentPdf = async (text: DocumentText): Promise<Buffer> => {
  const hash = contentHash(text);
  const doc = new PDFDocument({
    size: 'A4',
    layout: text.orientation ?? 'portrait',
    margin: 0,
    pdfVersion: '1.7',
    tagged: true,
    lang: text.language,
    displayTitle: true,
    bufferPages: true,
    autoFirstPage: false,
    font: FONTS.regular,
    info: {
      Title: forMetadata(text.title),
      Producer: 'Breachdesk',
      Creator: 'Breachdesk',
      CreationDate: new Date(text.generatedAt),
      // What is stated decides the id of the file, which the library makes of these entries.
      Keywords: `sha256:${hash}`,
    },
  });
  const bytes = buffer(doc);
  doc.registerFont('regular', FONTS.regular).registerFont('medium', FONTS.medium);
  const { text: shown, missing } = setSigns(text, shapesOf(doc));
  const sheet = new DocumentSheet(doc);
  sheet.heading(1, shown.title, shown.titleLanguage);
  if (missing > 0) sheet.paragraph(missingWords(missing, text.language), STYLES.remark);
  for (const block of shown.blocks) drawBlock(sheet, block);
  sheet.end(footerWords(text, hash));
  return bytes;
};

/** Both fonts hold the same letters. The library's types do not name the font that it has read. */
const shapesOf = (doc: PDFKit.PDFDocument): HasShape => {
  const { _font: read } = doc.font('regular') as unknown as WithFont; // as: see above
  return codePoint => read.font.hasGlyphForCodePoint(codePoint);
};

interface WithFont {
  _font: { font: { hasGlyphForCodePoint: HasShape } };
}

const drawBlock = (sheet: DocumentSheet, block: Block): void => {
  switch (block.kind) {
    case 'heading':
      sheet.heading(block.level, block.text);
      break;
    case 'paragraph':
      sheet.paragraph(block.text, block.tone === 'remark' ? STYLES.remark : STYLES.body, block.language);
      break;
    case 'list':
      sheet.list(block.items);
      break;
    case 'facts':
      drawTable(sheet, {
        shares: [1, 3],
        head: null,
        rows: block.entries.map(({ name, value, language }) => rowOf([name, value], [undefined, language])),
      });
      break;
    case 'table':
      drawTable(sheet, {
        shares: block.columns.map(({ share }) => share),
        head: block.columns.map(({ title }) => ({ text: title, type: 'TH', scope: 'Column' })),
        rows: block.rows.map(row =>
          rowOf(
            row,
            block.columns.map(({ language }) => language),
          ),
        ),
      });
  }
};

const rowOf = (cells: readonly string[], languages: readonly (TextLanguage | undefined)[]): TableCell[] =>
  cells.map((text, at) => ({ text, language: languages[at], ...(at === 0 ? ROW_HEAD : { type: 'TD' }) }));

const ROW_HEAD = { type: 'TH', scope: 'Row' } as const;
