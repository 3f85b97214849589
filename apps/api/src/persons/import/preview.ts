import { once } from 'node:events';
import { cutRows, detectDelimiter, type Delimiter } from './dialect.js';
import { decoderOf, detectEncoding, type Encoding } from './encodings.js';
import { guessUse, isHeader, masked, type ColumnUse } from './mapping.js';
import { columnsOf, recordOf, textOf, valueAt } from './ndjson.js';
import { packingOf, type Packing, unpacker } from './unpack.js';

/** Rows that are looked at, and shown. */
const ROWS = 100;
const SHOWN = 8;

/** What somebody knows better than we find out. */
export interface Known {
  encoding?: Encoding;
  delimiter?: Delimiter;
  hasHeader?: boolean;
  /** The file corrects rows of an earlier one. */
  supplement?: boolean;
}

/** The first rows of a file; `category` is the key of a data category. */
export interface Preview {
  packing: Packing;
  encoding: Encoding;
  delimiter: Delimiter;
  hasHeader: boolean;
  /** Names in JSON whose values are lists or lie too deep. */
  notRead: string[];
  columns: { column: number; name: string; use: ColumnUse; category: string | null; cells: string[] }[];
}

/** Looks at the first bytes of a file. Cells come back masked: a preview must show nobody a patient. */
export const previewOf = async (head: Buffer, known: Known): Promise<Preview> => {
  const packing = packingOf(head);
  const plain = await unpacked(head, packing);
  const detected = detectEncoding(plain);
  const encoding = known.encoding ?? detected.encoding;
  const text = decoderOf(encoding).decode(plain.subarray(detected.mark));
  const delimiter = known.delimiter ?? detectDelimiter(text);
  const sample = delimiter === 'ndjson' ? valuesOf(text) : cellsOf(text, delimiter, known.hasHeader);
  const columns = sample.names.map((name, column) => {
    const cells = sample.rows.map(row => row[column] ?? '');
    return { column, name, ...guessUse(name, cells), cells: cells.slice(0, SHOWN).map(masked) };
  });
  const { hasHeader, notRead } = sample;
  const used = withLines(oneNumberOnly(columns), known.supplement ?? false);
  return { packing, encoding, delimiter, hasHeader, notRead, columns: used };
};

/** The first rows of a file, whatever its form. */
interface Sample {
  hasHeader: boolean;
  names: string[];
  rows: string[][];
  notRead: string[];
}

const cellsOf = (text: string, delimiter: string, saidHeader: boolean | undefined): Sample => {
  const rows = cutRows(text, delimiter, ROWS);
  // The last row is cut off somewhere, unless it is the only one.
  const whole = rows.length > 1 && !text.endsWith('\n') ? rows.slice(0, -1) : rows;
  const hasHeader = saidHeader ?? isHeader(whole[0] ?? []);
  const width = Math.max(0, ...whole.map(row => row.length));
  const names = Array.from({ length: width }, (_, at) => (hasHeader ? (whole[0]?.[at] ?? '').slice(0, 200) : ''));
  return { hasHeader, names, rows: hasHeader ? whole.slice(1) : whole, notRead: [] };
};

/** Names of the first records make the columns. A line that is broken, or cut off by the end of the head, is left out. */
const valuesOf = (text: string): Sample => {
  const records = text
    .split('\n', ROWS)
    .map(recordOf)
    .filter(record => record !== null);
  const { names, notRead } = columnsOf(records);
  return {
    hasHeader: false,
    names,
    rows: records.map(record => names.map(name => textOf(valueAt(record, name)))),
    notRead,
  };
};

/** Only the first column of numbers is taken for the person's; another may be a relative's. */
const oneNumberOnly = (columns: Preview['columns']): Preview['columns'] => {
  const first = columns.findIndex(({ use }) => use === 'person_number');
  return columns.map((column, at) =>
    column.use === 'person_number' && at !== first ? { ...column, use: 'filled' } : column,
  );
};

/** Only a supplement has a column of lines: the one that is called so, or the one beside the number if there are two. */
const withLines = (columns: Preview['columns'], isSupplement: boolean): Preview['columns'] => {
  const isNamed = columns.some(({ use }) => use === 'line');
  const isPair = columns.length === 2 && columns.some(({ use }) => use === 'person_number');
  return columns.map(column => {
    if (!isSupplement) return column.use === 'line' ? { ...column, use: 'ignore' } : column;
    return !isNamed && isPair && column.use !== 'person_number' ? { ...column, use: 'line', category: null } : column;
  });
};

/** As much as the first bytes give. */
const unpacked = async (head: Buffer, packing: Packing): Promise<Buffer> => {
  const stream = unpacker(packing);
  if (!stream) return head;
  const parts: Buffer[] = [];
  stream.on('data', (part: Buffer) => parts.push(part));
  const over = Promise.race([once(stream, 'end'), once(stream, 'error')]).catch(() => undefined); // cut off in the middle, which is what a head is
  stream.end(head);
  await over;
  return Buffer.concat(parts);
};
