import { strToU8, zipSync } from 'fflate';
import { extractText, getDocumentProxy } from 'unpdf';

/** A PDF of one page with one line, as small as ISO 32000 allows; readers rebuild the table that is left out. */
export const pdfOf = (line: string): Buffer => {
  const words = `BT /F1 12 Tf 72 720 Td (${line}) Tj ET`;
  return Buffer.from(
    [
      '%PDF-1.4',
      '1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj',
      '2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj',
      '3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >> endobj',
      `4 0 obj << /Length ${words.length} >> stream\n${words}\nendstream endobj`,
      '5 0 obj << /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >> endobj',
      'trailer << /Root 1 0 R >>',
      '%%EOF',
    ].join('\n'),
    'latin1',
  );
};

const CONTENT_TYPES = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>';

/** A Word document with the given body (WordprocessingML). */
export const docxOf = (body: string): Buffer =>
  Buffer.from(
    zipSync({
      '[Content_Types].xml': strToU8(CONTENT_TYPES),
      'word/document.xml': strToU8(`<w:document><w:body>${body}</w:body></w:document>`),
    }),
  );

/** Languages that a PDF of the product names: its own and those of its elements, each once. */
export const languagesOf = (pdf: Buffer): string[] =>
  [...new Set([...pdf.toString('latin1').matchAll(/\/Lang \((\w+)\)/g)].map(([, language = '']) => language))].sort();

/** The words of a PDF, with one blank wherever it has blanks or ends a line. */
export const wordsOfPdf = async (pdf: Uint8Array): Promise<string> => {
  const { text } = await extractText(await getDocumentProxy(pdf), { mergePages: true });
  return text.replaceAll(/\s+/g, ' ');
};
