import type { EntityManager } from 'typeorm';
import { invalidField } from '../platform/problems/problems.js';
import { CATEGORY_OF_USE, type ColumnUse } from './import/mapping.js';
import type { Mapping } from './mapping-input.js';
import type { CreateTableImport } from './table-import.dto.js';

/** Writes down an import that waits for its file, and gives its id. */
export const insertImport = async (tx: EntityManager, input: CreateTableImport): Promise<string> => {
  const { incidentId, affectedTableId, fileName } = input;
  // It may be left out.
  const supplements = input.supplements ?? null;
  refuseLines(input);
  const mapping = await withCategories(tx, input.mapping);
  await tx.query(`select pg_advisory_xact_lock(hashtext('table import'), hashtext($1))`, [affectedTableId]);
  if (supplements) await refuseUnlessCounts(tx, supplements, affectedTableId);
  const [row] = await tx.query<{ id: string }[]>(
    `insert into table_import (incident_id, affected_table_id, number, file_name, mapping, supplements, started_by)
     select p.incident_id, p.id, (select coalesce(max(o.number), 0) + 1 from table_import o where o.affected_table_id = p.id),
       $3, $4, $5, app.actor_id()
     from affected_table p where p.incident_id = $1 and p.id = $2 and p.archived_at is null
     returning id`,
    [incidentId, affectedTableId, fileName, JSON.stringify(mapping), supplements],
  );
  if (row) return row.id;
  throw invalidField('affectedTableId', 'field/unknown', 'Choose a table of this incident that is in use.');
};

/** Lines are those of the file that a supplement corrects. */
const refuseLines = ({ supplements, mapping }: CreateTableImport): void => {
  if (supplements || !mapping.columns.some(({ use }) => use === 'line')) return;
  throw invalidField('mapping', 'field/wrong', 'Only a supplement has a column with lines of another file.');
};

/** What a supplement corrects is the import of the same table that counts now. */
const refuseUnlessCounts = async (tx: EntityManager, id: string, affectedTableId: string): Promise<void> => {
  const found = await tx.query<unknown[]>(
    `select 1 from table_import t where t.id = $1 and t.affected_table_id = $2 and t.status = 'done' and t.supplements is null`,
    [id, affectedTableId],
  );
  if (found.length === 0)
    throw invalidField('supplements', 'field/unknown', 'Choose the import of this table that counts.');
};

/** Every mapped column carries its data category: where the use alone says which, it need not be sent. */
const withCategories = async (tx: EntityManager, mapping: Mapping): Promise<Mapping> => {
  const known = await tx.query<{ id: string; key: string }[]>(
    'select id, key from data_category where key = any ($1)',
    [Object.values(CATEGORY_OF_USE)],
  );
  const categoryOf = (use: ColumnUse): string | null =>
    known.find(({ key }) => key === CATEGORY_OF_USE[use])?.id ?? null;
  return {
    ...mapping,
    columns: mapping.columns.map(column => ({ ...column, categoryId: column.categoryId ?? categoryOf(column.use) })),
  };
};
