/** What one table says of one person: bits of data categories, and bits of marks such as "protected address". */
export interface Holding {
  /** Slot of the affected table in its register, 0 to 61. */
  table: number;
  categories: number;
  marks: number;
}

/**
 * Which tables hold a person, and what each of them says. Millions of persons share few such combinations, so each is
 * kept once under a small number. Number 0 is the empty combination.
 */
export class Combinations {
  private readonly holdings: (readonly Holding[])[] = [[]];
  private readonly numbers = new Map<string, number>([['', 0]]);
  private readonly singles: Holding[] = [];
  private readonly singleNumbers = new Map<string, number>();
  /** By single: combination -> joined with it, so that a row costs one look-up by a small number. */
  private readonly joined: Map<number, number>[] = [];

  get size(): number {
    return this.holdings.length;
  }

  of(number: number): readonly Holding[] {
    return this.holdings[number] ?? [];
  }

  /** Small number of one holding, to be given to `with`. */
  single(holding: Holding): number {
    const name = nameOf(holding);
    const known = this.singleNumbers.get(name);
    if (known !== undefined) return known;
    this.singles.push(holding);
    this.joined.push(new Map());
    this.singleNumbers.set(name, this.singles.length - 1);
    return this.singles.length - 1;
  }

  /** The combination that also holds the single one; what a table says twice of a person is joined. */
  with(number: number, single: number): number {
    const joined = this.joined[single];
    const known = joined?.get(number);
    if (known !== undefined) return known;
    const found = this.numberOf(joinedWith(this.of(number), this.singles[single]));
    joined?.set(number, found);
    return found;
  }

  private numberOf(holdings: readonly Holding[]): number {
    const name = holdings.map(nameOf).join(' ');
    const known = this.numbers.get(name);
    if (known !== undefined) return known;
    this.holdings.push(holdings);
    this.numbers.set(name, this.holdings.length - 1);
    return this.holdings.length - 1;
  }
}

const nameOf = ({ table, categories, marks }: Holding): string => `${table}:${categories}:${marks}`;

const joinedWith = (holdings: readonly Holding[], added: Holding | undefined): readonly Holding[] => {
  if (!added) return holdings;
  const same = holdings.find(({ table }) => table === added.table);
  const joined = same
    ? { table: added.table, categories: same.categories | added.categories, marks: same.marks | added.marks }
    : added;
  return [...holdings.filter(({ table }) => table !== added.table), joined].sort((a, b) => a.table - b.table);
};
