import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who is affected: one register of persons for each incident, by keyed hash, built from imports of stolen tables and
 * counted in numbered runs. The rows of a register lie in a partition of their own: a first import is copied into it
 * at the speed of the database, and at the end of a case it can be destroyed as a whole.
 */
export class PersonRegister implements MigrationInterface {
  name = 'PersonRegister1733702400030';

  async up(db: QueryRunner): Promise<void> {
    await db.query(REGISTER);
    await db.query(IMPORTS);
    await db.query(PERSONS);
    await db.query(SLOTS);
    await db.query(MERGE);
    await db.query(FINISH);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function app.open_register, app.stage_persons, app.merge_persons, app.assign_slots, app.clear_tables, app.finish_imports,
        app.close_unchanged, app.keep_rejects, app.import_results, app.own_register cascade;
      drop schema register cascade;
      drop table person_past, person, import_progress, import_reject, table_import, register_category,
        register_table, person_register cascade;
      drop function app.holding, app.holdings_of cascade;
    `);
  }
}

const REGISTER = `
create table person_register (
  id integer generated always as identity primary key,
  incident_id uuid not null unique references incident,
  key_version integer not null,
  -- HMAC of a fixed text under the incident's key: a wrong key is noticed before it counts anybody twice.
  key_check bytea not null,
  last_run integer not null default 0,
  created_at timestamptz not null default now()
);
-- Which bit of person.tables stands for which affected table, and which of person.categories for which category.
create table register_table (
  register_id integer not null references person_register,
  affected_table_id uuid not null references affected_table,
  slot smallint not null constraint register_table_slot_fits check (slot between 0 and 61),
  primary key (register_id, affected_table_id),
  unique (register_id, slot)
);
create table register_category (
  register_id integer not null references person_register,
  category_id uuid not null references data_category,
  slot smallint not null constraint register_category_slot_fits check (slot between 0 and 30),
  primary key (register_id, category_id),
  unique (register_id, slot)
);
`;

const IMPORTS = `
create table table_import (
  id uuid primary key default gen_random_uuid(),
  incident_id uuid not null references incident,
  affected_table_id uuid not null references affected_table,
  number integer not null,
  status text not null default 'waiting' constraint table_import_status_word
    check (status in ('waiting', 'running', 'done', 'unchanged', 'failed', 'cancelled', 'replaced')),
  file_name text not null,
  content_sha256 text,
  bytes bigint not null default 0,
  rows bigint not null default 0,
  usable bigint not null default 0,
  persons bigint not null default 0,
  unclear bigint not null default 0,
  rejects jsonb not null default '{}',
  mapping jsonb not null,
  failure text,
  compartment text not null default 'persons' constraint table_import_room check (compartment = 'persons'),
  started_at timestamptz not null default now(),
  ended_at timestamptz,
  started_by uuid not null references user_account,
  version integer not null default 1,
  constraint table_import_number_once unique (affected_table_id, number)
);
create unique index table_import_one_in_use on table_import (affected_table_id) where status = 'done';

-- How far an import is. Says nothing that lasts; silence means that the process that reads it is gone.
create table import_progress (
  import_id uuid primary key references table_import,
  rows bigint not null default 0,
  bytes bigint not null default 0,
  total_bytes bigint,
  noted_at timestamptz not null default now()
);

-- Rows without a usable number, by line and class of reason, ten thousand in a piece; the values themselves are nowhere.
create table import_reject (
  import_id uuid not null references table_import,
  piece integer not null,
  lines bigint[] not null,
  reasons text[] not null,
  primary key (import_id, piece)
);
`;

const PERSONS = `
create table person (
  register_id integer not null,
  key uuid not null,
  tables bigint not null,
  categories integer not null,
  marks smallint not null,
  kind smallint not null,
  standing smallint not null,
  since_run integer not null,
  born date,
  -- What each table says, if more than one holds the person; else tables and categories say it.
  holdings bigint[]
) partition by list (register_id);

-- States that a numbered run counted and that have changed since.
create table person_past (
  register_id integer not null,
  key uuid not null,
  until_run integer not null,
  tables bigint not null,
  categories integer not null,
  marks smallint not null,
  standing smallint not null,
  primary key (register_id, until_run, key)
);

create function app.holding(tables bigint, categories integer, marks smallint) returns bigint
language sql immutable parallel safe as $$
  -- Shifts and | are of one rank in PostgreSQL, read from the left: hence the brackets.
  select ((length(ltrim(tables::bit(64)::text, '0')) - 1)::bigint << 52) | (marks::bigint << 32) | categories::bigint
$$;
create function app.holdings_of(tables bigint, categories integer, marks smallint, holdings bigint[]) returns bigint[]
language sql immutable parallel safe as $$
  select case when tables = 0 then '{}' else coalesce(holdings, array[app.holding(tables, categories, marks)]) end
$$;
`;

const SLOTS = `
-- Gives tables and categories their bits in the register of an incident, and names all that are given.
create function app.assign_slots(incident uuid, tables uuid[], categories uuid[])
returns table (id uuid, slot smallint, is_table boolean)
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  register integer := app.own_register(incident, 'table_import.create');
begin
  if register is null then raise exception 'Not a register of the actor' using errcode = '42501'; end if;
  perform 1 from person_register r where r.id = register for update;
  insert into register_table (register_id, affected_table_id, slot)
  select register, t.id, (select count(*) from register_table k where k.register_id = register) + row_number() over (order by t.id) - 1
  from affected_table t
  where t.id = any (tables) and t.incident_id = incident
    and not exists (select 1 from register_table k where k.register_id = register and k.affected_table_id = t.id);
  insert into register_category (register_id, category_id, slot)
  select register, c.id, (select count(*) from register_category k where k.register_id = register) + row_number() over (order by c.id) - 1
  from data_category c
  where c.id = any (categories)
    and not exists (select 1 from register_category k where k.register_id = register and k.category_id = c.id);
  return query
    select k.affected_table_id, k.slot, true from register_table k where k.register_id = register
    union all select k.category_id, k.slot, false from register_category k where k.register_id = register;
end $$;
`;

const MERGE = `
-- Rows of persons lie here; the runtime role may only copy into a stage while an import runs.
create schema register;
grant usage on schema register to breachdesk_runtime;

-- The register of an incident in which the actor holds a permission on persons; null if not.
create function app.own_register(incident uuid, wanted text) returns integer
language sql stable security definer set search_path = public, pg_temp as $$
  select r.id from person_register r
  where r.incident_id = incident
    and (incident, 'persons') in (select g.incident_id, g.compartment from app.granted(wanted) g)
$$;

create function app.open_register(incident uuid, version_of_key integer, check_of_key bytea)
returns table (id integer, last_run integer)
language plpgsql security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
begin
  if (incident, 'persons') not in (select g.incident_id, g.compartment from app.granted('table_import.create') g) then
    raise exception 'Not a register of the actor' using errcode = '42501';
  end if;
  insert into person_register (incident_id, key_version, key_check) values (incident, version_of_key, check_of_key)
  on conflict (incident_id) do nothing;
  return query select r.id, r.last_run from person_register r
  where r.incident_id = incident and r.key_version = version_of_key and r.key_check = check_of_key;
  if not found then
    raise exception 'The register was made with another key' using errcode = '23514', constraint = 'register_key_fits';
  end if;
end $$;

-- Makes the table that this transaction copies persons into, and gives its name. One import of a register at a time.
create function app.stage_persons(incident uuid) returns text
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  register integer := app.own_register(incident, 'table_import.create');
  stage text;
begin
  if register is null then raise exception 'Not a register of the actor' using errcode = '42501'; end if;
  if not pg_try_advisory_xact_lock(hashtext('person register'), register) then
    raise exception 'Another import runs' using errcode = '23514', constraint = 'register_one_import_at_a_time';
  end if;
  stage := case when to_regclass('register.person_' || register) is null then 'person_' else 'stage_' end || register;
  execute format('create table register.%I (like person including defaults, constraint in_register check (register_id = %s))', stage, register);
  execute format('grant insert on register.%I to breachdesk_runtime', stage);
  return 'register.' || stage;
end $$;

-- Takes the copied persons into the register. cleared: bits of tables whose earlier import they replace.
create function app.merge_persons(incident uuid, cleared bigint) returns void
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
    insert into person_past (register_id, key, until_run, tables, categories, marks, standing)
    select p.register_id, p.key, %2$s, p.tables, p.categories, p.marks, p.standing
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
      tables = p.tables | excluded.tables,
      categories = p.categories | excluded.categories,
      marks = p.marks | excluded.marks,
      standing = case when p.standing = 2 then 2 else greatest(p.standing, excluded.standing) end,
      holdings = case when p.tables = 0 then excluded.holdings else
        app.holdings_of(p.tables, p.categories, p.marks, p.holdings)
          || app.holdings_of(excluded.tables, excluded.categories, excluded.marks, excluded.holdings) end$sql$, register, run);
  execute format('drop table register.stage_%s', register);
end $$;

-- Takes back what earlier imports of some tables said; persons whom no table holds any more stay with none.
create function app.clear_tables(register integer, run integer, cleared bigint) returns void
language plpgsql set search_path = public, pg_temp as $$
begin
  execute format($sql$
    insert into person_past (register_id, key, until_run, tables, categories, marks, standing)
    select p.register_id, p.key, %2$s, p.tables, p.categories, p.marks, p.standing
    from register.person_%1$s p where p.tables & %3$s <> 0 and p.since_run <= %2$s
    on conflict do nothing$sql$, register, run, cleared);
  execute format($sql$
    update register.person_%1$s p set
      tables = kept.tables, categories = kept.categories, marks = kept.marks,
      holdings = case when cardinality(kept.holdings) > 1 then kept.holdings end
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
    where p.key = kept.key$sql$, register, cleared);
end $$;
revoke execute on function app.clear_tables from breachdesk_runtime, public;
`;

const FINISH = `
-- Results of the files of one import, as the thread measured them.
create function app.import_results(results jsonb)
returns table (import_id uuid, content_sha256 text, bytes bigint, rows bigint, usable bigint, persons bigint, unclear bigint, rejects jsonb)
language sql immutable as $$
  select r."importId", r."contentSha256", r.bytes, r.rows, r.usable, r.persons, r.unclear, r.rejects
  from jsonb_to_recordset(results) as r("importId" uuid, "contentSha256" text, bytes bigint, rows bigint, usable bigint,
    persons bigint, unclear bigint, rejects jsonb)
$$;

-- True, and the imports closed, if each table already stands as the same file read in the same way left it.
create function app.close_unchanged(incident uuid, results jsonb) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if app.own_register(incident, 'table_import.create') is null then
    raise exception 'Not a register of the actor' using errcode = '42501';
  end if;
  if exists (
    select 1 from app.import_results(results) r join table_import i on i.id = r.import_id
    where not exists (select 1 from table_import o where o.affected_table_id = i.affected_table_id and o.status = 'done'
      and o.content_sha256 = r.content_sha256 and o.mapping = i.mapping)
  ) then
    return false;
  end if;
  update table_import i set status = 'unchanged', ended_at = now(), content_sha256 = r.content_sha256, bytes = r.bytes, rows = r.rows
  from app.import_results(results) r where i.id = r.import_id and i.incident_id = incident;
  return true;
end $$;

-- The copied persons become part of the register, and the imports stand in place of earlier ones of the same tables.
create function app.finish_imports(incident uuid, results jsonb) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  register integer := app.own_register(incident, 'table_import.create');
  cleared bigint;
begin
  if register is null then raise exception 'Not a register of the actor' using errcode = '42501'; end if;
  select coalesce(bit_or(1::bigint << t.slot), 0) into cleared
  from app.import_results(results) r
  join table_import i on i.id = r.import_id and i.incident_id = incident
  join table_import o on o.affected_table_id = i.affected_table_id and o.status = 'done'
  join register_table t on t.register_id = register and t.affected_table_id = i.affected_table_id;
  perform app.merge_persons(incident, cleared);
  update table_import o set status = 'replaced' from app.import_results(results) r, table_import i
  where i.id = r.import_id and o.affected_table_id = i.affected_table_id and o.status = 'done' and o.incident_id = incident;
  update table_import i set status = 'done', ended_at = now(), content_sha256 = r.content_sha256, bytes = r.bytes,
    rows = r.rows, usable = r.usable, persons = r.persons, unclear = r.unclear, rejects = r.rejects
  from app.import_results(results) r where i.id = r.import_id and i.incident_id = incident;
end $$;

create function app.keep_rejects(import uuid, number integer, lines bigint[], reasons text[]) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not exists (select 1 from table_import i where i.id = import and app.own_register(i.incident_id, 'table_import.create') is not null) then
    raise exception 'Not an import of the actor' using errcode = '42501';
  end if;
  insert into import_reject values (import, number, lines, reasons);
end $$;
`;
