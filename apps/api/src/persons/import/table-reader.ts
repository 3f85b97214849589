import { ordinalAt } from '@breachdesk/person-number/cpr';
import { hashedText } from '@breachdesk/person-number/keyed-hash';
import { type Abroad, parsePersonNumber, type PersonNumber } from '@breachdesk/person-number/person-number';
import { birthDateOf } from './birth-date.js';
import { type ColumnUse, flagOf, isFilled, MARKS } from './mapping.js';
import type { People } from './people.js';
import type { RowReason } from './rejects.js';
import type { ScannedRow } from './row-scanner.js';

/** A column as the reader uses it; `category` is the slot of its data category in the register, or -1. */
export interface ReadColumn {
  column: number;
  use: ColumnUse;
  category: number;
}

/** What a file came to. Rows are those of data, without the header. */
export interface ReadCounts {
  rows: number;
  /** Rows with a usable number. */
  usable: number;
  /** Yes/no cells with neither word: counted as yes, for nobody should go untold because of a misspelling. */
  unclear: number;
  rejects: Record<string, number>;
}

/** In what a row says, marks stand above the 31 bits of categories. */
const SAID_MARKS = 2 ** 31;

const ZERO = 0x30;
const ONE = 0x31;

/** Turns scanned rows of one table into holdings of persons. */
export class TableReader {
  readonly counts: ReadCounts = { rows: 0, usable: 0, unclear: 0, rejects: {} };
  private readonly singles = new Map<number, number>();
  private readonly numberAt: number;
  private readonly issuerAt: number;
  private readonly birthAt: number;
  private readonly others: readonly { place: number; use: ColumnUse; category: number }[];
  private readonly decoder: InstanceType<typeof TextDecoder>;

  constructor(
    columns: readonly ReadColumn[],
    private readonly o: {
      table: number;
      people: People;
      encoding: string;
      skipLines: number;
      abroad: Abroad;
      onReject: (line: number, reason: RowReason, said: number) => void;
    },
  ) {
    this.numberAt = columns.findIndex(({ use }) => use === 'person_number');
    this.issuerAt = columns.findIndex(({ use }) => use === 'issuer');
    this.birthAt = columns.findIndex(({ use }) => use === 'birth_date');
    this.others = columns
      .map(({ use, category }, place) => ({ place, use, category }))
      .filter(({ use }) => use !== 'issuer' && use !== 'line' && use !== 'ignore');
    this.decoder = new TextDecoder(o.encoding);
  }

  /** To be given to the scanner. */
  readonly take = (row: ScannedRow): void => {
    if (!this.begins(row)) return;
    const start = row.starts[this.numberAt] ?? -1;
    const ordinal = start < 0 ? -1 : ordinalAt(row.bytes, start, row.ends[this.numberAt] ?? 0);
    if (ordinal < 0) {
      this.takeOther(row);
      return;
    }
    this.counts.usable += 1;
    this.o.people.add(ordinal, this.singleOf(this.saidBy(row)));
  };

  private takeOther(row: ScannedRow): void {
    const parsed = parsePersonNumber(this.numberIn(row), this.o.abroad);
    if ('reject' in parsed) this.reject(row, parsed.reject);
    else this.add(parsed, row, this.saidBy(row));
  }

  /** Counts the row, unless it is of the header. */
  begins(row: ScannedRow): boolean {
    if (row.line <= this.o.skipLines) return false;
    this.counts.rows += 1;
    return true;
  }

  numberIn(row: ScannedRow): string {
    return this.textAt(row, this.numberAt);
  }

  get abroad(): Abroad {
    return this.o.abroad;
  }

  reject(row: ScannedRow, reason: RowReason): void {
    this.counts.rejects[reason] = (this.counts.rejects[reason] ?? 0) + 1;
    this.o.onReject(row.line, reason, this.saidBy(row));
  }

  /** A person is in the table; `said` as by `saidBy`. */
  add(parsed: PersonNumber, row: ScannedRow, said: number): void {
    this.counts.usable += 1;
    const single = this.singleOf(said);
    const { people } = this.o;
    if (parsed.kind === 'cpr' || parsed.kind === 'cpr_plus_60') {
      people.add(ordinalAt(Buffer.from(parsed.text), 0, 10), single);
      return;
    }
    const hashed = hashedText(parsed, this.issuerAt < 0 ? null : this.textAt(row, this.issuerAt).trim());
    // Only where the number does not tell it: a date typed by hand is wrong more often.
    const born = parsed.born ?? birthDateOf(this.textAt(row, this.birthAt), this.o.abroad.day);
    people.addOther({ hashed, kind: parsed.kind, born }, single);
  }

  /** What this row says of its person: marks * 2^31 + categories, as slots of the register. */
  saidBy(row: ScannedRow): number {
    let categories = 0;
    let marks = 0;
    for (const { place, use, category } of this.others) {
      if (!this.says(row, place, use)) continue;
      if (category >= 0) categories |= 1 << category;
      if (use === 'contact' || use === 'protected' || use === 'deceased') marks |= MARKS[use];
    }
    return marks * SAID_MARKS + categories;
  }

  /** The same as a small number. */
  private singleOf(said: number): number {
    const known = this.singles.get(said);
    if (known !== undefined) return known;
    const holding = { table: this.o.table, categories: said % SAID_MARKS, marks: Math.floor(said / SAID_MARKS) };
    const made = this.o.people.combinations.single(holding);
    this.singles.set(said, made);
    return made;
  }

  private says(row: ScannedRow, place: number, use: ColumnUse): boolean {
    const start = row.starts[place] ?? -1;
    const end = row.ends[place] ?? 0;
    if (start < 0 || end <= start) return false;
    if (use !== 'flag' && use !== 'protected') return end - start > 4 || isFilled(this.textAt(row, place));
    // The two commonest words, without making a string.
    if (end === start + 1 && row.bytes[start] === ZERO) return false;
    if (end === start + 1 && row.bytes[start] === ONE) return true;
    const flag = flagOf(this.textAt(row, place));
    if (flag === null) this.counts.unclear += 1;
    return flag ?? true;
  }

  /** Text of a wanted column; empty where the row has none. */
  textAt(row: ScannedRow, place: number): string {
    const start = row.starts[place] ?? -1;
    if (start < 0) return '';
    const text = this.decoder.decode(row.bytes.subarray(start, row.ends[place]));
    return row.doubled[place] ? text.replaceAll('""', '"') : text;
  }
}
