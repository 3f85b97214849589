import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Which forms fulfil a duty is data of its term, copied like all of it when the duty is made. A duty of our own, and law
 * that was entered without saying so, takes any.
 */
export class ATermNamesTheFormsThatFulfilIt implements MigrationInterface {
  name = 'ATermNamesTheFormsThatFulfilIt1733702400098';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`select set_config('app.actor', app.system_id()::text, true)`);
    for (const table of ['regime_term', 'obligation'])
      await db.query(`
        alter table ${table} add column forms text[] not null default '{gdpr_33,nis2_early_warning,nis2_notification,nis2_final}',
          add constraint ${table}_forms_word check (forms <@ array['gdpr_33', 'nis2_early_warning', 'nis2_notification', 'nis2_final'])`);
    await db.query(SEEDED);
    await db.query(COPIED);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop trigger copy_forms on obligation;
      drop function app.copy_forms;
      alter table obligation drop column forms;
      alter table regime_term drop column forms;
    `);
  }
}

/** Persons (Art. 34) and the controller (Art. 33(2)) are told on no form of an authority. */
const SEEDED = `
update regime_term set forms = case
    when key like 'gdpr-33-1%' then '{gdpr_33}'::text[]
    when key like 'gdpr-33-2%' or key like 'gdpr-34%' then '{}'
    when key like 'nis2%early-warning' then '{nis2_early_warning}'
    when key like 'nis2%final' then '{nis2_final}'
    else '{nis2_notification}' end
where key like 'gdpr-33%' or key like 'gdpr-34%' or key like 'nis2%';
`;

const COPIED = `
create function app.copy_forms() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  new.forms := coalesce((select t.forms from regime_term t where t.key = new.term_key), new.forms);
  return new;
end $$;
create trigger copy_forms before insert on obligation for each row execute function app.copy_forms();

-- Duties that are there already get what their terms say; nothing else of them changes.
alter table obligation disable trigger keep_obligation;
update obligation o set forms = t.forms from regime_term t where t.key = o.term_key and t.forms <> o.forms;
alter table obligation enable trigger keep_obligation;
`;
