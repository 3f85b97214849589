import {
  CONFIDENCES,
  type Confidence,
  GDPR_CLASSES,
  type GdprClass,
  LEAKED_STATUSES,
  type LeakedStatus,
  STOLEN_STATUSES,
  type StolenStatus,
} from '@breachdesk/contract/vocabularies';
import type { ApiPropertyOptions } from '@nestjs/swagger';
import { Shown } from '../platform/fields/shapes.js';

type Properties = Record<string, object>;

const ID = { type: 'string', format: 'uuid' };
const TEXT = { type: 'string' };
const word = (of: readonly string[]): object => ({ type: 'string', enum: [...of] });

const rowsOf = (properties: Properties): ApiPropertyOptions => ({
  type: 'array',
  items: { type: 'object', required: Object.keys(properties), properties },
});

const TABLE = { id: ID, name: TEXT, stolenStatus: word(STOLEN_STATUSES), leakedStatus: word(LEAKED_STATUSES) };
const CATEGORY = { id: ID, key: TEXT, name: TEXT, gdprClass: word(GDPR_CLASSES) };
const CELL = {
  tableId: ID,
  categoryId: ID,
  columns: { type: 'integer', description: 'Number of columns of this category in the table' },
  sources: { type: 'array', items: TEXT, description: 'Who says so, each once' },
  confidence: word(CONFIDENCES),
};

/** A row of the matrix. */
export interface MatrixTable {
  id: string;
  name: string;
  stolenStatus: StolenStatus;
  leakedStatus: LeakedStatus;
}

/** A column of the matrix: only categories that occur. */
export interface MatrixCategory {
  id: string;
  key: string;
  name: string;
  gdprClass: GdprClass;
}

/** Where a table holds a category: in how many columns, who says so, and how sure the surest of them is. */
export interface MatrixCell {
  tableId: string;
  categoryId: string;
  columns: number;
  sources: string[];
  confidence: Confidence;
}

/** Affected tables by data categories, as far as the reader may see them. */
export class ScopeMatrixView {
  @Shown({ kind: 'json', schema: rowsOf(TABLE), about: 'Affected tables in use, by name' }) tables: MatrixTable[];
  @Shown({ kind: 'json', schema: rowsOf(CATEGORY), about: 'Categories that occur in them, by class, then name' })
  categories: MatrixCategory[];
  @Shown({
    kind: 'json',
    schema: rowsOf(CELL),
    about: 'Where a category occurs; confidence is that of the surest column',
  })
  cells: MatrixCell[];
}
