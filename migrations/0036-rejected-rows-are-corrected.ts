import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Rows of a stolen table that had no usable number are corrected by a second file, a supplement: its persons join the
 * table that the first file made, the corrected lines leave the list, and whatever takes the place of the import takes
 * the place of its supplements. What a rejected row said of its person is kept with its line, so that a number is enough
 * to correct it. A date of birth that comes with a later table is taken over, for runs that are counted from then on.
 */
export class RejectedRowsAreCorrected implements MigrationInterface {
  name = 'RejectedRowsAreCorrected1733702400036';

  async up(db: QueryRunner): Promise<void> {
    await db.query(COLUMNS);
    await db.query(`drop function app.keep_rejects`);
    await db.query(REJECTS);
    await db.query(JOINED);
    await db.query(merge(KNOWN_BORN, JOINED_HOLDINGS));
    await db.query(personsAt(`case when p.born_since <= run then p.born end`));
    await db.query(closeUnchanged(`and o.supplements is not distinct from i.supplements`));
    await db.query(FINISH);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(merge('', ADDED_HOLDINGS));
    await db.query(personsAt('p.born'));
    await db.query(closeUnchanged(''));
    await db.query(FINISH_BEFORE);
    await db.query(`drop function app.keep_rejects, app.correct_rejects, app.joined_holdings`);
    await db.query(REJECTS_BEFORE);
    await db.query(COLUMNS_BEFORE);
  }
}

const COLUMNS = `
alter table table_import
  add column supplements uuid references table_import,
  add column corrected bigint not null default 0;
create index table_import_by_corrected on table_import (supplements) where supplements is not null;
drop index table_import_one_in_use;
create unique index table_import_one_in_use on table_import (affected_table_id) where status = 'done' and supplements is null;

-- said: marks << 31 | categories of the row, side by side with lines. corrected: those of its lines that are mended.
alter table import_reject add column said bigint[], add column corrected bigint[] not null default '{}';
-- The first run that knew the date of birth; 0: as long as the person is known.
alter table person add column born_since integer not null default 0;
`;

const COLUMNS_BEFORE = `
drop index table_import_one_in_use;
select set_config('app.actor', app.system_id()::text, true);
update table_import set status = 'replaced' where supplements is not null and status = 'done';
create unique index table_import_one_in_use on table_import (affected_table_id) where status = 'done';
alter table table_import drop column supplements, drop column corrected;
alter table import_reject drop column said, drop column corrected;
alter table person drop column born_since;
`;

const OWN_IMPORT = (id: string): string => `
  if not exists (select 1 from table_import i where i.id = ${id} and app.own_register(i.incident_id, 'table_import.create') is not null) then
    raise exception 'Not an import of the actor' using errcode = '42501';
  end if;`;

const REJECTS = `
create function app.keep_rejects(import uuid, number integer, lines bigint[], reasons text[], said bigint[]) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  ${OWN_IMPORT('import')}
  insert into import_reject (import_id, piece, lines, reasons, said) values (import, number, lines, reasons, said);
end $$;

-- Lines of one piece that a supplement mended leave the list of its import, and the counts by reason with them.
create function app.correct_rejects(supplement uuid, number integer, mended bigint[]) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  corrected_import uuid := (select i.supplements from table_import i where i.id = supplement);
  counts jsonb;
begin
  ${OWN_IMPORT('supplement')}
  select jsonb_object_agg(c.reason, c.rows) into counts from (
    select r.reason, count(*) as rows
    from import_reject p cross join lateral unnest(p.lines, p.reasons) as r(line, reason)
    join (select distinct unnest(mended) as line) m on m.line = r.line
    left join (select distinct unnest(q.corrected) as line from import_reject q
      where q.import_id = corrected_import and q.piece = number) gone on gone.line = r.line
    where p.import_id = corrected_import and p.piece = number and gone.line is null
    group by r.reason
  ) c;
  if (select coalesce(sum(n.rows::bigint), 0) from jsonb_each_text(counts) as n(reason, rows)) <> cardinality(mended) then
    raise exception 'Another supplement mended a line' using errcode = '23514', constraint = 'supplement_lines_are_open';
  end if;
  update import_reject p set corrected = p.corrected || mended where p.import_id = corrected_import and p.piece = number;
  update table_import i set
    corrected = i.corrected + cardinality(mended),
    rejects = (
      select coalesce(jsonb_object_agg(e.reason, e.rows - coalesce((counts ->> e.reason)::bigint, 0)), '{}')
      from (select key as reason, value::bigint as rows from jsonb_each_text(i.rejects)) e
      where e.rows > coalesce((counts ->> e.reason)::bigint, 0)),
    version = i.version + 1
  where i.id = corrected_import;
end $$;
`;

const REJECTS_BEFORE = `
create function app.keep_rejects(import uuid, number integer, lines bigint[], reasons text[]) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  ${OWN_IMPORT('import')}
  insert into import_reject values (import, number, lines, reasons);
end $$;
`;

const JOINED = `
-- What a table says twice of a person is one holding. Null if only one is left, as for every person of one table.
create function app.joined_holdings(said bigint[]) returns bigint[] language sql immutable parallel safe as $$
  select case when count(*) > 1 then array_agg(h.holding order by h.holding) end
  from (select bit_or(s) as holding from unnest(said) s group by s >> 52) h
$$;
`;

const KNOWN_BORN = `
      born = coalesce(p.born, excluded.born),
      born_since = case when p.born is null and excluded.born is not null then %2$s + 1 else p.born_since end,`;

const BOTH = `app.holdings_of(p.tables, p.categories, p.marks, p.holdings)
          || app.holdings_of(excluded.tables, excluded.categories, excluded.marks, excluded.holdings)`;
const ADDED_HOLDINGS = `else ${BOTH}`;
const JOINED_HOLDINGS = `when p.tables & excluded.tables = 0 then ${BOTH} else app.joined_holdings(${BOTH})`;

/** The function of 0030; only what becomes of the date of birth and of two holdings of one table differs. */
const merge = (born: string, holdings: string): string => `
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
    on conflict (key) do update set${born}
      tables = p.tables | excluded.tables,
      categories = p.categories | excluded.categories,
      marks = p.marks | excluded.marks,
      standing = case when p.standing = 2 then 2 else greatest(p.standing, excluded.standing) end,
      holdings = case when p.tables = 0 then excluded.holdings ${holdings} end$sql$, register, run);
  execute format('drop table register.stage_%s', register);
end $$;
`;

/** The function of 0031; only since when a date of birth was known differs. */
const personsAt = (born: string): string => `
create or replace function app.persons_at(register integer, run integer)
returns table (key uuid, tables bigint, categories integer, marks smallint, kind smallint, standing smallint, born date)
language sql stable as $$
  select p.key, coalesce(b.tables, p.tables), coalesce(b.categories, p.categories), coalesce(b.marks, p.marks), p.kind,
    coalesce(b.standing, p.standing), ${born}
  from person p
  left join (
    select distinct on (q.key) q.key, q.tables, q.categories, q.marks, q.standing
    from person_past q where q.register_id = register and q.until_run >= run
    order by q.key, q.until_run
  ) b on b.key = p.key
  where p.register_id = register and p.since_run <= run
$$;
`;

/** The function of 0030; a supplement is held against supplements of the same import alone. */
const closeUnchanged = (same: string): string => `
create or replace function app.close_unchanged(incident uuid, results jsonb) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if app.own_register(incident, 'table_import.create') is null then
    raise exception 'Not a register of the actor' using errcode = '42501';
  end if;
  if exists (
    select 1 from app.import_results(results) r join table_import i on i.id = r.import_id
    where not exists (select 1 from table_import o where o.affected_table_id = i.affected_table_id and o.status = 'done'
      and o.content_sha256 = r.content_sha256 and o.mapping = i.mapping ${same})
  ) then
    return false;
  end if;
  update table_import i set status = 'unchanged', ended_at = now(), content_sha256 = r.content_sha256, bytes = r.bytes, rows = r.rows
  from app.import_results(results) r where i.id = r.import_id and i.incident_id = incident;
  return true;
end $$;
`;

const CLOSE = `
  update table_import i set status = 'done', ended_at = now(), content_sha256 = r.content_sha256, bytes = r.bytes,
    rows = r.rows, usable = r.usable, persons = r.persons, unclear = r.unclear, rejects = r.rejects
  from app.import_results(results) r where i.id = r.import_id and i.incident_id = incident;
end $$;
`;

const finish = (only: string, check: string): string => `
create or replace function app.finish_imports(incident uuid, results jsonb) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  register integer := app.own_register(incident, 'table_import.create');
  cleared bigint;
begin
  if register is null then raise exception 'Not a register of the actor' using errcode = '42501'; end if;
  select coalesce(bit_or(1::bigint << t.slot), 0) into cleared
  from app.import_results(results) r
  join table_import i on i.id = r.import_id and i.incident_id = incident ${only}
  join table_import o on o.affected_table_id = i.affected_table_id and o.status = 'done'
  join register_table t on t.register_id = register and t.affected_table_id = i.affected_table_id;
  perform app.merge_persons(incident, cleared);
  ${check}
  update table_import o set status = 'replaced' from app.import_results(results) r, table_import i
  where i.id = r.import_id and o.affected_table_id = i.affected_table_id and o.status = 'done' and o.incident_id = incident ${only};
  ${CLOSE}`;

const FINISH_BEFORE = finish('', '');

const FINISH = finish(
  'and i.supplements is null',
  `
  -- Whoever stopped an import was told that nothing of it is kept: then nothing is, however late they came.
  perform 1 from table_import i where i.id in (select r.import_id from app.import_results(results) r) order by i.id for update;
  if exists (select 1 from app.import_results(results) r join table_import i on i.id = r.import_id
    where i.status in ('cancelled', 'failed')) then
    raise exception 'The import was stopped' using errcode = '23514', constraint = 'table_import_is_wanted';
  end if;
  perform 1 from table_import m where m.id in (select i.supplements from app.import_results(results) r
    join table_import i on i.id = r.import_id) order by m.id for update;
  if exists (select 1 from app.import_results(results) r join table_import i on i.id = r.import_id
    join table_import m on m.id = i.supplements where m.status <> 'done') then
    raise exception 'The import is not in use' using errcode = '23514', constraint = 'supplement_corrects_what_counts';
  end if;`,
);
