import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Runs number the answer to "who is affected?": what counted, by which rules, every figure, and a hash of the result.
 * Views of a run read its counts and never the persons. Two runs can be compared, and a run can be counted again.
 */
export class NumberedRuns implements MigrationInterface {
  name = 'NumberedRuns1733702400031';

  async up(db: QueryRunner): Promise<void> {
    await db.query(TABLES);
    await db.query(HELPERS);
    await db.query(CHANGES);
    await db.query(COUNT);
    await db.query(AGAIN);
    await db.query(COMPARISON);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function app.compare_runs, app.recount, app.count_run, app.changes_between, app.persons_at, app.result_hash, app.age_group, app.age_limits, app.slot_of;
      drop table run_change, run_holding, run_count, register_run cascade;
    `);
  }
}

const TABLES = `
create table register_run (
  id uuid primary key default gen_random_uuid(),
  incident_id uuid not null references incident,
  number integer not null,
  -- The imports that counted: [{id, affectedTableId, number, contentSha256}], by table.
  imports jsonb not null,
  -- What the bits of its counts stand for, by slot. Slots are given once; the run says so all the same, for good.
  table_ids uuid[] not null default '{}',
  category_ids uuid[] not null default '{}',
  as_of date not null,
  rules text not null,
  persons bigint not null default 0,
  possible bigint not null default 0,
  confirmed bigint not null default 0,
  minors bigint not null default 0,
  result_sha256 text,
  counted_at timestamptz not null default now(),
  counted_by uuid not null references user_account,
  constraint register_run_number_once unique (incident_id, number)
);

-- What a run counted, frozen: persons of each combination. checksum: sum of hashes of their keys.
create table run_count (
  run_id uuid not null references register_run,
  tables bigint not null,
  categories integer not null,
  marks smallint not null,
  kind smallint not null,
  standing smallint not null,
  age_group smallint not null,
  persons bigint not null,
  checksum numeric not null,
  primary key (run_id, tables, categories, marks, kind, standing, age_group)
);

-- What each table alone says: persons of whom the table of a slot holds just these categories.
create table run_holding (
  run_id uuid not null references register_run,
  slot smallint not null,
  categories integer not null,
  persons bigint not null,
  primary key (run_id, slot, categories)
);

-- What changed since the run before, counted with the run: persons who went from one state to another. Null: not in it.
create table run_change (
  run_id uuid not null references register_run,
  tables_before bigint,
  categories_before integer,
  standing_before smallint,
  tables_after bigint not null,
  categories_after integer not null,
  standing_after smallint not null,
  persons bigint not null
);
create index run_change_by_run on run_change (run_id);
`;

const HELPERS = `
-- Days of birth up to which somebody is 18, 30, 45, 65, 80 years old on a day.
create function app.age_limits(as_of date) returns date[] language sql immutable parallel safe as $$
  select array_agg((as_of - make_interval(years => y))::date order by y) from unnest(array[18, 30, 45, 65, 80]) y
$$;
create function app.age_group(born date, limits date[]) returns smallint language sql immutable parallel safe as $$
  select case when born is null then 6 when born > limits[1] then 0 when born > limits[2] then 1
    when born > limits[3] then 2 when born > limits[4] then 3 when born > limits[5] then 4 else 5 end::smallint
$$;

-- Slot of the only table in a set of one.
create function app.slot_of(tables bigint) returns smallint language sql immutable parallel safe as
$$ select (length(ltrim(tables::bit(64)::text, '0')) - 1)::smallint $$;

-- The register as it stood when a run was counted: who came later is not in it, and who changed since is as they were.
create function app.persons_at(register integer, run integer)
returns table (key uuid, tables bigint, categories integer, marks smallint, kind smallint, standing smallint, born date)
language sql stable as $$
  select p.key, coalesce(b.tables, p.tables), coalesce(b.categories, p.categories), coalesce(b.marks, p.marks), p.kind,
    coalesce(b.standing, p.standing), p.born
  from person p
  left join (
    select distinct on (q.key) q.key, q.tables, q.categories, q.marks, q.standing
    from person_past q where q.register_id = register and q.until_run >= run
    order by q.key, q.until_run
  ) b on b.key = p.key
  where p.register_id = register and p.since_run <= run
$$;

-- SHA-256 over what counted, the rules, and every combination in order with the checksum of its persons.
create function app.result_hash(run register_run, counts run_count[]) returns text language sql stable as $$
  select encode(sha256(convert_to(concat_ws(E'\\n',
    to_char(run.as_of, 'YYYY-MM-DD'), run.rules, run.imports::text,
    array_to_string(run.table_ids, ','), array_to_string(run.category_ids, ','),
    (select string_agg(concat_ws(',', c.tables, c.categories, c.marks, c.kind, c.standing, c.age_group, c.persons, c.checksum),
        E'\\n' order by c.tables, c.categories, c.marks, c.kind, c.standing, c.age_group)
      from unnest(counts) c)), 'UTF8')), 'hex')
$$;
`;

const COUNT = `
-- Counts the register as it stands into a new run. Waits for an import that is being merged: it counts wholly or not.
create function app.count_run(incident uuid, rules_text text) returns uuid
language plpgsql security definer set search_path = public, pg_temp set work_mem = '128MB' as $$
declare
  register integer := app.own_register(incident, 'register_run.create');
  run register_run;
  limits date[];
begin
  perform 1 from person_register r where r.id = register for update;
  if register is null or not exists (select 1 from table_import t where t.incident_id = incident and t.status = 'done') then
    raise exception 'Nothing to count' using errcode = '23514', constraint = 'register_run_counts_something';
  end if;
  insert into register_run (incident_id, number, as_of, rules, counted_by, imports, table_ids, category_ids)
  select r.incident_id, r.last_run + 1, (now() at time zone i.zone)::date, rules_text, app.actor_id(),
    (select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'affectedTableId', t.affected_table_id, 'number', t.number,
        'contentSha256', t.content_sha256) order by t.affected_table_id), '[]')
      from table_import t where t.incident_id = r.incident_id and t.status = 'done'),
    array(select t.affected_table_id from register_table t where t.register_id = r.id order by t.slot),
    array(select c.category_id from register_category c where c.register_id = r.id order by c.slot)
  from person_register r join incident i on i.id = r.incident_id
  where r.id = register
  returning * into run;
  limits := app.age_limits(run.as_of);

  insert into run_count
  select run.id, p.tables, p.categories, p.marks, p.kind, p.standing, app.age_group(p.born, limits),
    count(*), sum(uuid_hash_extended(p.key, 0))
  from person p where p.register_id = register and p.tables <> 0
  group by 2, 3, 4, 5, 6, 7;

  -- Persons of one table are counted already; of the others each table says something of its own.
  insert into run_holding
  select run.id, h.slot, h.categories, sum(h.persons) from (
    select app.slot_of(c.tables) as slot, c.categories, c.persons
    from run_count c where c.run_id = run.id and c.standing <> 2 and c.tables & (c.tables - 1) = 0
    union all
    select (said >> 52)::smallint, (said & 2147483647)::integer, count(*)
    from person p cross join unnest(p.holdings) said
    where p.register_id = register and p.standing <> 2 and p.tables & (p.tables - 1) <> 0
    group by 1, 2
  ) h group by 2, 3;

  update register_run r set
    persons = sums.persons, possible = sums.possible, confirmed = sums.confirmed, minors = sums.minors,
    result_sha256 = app.result_hash(run, sums.counts)
  from (
    select coalesce(sum(c.persons) filter (where c.standing <> 2), 0) as persons,
      coalesce(sum(c.persons) filter (where c.standing = 0), 0) as possible,
      coalesce(sum(c.persons) filter (where c.standing = 1), 0) as confirmed,
      coalesce(sum(c.persons) filter (where c.standing <> 2 and c.age_group = 0), 0) as minors,
      array_agg(c) as counts
    from run_count c where c.run_id = run.id
  ) sums
  where r.id = run.id;
  if run.number > 1 then
    insert into run_change select run.id, c.* from app.changes_between(register, run.number - 1, run.number) c;
  end if;
  update person_register set last_run = run.number where id = register;
  return run.id;
end $$;
`;

const AGAIN = `
-- The hash that counting the same run once more gives, from the register as it stood then.
create function app.recount(run_id uuid) returns text
language plpgsql security definer set search_path = public, pg_temp set work_mem = '128MB' as $$
declare
  run register_run;
  register integer;
  counts run_count[];
  limits date[];
begin
  select * into run from register_run r where r.id = recount.run_id;
  register := app.own_register(run.incident_id, 'register_run.create');
  if register is null then raise exception 'Not a register of the actor' using errcode = '42501'; end if;
  limits := app.age_limits(run.as_of);
  select array_agg(row(run.id, c.tables, c.categories, c.marks, c.kind, c.standing, c.age_group, c.persons, c.checksum)::run_count)
  into counts
  from (
    select p.tables, p.categories, p.marks, p.kind, p.standing, app.age_group(p.born, limits) as age_group,
      count(*) as persons, sum(uuid_hash_extended(p.key, 0)) as checksum
    from app.persons_at(register, run.number) p where p.tables <> 0
    group by 1, 2, 3, 4, 5, 6
  ) c;
  return app.result_hash(run, counts);
end $$;
`;

const CHANGES = `
-- How many persons went from which state to which between two runs; those who stayed as they were are left out.
-- Only who came or changed in between is looked at. A state that is null: not in the register then.
create function app.changes_between(register integer, older integer, newer integer)
returns table (tables_before bigint, categories_before integer, standing_before smallint,
  tables_after bigint, categories_after integer, standing_after smallint, persons bigint)
language sql stable as $$
  with past as materialized (
    select q.key, q.until_run, q.tables, q.categories, q.standing
    from person_past q where q.register_id = register and q.until_run >= older
  ), before as (
    select distinct on (q.key) q.* from past q order by q.key, q.until_run
  ), after as (
    select distinct on (q.key) q.* from past q where q.until_run >= newer order by q.key, q.until_run
  ), pair as (
    select
      case when p.since_run <= older then coalesce(x.tables, p.tables) end as t1,
      case when p.since_run <= older then coalesce(x.categories, p.categories) end as c1,
      case when p.since_run <= older then coalesce(x.standing, p.standing) end as s1,
      coalesce(y.tables, p.tables) as t2, coalesce(y.categories, p.categories) as c2, coalesce(y.standing, p.standing) as s2
    from person p
    left join before x on x.key = p.key
    left join after y on y.key = p.key
    where p.register_id = register and p.since_run <= newer
      and (p.since_run > older or x.until_run < newer)
  )
  select p.t1, p.c1, p.s1, p.t2, p.c2, p.s2, count(*)
  from pair p where (p.t1, p.c1, p.s1) is distinct from (p.t2, p.c2, p.s2)
  group by 1, 2, 3, 4, 5, 6
$$;
`;

const COMPARISON = `
-- The changes between two runs of one incident, the older first: as counted if they are neighbours, else counted now.
create function app.compare_runs(older uuid, newer uuid)
returns table (tables_before bigint, categories_before integer, standing_before smallint,
  tables_after bigint, categories_after integer, standing_after smallint, persons bigint)
language plpgsql stable security definer set search_path = public, pg_temp set work_mem = '256MB' as $$
#variable_conflict use_column
declare
  a register_run;
  b register_run;
  register integer;
begin
  select * into a from register_run r where r.id = older;
  select * into b from register_run r where r.id = newer;
  if a.incident_id is distinct from b.incident_id
    or a.incident_id not in (select g.incident_id from app.granted('register_run.read') g) then
    raise exception 'Not runs of the actor' using errcode = '42501';
  end if;
  if b.number = a.number + 1 then
    return query select c.tables_before, c.categories_before, c.standing_before, c.tables_after, c.categories_after,
      c.standing_after, c.persons from run_change c where c.run_id = b.id;
    return;
  end if;
  select r.id into register from person_register r where r.incident_id = a.incident_id;
  return query select * from app.changes_between(register, a.number, b.number);
end $$;
`;
