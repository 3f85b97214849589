import { Refused } from '../platform/problems/problems.js';
import type { ImportFailed } from './import/import-thread.js';

/** What to do about each failure of an import. No value of the file is ever in it; at most the line. */
const DETAILS: Record<string, string> = {
  'table-import/cancelled': 'The import was stopped. Nothing of it was kept.',
  'table-import/unclosed-quote': 'A quoted cell is not closed. Check the delimiter, or mend the file at this line.',
  'table-import/row-too-long': 'A row is longer than any row can be. Check the delimiter and the encoding.',
  'table-import/zip-encrypted': 'The archive is locked with a password. Unpack it and send the file in it.',
  'table-import/zip-method': 'The archive is packed in a way that is not read here. Unpack it and send the file in it.',
  'table-import/zip-several-files': 'The archive holds several files. Send each alone.',
  'table-import/zip-empty': 'The archive holds no file.',
  'table-import/archive-damaged': 'The archive is damaged or not complete.',
  'table-import/register-one-import-at-a-time':
    'Another import of this incident is being written. Try again when it is done.',
  'table-import/register-key-fits': 'The register was made with another key. Ask whoever runs this server.',
  'table-import/register-table-slot-fits': 'A register holds at most 62 tables.',
  'table-import/register-category-slot-fits': 'A register tells at most 31 data categories apart.',
  'table-import/broken-line': 'This line is no JSON object. Mend it, and send the file again.',
  'table-import/too-many-rejects':
    'Ten million rows have no usable number. Check which column holds it, and how the file is read.',
  'table-import/archive-too-dense':
    'The archive unpacks to far more than a table ever does. If it is one, unpack it and send the file in it.',
  'table-import/supplement-rows-differ':
    'Without a column that names the lines, a supplement holds every row of the list in its order. Add that column.',
  'table-import/supplement-lines-are-open':
    'Another supplement corrected some of these lines meanwhile. Send it again.',
  'table-import/supplement-corrects-what-counts':
    'The import that this file corrects does not count any more. Correct the one that does.',
  'table-import/table-import-is-wanted': 'The import was stopped. Nothing of it was kept.',
  'table-import/wrong-file': 'A file of the batch does not name the import that comes next.',
  'table-import/file-missing': 'The batch ended before the file of every import had come. Nothing of it was kept.',
  'table-import/form-damaged': 'The form with the files is damaged or ended early. Nothing of it was kept.',
  'table-import/another-file-failed': 'Another file of the same batch failed. Nothing of the batch was kept.',
  'table-import/interrupted': 'The server that read the file is gone. Nothing of it was kept; begin a new import.',
  'table-import/database-lost':
    'The database went away while the file was read. Nothing of it was kept; begin a new import once it is back.',
  'table-import/unexpected': 'The import failed for a reason of ours. Nothing of it was kept; the log knows more.',
};

/** Whoever sent the file did nothing wrong. */
const STATUS: Record<string, number> = { unexpected: 500, 'database-lost': 503 };

/** The refusal of a failed import; `line` is the line of the file at which it went wrong. */
export const refusalOf = ({ code, line }: ImportFailed): Refused =>
  new Refused(`table-import/${code}`, {
    status: STATUS[code] ?? 422,
    detail: DETAILS[`table-import/${code}`] ?? DETAILS['table-import/unexpected'],
    extra: line === null ? {} : { line },
  });
