import { REJECT_REASONS, type RejectReason } from '@breachdesk/person-number/person-number';
import { BrokenFile } from './row-scanner.js';

/** Why a row is not counted: its number cannot be used, or a supplement names a line that nobody asked for. */
export type RowReason = RejectReason | 'line_not_open';
const ROW_REASONS: readonly RowReason[] = [...REJECT_REASONS, 'line_not_open'];

const PIECE = 10_000;

/** More rows without a usable number are no list to correct but a file that is read wrongly; 17 bytes are kept of each. */
export const MOST_REJECTS = 10_000_000;

/** Rejected rows as they are kept, side by side. */
export interface RejectPiece {
  /** Place of the piece in the list, from 0. */
  number: number;
  lines: number[];
  reasons: string[];
  /** What each row says of its person all the same: marks * 2^31 + categories, as slots of the register. */
  said: number[];
}

/** Rows without a usable number: line, reason and what else they say, never a value. */
export class Rejects {
  private lines = new Float64Array(1024);
  private said = new Float64Array(1024);
  private reasons = new Uint8Array(1024);
  private count = 0;

  get size(): number {
    return this.count;
  }

  add(line: number, reason: RowReason, said: number): void {
    if (this.count === MOST_REJECTS) throw new BrokenFile('too-many-rejects', line);
    if (this.count === this.lines.length) {
      this.lines = doubled(this.lines, new Float64Array(this.count * 2));
      this.said = doubled(this.said, new Float64Array(this.count * 2));
      this.reasons = doubled(this.reasons, new Uint8Array(this.count * 2));
    }
    this.lines[this.count] = line;
    this.said[this.count] = said;
    this.reasons[this.count] = ROW_REASONS.indexOf(reason);
    this.count += 1;
  }

  /** Ten thousand at a time. */
  *inPieces(): Iterable<RejectPiece> {
    for (let from = 0; from < this.count; from += PIECE) {
      const to = Math.min(from + PIECE, this.count);
      yield {
        number: from / PIECE,
        lines: [...this.lines.subarray(from, to)],
        said: [...this.said.subarray(from, to)],
        reasons: [...this.reasons.subarray(from, to)].map(at => ROW_REASONS[at] ?? 'unknown_form'),
      };
    }
  }
}

const doubled = <T extends Float64Array | Uint8Array>(full: T, larger: T): T => {
  larger.set(full);
  return larger;
};
