import { Injectable, StreamableFile } from '@nestjs/common';
import { Readable } from 'node:stream';
import type { Actor } from '../platform/actor.js';
import { Work } from '../platform/database/work.js';
import { viewOf } from '../platform/records/records.js';
import { TABLE_IMPORTS } from './table-import.dto.js';

interface Piece {
  lines: number[];
  reasons: string[];
}

/** Rows of a file that could not be counted, to be corrected with a second file. */
@Injectable()
export class RejectsService {
  constructor(private readonly work: Work) {}

  /** Piece by piece, so that millions of them need no memory. */
  async asCsv(actor: Actor, id: string): Promise<StreamableFile> {
    const { number, affectedTableName } = await this.work.read(actor, tx => viewOf(tx, TABLE_IMPORTS, id));
    const name = `rejects-${affectedTableName}-${number}.csv`.replace(/[^\w.-]+/g, '_');
    return new StreamableFile(Readable.from(this.lines(actor, id)), {
      type: 'text/csv; charset=utf-8',
      disposition: `attachment; filename="${name}"`,
    });
  }

  private async *lines(actor: Actor, id: string): AsyncGenerator<string> {
    yield 'line,reason\n';
    for (let piece = 0; ; piece += 1) {
      const [found] = await this.work.read(actor, tx =>
        tx.query<Piece[]>(
          `select to_jsonb(lines) as lines, reasons from import_reject where import_id = $1 and piece = $2`,
          [id, piece],
        ),
      );
      if (!found) return;
      yield found.lines.map((line, at) => `${line},${found.reasons[at] ?? ''}\n`).join('');
    }
  }
}
