import { parsePersonNumber } from '@breachdesk/person-number/person-number';
import type { OpenRejects } from './open-rejects.js';
import type { ScannedRow } from './row-scanner.js';
import type { ReadColumn, TableReader } from './table-reader.js';

/**
 * Reads a supplement: rows that correct rejected rows of an earlier file. Each names the line it corrects; without a
 * column for it, the rows are those of the list, all of them and in its order. Where a row holds no more than line and
 * number, the person counts as the rejected row said.
 */
export class SupplementReader {
  private readonly lineAt: number;
  private readonly isBare: boolean;
  private next = 0;

  constructor(
    columns: readonly ReadColumn[],
    private readonly o: {
      reader: TableReader;
      open: OpenRejects;
      /** What a rejected row counts as of which nothing was kept: everything that its table holds of anybody. */
      everything: number;
    },
  ) {
    this.lineAt = columns.findIndex(({ use }) => use === 'line');
    this.isBare = !columns.some(({ use }) => !['line', 'person_number', 'issuer', 'ignore'].includes(use));
  }

  /** To be given to the scanner. */
  readonly take = (row: ScannedRow): void => {
    const { reader, open } = this.o;
    if (!reader.begins(row)) return;
    const place = this.placeOf(row);
    const parsed = parsePersonNumber(reader.numberIn(row), reader.abroad);
    // A row that is refused stays on the list of its import: nothing of it is kept here.
    if (!open.isOpen(place)) reader.reject(row, 'line_not_open');
    else if ('reject' in parsed) reader.reject(row, parsed.reject);
    else {
      open.take(place);
      reader.add(parsed, row, this.isBare ? (open.saidAt(place) ?? this.o.everything) : reader.saidBy(row));
    }
  };

  /** Whether rows without a line were as many as the list has. */
  get fits(): boolean {
    return this.lineAt >= 0 || this.next === this.o.open.size;
  }

  private placeOf(row: ScannedRow): number {
    if (this.lineAt < 0) return this.next++;
    const text = this.o.reader.textAt(row, this.lineAt).trim();
    return /^\d{1,12}$/.test(text) ? this.o.open.placeOf(Number(text)) : -1;
  }
}
