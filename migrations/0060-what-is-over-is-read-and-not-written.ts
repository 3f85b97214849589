import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * An incident that was put away is read and not written, as one that was closed. What a figure or a statement says is
 * known to be replaced also by those with whom the newer one is not shared. A duty is fulfilled by telling whom the law names. A
 * lane is given only what it may see, and the lane of people who work in the case does not end under them.
 */
export class WhatIsOverIsReadAndNotWritten implements MigrationInterface {
  name = 'WhatIsOverIsReadAndNotWritten1733702400060';

  async up(db: QueryRunner): Promise<void> {
    await db.query(grants(OPEN));
    await db.query(`
      drop policy commanders_update on incident;
      create policy commanders_update on incident for update to breachdesk_runtime
        using (id in (select g.incident_id from app.granted('incident.update') g)
          or id in (select g.incident_id from app.granted('incident.move') g)
          or id in (select g.incident_id from app.granted('incident.archive') g))
        with check (id in (select g.incident_id from app.granted('incident.read') g));
    `);
    await db.query(REPLACED);
    await db.query(RECIPIENTS);
    await db.query(LANES);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop trigger lane_keeps_its_people on participation;
      drop trigger z_lanes_see_their_task on task;
      drop trigger z_fulfils_towards_recipient on correspondence;
      drop function app.check_lane_ends, app.check_task_lanes, app.check_recipient, app.is_superseded, app.is_corrected;
      alter table regime_term drop column recipient_kinds;
      drop policy commanders_update on incident;
      create policy commanders_update on incident for update to breachdesk_runtime
        using (id in (select g.incident_id from app.granted('incident.update') g)
          or id in (select g.incident_id from app.granted('incident.move') g))
        with check (id in (select g.incident_id from app.granted('incident.read') g));
    `);
    await db.query(grants(OPEN_BEFORE));
  }
}

interface Open {
  members: string;
  partners: string;
}

const OPEN_BEFORE: Open = {
  members: `(i.phase <> 'closed' or wanted like '%.read' or wanted in ('incident.move', 'phase_move.create'))`,
  partners: `(i.phase <> 'closed' or wanted like '%.read')`,
};

const OPEN: Open = {
  members: `(wanted like '%.read' or wanted = 'incident.archive'
      or i.archived_at is null and (i.phase <> 'closed' or wanted in ('incident.move', 'phase_move.create')))`,
  partners: `(wanted like '%.read' or i.archived_at is null and i.phase <> 'closed')`,
};

/** The functions of 0003; only what is over differs. */
const grants = ({ members, partners }: Open): string => `
create or replace function app.granted(wanted text) returns table (incident_id uuid, compartment text)
language sql stable parallel safe security definer set search_path = public, pg_temp rows 20 as $$
  select distinct m.incident_id, c.compartment
  from membership m
  join user_account u on u.id = m.user_id and u.disabled_at is null and u.global_role = 'member'
  join incident i on i.id = m.incident_id
  join role_compartment c on c.role = any (m.roles)
  where m.user_id = app.actor_id() and m.ended_at is null
    and exists (select 1 from role_permission p where p.permission = wanted and p.role = any (m.roles))
    and ${members}
$$;
create or replace function app.partner_granted(wanted text) returns table (incident_id uuid)
language sql stable parallel safe security definer set search_path = public, pg_temp rows 20 as $$
  select m.incident_id
  from membership m
  join user_account u on u.id = m.user_id and u.disabled_at is null and u.global_role = 'member'
  join participation p on p.incident_id = m.incident_id and p.organisation_id = u.organisation_id and p.left_at is null
  join incident i on i.id = m.incident_id
  where m.user_id = app.actor_id() and m.ended_at is null and 'partner' = any (m.roles)
    and exists (select 1 from role_permission r where r.permission = wanted and r.role = 'partner')
    and ${partners}
$$;
`;

const REPLACED = `
-- Whether there is a newer one, whoever may see it: an old number that passes for today's is worse than a question.
create function app.is_superseded(figure uuid) returns boolean language sql stable parallel safe security definer
set search_path = public, pg_temp as $$
  select exists (select 1 from figure s where s.supersedes_id = is_superseded.figure and s.archived_at is null)
$$;
create function app.is_corrected(statement uuid) returns boolean language sql stable parallel safe security definer
set search_path = public, pg_temp as $$
  select exists (select 1 from statement s
    where s.corrects_id = is_corrected.statement and s.status = 'published' and s.archived_at is null)
$$;
`;

const RECIPIENTS = `
-- Kinds of organisations that telling fulfils the duty. Null: whom the law means is no organisation.
alter table regime_term add column recipient_kinds text[];
-- As the terms themselves: what a release says of the law is kept with the release, not in the record of a case.
alter table regime_term disable trigger audited;
update regime_term set recipient_kinds = case
  when key = 'gdpr-33-1' then array['supervisory_authority']
  when key like 'nis2-%' then array['public_authority', 'health_authority', 'cyber_crime_centre', 'supervisory_authority']
end;
alter table regime_term enable trigger audited;

create function app.check_recipient() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.fulfils_term_key is not null and exists (
    select 1 from regime_term t, organisation o
    where t.key = new.fulfils_term_key and o.id = new.organisation_id and not (o.kind = any (t.recipient_kinds))
  ) then
    raise exception 'The duty is owed to another' using errcode = '23514', constraint = 'correspondence_fulfils_towards_recipient';
  end if;
  return new;
end $$;
create trigger z_fulfils_towards_recipient before insert or update of fulfils_term_key, organisation_id, contact_id, status
  on correspondence for each row execute function app.check_recipient();
`;

const LANES = `
-- Whoever works in a lane only as a partner does not see RED, AMBER+STRICT or a closed room, whoever owns the task.
create function app.check_task_lanes() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if (new.compartment <> 'general' or new.tlp in ('RED', 'AMBER+STRICT')) and exists (
    select 1 from unnest(new.organisation_ids) lane
    where not exists (
      select 1 from membership m join user_account u on u.id = m.user_id
      where m.incident_id = new.incident_id and u.organisation_id = lane and m.ended_at is null and not 'partner' = any (m.roles))
  ) then
    raise exception 'A lane would not see its task' using errcode = '23514', constraint = 'task_lanes_see_it';
  end if;
  return new;
end $$;
create trigger z_lanes_see_their_task before insert or update of organisation_ids, tlp, compartment
  on task for each row execute function app.check_task_lanes();

create function app.check_lane_ends() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.left_at is not null and old.left_at is null and exists (
    select 1 from membership m join user_account u on u.id = m.user_id
    where m.incident_id = new.incident_id and u.organisation_id = new.organisation_id and m.ended_at is null
      and not 'partner' = any (m.roles)
  ) then
    raise exception 'People of it still work in the case' using errcode = '23514', constraint = 'participation_of_own_people_stays';
  end if;
  return new;
end $$;
create trigger lane_keeps_its_people before update on participation for each row execute function app.check_lane_ends();
`;
