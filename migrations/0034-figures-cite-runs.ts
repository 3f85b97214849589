import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A figure may cite the run that counted it; then it says what the run counted, and is old once there is a newer run. */
export class FiguresCiteRuns implements MigrationInterface {
  name = 'FiguresCiteRuns1733702400034';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table figure add column run_id uuid references register_run;
      create unique index figure_of_run_once on figure (run_id, metric, scope) where archived_at is null;

      create function app.check_run_figure() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
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
      create trigger check_run_figure before insert or update on figure for each row execute function app.check_run_figure();

      -- Also for those who may not see runs: whoever reads the number is told that it is old.
      create function app.run_is_old(run uuid) returns boolean language sql stable parallel safe security definer
      set search_path = public, pg_temp as $$
        select exists (select 1 from register_run o join register_run n on n.incident_id = o.incident_id and n.number > o.number where o.id = run)
      $$;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop trigger check_run_figure on figure;
      drop function app.check_run_figure, app.run_is_old;
      alter table figure drop column run_id;
    `);
  }
}
