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
    const [last] = await this.work.read(actor, tx =>
      tx.query<{ piece: number | null }[]>('select max(piece) as piece from import_reject where import_id = $1', [id]),
    );
    for (let piece = 0; piece <= (last?.piece ?? -1); piece += 1) {
      const [found] = await this.work.read(actor, tx => tx.query<Piece[]>(OPEN_ROWS, [id, piece]));
      if (found) yield found.lines.map((line, at) => `${line},${found.reasons[at] ?? ''}\n`).join('');
    }
  }
}

/** Rows of one piece of the list that no supplement has corrected. */
const OPEN_ROWS = `
  select to_jsonb(array_agg(r.line order by r.place)) as lines, array_agg(r.reason order by r.place) as reasons
  from import_reject p cross join lateral unnest(p.lines, p.reasons) with ordinality as r(line, reason, place)
  left join (select distinct unnest(q.corrected) as line from import_reject q where q.import_id = $1 and q.piece = $2) gone
    on gone.line = r.line
  where p.import_id = $1 and p.piece = $2 and gone.line is null
  having count(*) > 0`;
