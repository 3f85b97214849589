import { BrokenFile } from '../../persons/import/row-scanner.js';
import { BrokenArchive } from '../../persons/import/unpack.js';
import { Refused } from '../../platform/problems/problems.js';

const DETAILS: Record<string, string> = {
  'notice-file/unclosed-quote': 'A quoted cell is not closed. Check the delimiter, or mend the file at this line.',
  'notice-file/row-too-long': 'A row is longer than any row can be. Check the delimiter and the encoding.',
  'notice-file/zip-encrypted': 'The archive is locked with a password. Unpack it and send the file in it.',
  'notice-file/zip-method': 'The archive is packed in a way that is not read here. Unpack it and send the file in it.',
  'notice-file/zip-several-files': 'The archive holds several files. Send each alone.',
  'notice-file/zip-empty': 'The archive holds no file.',
  'notice-file/archive-damaged': 'The archive is damaged or not complete.',
};

const refused = (what: string, line?: number): Refused => {
  const code = `notice-file/${what}`;
  return new Refused(code, { status: 422, detail: DETAILS[code], extra: line === undefined ? {} : { line } });
};

/** What a file that cannot be read is refused with; any other error as it is. No value of the file is ever in it. */
export const fileRefusal = (error: unknown): unknown => {
  if (error instanceof BrokenFile) return refused(error.code, error.line);
  if (error instanceof BrokenArchive) return refused(error.code);
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  return /^Z_/.test(code) ? refused('archive-damaged') : error;
};
