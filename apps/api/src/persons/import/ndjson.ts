import { parsePersonNumber } from '@breachdesk/person-number/person-number';
import { decoderOf, type Encoding } from './encodings.js';
import { BrokenFile, LONGEST_ROW, type ScannedRow } from './row-scanner.js';

/** One line of NDJSON. */
export type JsonRecord = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is JsonRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The object on a line; null if there is none. What is wrong with a line is never told: a message would quote it. */
export const recordOf = (line: string): JsonRecord | null => {
  try {
    const value: unknown = JSON.parse(line);
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
};

/** The value under a name. A dot leads into a nested object, unless the object has the whole name itself. */
export const valueAt = (record: JsonRecord, name: string): unknown => {
  if (Object.hasOwn(record, name)) return record[name];
  for (let dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1)) {
    const inner = Object.hasOwn(record, name.slice(0, dot)) ? record[name.slice(0, dot)] : undefined;
    const found = isRecord(inner) ? valueAt(inner, name.slice(dot + 1)) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
};

/** Objects in objects are followed so far; what lies deeper is named as not read. */
const DEEPEST = 5;
/** Longest name of a column, in characters. */
export const LONGEST_NAME = 200;

/** Who is keyed by number would be named by it: such a name is nobody's column. */
export const isColumnName = (name: string): boolean =>
  name !== '' &&
  name.length <= LONGEST_NAME &&
  !name.includes('\0') &&
  name.split('.').every(part => 'reject' in parsePersonNumber(part));

/** Names of the values of the first records, in the order in which they appear; lists and what lies too deep apart. */
export const columnsOf = (records: readonly JsonRecord[]): { names: string[]; notRead: string[] } => {
  const names = new Set<string>();
  const notRead = new Set<string>();
  const walk = (record: JsonRecord, before: string, depth: number): void => {
    for (const [key, value] of Object.entries(record)) {
      const name = before + key;
      if (isRecord(value) && depth < DEEPEST) walk(value, `${name}.`, depth + 1);
      else if (!isColumnName(name)) notRead.add(name.slice(0, LONGEST_NAME).replace(/\d/g, '0'));
      else (typeof value === 'object' && value !== null ? notRead : names).add(name);
    }
  };
  for (const record of records) walk(record, '', 1);
  return { names: [...names], notRead: [...notRead].filter(name => !names.has(name)) };
};

/** A cell's text: of a list or an object only that there is one. */
export const textOf = (value: unknown): string => {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return typeof value === 'object' && value !== null && Object.keys(value).length > 0 ? '…' : '';
};

/** The head of a file looks like one JSON object a line. */
export const isNdjson = (text: string): boolean => {
  const lines = text.split('\n').filter(line => line.trim() !== '');
  const whole = lines.length > 1 ? lines.slice(0, -1) : lines;
  return whole.length > 0 && whole.slice(0, 5).every(line => recordOf(line) !== null);
};

const LF = 0x0a;
/** Characters of a cell that are looked at: numbers, yes or no, whether there is anything. */
const LOOKED_AT = 1000;

/**
 * Cuts NDJSON (one JSON object a line) into rows with the wanted values, as its bytes arrive. A line is parsed whole, for
 * only a parser knows that it is right, and forgotten with the row.
 */
export class NdjsonScanner {
  private rest: Uint8Array = new Uint8Array(0);
  private line = 1;
  /** The wanted values of the line in hand, in UTF-8. */
  private readonly cells: Buffer;
  private readonly row: ScannedRow;
  private readonly decoder: InstanceType<typeof TextDecoder>;

  constructor(
    private readonly names: readonly string[],
    encoding: Encoding,
    private readonly onRow: (row: ScannedRow) => void,
  ) {
    this.cells = Buffer.alloc(names.length * LOOKED_AT * 3);
    this.decoder = decoderOf(encoding);
    this.row = {
      bytes: this.cells,
      line: 1,
      fields: names.length,
      starts: new Int32Array(names.length),
      ends: new Int32Array(names.length),
      doubled: new Uint8Array(names.length),
    };
  }

  /** Takes the next bytes of the file; lines that are complete are handed over at once. */
  write(chunk: Uint8Array): void {
    const bytes = this.rest.length === 0 ? chunk : Buffer.concat([this.rest, chunk]);
    let from = 0;
    for (let end = bytes.indexOf(LF); end >= 0; end = bytes.indexOf(LF, from)) {
      this.take(bytes.subarray(from, end));
      from = end + 1;
    }
    this.rest = bytes.subarray(from);
    if (this.rest.length > LONGEST_ROW) throw new BrokenFile('row-too-long', this.line);
  }

  /** The file is over: what is left is its last line. */
  end(): void {
    this.take(this.rest);
    this.rest = new Uint8Array(0);
  }

  private take(bytes: Uint8Array): void {
    const text = this.decoder.decode(bytes);
    if (text.trim() !== '') {
      const record = recordOf(text);
      if (!record) throw new BrokenFile('broken-line', this.line);
      this.fill(record);
      this.onRow(this.row);
    }
    this.line += 1;
  }

  private fill(record: JsonRecord): void {
    const { row, cells } = this;
    row.line = this.line;
    let at = 0;
    for (const [place, name] of this.names.entries()) {
      row.starts[place] = at;
      at += cells.write(textOf(valueAt(record, name)).trim().slice(0, LOOKED_AT), at);
      row.ends[place] = at;
    }
  }
}
