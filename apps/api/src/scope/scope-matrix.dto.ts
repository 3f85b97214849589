import { CONFIDENCES, type Confidence } from '@breachdesk/contract/vocabularies';
import { AffectedTable } from '../affected-tables/affected-table.entity.js';
import { DataCategory } from '../affected-tables/data-category.entity.js';
import { Shown, View } from '../platform/fields/shapes.js';

/** A row of the matrix. */
export class MatrixTable extends View(AffectedTable, ['id', 'name', 'stolenStatus', 'leakedStatus']) {}

/** A column of the matrix: only categories that occur. */
export class MatrixCategory extends View(DataCategory, ['id', 'key', 'name', 'gdprClass']) {}

/** Where a table holds a category: in how many columns, who says so, and how sure the surest of them is. */
export class MatrixCell {
  @Shown({ kind: 'id', about: 'Affected table' }) tableId: string;
  @Shown({ kind: 'id', about: 'Data category' }) categoryId: string;
  @Shown({ kind: 'count', about: 'Number of columns of this category in the table' }) columns: number;
  @Shown({ kind: 'texts', about: 'Who says so, each once' }) sources: string[];
  @Shown({ kind: 'choice', of: CONFIDENCES, name: 'Confidence', about: 'How sure the surest of them is' })
  confidence: Confidence;
}

/** Affected tables by data categories, as far as the reader may see them. */
export class ScopeMatrixView {
  @Shown({ kind: 'json', schema: { type: [MatrixTable] }, about: 'Affected tables in use, by name' })
  tables: MatrixTable[];
  @Shown({
    kind: 'json',
    schema: { type: [MatrixCategory] },
    about: 'Categories that occur in them, by class, then name',
  })
  categories: MatrixCategory[];
  @Shown({
    kind: 'json',
    schema: { type: [MatrixCell] },
    about: 'Where a category occurs; confidence is that of the surest column',
  })
  cells: MatrixCell[];
}
