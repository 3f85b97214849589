import type { ColumnUse, ImportPreview, TableImport } from '../../platform/api/records';

type Words<T extends string> = readonly T[];

/** What a column may be used for, in the order in which it is offered. */
export const COLUMN_USES: Words<ColumnUse> = [
  'person_number',
  'issuer',
  'filled',
  'flag',
  'contact',
  'protected',
  'deceased',
  'ignore',
];

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
} as const satisfies Record<ImportPreview['delimiter'], string>;

/** Rows of the file that belong to nobody, because their number cannot be used. */
export const rejectedRows = ({ rejects }: Pick<TableImport, 'rejects'>): number =>
  Object.values(rejects).reduce((sum, rows) => sum + rows, 0);
