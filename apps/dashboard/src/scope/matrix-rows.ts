import { GDPR_CLASSES, type GdprClass } from '@breachdesk/contract/vocabularies';
import type { ScopeMatrix } from '../platform/api/records';

export type MatrixCell = ScopeMatrix['cells'][number];
export type MatrixTable = ScopeMatrix['tables'][number];
export type MatrixCategory = ScopeMatrix['categories'][number];

/** Categories side by side by GDPR class, in the order of the vocabulary, so that a class is one block of columns. */
export const byClass = (
  categories: readonly MatrixCategory[],
): { gdprClass: GdprClass; categories: MatrixCategory[] }[] =>
  GDPR_CLASSES.map(gdprClass => ({
    gdprClass,
    categories: categories
      .filter(category => category.gdprClass === gdprClass)
      .sort((a, b) => a.name.localeCompare(b.name)),
  })).filter(group => group.categories.length > 0);

/** The number of each source of the matrix, in reading order: cells point to the list below them by these numbers. */
export const numberSources = (cells: readonly MatrixCell[]): Map<string, number> =>
  new Map([...new Set(cells.flatMap(cell => cell.sources))].map((source, n) => [source, n + 1]));

/** The cell of a table and a category, if a column was recorded. */
export const cellAt = (cells: readonly MatrixCell[], tableId: string, categoryId: string): MatrixCell | undefined =>
  cells.find(cell => cell.tableId === tableId && cell.categoryId === categoryId);
