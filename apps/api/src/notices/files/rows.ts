import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { detectDelimiter } from '../../persons/import/dialect.js';
import { decoderOf, detectEncoding, type Encoding, HEAD_BYTES, isAsciiBased } from '../../persons/import/encodings.js';
import { RowScanner, type ScannedRow } from '../../persons/import/row-scanner.js';
import { packingOf, unpacker } from '../../persons/import/unpack.js';

/** One row: the line it begins on (1 is the first of the file) and the wanted cells, in the order they were asked for. */
export interface Row {
  line: number;
  cells: string[];
}

/** How a file is read; what is not said is found out from its first bytes. */
export interface Reading {
  encoding?: Encoding;
  delimiter?: string;
  /** Places of the columns that are read, 0 is the first. */
  wanted: readonly number[];
  /** Rows are handed over some at a time; the next piece is read when this is done. */
  onRows: (rows: Row[]) => Promise<void> | void;
}

/** SHA-256 of the bytes as they came, hexadecimal, and how many there were. */
export interface Measured {
  sha256: string;
  bytes: number;
}

/**
 * Reads a delimited file as it arrives (plain, gzip, or zip of one file; any encoding that tables come in), so that its
 * size is no matter and nothing of it touches a disk. BrokenFile and BrokenArchive say where it cannot be read.
 */
export const readRows = async (source: AsyncIterable<Uint8Array>, reading: Reading): Promise<Measured> => {
  const hash = createHash('sha256');
  let bytes = 0;
  async function* measured(): AsyncGenerator<Uint8Array> {
    for await (const piece of source) {
      hash.update(piece);
      bytes += piece.length;
      yield piece;
    }
  }
  const whole = headFirst(measured(), 4);
  const first = await whole.next();
  const unpack = unpacker(packingOf(first.done ? new Uint8Array(0) : first.value));
  const all = Readable.from(prepended(first.done ? [] : [first.value], whole), { objectMode: false });
  const scan = (pieces: AsyncIterable<Uint8Array>): Promise<void> => scanPieces(headFirst(pieces, HEAD_BYTES), reading);
  await (unpack ? pipeline(all, unpack, scan) : scan(all as AsyncIterable<Uint8Array>)); // a byte stream gives buffers
  return { sha256: hash.digest('hex'), bytes };
};

const scanPieces = async (pieces: AsyncIterable<Uint8Array>, reading: Reading): Promise<void> => {
  let state: { scanner: RowScanner; decoder: InstanceType<typeof TextDecoder> | null } | null = null;
  let rows: Row[] = [];
  for await (const piece of pieces) {
    let bytes = piece;
    if (!state) {
      const detected = detectEncoding(piece);
      const encoding = reading.encoding ?? detected.encoding;
      bytes = piece.subarray(detected.mark);
      state = {
        scanner: scannerOf(bytes, encoding, reading, row => rows.push(row)),
        decoder: isAsciiBased(encoding) ? null : decoderOf(encoding),
      };
    }
    state.scanner.write(state.decoder ? Buffer.from(state.decoder.decode(bytes, { stream: true })) : bytes);
    if (rows.length > 0) await reading.onRows(rows);
    rows = [];
  }
  state?.scanner.end();
  if (rows.length > 0) await reading.onRows(rows);
};

const scannerOf = (head: Uint8Array, encoding: Encoding, reading: Reading, put: (row: Row) => void): RowScanner => {
  const text = decoderOf(isAsciiBased(encoding) ? encoding : 'utf-8');
  const delimiter = reading.delimiter ?? detectDelimiter(decoderOf(encoding).decode(head));
  return new RowScanner({ delimiter, wanted: reading.wanted }, row =>
    put({ line: row.line, cells: reading.wanted.map((_, place) => cellOf(row, place, text)) }),
  );
};

const cellOf = (row: ScannedRow, place: number, decoder: InstanceType<typeof TextDecoder>): string => {
  const start = row.starts[place] ?? -1;
  if (start < 0) return '';
  const text = decoder.decode(row.bytes.subarray(start, row.ends[place]));
  return (row.doubled[place] ? text.replaceAll('""', '"') : text).trim();
};

/** The same bytes, with a first piece of at least so many if there are so many. */
async function* headFirst(pieces: AsyncIterable<Uint8Array>, least: number): AsyncGenerator<Uint8Array> {
  let head: Uint8Array | null = new Uint8Array(0);
  for await (const piece of pieces) {
    if (head === null) yield piece;
    else {
      head = Buffer.concat([head, piece]);
      if (head.length < least) continue;
      yield head;
      head = null;
    }
  }
  if (head !== null && head.length > 0) yield head;
}

async function* prepended(head: readonly Uint8Array[], rest: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* head;
  yield* rest;
}
