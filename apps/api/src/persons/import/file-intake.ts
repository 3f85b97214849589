import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { decoderOf, detectEncoding, isAsciiBased } from './encodings.js';
import type { ImportFile, ReadFile } from './import-job.js';
import type { People } from './people.js';
import type { Rejects } from './rejects.js';
import { RowScanner } from './row-scanner.js';
import { TableReader } from './table-reader.js';
import { packingOf, type Packing, unpacker } from './unpack.js';

/** Slots of a register: table by id, category by id. */
export interface Slots {
  tables: ReadonlyMap<string, number>;
  categories: ReadonlyMap<string, number>;
}

const MARK = 3;

/**
 * Reads one file from its bytes as they arrive to holdings of persons, and measures it on the way. Numbers in clear
 * exist only in the piece of bytes in hand.
 */
export class FileIntake {
  private readonly hash = createHash('sha256');
  private readonly reader: TableReader;
  private bytes = 0;
  private packing: Packing = 'none';

  constructor(
    private readonly file: ImportFile,
    { people, rejects, slots, day }: { people: People; rejects: Rejects; slots: Slots; day: string },
  ) {
    this.reader = new TableReader(
      file.columns.map(({ column, use, categoryId }) => ({
        column,
        use,
        category: categoryId === null ? -1 : (slots.categories.get(categoryId) ?? -1),
      })),
      {
        table: slots.tables.get(file.affectedTableId) ?? 0,
        people,
        encoding: isAsciiBased(file.encoding) ? file.encoding : 'utf-8',
        skipLines: file.hasHeader ? 1 : 0,
        abroad: { country: file.country ?? null, day },
        onReject: (line, reason) => rejects.add(line, reason),
      },
    );
  }

  /** Rows and bytes so far. */
  get progress(): { rows: number; bytes: number } {
    return { rows: this.reader.counts.rows, bytes: this.bytes };
  }

  /** Works through the whole file. */
  async run(source: AsyncIterable<Uint8Array>): Promise<ReadFile> {
    const measured = this.measured(source);
    const first = await measured.next();
    const head = first.done ? new Uint8Array(0) : first.value;
    this.packing = packingOf(head);
    const whole = Readable.from(prepended(head, measured), { objectMode: false });
    const unpack = unpacker(this.packing);
    const scanner = new RowScanner(
      { delimiter: this.file.delimiter, wanted: this.file.columns.map(({ column }) => column) },
      this.reader.take,
    );
    const scan = async (pieces: AsyncIterable<Uint8Array>): Promise<void> => {
      for await (const piece of this.asAscii(pieces)) scanner.write(piece);
      scanner.end();
    };
    await (unpack ? pipeline(whole, unpack, scan) : scan(whole as AsyncIterable<Uint8Array>)); // a byte stream gives buffers
    return this.result();
  }

  private result(): ReadFile {
    const { counts } = this.reader;
    return {
      importId: this.file.importId,
      contentSha256: this.hash.digest('hex'),
      packing: this.packing,
      bytes: this.bytes,
      ...counts,
    };
  }

  private async *measured(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const piece of source) {
      this.hash.update(piece);
      this.bytes += piece.length;
      yield piece;
    }
  }

  /** Bytes in which delimiters and digits stand as ASCII: UTF-16 is written anew as UTF-8; a byte order mark goes. */
  private async *asAscii(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    const { encoding } = this.file;
    const decoder = isAsciiBased(encoding) ? null : decoderOf(encoding);
    let isFirst = true;
    for await (const piece of pieces) {
      const bytes = decoder ? Buffer.from(decoder.decode(piece, { stream: true })) : piece;
      yield isFirst && detectEncoding(bytes.subarray(0, MARK)).mark === MARK ? bytes.subarray(MARK) : bytes;
      isFirst = false;
    }
  }
}

async function* prepended(head: Uint8Array, rest: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield head;
  yield* rest;
}
