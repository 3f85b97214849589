import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A person knows the last run that counted another state of them, and a past state the one before it: two runs are compared
 * by reading those who changed between them alone, on every core that PostgreSQL may use. What is counted stays the same.
 */
export class PersonsKnowWhenTheyChanged implements MigrationInterface {
  name = 'PersonsKnowWhenTheyChanged1733702400099';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`select set_config('app.actor', app.system_id()::text, true)`);
    await db.query(COLUMNS);
    await db.query(clearTables(CHANGING));
    await db.query(mergePersons(CHANGING));
    await db.query(partPersons(CHANGING));
    await db.query(settlePersons(CHANGING));
    await db.query('drop function app.changes_between');
    await db.query(COMPARING);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop function app.changes_between, app.changes_of_joined');
    await db.query(COMPARING_BEFORE);
    await db.query(clearTables(UNKNOWN));
    await db.query(mergePersons(UNKNOWN));
    await db.query(partPersons(UNKNOWN));
    await db.query(settlePersons(UNKNOWN));
    await db.query(`
      drop index person_past_joined;
      alter table person drop column changed_run;
      alter table person_past drop column prior_run;
    `);
  }
}

const COLUMNS = `
-- The last run that counted another state than the present one; null: none did.
alter table person add column changed_run integer;
-- The run until which the state before this one held; null: it was the first.
alter table person_past add column prior_run integer;
create index person_past_joined on person_past (register_id, key) where joined <> 0;
update person_past q set prior_run = b.prior
from (select p.register_id, p.key, p.until_run, lag(p.until_run) over (partition by p.register_id, p.key order by p.until_run) as prior
  from person_past p) b
where b.prior is not null and q.register_id = b.register_id and q.key = b.key and q.until_run = b.until_run;
update person p set changed_run = b.last
from (select q.register_id, q.key, max(q.until_run) as last from person_past q group by 1, 2) b
where p.register_id = b.register_id and p.key = b.key;
`;

/** SQL of what a change leaves behind: how it is kept with the person, and with the past state. */
interface Trace {
  /** Into the list of columns of a past state, and their values. */
  columns: string;
  values: string;
  /** Set of the person; run and, where only some change, whether this one does. */
  set: (run: string, when?: string) => string;
}

const CHANGING: Trace = {
  columns: ', prior_run',
  values: ', p.changed_run',
  set: (run, when = 'true') =>
    `, changed_run = case when p.since_run <= ${run} and ${when} then ${run} else p.changed_run end`,
};
const UNKNOWN: Trace = { columns: '', values: '', set: () => '' };

/** The function of 0030. */
const clearTables = ({ columns, values, set }: Trace): string => `
create or replace function app.clear_tables(register integer, run integer, cleared bigint) returns void
language plpgsql set search_path = public, pg_temp as $$
begin
  execute format($sql$
    insert into person_past (register_id, key, until_run, tables, categories, marks, standing${columns})
    select p.register_id, p.key, %2$s, p.tables, p.categories, p.marks, p.standing${values}
    from register.person_%1$s p where p.tables & %3$s <> 0 and p.since_run <= %2$s
    on conflict do nothing$sql$, register, run, cleared);
  execute format($sql$
    update register.person_%1$s p set
      tables = kept.tables, categories = kept.categories, marks = kept.marks,
      holdings = case when cardinality(kept.holdings) > 1 then kept.holdings end${set('%3$s')}
    from (
      select q.key,
        coalesce(array_agg(h) filter (where h is not null), '{}') as holdings,
        coalesce(bit_or(1::bigint << (h >> 52)::integer), 0) as tables,
        coalesce(bit_or((h & 2147483647)::integer), 0) as categories,
        coalesce(bit_or((h >> 32 & 32767)::smallint), 0::smallint) as marks
      from register.person_%1$s q
      left join lateral (
        select h from unnest(app.holdings_of(q.tables, q.categories, q.marks, q.holdings)) h
        where 1::bigint << (h >> 52)::integer & %2$s = 0
      ) h on true
      where q.tables & %2$s <> 0
      group by q.key
    ) kept
    where p.key = kept.key$sql$, register, cleared, run);
end $$;
`;

const OTHER_STATE = `(p.tables | excluded.tables, p.categories | excluded.categories, p.marks | excluded.marks,
        greatest(p.standing, excluded.standing)) <> (p.tables, p.categories, p.marks, p.standing)`;
const HOLDINGS = `app.holdings_of(p.tables, p.categories, p.marks, p.holdings)
          || app.holdings_of(excluded.tables, excluded.categories, excluded.marks, excluded.holdings)`;

/** The function of 0036. */
const mergePersons = ({ columns, values, set }: Trace): string => `
create or replace function app.merge_persons(incident uuid, cleared bigint) returns void
language plpgsql security definer set search_path = public, pg_temp
set maintenance_work_mem = '256MB' set work_mem = '128MB' as $$
declare
  register integer := app.own_register(incident, 'table_import.create');
  run integer;
begin
  if register is null then raise exception 'Not a register of the actor' using errcode = '42501'; end if;
  -- Waits for a run that is being counted, and keeps the next one waiting: each stands wholly before or after the other.
  select r.last_run into run from person_register r where r.id = register for update;
  if to_regclass('register.stage_' || register) is null then
    execute format('alter table register.person_%s add constraint person_%1$s_once unique (key)', register);
    execute format('revoke insert on register.person_%s from breachdesk_runtime', register);
    execute format('alter table person attach partition register.person_%1$s for values in (%1$s)', register);
    return;
  end if;
  if cleared <> 0 then perform app.clear_tables(register, run, cleared); end if;
  execute format($sql$
    insert into person_past (register_id, key, until_run, tables, categories, marks, standing${columns})
    select p.register_id, p.key, %2$s, p.tables, p.categories, p.marks, p.standing${values}
    from register.person_%1$s p join register.stage_%1$s s using (key)
    where p.since_run <= %2$s
      and (p.tables | s.tables, p.categories | s.categories, p.marks | s.marks, greatest(p.standing, s.standing))
        <> (p.tables, p.categories, p.marks, p.standing)
    on conflict do nothing$sql$, register, run);
  execute format($sql$
    insert into register.person_%1$s as p
    select s.register_id, s.key, s.tables, s.categories, s.marks, s.kind, s.standing, %2$s + 1, s.born, s.holdings
    from register.stage_%1$s s order by s.key
    on conflict (key) do update set
      born = coalesce(p.born, excluded.born),
      born_since = case when p.born is null and excluded.born is not null then %2$s + 1 else p.born_since end,
      tables = p.tables | excluded.tables,
      categories = p.categories | excluded.categories,
      marks = p.marks | excluded.marks,
      standing = case when p.standing = 2 then 2 else greatest(p.standing, excluded.standing) end,
      holdings = case when p.tables = 0 then excluded.holdings
        when p.tables & excluded.tables = 0 then ${HOLDINGS}
        else app.joined_holdings(${HOLDINGS}) end${set('%2$s', OTHER_STATE)}$sql$, register, run);
  execute format('drop table register.stage_%s', register);
end $$;
`;

/** The function of 0051. */
const partPersons = ({ columns, values, set }: Trace): string => `
create or replace function app.part_persons(register integer, run integer, among uuid[]) returns void
language plpgsql set search_path = public, pg_temp as $$
begin
  with raw as (
    delete from person_evidence e where e.register_id = register and (among is null or e.key = any (among)) returning e.*
  ), past as (
    insert into person_past (register_id, key, until_run, tables, categories, marks, standing, decided, joined${columns})
    select register, p.key, run, p.tables, p.categories, p.marks, p.standing, r.decided, r.joined${values}
    from raw r join person p on p.register_id = register and p.key = r.key
    where p.since_run <= run
    on conflict do nothing
  )
  update person p set tables = r.tables, categories = r.categories, marks = r.marks, standing = r.standing,
    holdings = r.holdings${set('run')}
  from raw r
  where p.register_id = register and p.key = r.key;
end $$;
`;

/** The function of 0051. */
const settlePersons = ({ columns, values, set }: Trace): string => `
create or replace function app.settle_persons(register integer, run integer, among uuid[]) returns void
language plpgsql set search_path = public, pg_temp as $$
begin
  with settled as materialized (
    select * from app.settled_persons(register, among)
  ), kept as (
    insert into person_evidence (register_id, key, tables, categories, marks, standing, holdings, decided, joined)
    select register, p.key, p.tables, p.categories, p.marks, p.standing, p.holdings, s.decided, s.joined
    from settled s join person p on p.register_id = register and p.key = s.key
  ), past as (
    -- Also of those who count as before: a comparison must know that nothing had been decided then.
    insert into person_past (register_id, key, until_run, tables, categories, marks, standing${columns})
    select register, p.key, run, p.tables, p.categories, p.marks, p.standing${values}
    from settled s join person p on p.register_id = register and p.key = s.key
    where p.since_run <= run
    on conflict do nothing
  )
  update person p set tables = s.tables, categories = s.categories, marks = s.marks, standing = s.standing,
    holdings = s.holdings${set('run')}
  from settled s
  where p.register_id = register and p.key = s.key;
end $$;
`;

const CHANGES = `table (tables_before bigint, categories_before integer, standing_before smallint,
  tables_after bigint, categories_after integer, standing_after smallint, persons bigint, decided boolean, joined boolean)`;

/** States of persons in two runs, of those who came or changed between them. */
const PAIRS = `
    select p.key,
      case when p.since_run <= older then coalesce(x.tables, p.tables) end as t1,
      case when p.since_run <= older then coalesce(x.categories, p.categories) end as c1,
      case when p.since_run <= older then coalesce(x.standing, p.standing) end as s1,
      coalesce(y.tables, p.tables) as t2, coalesce(y.categories, p.categories) as c2, coalesce(y.standing, p.standing) as s2,
      case when p.since_run <= older then coalesce(x.decided, e.decided, 0) else 0 end as d1,
      case when p.since_run <= older then coalesce(x.joined, e.joined, 0) else 0 end as j1,
      coalesce(y.decided, e.decided, 0) as d2, coalesce(y.joined, e.joined, 0) as j2
    from person p
    left join person_past x on x.register_id = register and x.key = p.key
      and x.until_run >= older and (x.prior_run is null or x.prior_run < older)
    left join person_past y on y.register_id = register and y.key = p.key
      and y.until_run >= newer and (y.prior_run is null or y.prior_run < newer)
    left join person_evidence e on e.register_id = register and e.key = p.key
    where p.register_id = register and p.since_run <= newer and (p.since_run > older or p.changed_run >= older)`;

const COUNTED = `select p.t1, p.c1, p.s1, p.t2, p.c2, p.s2, count(*), p.d1 <> p.d2, p.j1 <> p.j2`;
const DIFFER = `(p.t1, p.c1, p.s1) is distinct from (p.t2, p.c2, p.s2)
    group by 1, 2, 3, 4, 5, 6, 8, 9`;

const COMPARING = `
-- By what the newer run knew of joined numbers. Only where one number counted then, and one, another one, counted there:
-- joined since, they were two persons.
create function app.changes_of_joined(register integer, older integer, newer integer) returns ${CHANGES}
language sql stable set enable_nestloop = on as $$
  with among as materialized (
    select e.key from person_evidence e where e.register_id = register and e.joined <> 0
    union select q.key from person_past q where q.register_id = register and q.joined <> 0
  ), pair as materialized (
    select * from (${PAIRS}
      and p.key in (select a.key from among a)
    ) p where p.j2 <> 0
  ), moved as (
    select array_agg(p.key) as keys,
      max(p.t1) filter (where p.t1 <> 0) as t1, max(p.c1) filter (where p.t1 <> 0) as c1, max(p.s1) filter (where p.t1 <> 0) as s1,
      max(p.t2) filter (where p.t2 <> 0) as t2, max(p.c2) filter (where p.t2 <> 0) as c2, max(p.s2) filter (where p.t2 <> 0) as s2,
      max(p.d1) filter (where p.t1 <> 0) as d1, max(p.j1) filter (where p.t1 <> 0) as j1,
      max(p.d2) filter (where p.t2 <> 0) as d2, max(p.j2) filter (where p.t2 <> 0) as j2
    from pair p group by p.j2
    having count(*) > 1 and count(*) filter (where p.t1 <> 0) = 1 and count(*) filter (where p.t2 <> 0) = 1
  ), told as (
    select p.t1, p.c1, p.s1, p.t2, p.c2, p.s2, p.d1, p.j1, p.d2, p.j2 from pair p
    where p.key not in (select unnest(m.keys) from moved m)
    union all
    select m.t1, m.c1, m.s1, m.t2, m.c2, m.s2, m.d1, m.j1, m.d2, m.j2 from moved m
  )
  ${COUNTED} from told p where ${DIFFER}
$$;

-- Numbers that stand alone are read in one pass over the register, the few that are joined by themselves.
create function app.changes_between(register integer, older integer, newer integer) returns ${CHANGES}
language plpgsql stable set work_mem = '256MB' set enable_nestloop = off set parallel_tuple_cost = 0 as $$
#variable_conflict use_column
begin
  return query ${COUNTED} from (${PAIRS}
  ) p where p.j2 = 0 and ${DIFFER};
  if exists (select from person_evidence e where e.register_id = register and e.joined <> 0)
    or exists (select from person_past q where q.register_id = register and q.joined <> 0) then
    return query select * from app.changes_of_joined(register, older, newer);
  end if;
end $$;
revoke execute on function app.changes_between, app.changes_of_joined from public, breachdesk_runtime;
`;

/** The function of 0093. */
const COMPARING_BEFORE = `
create function app.changes_between(register integer, older integer, newer integer)
returns table (tables_before bigint, categories_before integer, standing_before smallint,
  tables_after bigint, categories_after integer, standing_after smallint, persons bigint, decided boolean, joined boolean)
language sql stable as $$
  with past as materialized (
    select q.key, q.until_run, q.tables, q.categories, q.standing, q.decided, q.joined
    from person_past q where q.register_id = register and q.until_run >= older
  ), before as (
    select distinct on (q.key) q.* from past q order by q.key, q.until_run
  ), after as (
    select distinct on (q.key) q.* from past q where q.until_run >= newer order by q.key, q.until_run
  ), pair as (
    select p.key,
      case when p.since_run <= older then coalesce(x.tables, p.tables) end as t1,
      case when p.since_run <= older then coalesce(x.categories, p.categories) end as c1,
      case when p.since_run <= older then coalesce(x.standing, p.standing) end as s1,
      coalesce(y.tables, p.tables) as t2, coalesce(y.categories, p.categories) as c2, coalesce(y.standing, p.standing) as s2,
      case when p.since_run <= older then coalesce(x.decided, e.decided, 0) else 0 end as d1,
      case when p.since_run <= older then coalesce(x.joined, e.joined, 0) else 0 end as j1,
      coalesce(y.decided, e.decided, 0) as d2, coalesce(y.joined, e.joined, 0) as j2
    from person p
    left join before x on x.key = p.key
    left join after y on y.key = p.key
    left join person_evidence e on e.register_id = register and e.key = p.key
    where p.register_id = register and p.since_run <= newer
      and (p.since_run > older or x.until_run < newer)
  ), moved as (
    select array_agg(p.key) as keys,
      max(p.t1) filter (where p.t1 <> 0) as t1, max(p.c1) filter (where p.t1 <> 0) as c1, max(p.s1) filter (where p.t1 <> 0) as s1,
      max(p.t2) filter (where p.t2 <> 0) as t2, max(p.c2) filter (where p.t2 <> 0) as c2, max(p.s2) filter (where p.t2 <> 0) as s2,
      max(p.d1) filter (where p.t1 <> 0) as d1, max(p.j1) filter (where p.t1 <> 0) as j1,
      max(p.d2) filter (where p.t2 <> 0) as d2, max(p.j2) filter (where p.t2 <> 0) as j2
    from pair p where p.j2 <> 0 group by p.j2
    having count(*) > 1 and count(*) filter (where p.t1 <> 0) = 1 and count(*) filter (where p.t2 <> 0) = 1
  ), told as (
    select p.t1, p.c1, p.s1, p.t2, p.c2, p.s2, p.d1, p.j1, p.d2, p.j2 from pair p
    where p.key not in (select unnest(m.keys) from moved m)
    union all
    select m.t1, m.c1, m.s1, m.t2, m.c2, m.s2, m.d1, m.j1, m.d2, m.j2 from moved m
  )
  select p.t1, p.c1, p.s1, p.t2, p.c2, p.s2, count(*), p.d1 <> p.d2, p.j1 <> p.j2
  from told p where (p.t1, p.c1, p.s1) is distinct from (p.t2, p.c2, p.s2)
  group by 1, 2, 3, 4, 5, 6, 8, 9
$$;
revoke execute on function app.changes_between from breachdesk_runtime;
`;
