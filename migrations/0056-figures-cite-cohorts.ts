import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A figure from a run may be that of a cohort; then it says how many of the run were in the cohort, and cites both. */
export class FiguresCiteCohorts implements MigrationInterface {
  name = 'FiguresCiteCohorts1733702400056';

  async up(db: QueryRunner): Promise<void> {
    await db.query(COUNTED);
    await db.query(`
      alter table figure add column cohort_id uuid references cohort;
      drop index figure_of_run_once;
      create unique index figure_of_run_once on figure (run_id, cohort_id, metric, scope) nulls not distinct
        where archived_at is null and run_id is not null;
    `);
    await db.query(CHECK);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(CHECK_BEFORE);
    await db.query(`
      alter table figure drop column cohort_id;
      create unique index figure_of_run_once on figure (run_id, metric, scope) where archived_at is null;
      drop function app.counted_in_run;
    `);
  }
}

const COUNTED = `
-- What a run counted, of everybody or of a cohort of its incident as its rules stand now; null where it counted no such thing.
create function app.counted_in_run(of_run uuid, of_cohort uuid, of_metric text) returns bigint language sql stable as $$
  select case of_metric when 'confirmed' then r.confirmed when 'estimated' then r.persons end
  from register_run r where r.id = of_run and of_cohort is null
  union all
  select (
    select coalesce(sum(c.persons), 0)::bigint from run_count c
    where c.run_id = r.id and app.in_cohort(b, c.tables, c.categories, c.marks, c.standing, c.age_group)
      and (of_metric = 'estimated' or c.standing = 1)
  )
  from register_run r
  join cohort k on k.incident_id = r.incident_id
  join person_register g on g.incident_id = r.incident_id
  cross join app.cohort_bits(g.id, k.rules) b
  where r.id = of_run and k.id = of_cohort and of_metric in ('confirmed', 'estimated')
$$;
`;

const CHECK = `
create or replace function app.check_run_figure() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'UPDATE' and (new.run_id, new.cohort_id) is distinct from (old.run_id, old.cohort_id) then
    raise exception 'A figure is not changed' using errcode = '23514', constraint = 'figure_never_changes';
  end if;
  if tg_op = 'INSERT' and coalesce(new.run_id, new.cohort_id) is not null and (
    not exists (select 1 from register_run r where r.id = new.run_id and r.incident_id = new.incident_id)
    or new.value is null or new.value is distinct from app.counted_in_run(new.run_id, new.cohort_id, new.metric)
  ) then
    raise exception 'A figure says what its run counted' using errcode = '23514', constraint = 'figure_says_what_run_counted';
  end if;
  return new;
end $$;
`;

const CHECK_BEFORE = `
create or replace function app.check_run_figure() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'UPDATE' and new.run_id is distinct from old.run_id then
    raise exception 'A figure is not changed' using errcode = '23514', constraint = 'figure_never_changes';
  end if;
  if tg_op = 'INSERT' and new.run_id is not null and not exists (
    select 1 from register_run r where r.id = new.run_id and r.incident_id = new.incident_id
      and new.value = case new.metric when 'confirmed' then r.confirmed when 'estimated' then r.persons end
  ) then
    raise exception 'A figure says what its run counted' using errcode = '23514', constraint = 'figure_says_what_run_counted';
  end if;
  return new;
end $$;
`;
