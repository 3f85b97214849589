import { LIMITS } from '@breachdesk/contract/limits';
import { TABLE_IMPORT_STATUSES, type TableImportStatus } from '@breachdesk/contract/vocabularies';
import type { ApiPropertyOptions } from '@nestjs/swagger';
import { Entity } from 'typeorm';
import { AtVersion, Input, Shown, View } from '../platform/fields/shapes.js';
import { userName } from '../platform/fields/user-names.js';
import { Field } from '../platform/fields/field.js';
import { eq } from '../platform/lists/filters.js';
import { constraintsMean } from '../platform/problems/constraints.js';
import type { Resource } from '../platform/records/records.js';
import { type Mapping, MAPPING_SCHEMA, mappingFault } from './mapping-input.js';

constraintsMean({
  register_one_import_at_a_time: {
    code: 'table-import/another-runs',
    detail: 'Another import of this incident is being written. Try again when it is done.',
  },
  supplement_lines_are_open: {
    code: 'table-import/supplement-lines-are-open',
    detail: 'Another file corrected some of these lines meanwhile. Send it again.',
  },
  supplement_corrects_what_counts: {
    code: 'table-import/supplement-corrects-what-counts',
    detail: 'The import that this file corrects does not count any more. Correct the one that does.',
  },
  table_import_is_wanted: {
    code: 'table-import/table-import-is-wanted',
    detail: 'The import was stopped. Nothing of it was kept.',
  },
  register_key_fits: {
    code: 'register/key-differs',
    detail: 'The register of this incident was made with another key. Ask whoever runs this server.',
  },
});

/** One reading of one stolen table into the register. Rows, persons and rejects are counted by us while reading. */
@Entity('table_import')
export class TableImport {
  @Field.id() id: string;
  @Field.ref({ about: 'Incident' }) incidentId: string;
  @Field.ref({ about: 'The affected table that the file is of' }) affectedTableId: string;
  @Field.count({ kept: true, about: 'Number of this reading of the table; the last one that is done counts' })
  number: number;
  @Field.choice({ of: TABLE_IMPORT_STATUSES, name: 'TableImportStatus', kept: true, about: 'Where it stands' })
  status: TableImportStatus;
  @Field.ref({
    optional: true,
    about: 'The import whose rejected rows this file corrects; null for a whole table',
  })
  supplements: string | null;
  @Field.text({ max: LIMITS.line, about: 'Name of the file, for people' }) fileName: string;
  @Field.json({ schema: MAPPING_SCHEMA, fault: mappingFault, about: 'How the file is read' }) mapping: Mapping;
  @Field.text({ max: 64, kept: true, optional: true, about: 'SHA-256 of the file as it came, in hexadecimal' })
  contentSha256: string | null;
  @Field.count({ kept: true, about: 'Size of the file as it came, in bytes' }) bytes: number;
  @Field.count({ kept: true, about: 'Rows of data' }) rows: number;
  @Field.count({ kept: true, about: 'Rows with a usable number' }) usable: number;
  @Field.count({ kept: true, about: 'Different persons in the table' }) persons: number;
  @Field.count({ kept: true, about: 'Yes/no cells that say neither; they were counted as yes' }) unclear: number;
  @Field.count({ kept: true, about: 'Rejected rows that supplements have corrected since' }) corrected: number;
  @Field.text({ max: 60, kept: true, optional: true, about: 'Code of why it failed' }) failure: string | null;
  @Field.instant({ kept: true, about: 'When it was begun (UTC)' }) startedAt: Date;
  @Field.instant({ kept: true, optional: true, about: 'When it ended (UTC)' }) endedAt: Date | null;
  @Field.count({ kept: true, about: 'Number of changes of the row, from 1' }) version: number;
}

export class CreateTableImport extends Input(TableImport, [
  'incidentId',
  'affectedTableId',
  'supplements',
  'fileName',
  'mapping',
]) {}

/** Stops an import; whatever it had read is as if it had never been. */
export class CancelTableImport extends AtVersion {}

const progress = (column: string): string => `(select g.${column} from import_progress g where g.import_id = t.id)`;
const soFar = (column: string): string =>
  `case when t.status = 'running' then ${progress(column)} else t.${column} end`;

/** A running import whose process has said nothing for a minute. */
const SILENT = `t.status = 'running' and ${progress('noted_at')} < now() - interval '1 minute'`;

const COUNTS: ApiPropertyOptions = { type: 'object', additionalProperties: { type: 'integer' } };

export class TableImportView extends View(TableImport, [
  'id',
  'incidentId',
  'affectedTableId',
  'number',
  'supplements',
  'corrected',
  'fileName',
  'mapping',
  'contentSha256',
  'usable',
  'persons',
  'unclear',
  'startedAt',
  'endedAt',
  'version',
]) {
  @Shown({
    kind: 'count',
    sql: soFar('bytes'),
    about: 'Size of the file as it came, in bytes; while it runs, read so far',
  })
  bytes: number;
  @Shown({ kind: 'count', sql: soFar('rows'), about: 'Rows of data; while it runs, read so far' }) rows: number;
  @Shown({ kind: 'count', sql: progress('total_bytes'), nullable: true, about: 'Size in bytes that was announced' })
  totalBytes: number | null;
  @Shown({
    kind: 'choice',
    of: TABLE_IMPORT_STATUSES,
    name: 'TableImportStatus',
    sql: `case when ${SILENT} then 'failed' else t.status end`,
    about: 'Where it stands',
  })
  status: TableImportStatus;
  @Shown({
    kind: 'text',
    sql: `case when ${SILENT} then 'interrupted' else t.failure end`,
    nullable: true,
    about: 'Code of why it failed; interrupted: the process that read it is gone, and nothing of it was kept',
  })
  failure: string | null;
  @Shown({
    kind: 'text',
    sql: '(select p.name from affected_table p where p.id = t.affected_table_id)',
    about: 'Name of the table',
  })
  affectedTableName: string;
  @Shown({
    kind: 'text',
    sql: userName('started_by'),
    nullable: true,
    about: 'Who began it',
  })
  startedByName: string | null;
  @Shown({
    kind: 'count',
    sql: '(select m.number from table_import m where m.id = t.supplements)',
    nullable: true,
    about: 'Number of the import that it corrects',
  })
  supplementsNumber: number | null;
  @Shown({
    kind: 'json',
    sql: 't.rejects',
    schema: COUNTS,
    about: 'Rows without a usable number that are not corrected yet, by reason',
  })
  rejects: Record<string, number>;
}

/** Imports of the caller's incidents, the latest first. */
export const TABLE_IMPORTS: Resource<TableImportView> = {
  view: TableImportView,
  list: {
    from: 'table_import',
    sort: ['startedAt', 'number', 'status'],
    order: 'DESC',
    filter: { incidentId: eq, affectedTableId: eq, status: eq, supplements: eq },
  },
};
