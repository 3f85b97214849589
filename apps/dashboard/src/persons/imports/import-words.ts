import type { ColumnUse, ImportPreview, NumberCountry, TableImport } from '../../platform/api/records';

type Words<T extends string> = readonly T[];

/** What a person says a column is: what is read of it, and for the usual columns the category as well. */
export interface ColumnKind {
  id: string;
  use: ColumnUse;
  /** Key of the data category that it stands for. */
  category?: string;
}

/** What a column may be, in the order in which it is offered; those that name a category before those that do not. */
export const COLUMN_KINDS = [
  { id: 'person_number', use: 'person_number' },
  { id: 'issuer', use: 'issuer' },
  { id: 'name', use: 'filled', category: 'name' },
  { id: 'birth_date', use: 'birth_date' },
  { id: 'address', use: 'contact', category: 'address' },
  { id: 'phone', use: 'contact', category: 'phone' },
  { id: 'email', use: 'contact', category: 'email' },
  { id: 'flag', use: 'flag' },
  { id: 'filled', use: 'filled' },
  { id: 'contact', use: 'contact' },
  { id: 'protected', use: 'protected' },
  { id: 'deceased', use: 'deceased' },
  { id: 'line', use: 'line' },
  { id: 'ignore', use: 'ignore' },
] as const satisfies readonly ColumnKind[];

/** The kind that a use together with a category is. */
export const kindOf = (use: ColumnUse, category: string | undefined): ColumnKind => {
  const kinds: readonly ColumnKind[] = COLUMN_KINDS.filter(kind => kind.use === use);
  return (
    kinds.find(kind => kind.category !== undefined && kind.category === category) ??
    kinds.find(kind => kind.category === undefined) ?? { id: use, use }
  );
};

/** Countries whose numbers are read beside the Danish ones (ISO 3166-1). */
export const COUNTRIES: Words<NumberCountry> = ['SE', 'NO', 'FI', 'DE'];

export const ENCODINGS: Words<ImportPreview['encoding']> = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'iso-8859-1',
];

/** Signs between columns under the names that their messages have. */
export const DELIMITER_NAMES = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
  '|': 'bar',
  ndjson: 'ndjson',
} as const satisfies Record<ImportPreview['delimiter'], string>;

/** Rows of the file that belong to nobody, because their number cannot be used. */
export const rejectedRows = ({ rejects }: Pick<TableImport, 'rejects'>): number =>
  Object.values(rejects).reduce((sum, rows) => sum + rows, 0);
