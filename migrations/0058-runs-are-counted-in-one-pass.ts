import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A run reads each person once, on every core that PostgreSQL may use, for both of its counts. The numbers are those of
 * 0031: what a run counts and how it is hashed does not change.
 */
export class RunsAreCountedInOnePass implements MigrationInterface {
  name = 'RunsAreCountedInOnePass1733702400058';

  async up(db: QueryRunner): Promise<void> {
    await db.query(COUNTED);
    await db.query(countRun('counted app.counted_persons[];', ONE_PASS));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(countRun('', TWO_PASSES));
    await db.query('drop function app.counted_persons; drop type app.counted_persons;');
  }
}

const COUNTED = `
-- Persons of whom all tables say the same. holdings: null where one table says all there is.
create type app.counted_persons as (
  tables bigint, categories integer, marks smallint, kind smallint, standing smallint, age_group smallint, holdings bigint[],
  persons bigint, checksum numeric
);
create function app.counted_persons(register integer, limits date[]) returns app.counted_persons[] language plpgsql stable as $$
declare
  counted app.counted_persons[];
begin
  -- As text, since a statement of PL/pgSQL itself is never given to several processes.
  execute $sql$
    select array_agg(row(c.*)::app.counted_persons) from (
      select p.tables, p.categories, p.marks, p.kind, p.standing, app.age_group(p.born, $2), p.holdings,
        count(*), sum(uuid_hash_extended(p.key, 0))
      from person p where p.register_id = $1 and p.tables <> 0
      group by 1, 2, 3, 4, 5, 6, 7
    ) c$sql$ into counted using register, limits;
  return counted;
end $$;
`;

const ONE_PASS = `
  counted := app.counted_persons(register, limits);
  insert into run_count
  select run.id, c.tables, c.categories, c.marks, c.kind, c.standing, c.age_group, sum(c.persons), sum(c.checksum)
  from unnest(counted) c group by 2, 3, 4, 5, 6, 7;

  -- Of persons of several tables each table says something of its own.
  insert into run_holding
  select run.id, said.slot, said.categories, sum(said.persons) from (
    select app.slot_of(c.tables) as slot, c.categories, c.persons
    from unnest(counted) c where c.standing <> 2 and c.tables & (c.tables - 1) = 0
    union all
    select (h >> 52)::smallint, (h & 2147483647)::integer, c.persons
    from unnest(counted) c cross join unnest(c.holdings) h where c.standing <> 2 and c.tables & (c.tables - 1) <> 0
  ) said group by 2, 3;
`;

const TWO_PASSES = `
  insert into run_count
  select run.id, p.tables, p.categories, p.marks, p.kind, p.standing, app.age_group(p.born, limits),
    count(*), sum(uuid_hash_extended(p.key, 0))
  from person p where p.register_id = register and p.tables <> 0
  group by 2, 3, 4, 5, 6, 7;

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
`;

/** The function of 0031; only how its counts are made differs. */
const countRun = (variables: string, counts: string): string => `
create or replace function app.count_run(incident uuid, rules_text text) returns uuid
language plpgsql security definer set search_path = public, pg_temp set work_mem = '128MB' as $$
declare
  register integer := app.own_register(incident, 'register_run.create');
  run register_run;
  limits date[];
  ${variables}
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
${counts}
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
