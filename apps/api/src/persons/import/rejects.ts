import { REJECT_REASONS, type RejectReason } from '@breachdesk/person-number/person-number';

const PIECE = 10_000;

/** Rows without a usable number: line and reason, nine bytes each, never the value. */
export class Rejects {
  private lines = new Float64Array(1024);
  private reasons = new Uint8Array(1024);
  private count = 0;

  get size(): number {
    return this.count;
  }

  add(line: number, reason: RejectReason): void {
    if (this.count === this.lines.length) {
      const lines = new Float64Array(this.count * 2);
      const reasons = new Uint8Array(this.count * 2);
      lines.set(this.lines);
      reasons.set(this.reasons);
      this.lines = lines;
      this.reasons = reasons;
    }
    this.lines[this.count] = line;
    this.reasons[this.count] = REJECT_REASONS.indexOf(reason);
    this.count += 1;
  }

  /** Lines and reasons side by side, ten thousand at a time. */
  *inPieces(): Iterable<{ lines: number[]; reasons: string[] }> {
    for (let from = 0; from < this.count; from += PIECE) {
      const to = Math.min(from + PIECE, this.count);
      yield {
        lines: [...this.lines.subarray(from, to)],
        reasons: [...this.reasons.subarray(from, to)].map(at => REJECT_REASONS[at] ?? 'unknown_form'),
      };
    }
  }
}
