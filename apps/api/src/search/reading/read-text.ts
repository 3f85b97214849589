import { storable } from '../../mail/reading/headers.js';
import { readMail } from '../../mail/reading/read-mail.js';
import { type FileText, type FileToRead, READING_LIMITS } from './file-text.js';
import { readDocx } from './read-docx.js';
import { isLocked, readPdf } from './read-pdf.js';

const PDF = 'application/pdf';
const MAIL = /\.(eml|msg)$|^winmail\.dat$/i;
/** Word before 2007, and what Office locks with a password. */
const COMPOUND = 'application/x-cfb';

/** The words of a file, by what it is and not by what it is called; mails, which nothing else tells, by their name. */
export const readText = async (file: FileToRead): Promise<FileText> => {
  if (file.bytes.length > READING_LIMITS.bytes) return { fault: 'too_large' };
  try {
    const text = storable((await wordsOf(file)).slice(0, READING_LIMITS.textLength));
    return text !== null && /[\p{L}\p{N}]/u.test(text) ? { text } : { fault: 'no_text' };
  } catch (error) {
    return { fault: isLocked(error) ? 'locked' : 'damaged' };
  }
};

const wordsOf = async ({ bytes, mediaType, fileName }: FileToRead): Promise<string> => {
  if (mediaType === PDF) return readPdf(bytes);
  if (MAIL.test(fileName)) return wordsOfMail(bytes);
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return readDocx(bytes) ?? '';
  if (mediaType === COMPOUND || /^(image|audio|video|font)\//.test(mediaType)) return '';
  return textOf(bytes);
};

const wordsOfMail = async (bytes: Uint8Array<ArrayBuffer>): Promise<string> => {
  const read = await readMail(bytes);
  if ('fault' in read) return read.fault === 'not_a_mail' ? textOf(bytes) : Promise.reject(new Error(read.fault));
  return read.mails.map(({ subject, text }) => [subject, text].filter(Boolean).join('\n')).join('\n\n');
};

/** UTF-8, or else what Windows wrote; bytes that no text holds are no text. */
const textOf = (bytes: Uint8Array): string => {
  if (bytes.includes(0)) return '';
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes); // the only error of a fatal decoder is that it is no UTF-8
  }
};
