import { once } from 'node:events';
import { cutRows, detectDelimiter, type Delimiter } from './dialect.js';
import { decoderOf, detectEncoding, type Encoding } from './encodings.js';
import { guessUse, isHeader, masked, type ColumnUse } from './mapping.js';
import { packingOf, type Packing, unpacker } from './unpack.js';

/** Rows that are looked at, and shown. */
const ROWS = 100;
const SHOWN = 8;

/** What somebody knows better than we find out. */
export interface Known {
  encoding?: Encoding;
  delimiter?: Delimiter;
  hasHeader?: boolean;
}

/** The first rows of a file; `category` is the key of a data category. */
export interface Preview {
  packing: Packing;
  encoding: Encoding;
  delimiter: Delimiter;
  hasHeader: boolean;
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
  // The last row is cut off somewhere, unless it is the only one.
  const rows = cutRows(text, delimiter, ROWS);
  const whole = rows.length > 1 && !text.endsWith('\n') ? rows.slice(0, -1) : rows;
  const hasHeader = known.hasHeader ?? isHeader(whole[0] ?? []);
  const data = hasHeader ? whole.slice(1) : whole;
  const width = Math.max(0, ...whole.map(row => row.length));
  const columns = Array.from({ length: width }, (_, column) => {
    const name = hasHeader ? (whole[0]?.[column] ?? '').slice(0, 200) : '';
    const cells = data.map(row => row[column] ?? '');
    return { column, name, ...guessUse(name, cells), cells: cells.slice(0, SHOWN).map(masked) };
  });
  return { packing, encoding, delimiter, hasHeader, columns: oneNumberOnly(columns) };
};

/** Only the first column of numbers is taken for the person's; another may be a relative's. */
const oneNumberOnly = (columns: Preview['columns']): Preview['columns'] => {
  const first = columns.findIndex(({ use }) => use === 'person_number');
  return columns.map((column, at) =>
    column.use === 'person_number' && at !== first ? { ...column, use: 'filled' } : column,
  );
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
