import { LEAKED_STATUSES, STOLEN_STATUSES } from '@breachdesk/contract/vocabularies';
import { HANDLING, RECORD } from '../platform/fields/case-record.js';
import { Changes, Input, Shown, View } from '../platform/fields/shapes.js';
import { eq } from '../platform/lists/filters.js';
import { constraintsMean } from '../platform/problems/constraints.js';
import type { Resource } from '../platform/records/records.js';
import { AffectedTable } from './affected-table.entity.js';

constraintsMean({
  affected_table_stolen_has_source: {
    code: 'affected-table/stolen-needs-source',
    field: 'stolenSource',
    detail: 'Say who says so: only a suspicion needs no source.',
    status: 422,
  },
  affected_table_leaked_has_source: {
    code: 'affected-table/leaked-needs-source',
    field: 'leakedSource',
    detail: 'Say who says that it was published.',
    status: 422,
  },
  affected_table_row_count_has_source: {
    code: 'affected-table/row-count-needs-source',
    field: 'rowCountSource',
    detail: 'Say who claims this number of rows.',
    status: 422,
  },
  affected_table_period_in_order: {
    code: 'affected-table/period-ends-before-it-begins',
    field: 'periodTo',
    detail: 'The period cannot end before it begins.',
    status: 422,
  },
  affected_table_leaked_was_stolen: {
    code: 'affected-table/leaked-cannot-be-cleared',
    field: 'stolenStatus',
    detail: 'A table whose leak is confirmed was stolen; it cannot be cleared.',
    status: 422,
  },
});

/** Fields of a table that people fill in. */
const FILLED = [
  'name',
  'system',
  'origin',
  'periodFrom',
  'periodTo',
  'retentionBasis',
  'rowCountClaim',
  'rowCountSource',
  'stolenStatus',
  'stolenSource',
  'stolenConfidence',
  'leakedStatus',
  'leakedSource',
  'leakedConfidence',
  'notes',
  ...HANDLING,
] as const;

export class CreateAffectedTable extends Input(AffectedTable, ['incidentId', ...FILLED]) {}
export class UpdateAffectedTable extends Changes(Input(AffectedTable, FILLED)) {}

export class AffectedTableView extends View(AffectedTable, [...RECORD, ...FILLED]) {
  @Shown({
    kind: 'count',
    sql: '(select count(*)::int from affected_column c where c.affected_table_id = t.id and c.archived_at is null)',
    about: 'Number of columns the reader may see',
  })
  columnCount: number;
}

const inOrderOf = (words: readonly string[], column: string): string[] => [
  `array_position(array['${words.join("','")}'], t.${column})`,
  't.name',
];

/** Affected tables of the caller's incidents. */
export const AFFECTED_TABLES: Resource<AffectedTableView> = {
  view: AffectedTableView,
  list: {
    from: 'affected_table',
    sort: ['name', 'system', 'origin', 'stolenStatus', 'leakedStatus', 'rowCountClaim', 'createdAt', 'updatedAt'],
    sortSql: {
      stolenStatus: inOrderOf(STOLEN_STATUSES, 'stolen_status'),
      leakedStatus: inOrderOf(LEAKED_STATUSES, 'leaked_status'),
    },
    filter: {
      incidentId: eq,
      system: eq,
      origin: eq,
      stolenStatus: eq,
      leakedStatus: eq,
      stolenConfidence: eq,
      leakedConfidence: eq,
    },
    search: ['name', 'system', 'notes'],
    archivable: true,
  },
};
