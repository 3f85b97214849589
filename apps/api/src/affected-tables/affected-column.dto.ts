import { GDPR_CLASSES, type GdprClass } from '@breachdesk/contract/vocabularies';
import { RECORD } from '../platform/fields/case-record.js';
import { Changes, Input, Shown, View } from '../platform/fields/shapes.js';
import { eq } from '../platform/lists/filters.js';
import { constraintsMean } from '../platform/problems/constraints.js';
import type { Resource } from '../platform/records/records.js';
import { AffectedColumn } from './affected-table.entity.js';

constraintsMean({
  affected_column_name_once: {
    code: 'affected-column/name-taken',
    field: 'name',
    detail: 'The table has a column of this name already.',
  },
  affected_column_category_known: {
    code: 'affected-column/unknown-category',
    field: 'categoryId',
    detail: 'Choose one of the data categories.',
    status: 422,
  },
});

const FILLED = ['name', 'categoryId', 'source', 'confidence', 'tlp', 'sharedWith'] as const;

/** A column lies in the room of its table; label and sharing are the table's unless said otherwise. */
export class CreateAffectedColumn extends Input(AffectedColumn, ['affectedTableId', ...FILLED]) {}
export class UpdateAffectedColumn extends Changes(Input(AffectedColumn, FILLED)) {}

const category = (column: string): string => `(select k.${column} from data_category k where k.id = t.category_id)`;

export class AffectedColumnView extends View(AffectedColumn, [
  ...RECORD,
  'affectedTableId',
  'name',
  'categoryId',
  'source',
  'confidence',
]) {
  @Shown({ kind: 'text', sql: category('key'), about: 'Short name of its data category' }) categoryKey: string;
  @Shown({ kind: 'text', sql: category('name'), about: 'Name of its data category' }) categoryName: string;
  @Shown({
    kind: 'choice',
    of: GDPR_CLASSES,
    name: 'GdprClass',
    sql: category('gdpr_class'),
    about: 'Class of its data category under the GDPR',
  })
  gdprClass: GdprClass;
  @Shown({
    kind: 'text',
    sql: '(select p.name from affected_table p where p.id = t.affected_table_id)',
    about: 'Name of its table',
  })
  affectedTableName: string;
}

/** Columns of one table, or of all tables of an incident. */
export const AFFECTED_COLUMNS: Resource<AffectedColumnView> = {
  view: AffectedColumnView,
  list: {
    from: 'affected_column',
    sort: ['name', 'categoryName', 'gdprClass', 'confidence', 'createdAt', 'updatedAt'],
    filter: { affectedTableId: eq, incidentId: eq, categoryId: eq, categoryKey: eq, gdprClass: eq, confidence: eq },
    search: ['name', 'source'],
    archivable: true,
  },
};
