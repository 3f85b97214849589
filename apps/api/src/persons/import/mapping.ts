import { parsePersonNumber } from '@breachdesk/person-number/person-number';

/**
 * What a column is used for. Of most columns only one thing is read: whether there is anything in it. Contact data are
 * not kept by an import; a campaign takes them for its own letters, sealed.
 */
export const COLUMN_USES = [
  'person_number',
  'issuer',
  'filled',
  'flag',
  'contact',
  'birth_date',
  'protected',
  'deceased',
  'line',
  'ignore',
] as const;
export type ColumnUse = (typeof COLUMN_USES)[number];

/** One column of the file: its place (0 is the first), what it is used for, and the data category a person counts in by it. */
export interface ColumnMapping {
  column: number;
  use: ColumnUse;
  categoryId: string | null;
  /** Of a value in NDJSON, which has a name and no place: dotted where it is nested. */
  name?: string;
}

/** Data category of a column that says what it holds by its use alone; `contact`, `filled` and `flag` hold several things. */
export const CATEGORY_OF_USE: Partial<Record<ColumnUse, string>> = {
  person_number: 'national_person_number',
  birth_date: 'birth_date',
  protected: 'address_protection',
  deceased: 'death_date',
};

/** Bits of marks that tables put on a person. Manual marks have their own table. */
export const MARKS = { contact: 1, protected: 2, deceased: 4 } as const;

const YES = ['1', 'ja', 'j', 'yes', 'y', 'true', 't', 'sand', 'x', '+', '-1'];
const NO = ['', '0', 'nej', 'n', 'no', 'false', 'f', 'falsk', '-', 'null', '\\n', 'na', 'n/a'];

/** What a yes/no cell says; null: neither word is known here. */
export const flagOf = (text: string): boolean | null => {
  const word = text.trim().toLowerCase();
  if (YES.includes(word)) return true;
  return NO.includes(word) ? false : null;
};

/** Whether there is anything in a cell: blanks and the usual words for nothing are not. */
export const isFilled = (text: string): boolean => !/^(\s*|null|\\N)$/i.test(text);

interface Guess {
  use: ColumnUse;
  /** Key of the data category. */
  category: string | null;
  header: RegExp;
}

/** By header, the likeliest first. Danish, English and German words as systems write them. */
const GUESSES: readonly Guess[] = [
  { use: 'line', category: null, header: /^(line|linje|zeile|rad|rivi)(_?(no|nr|number|nummer))?$/ },
  {
    use: 'issuer',
    category: null,
    header: /^(issuer|udsteder|ydernummer|ydernr|klinik(_?nr)?|clinic(_?id)?|sor(_?kode)?)$/,
  },
  { use: 'protected', category: 'address_protection', header: /(beskyt|protected|address_?protection|hemmelig_?adr)/ },
  { use: 'deceased', category: 'death_date', header: /(d(ø|oe)d|deceased|death|afd(ø|oe)d|verstorben)/ },
  {
    use: 'person_number',
    category: 'national_person_number',
    header: /(^|_)(cpr|cprnr|cprnummer|person_?(nr|nummer|number|id)|personnummer|ssn|pnr)($|_)/,
  },
  { use: 'contact', category: 'phone', header: /(phone|telefon|tlf|mobil|handy)/ },
  { use: 'contact', category: 'email', header: /(e_?mail|epost)/ },
  {
    use: 'contact',
    category: 'address',
    header: /(adress|address|anschrift|vej|stra(ss|ß)e|street|postnr|plz|zip|by$|city|ort$)/,
  },
  { use: 'flag', category: 'copd', header: /(^|_)(kol|copd)/ },
  { use: 'flag', category: 'diabetes', header: /(diabet|sukkersyg)/ },
  { use: 'flag', category: 'asthma', header: /(asthma|astma)/ },
  { use: 'flag', category: 'allergy', header: /allerg/ },
  { use: 'flag', category: 'smoking', header: /(ryg(er|ning)|smok|rauch)/ },
  { use: 'birth_date', category: 'birth_date', header: /(f(ø|oe)dsel|f(ø|oe)dt|birth|(^|_)dob|geburt)/ },
  { use: 'filled', category: 'diagnosis', header: /(diagnos|icd|icpc)/ },
  { use: 'filled', category: 'prescribed_medicine', header: /(medicin|medication|recept|ordination)/ },
  {
    use: 'filled',
    category: 'staff_note_free_text',
    header: /(note|notat|bem(æ|ae)rk|kommentar|comment|journal|text|tekst)/,
  },
  { use: 'filled', category: 'sex', header: /^(k(ø|oe)n|sex|gender)$/ },
  { use: 'filled', category: 'name', header: /(navn|name)/ },
];

const isNumberColumn = (cells: readonly string[]): boolean => {
  const filled = cells.filter(isFilled);
  return filled.length > 0 && filled.filter(cell => 'kind' in parsePersonNumber(cell)).length >= filled.length * 0.6;
};

/** A column that is named for an illness but never says yes or no tells what, not whether. */
const asFound = ({ use, category }: Guess, cells: readonly string[]): { use: ColumnUse; category: string | null } => {
  const tellsWhat =
    use === 'flag' && cells.some(isFilled) && cells.every(cell => !isFilled(cell) || flagOf(cell) === null);
  return { use: tellsWhat ? 'filled' : use, category };
};

const isFlagColumn = (cells: readonly string[]): boolean => {
  const filled = cells.filter(isFilled);
  return filled.length > 0 && filled.every(cell => flagOf(cell) !== null);
};

/** What a column may be used for, by its name in the file and by what stands in its first cells. `category` is a key. */
export const guessUse = (name: string, cells: readonly string[]): { use: ColumnUse; category: string | null } => {
  if (isNumberColumn(cells)) return { use: 'person_number', category: 'national_person_number' };
  const word = name
    .trim()
    .toLowerCase()
    .replace(/[\s.-]+/g, '_');
  const found = GUESSES.find(({ header }) => header.test(word));
  if (found) return asFound(found, cells);
  return isFlagColumn(cells) ? { use: 'flag', category: null } : { use: 'filled', category: null };
};

/** A first row is a header if no cell of it is a number of a person and none is a bare figure. */
export const isHeader = (row: readonly string[]): boolean =>
  row.some(isFilled) && row.every(cell => !('kind' in parsePersonNumber(cell)) && !/^[\d.,+-]+$/.test(cell.trim()));

/** A cell as a preview may show it: its shape, never its content. Letters become x, digits 0; short words of a flag stay. */
export const masked = (cell: string): string =>
  isFilled(cell) && flagOf(cell) === null ? cell.slice(0, 40).replace(/\p{L}/gu, 'x').replace(/\d/g, '0') : cell.trim();
