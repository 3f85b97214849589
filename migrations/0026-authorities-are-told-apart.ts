import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * An authority that is none of the four named kinds, or that a source does not name, is an authority all the same: what
 * it was told counts. And a task is given to somebody who can see it.
 */
export class AuthoritiesAreToldApart implements MigrationInterface {
  name = 'AuthoritiesAreToldApart1733702400026';

  async up(db: QueryRunner): Promise<void> {
    await db.query(KINDS(`'public_authority', `));
    await db.query(ASSIGNEES);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop trigger check_task_assignee on task;
      drop function app.check_task_assignee, app.sees_task;
      select set_config('app.actor', app.system_id()::text, true);
      update organisation set kind = 'other' where kind = 'public_authority';
    `);
    await db.query(KINDS(''));
  }
}

const KINDS = (more: string): string => `
alter table organisation drop constraint organisation_kind_word;
alter table organisation add constraint organisation_kind_word check (kind in ('controller', 'police', 'cyber_crime_centre',
  'supervisory_authority', 'health_authority', ${more}'processor', 'law_firm', 'insurer', 'communications', 'other'));
`;

const ASSIGNEES = `
-- Whether a member of the incident can read a task of this room, label, lanes and sharing.
create function app.sees_task(reader uuid, t task) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (
    select 1 from membership m join user_account u on u.id = m.user_id
    where m.incident_id = t.incident_id and m.user_id = reader and m.ended_at is null and (
      exists (select 1 from role_compartment c where c.role = any (m.roles) and c.compartment = t.compartment)
      or ('partner' = any (m.roles) and t.compartment = 'general' and t.tlp in ('CLEAR', 'GREEN', 'AMBER')
        and u.organisation_id = any (t.organisation_ids || t.shared_with))))
$$;

create function app.check_task_assignee() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.assignee_id is not null
    and (tg_op = 'INSERT' or (new.assignee_id, new.tlp, new.compartment, new.organisation_ids, new.shared_with)
      is distinct from (old.assignee_id, old.tlp, old.compartment, old.organisation_ids, old.shared_with))
    and not app.sees_task(new.assignee_id, new) then
    raise exception 'An assignee sees the task' using errcode = '23514', constraint = 'task_assignee_sees_it';
  end if;
  return new;
end $$;
create trigger check_task_assignee before insert or update on task for each row execute function app.check_task_assignee();
`;
