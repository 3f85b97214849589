import type pg from 'pg';

interface StoredPiece {
  lines: string[];
  said: string[] | null;
  corrected: string[];
}

/**
 * The rows of an import that still lack a usable number, in the order of its file; a supplement takes them one by one.
 * Side by side in 19 bytes a row: there may be millions.
 */
export class OpenRejects {
  private constructor(
    private readonly lines: Float64Array,
    /** As in a piece of rejects; NaN if nothing was kept of the row. */
    private readonly said: Float64Array,
    /** In which piece of the list each row is kept. */
    private readonly pieces: Uint16Array,
    private readonly isTaken = new Uint8Array(lines.length),
  ) {}

  /** Reads them as the actor of the connection, whom the walls let see them. */
  static async of(db: pg.Client, importId: string): Promise<OpenRejects> {
    const rows: OpenRow[][] = [];
    for (let piece = 0; ; piece += 1) {
      const found = await db.query<StoredPiece>(
        'select lines, said, corrected from import_reject where import_id = $1 and piece = $2',
        [importId, piece],
      );
      const [stored] = found.rows;
      if (!stored) return OpenRejects.from(rows);
      rows.push(openIn(stored));
    }
  }

  /** From the rows of each piece. */
  static from(pieces: readonly (readonly OpenRow[])[]): OpenRejects {
    const count = pieces.reduce((sum, { length }) => sum + length, 0);
    const made = new OpenRejects(new Float64Array(count), new Float64Array(count), new Uint16Array(count));
    let at = 0;
    for (const [piece, rows] of pieces.entries())
      for (const { line, said } of rows) {
        made.lines[at] = line;
        made.said[at] = said ?? NaN;
        made.pieces[at] = piece;
        at += 1;
      }
    return made;
  }

  get size(): number {
    return this.lines.length;
  }

  /** Place of the row that begins on a line of the first file; -1 if it does not wait. Lines rise. */
  placeOf(line: number): number {
    let [from, to] = [0, this.lines.length - 1];
    while (from <= to) {
      const middle = (from + to) >> 1;
      const found = this.lines[middle] ?? 0;
      if (found === line) return middle;
      if (found < line) from = middle + 1;
      else to = middle - 1;
    }
    return -1;
  }

  isOpen(place: number): boolean {
    return this.isTaken[place] === 0;
  }

  /** What the rejected row said of its person; null if nothing was kept of it. */
  saidAt(place: number): number | null {
    const said = this.said[place] ?? NaN;
    return Number.isNaN(said) ? null : said;
  }

  /** The row has its number now. */
  take(place: number): void {
    this.isTaken[place] = 1;
  }

  /** Lines that were taken, by the piece in which they are kept. */
  taken(): Map<number, number[]> {
    const pieces = new Map<number, number[]>();
    this.lines.forEach((line, at) => {
      if (this.isTaken[at] === 0) return;
      const piece = this.pieces[at] ?? 0;
      const list = pieces.get(piece) ?? [];
      list.push(line);
      pieces.set(piece, list);
    });
    return pieces;
  }
}

/** A row that waits to be corrected. */
export interface OpenRow {
  line: number;
  said: number | null;
}

const openIn = ({ lines, said, corrected }: StoredPiece): OpenRow[] => {
  const gone = new Set(corrected);
  return lines
    .map((line, at) => ({ line, word: said?.[at] ?? null }))
    .filter(({ line }) => !gone.has(line))
    .map(({ line, word }) => ({ line: Number(line), said: word === null ? null : Number(word) }));
};
