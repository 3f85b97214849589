import { AGE_GROUPS, GDPR_CLASSES } from '@breachdesk/contract/vocabularies';

/*
 * Views of run $1. All of them read what the run counted, never a person. Row security decides whether there is a run to
 * read, and which of its tables have a name for the reader: without one, a table is left out.
 */

const inOrder = (words: readonly string[]): string => `array['${words.join("','")}']`;

/** Tables of the run that the reader may see, with their bits. */
const TABLE_SLOTS = `table_slot as materialized (
  select a.id, a.name, (x.place - 1)::int as slot
  from register_run r cross join unnest(r.table_ids) with ordinality x(id, place) join affected_table a on a.id = x.id
  where r.id = $1
)`;

const CATEGORY_SLOTS = `category_slot as materialized (
  select k.id, k.key, k.name, k.gdpr_class, (x.place - 1)::int as slot
  from register_run r cross join unnest(r.category_ids) with ordinality x(id, place) join data_category k on k.id = x.id
  where r.id = $1
)`;

/** Persons by the exact set of tables that hold them: few rows, however many persons. */
const SETS_OF_TABLES = `table_set as materialized (
  select c.tables, sum(c.persons)::bigint as persons from run_count c where c.run_id = $1 and c.standing <> 2 group by c.tables
)`;

export const TABLES = `
with ${TABLE_SLOTS}, ${SETS_OF_TABLES}
select s.id as "tableId", s.name,
  coalesce(sum(c.persons), 0)::bigint as persons,
  coalesce(sum(c.persons) filter (where c.tables = 1::bigint << s.slot), 0)::bigint as only
from table_slot s left join table_set c on (c.tables >> s.slot) & 1 = 1
group by s.id, s.name
order by persons desc, s.name, s.id`;

export const MATRIX = `
with ${TABLE_SLOTS}, ${CATEGORY_SLOTS}, cell as (
  select s.id as table_id, k.id as category_id, sum(h.persons)::bigint as persons
  from run_holding h
  join table_slot s on s.slot = h.slot
  join category_slot k on (h.categories >> k.slot) & 1 = 1
  where h.run_id = $1
  group by s.id, k.id
)
select
  (select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'name', s.name) order by s.name, s.id), '[]') from table_slot s) as tables,
  (select coalesce(jsonb_agg(jsonb_build_object('id', k.id, 'key', k.key, 'name', k.name, 'gdprClass', k.gdpr_class)
      order by array_position(${inOrder(GDPR_CLASSES)}, k.gdpr_class), k.name), '[]')
    from category_slot k where k.id in (select c.category_id from cell c)) as categories,
  (select coalesce(jsonb_agg(jsonb_build_object('tableId', c.table_id, 'categoryId', c.category_id, 'persons', c.persons)
      order by c.table_id, c.category_id), '[]') from cell c) as cells`;

/** Exact combinations, largest first, at most $2. `total` is how many there are. */
const combinations = (slots: string, of: 'tables' | 'categories', name: string): string => `
with ${slots}, bits as (
  select c.${of} as bits, sum(c.persons)::bigint as persons from run_count c where c.run_id = $1 and c.standing <> 2 group by c.${of}
), named as (
  select array(select s.id from ${name} s where (b.bits >> s.slot) & 1 = 1 order by s.slot) as ids, b.persons from bits b
)
select n.ids, sum(n.persons)::bigint as persons, (count(*) over ())::int as total
from named n group by n.ids order by 2 desc, n.ids limit $2`;

export const COMBINATIONS = {
  tables: combinations(TABLE_SLOTS, 'tables', 'table_slot'),
  categories: combinations(CATEGORY_SLOTS, 'categories', 'category_slot'),
};

export const AGES = `
select (${inOrder(AGE_GROUPS)})[g.number + 1] as "group", coalesce(sum(c.persons), 0)::bigint as persons
from generate_series(0, ${AGE_GROUPS.length - 1}) as g(number)
left join run_count c on c.age_group = g.number and c.standing <> 2 and c.run_id = $1
group by g.number order by g.number`;

export const OVERLAP = `
with ${TABLE_SLOTS}, ${SETS_OF_TABLES}
select a.id as "tableId", b.id as "otherTableId", coalesce(sum(c.persons), 0)::bigint as persons
from table_slot a
join table_slot b on a.slot <= b.slot
left join table_set c on (c.tables >> a.slot) & 1 = 1 and (c.tables >> b.slot) & 1 = 1
group by a.id, a.slot, b.id, b.slot
order by a.slot, b.slot`;

/** Changes between the runs $1 and $2, bits as text: a table may be the sixtieth, and numbers of JavaScript end before. */
export const CHANGES = `
select c.tables_before::text as "tablesBefore", c.categories_before as "categoriesBefore", c.standing_before as "standingBefore",
  c.tables_after::text as "tablesAfter", c.categories_after as "categoriesAfter", c.standing_after as "standingAfter",
  c.persons, c.decided, c.joined
from app.compare_runs($1, $2) c`;

/** What a comparison needs to know of a run. */
export const COMPARED = `
select r.id, r.incident_id as "incidentId", r.number, r.persons, r.table_ids as "tableIds", r.category_ids as "categoryIds", r.imports
from register_run r`;

/** Names of tables $1. */
export const TABLE_NAMES = 'select a.id, a.name from affected_table a where a.id = any ($1)';
