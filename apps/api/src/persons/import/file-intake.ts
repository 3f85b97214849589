import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { decoderOf, detectEncoding, isAsciiBased } from './encodings.js';
import type { ImportFile, ReadFile } from './import-job.js';
import { NdjsonScanner } from './ndjson.js';
import type { OpenRejects } from './open-rejects.js';
import type { People } from './people.js';
import type { Rejects } from './rejects.js';
import { RowScanner } from './row-scanner.js';
import { SupplementReader } from './supplement-reader.js';
import { TableReader } from './table-reader.js';
import { Density, packingOf, type Packing, unpacker } from './unpack.js';

/** Slots of a register: table by id, category by id. */
export interface Slots {
  tables: ReadonlyMap<string, number>;
  categories: ReadonlyMap<string, number>;
}

const isJson = ({ delimiter }: ImportFile): boolean => delimiter === 'ndjson';

/** What a file is read into. */
interface Surroundings {
  people: People;
  rejects: Rejects;
  slots: Slots;
  /** ISO date on which it is read. */
  day: string;
  /** The rows that the file may correct, if it is a supplement. */
  open: OpenRejects | null;
}

const MARK = 3;

/**
 * Reads one file from its bytes as they arrive to holdings of persons, and measures it on the way. Numbers in clear
 * exist only in the piece of bytes in hand.
 */
export class FileIntake {
  private readonly hash = createHash('sha256');
  private readonly reader: TableReader;
  private readonly supplement: SupplementReader | null = null;
  private readonly density = new Density();
  private bytes = 0;
  private packing: Packing = 'none';

  constructor(
    private readonly file: ImportFile,
    { people, rejects, slots, day, open }: Surroundings,
  ) {
    const slotOf = (categoryId: string | null): number =>
      categoryId === null ? -1 : (slots.categories.get(categoryId) ?? -1);
    const columns = file.columns.map(({ column, use, categoryId }) => ({ column, use, category: slotOf(categoryId) }));
    this.reader = new TableReader(columns, {
      table: slots.tables.get(file.affectedTableId) ?? 0,
      people,
      encoding: isAsciiBased(file.encoding) && !isJson(file) ? file.encoding : 'utf-8',
      skipLines: file.hasHeader && !isJson(file) ? 1 : 0,
      abroad: { country: file.country ?? null, day },
      onReject: (line, reason, said) => rejects.add(line, reason, said),
    });
    if (!open) return;
    const held = (file.corrects?.categoryIds ?? []).map(slotOf).filter(slot => slot >= 0);
    const everything = held.reduce((bits, slot) => bits | (1 << slot), 0);
    this.supplement = new SupplementReader(columns, { reader: this.reader, open, everything });
  }

  /** False: the file corrects other rows than it could, and nothing says which. */
  get fits(): boolean {
    return this.supplement?.fits ?? true;
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
    const scanner = this.scanner();
    let fault: unknown = null;
    const scan = async (pieces: AsyncIterable<Uint8Array>): Promise<void> => {
      try {
        for await (const piece of this.asAscii(this.watched(pieces))) scanner.write(piece);
        scanner.end();
      } catch (error) {
        fault = error;
        throw error;
      }
    };
    // Whoever stops reading closes the unpacker, and its complaint of that would come first.
    const done = unpack ? pipeline(whole, unpack, scan) : scan(whole as AsyncIterable<Uint8Array>); // a byte stream gives buffers
    await done.catch((error: unknown) => Promise.reject((fault ?? error) as Error)); // whatever was thrown
    return this.result();
  }

  private scanner(): RowScanner | NdjsonScanner {
    const { delimiter, columns, encoding } = this.file;
    const { take } = this.supplement ?? this.reader;
    return isJson(this.file)
      ? new NdjsonScanner(
          columns.map(({ name = '' }) => name),
          isAsciiBased(encoding) ? encoding : 'utf-8',
          take,
        )
      : new RowScanner({ delimiter, wanted: columns.map(({ column }) => column) }, take);
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
      this.density.took(piece.length);
      yield piece;
    }
  }

  /** A bomb is let go before it is read. */
  private async *watched(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const piece of pieces) {
      this.density.gave(piece.length);
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
