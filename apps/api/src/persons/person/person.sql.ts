import { COHORT_MARKS } from '@breachdesk/contract/vocabularies';
import { NUMBER_KINDS } from '@breachdesk/person-number/person-number';
import { selectListOf } from '../../platform/fields/shapes.js';
import { PersonAliasView } from './person-alias.dto.js';
import { PersonDecisionView } from './person-decision.dto.js';

/*
 * Persons of one register, a few at a time: every statement is given the number of the register, by which PostgreSQL finds
 * its partition. Row security decides whether there is a register at all.
 */

const inOrder = (words: readonly string[]): string => `array['${words.join("','")}']`;

export const KIND = `(${inOrder(NUMBER_KINDS)})[p.kind + 1]`;
export const STATUS = `(array['possible','confirmed','excluded'])[p.standing + 1]`;

/** Conditions of the marks, given the days of birth that divide the age groups as $2. */
export const MARK = {
  minor: 'app.age_group(p.born, $2) = 0',
  deceased: 'p.marks & 4 <> 0',
  protected_address: 'p.marks & 2 <> 0',
  no_contact: 'p.marks & 1 = 0',
} as const satisfies Record<(typeof COHORT_MARKS)[number], string>;

export const MARKS = `array_remove(array[${COHORT_MARKS.map(mark => `case when ${MARK[mark]} then '${mark}' end`).join(', ')}], null)`;

/** The register of incident $1, and the days by which ages are told in its newest run. */
export const REGISTER = `
select r.id, r.last_run as "lastRun", app.age_limits(coalesce(
  (select n.as_of from register_run n where n.incident_id = r.incident_id order by n.number desc limit 1), current_date))::text[] as limits
from person_register r where r.incident_id = $1`;

/** Whom the numbers $3 stand for in register $1, under the number that counts. */
export const PERSON = `
select p.key as id, ${KIND} as kind, ${STATUS} as status, ${MARKS} as marks
from person p where p.register_id = $1 and p.key = any ($3)
order by p.tables = 0, p.born is null, p.since_run, p.key limit 1`;

/** Tables that hold person $2 of register $1, with the import that counts and what it says. */
export const TABLES = `
select a.id as "tableId", a.name, i.id as "importId", i.number as "importNumber", i.ended_at as "importedAt",
  (select coalesce(jsonb_agg(jsonb_build_object('key', c.key, 'name', c.name, 'gdprClass', c.gdpr_class) order by c.name), '[]')
    from register_category k join data_category c on c.id = k.category_id
    where k.register_id = $1 and (said >> k.slot) & 1 = 1) as categories
from person p
cross join unnest(app.holdings_of(p.tables, p.categories, p.marks, p.holdings)) said
join register_table t on t.register_id = $1 and t.slot = said >> 52
join affected_table a on a.id = t.affected_table_id
join table_import i on i.affected_table_id = a.id and i.status = 'done' and i.supplements is null
where p.register_id = $1 and p.key = $2
order by a.name, a.id`;

/** First and last run of the numbers $2 in register $1, whose newest run is $3. */
export const RUNS = `
with past as (
  select q.key, q.until_run, q.tables from generate_series(1, $3) n cross join lateral (
    select * from person_past q where q.register_id = $1 and q.until_run = n and q.key = any ($2)
  ) q
)
select min(p.since_run) filter (where p.since_run <= $3) as first,
  greatest(
    max($3) filter (where p.tables <> 0 and p.since_run <= $3 and not exists (select 1 from past q where q.key = p.key and q.until_run = $3)),
    (select max(q.until_run) from past q where q.tables <> 0)) as last
from person p where p.register_id = $1 and p.key = any ($2)`;

/** Runs of incident $1 by their numbers. */
export const RUNS_BY_NUMBER = `
select r.id, r.number, r.counted_at as "countedAt" from register_run r where r.incident_id = $1 and r.number = any ($2)`;

/** Decisions about the numbers $2 in register $1. */
export const DECISIONS = `
select ${selectListOf(PersonDecisionView)} from person_decision t where t.register_id = $1 and t.key = any ($2) order by t.seq desc`;

/** Joined numbers of the person with the numbers $2 in register $1. */
export const ALIASES = `
select ${selectListOf(PersonAliasView)} from person_alias t
where t.register_id = $1 and (t.old_key = any ($2) or t.new_key = any ($2)) order by t.made_at desc, t.id`;

/** Those of the numbers $2 that register $1 holds, with the tables of each alone. */
export const NUMBERS = `
select p.key as id, ${KIND} as kind, length(replace(coalesce(e.tables, p.tables)::bit(64)::text, '0', '')) as tables,
  p.key = $3 as counts
from person p left join person_evidence e on e.register_id = $1 and e.key = p.key
where p.register_id = $1 and p.key = any ($2)
order by p.key <> $3, p.since_run, p.key`;
