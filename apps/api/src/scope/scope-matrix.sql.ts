import { CONFIDENCES, GDPR_CLASSES } from '@breachdesk/contract/vocabularies';

const inOrder = (words: readonly string[]): string => `array['${words.join("','")}']`;

/** The matrix of incident $1 in one statement. Row security narrows tables and columns, and with them everything. */
export const SCOPE_MATRIX = `
with tables as (
  select t.id, t.name, t.stolen_status, t.leaked_status
  from affected_table t
  where t.incident_id = $1 and t.archived_at is null
), cells as (
  select c.affected_table_id, c.category_id, count(*)::int as columns,
    array_agg(distinct c.source order by c.source) as sources,
    (${inOrder(CONFIDENCES)})[max(array_position(${inOrder(CONFIDENCES)}, c.confidence))] as confidence
  from affected_column c join tables t on t.id = c.affected_table_id
  where c.incident_id = $1 and c.archived_at is null
  group by c.affected_table_id, c.category_id
)
select
  (select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'name', t.name,
      'stolenStatus', t.stolen_status, 'leakedStatus', t.leaked_status) order by t.name, t.id), '[]')
    from tables t) as tables,
  (select coalesce(jsonb_agg(jsonb_build_object('id', k.id, 'key', k.key, 'name', k.name, 'gdprClass', k.gdpr_class)
      order by array_position(${inOrder(GDPR_CLASSES)}, k.gdpr_class), k.name), '[]')
    from data_category k where k.id in (select c.category_id from cells c)) as categories,
  (select coalesce(jsonb_agg(jsonb_build_object('tableId', c.affected_table_id, 'categoryId', c.category_id,
      'columns', c.columns, 'sources', c.sources, 'confidence', c.confidence)
      order by c.affected_table_id, c.category_id), '[]')
    from cells c) as cells
`;
