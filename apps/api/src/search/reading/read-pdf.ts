import { getDocumentProxy } from 'unpdf';
import { READING_LIMITS } from './file-text.js';

/** A piece of text on a page; marks of structure have none. */
interface Piece {
  str?: string;
  hasEOL?: boolean;
}

/** The words of a PDF, page by page. A page that is a picture has none. Throws at what is damaged or locked. */
export const readPdf = async (bytes: Uint8Array): Promise<string> => {
  const document = await getDocumentProxy(bytes, { isEvalSupported: false, disableFontFace: true, verbosity: 0 });
  const pages: string[] = [];
  let length = 0;
  for (let number = 1; number <= Math.min(document.numPages, READING_LIMITS.pages); number += 1) {
    const page = await document.getPage(number);
    const { items } = (await page.getTextContent()) as { items: Piece[] }; // unpdf ships no types of what it bundles
    const text = items.map(({ str = '', hasEOL }) => (hasEOL ? `${str}\n` : str)).join('');
    page.cleanup();
    pages.push(text);
    length += text.length;
    if (length > READING_LIMITS.textLength) break;
  }
  return pages.join('\n\n');
};

/** True for what a PDF throws that asks for a password. */
export const isLocked = (error: unknown): boolean => error instanceof Error && error.name === 'PasswordException';
