import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whoever copies persons into a stage no longer says with each of millions of rows which register they belong to and since
 * which run: the stage knows.
 */
export class ImportsAreStagedInFewerBytes implements MigrationInterface {
  name = 'ImportsAreStagedInFewerBytes1733702400057';

  async up(db: QueryRunner): Promise<void> {
    await db.query(stagePersons(DEFAULTS));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(stagePersons(''));
  }
}

const DEFAULTS = `
  execute format('alter table register.%I alter register_id set default %s, alter since_run set default %s', stage, register,
    (select r.last_run + 1 from person_register r where r.id = register));`;

/** The function of 0030; only what the stage knows by itself differs. */
const stagePersons = (defaults: string): string => `
create or replace function app.stage_persons(incident uuid) returns text
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
  execute format('create table register.%I (like person including defaults, constraint in_register check (register_id = %s))', stage, register);${defaults}
  execute format('grant insert on register.%I to breachdesk_runtime', stage);
  return 'register.' || stage;
end $$;
`;
