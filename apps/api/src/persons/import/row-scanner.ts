/** One row as it lies in the bytes: start and end of each wanted field. Valid only during the call that hands it over. */
export interface ScannedRow {
  bytes: Uint8Array;
  /** Line on which the row begins, 1 is the first line of the file. */
  line: number;
  /** Number of fields in the row. */
  fields: number;
  /** By place in the list of wanted columns; start is -1 where the row has no such field. */
  starts: Int32Array;
  ends: Int32Array;
  /** 1 where the field holds doubled quotes that stand for one. */
  doubled: Uint8Array;
}

export interface Dialect {
  /** One character below U+0080. */
  delimiter: string;
  /** Places of the columns that are read, 0 is the first. */
  wanted: readonly number[];
}

/** A row longer than this is no row but a file read wrongly, such as one with an unclosed quote. Bytes. */
export const LONGEST_ROW = 8 * 1024 * 1024;

/** The file cannot be cut into rows. `line` is where the trouble begins. */
export class BrokenFile extends Error {
  constructor(
    readonly code: 'unclosed-quote' | 'row-too-long' | 'broken-line' | 'too-many-rejects' | 'supplement-rows-differ',
    readonly line: number,
  ) {
    super(`${code} from line ${line}`);
  }
}

const QUOTE = 0x22;
const LF = 0x0a;
const CR = 0x0d;

/**
 * Cuts a delimited file (RFC 4180, any one-byte delimiter, line ends LF, CR LF or CR inside quotes) into rows, byte by
 * byte and without making strings: the file may be larger than memory and most of its fields are never looked at.
 * The bytes are UTF-8 or any encoding in which ASCII is ASCII.
 */
export class RowScanner {
  private rest: Uint8Array = new Uint8Array(0);
  private line = 1;
  private readonly row: ScannedRow;
  private readonly delimiter: number;
  /** By column: its place in the list of wanted ones, or -1. */
  private readonly placeOf: Int32Array;
  /** Of the quoted field in hand: line ends within it, and whether it holds doubled quotes. */
  private inner = 0;
  private isDoubled = false;

  constructor(
    { delimiter, wanted }: Dialect,
    private readonly onRow: (row: ScannedRow) => void,
  ) {
    this.delimiter = delimiter.charCodeAt(0);
    this.placeOf = new Int32Array(Math.max(...wanted, 0) + 1).fill(-1);
    wanted.forEach((column, place) => (this.placeOf[column] = place));
    this.row = {
      bytes: this.rest,
      line: 1,
      fields: 0,
      starts: new Int32Array(wanted.length),
      ends: new Int32Array(wanted.length),
      doubled: new Uint8Array(wanted.length),
    };
  }

  /** Takes the next bytes of the file; rows that are complete are handed over at once. */
  write(chunk: Uint8Array): void {
    const bytes = this.rest.length === 0 ? chunk : Buffer.concat([this.rest, chunk]);
    const done = this.scan(bytes, false);
    this.rest = bytes.subarray(done);
    if (this.rest.length > LONGEST_ROW) throw this.broken();
  }

  /** The file is over: what is left is its last row. */
  end(): void {
    const done = this.scan(this.rest, true);
    if (done < this.rest.length) throw new BrokenFile('unclosed-quote', this.line);
    this.rest = new Uint8Array(0);
  }

  private broken(): BrokenFile {
    return new BrokenFile(this.rest.includes(QUOTE) ? 'unclosed-quote' : 'row-too-long', this.line);
  }

  /** Hands over every whole row; gives the place where the first row begins that is not whole. */
  private scan(bytes: Uint8Array, isLast: boolean): number {
    let at = 0;
    while (at < bytes.length) {
      const next = this.scanRow(bytes, at, isLast);
      if (next < 0) return at;
      at = next;
    }
    return at;
  }

  /** Place of the next delimiter or line end. */
  private fieldEnd(bytes: Uint8Array, from: number): number {
    const { delimiter } = this;
    let at = from;
    while (at < bytes.length && bytes[at] !== delimiter && bytes[at] !== LF) at += 1;
    return at;
  }

  /** Place after the row that begins at `from`; -1 if it does not end in these bytes. */
  private scanRow(bytes: Uint8Array, from: number, isLast: boolean): number {
    const { delimiter, placeOf, row } = this;
    const length = bytes.length;
    let at = from;
    let column = 0;
    let lines = 1;
    for (;;) {
      const isQuoted = at < length && bytes[at] === QUOTE;
      const start = isQuoted ? at + 1 : at;
      let end: number;
      if (isQuoted) {
        end = this.closingQuote(bytes, start, isLast);
        if (end < 0) return -1;
        lines += this.inner;
        // Whatever stands between the closing quote and the delimiter belongs to no field.
        at = this.fieldEnd(bytes, end + 1);
      } else {
        at = this.fieldEnd(bytes, at);
        end = at > start && bytes[at - 1] === CR && (at === length || bytes[at] === LF) ? at - 1 : at;
      }
      if (at >= length && !isLast) return -1;
      const place = column < placeOf.length ? (placeOf[column] ?? -1) : -1;
      if (place >= 0) {
        row.starts[place] = start;
        row.ends[place] = end;
        row.doubled[place] = isQuoted && this.isDoubled ? 1 : 0;
      }
      column += 1;
      if (at < length && bytes[at] === delimiter) {
        at += 1;
        continue;
      }
      for (let missing = column; missing < placeOf.length; missing += 1) {
        const lacking = placeOf[missing] ?? -1;
        if (lacking >= 0) row.starts[lacking] = -1;
      }
      // A line with nothing on it is no row.
      if (column > 1 || end > from) {
        row.bytes = bytes;
        row.line = this.line;
        row.fields = column;
        this.onRow(row);
      }
      this.line += lines;
      return at + 1 > length ? length : at + 1;
    }
  }

  /** Place of the quote that closes the field that begins at `from`; -1 if it is not in these bytes. */
  private closingQuote(bytes: Uint8Array, from: number, isLast: boolean): number {
    this.inner = 0;
    this.isDoubled = false;
    for (let at = from; at < bytes.length; at += 1) {
      const byte = bytes[at];
      if (byte === LF) this.inner += 1;
      if (byte !== QUOTE) continue;
      if (at + 1 >= bytes.length && !isLast) return -1;
      if (bytes[at + 1] !== QUOTE) return at;
      this.isDoubled = true;
      at += 1;
    }
    return -1;
  }
}
