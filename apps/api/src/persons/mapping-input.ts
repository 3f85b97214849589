import { COUNTRIES, type Country } from '@breachdesk/person-number/foreign';
import type { ApiPropertyOptions } from '@nestjs/swagger';
import { DELIMITERS, type Delimiter } from './import/dialect.js';
import { ENCODINGS, type Encoding } from './import/encodings.js';
import { isColumnName, LONGEST_NAME } from './import/ndjson.js';
import { COLUMN_USES, type ColumnMapping } from './import/mapping.js';

/** How a file is read. */
export interface Mapping {
  encoding: Encoding;
  delimiter: Delimiter;
  hasHeader: boolean;
  /** Where the numbers come from that are not Danish; left out if there are none. */
  country?: Country;
  columns: ColumnMapping[];
}

/** Columns of one file. */
const MOST_COLUMNS = 500;

export const MAPPING_SCHEMA: ApiPropertyOptions = {
  type: 'object',
  required: ['encoding', 'delimiter', 'hasHeader', 'columns'],
  additionalProperties: false,
  properties: {
    encoding: { type: 'string', enum: [...ENCODINGS], description: 'Encoding of the text' },
    delimiter: {
      type: 'string',
      enum: [...DELIMITERS],
      description: 'Sign between columns; ndjson: one JSON object a line',
    },
    hasHeader: { type: 'boolean', description: 'The first row names the columns' },
    country: {
      type: 'string',
      enum: [...COUNTRIES],
      description: 'Country of the numbers that are not Danish (ISO 3166-1); left out if there are none',
    },
    columns: {
      type: 'array',
      maxItems: MOST_COLUMNS,
      description: 'Columns that are read; exactly one holds the person number',
      items: {
        type: 'object',
        required: ['column', 'use', 'categoryId'],
        additionalProperties: false,
        properties: {
          column: { type: 'integer', description: 'Place in the file, 0 is the first' },
          use: { type: 'string', enum: [...COLUMN_USES], description: 'What is read of it' },
          name: {
            type: 'string',
            maxLength: LONGEST_NAME,
            description: 'Only in NDJSON, and there for each column: name of the value, dotted where it is nested',
          },
          categoryId: {
            type: 'string',
            format: 'uuid',
            nullable: true,
            description: 'Data category a person counts in by it',
          },
        },
      },
    },
  },
};

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

const isOneOf = (words: readonly unknown[], value: unknown): boolean => words.includes(value);

const isColumn = (value: unknown): value is ColumnMapping => {
  if (typeof value !== 'object' || value === null) return false;
  const { column, use, categoryId, name, ...unknown } = value as Record<string, unknown>; // an object, whatever it holds
  const hasPlace = Number.isInteger(column) && Number(column) >= 0 && Number(column) < MOST_COLUMNS;
  const hasCategory = categoryId === null || (typeof categoryId === 'string' && UUID.test(categoryId));
  const hasName = name === undefined || (typeof name === 'string' && isColumnName(name));
  return hasPlace && hasName && isOneOf(COLUMN_USES, use) && hasCategory && Object.keys(unknown).length === 0;
};

/** What is wrong with a mapping, in words; null if nothing is. */
export const mappingFault = (value: unknown): string | null => {
  if (typeof value !== 'object' || value === null) return 'must say encoding, delimiter, hasHeader and columns';
  const { encoding, delimiter, hasHeader, country, columns, ...unknown } = value as Record<string, unknown>; // an object, whatever it holds
  if (!isOneOf(ENCODINGS, encoding)) return `encoding must be one of ${ENCODINGS.join(', ')}`;
  if (!isOneOf(DELIMITERS, delimiter)) return 'delimiter must be a comma, a semicolon, a tab, a bar or ndjson';
  if (typeof hasHeader !== 'boolean' || Object.keys(unknown).length > 0) return 'hasHeader must be true or false';
  if (country !== undefined && !isOneOf(COUNTRIES, country)) return `country must be one of ${COUNTRIES.join(', ')}`;
  if (!Array.isArray(columns) || columns.length > MOST_COLUMNS || !columns.every(isColumn))
    return 'each column must say its place, its use and its data category or null';
  if (columns.some(({ name }) => (name !== undefined) !== (delimiter === 'ndjson')))
    return 'columns have a name in NDJSON, and only there';
  return columnsFault(columns);
};

const columnsFault = (columns: readonly ColumnMapping[]): string | null => {
  if (columns.filter(({ use }) => use === 'person_number').length !== 1)
    return 'exactly one column must hold the person number';
  if (columns.filter(({ use }) => use === 'issuer').length > 1) return 'at most one column can name the issuer';
  if (new Set(columns.map(({ column }) => column)).size < columns.length) return 'a column is read once';
  if (columns.filter(({ use }) => use === 'line').length > 1) return 'at most one column can name the lines';
  if (columns.filter(({ use }) => use === 'birth_date').length > 1) return 'at most one column can hold the birth date';
  const counted = columns.filter(({ use }) => use === 'flag' || use === 'filled' || use === 'contact');
  return counted.some(({ categoryId }) => categoryId === null) ? 'a column that counts needs its data category' : null;
};
