import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Incidents, the organisations and people in them, and the functions that decide who sees which row. */
export class Incidents implements MigrationInterface {
  name = 'Incidents1733702400003';

  async up(db: QueryRunner): Promise<void> {
    await db.query(TABLES);
    await db.query(GRANTS);
    await db.query(WALLS);
    await db.query(RULES);
    await db.query(PEOPLE);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table phase_move, membership, participation, incident_assessment, incident cascade');
  }
}

const TABLES = `
-- The cover sheet: what every participant, also a partner organisation, knows of a case it takes part in.
create table incident (
  id uuid primary key default gen_random_uuid(),
  reference text not null unique,
  title text not null constraint incident_title_given check (length(trim(title)) > 0),
  kind text not null constraint incident_kind_word check (kind in ('data_theft_extortion', 'ransomware', 'data_leak',
    'intrusion', 'phishing', 'fraud', 'other')),
  phase text not null default 'detected' constraint incident_phase_word check (phase in ('detected', 'triaged',
    'contained', 'eradicated', 'recovered', 'reviewed', 'closed')),
  phase_since timestamptz not null default now(),
  exercise boolean not null default false,
  zone text not null,
  occurred_from moment,
  occurred_to moment,
  detected moment,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  created_by uuid not null references user_account,
  updated_at timestamptz not null default now(),
  archived_at timestamptz,
  constraint incident_occurred_in_order check (occurred_to is null or occurred_from is null
    or app.moment_at(occurred_to) >= app.moment_at(occurred_from))
);
create index incident_newest on incident (created_at desc, id);

-- What the organisation itself judges: not for partners, hence a table of its own with its own wall.
create table incident_assessment (
  incident_id uuid primary key references incident,
  severity text constraint incident_severity_word check (severity in ('low', 'medium', 'high', 'critical')),
  summary text,
  suspected moment,
  aware moment,
  aware_basis text,
  constraint incident_aware_has_basis check (aware is null or length(trim(coalesce(aware_basis, ''))) > 0)
);

create table participation (
  id uuid primary key default gen_random_uuid(),
  incident_id uuid not null references incident,
  organisation_id uuid not null references organisation,
  lane_name text,
  joined_at timestamptz not null default now(),
  left_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint participation_once unique (incident_id, organisation_id)
);

create table membership (
  id uuid primary key default gen_random_uuid(),
  incident_id uuid not null references incident,
  user_id uuid not null references user_account,
  roles text[] not null,
  ended_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint membership_once unique (incident_id, user_id),
  constraint membership_has_role check (cardinality(roles) > 0),
  constraint membership_role_word check (roles <@ array['commander', 'legal', 'scope_analyst', 'negotiator',
    'communications', 'responder', 'observer', 'partner']),
  constraint membership_partner_alone check (not ('partner' = any (roles) and cardinality(roles) > 1))
);
create index membership_by_user on membership (user_id) where ended_at is null;

create table phase_move (
  id uuid primary key default gen_random_uuid(),
  incident_id uuid not null references incident,
  from_phase text not null,
  to_phase text not null,
  reason text not null constraint phase_move_reason_given check (length(trim(reason)) > 0),
  moved_at timestamptz not null default now(),
  moved_by uuid not null references user_account
);
create index phase_move_by_incident on phase_move (incident_id, moved_at, id);

create trigger a_keep_row before update on incident for each row execute function app.keep_account_row();
create trigger a_keep_row before update on participation for each row execute function app.keep_account_row();
create trigger a_keep_row before update on membership for each row execute function app.keep_account_row();
select app.audited(t) from unnest(array['incident', 'incident_assessment', 'participation', 'membership', 'phase_move']::regclass[]) t;
`;

const GRANTS = `
-- (incident, compartment) pairs in which the actor holds a permission through a role inside the house.
-- A closed incident is read-only: then only reading and the move that reopens it are granted.
create function app.granted(wanted text) returns table (incident_id uuid, compartment text)
language sql stable parallel safe security definer set search_path = public, pg_temp rows 20 as $$
  select distinct m.incident_id, c.compartment
  from membership m
  join user_account u on u.id = m.user_id and u.disabled_at is null and u.global_role = 'member'
  join incident i on i.id = m.incident_id
  join role_compartment c on c.role = any (m.roles)
  where m.user_id = app.actor_id() and m.ended_at is null
    and exists (select 1 from role_permission p where p.permission = wanted and p.role = any (m.roles))
    and (i.phase <> 'closed' or wanted like '%.read' or wanted in ('incident.move', 'phase_move.create'))
$$;

-- Incidents in which the actor is a partner whose organisation still takes part.
create function app.partner_granted(wanted text) returns table (incident_id uuid)
language sql stable parallel safe security definer set search_path = public, pg_temp rows 20 as $$
  select m.incident_id
  from membership m
  join user_account u on u.id = m.user_id and u.disabled_at is null and u.global_role = 'member'
  join participation p on p.incident_id = m.incident_id and p.organisation_id = u.organisation_id and p.left_at is null
  join incident i on i.id = m.incident_id
  where m.user_id = app.actor_id() and m.ended_at is null and 'partner' = any (m.roles)
    and exists (select 1 from role_permission r where r.permission = wanted and r.role = 'partner')
    and (i.phase <> 'closed' or wanted like '%.read')
$$;
`;

const WALLS = `
select app.secured('incident');
grant select, update on incident to breachdesk_runtime;
create policy members_read on incident for select to breachdesk_runtime using (
  id in (select g.incident_id from app.granted('incident.read') g)
  or id in (select g.incident_id from app.partner_granted('incident.read') g));
create policy commanders_update on incident for update to breachdesk_runtime
  using (id in (select g.incident_id from app.granted('incident.update') g)
    or id in (select g.incident_id from app.granted('incident.move') g))
  with check (id in (select g.incident_id from app.granted('incident.read') g));

select app.secured('incident_assessment');
grant select, update on incident_assessment to breachdesk_runtime;
create policy members_read on incident_assessment for select to breachdesk_runtime
  using (incident_id in (select g.incident_id from app.granted('incident.read') g));
create policy commanders_update on incident_assessment for update to breachdesk_runtime
  using (incident_id in (select g.incident_id from app.granted('incident.update') g))
  with check (incident_id in (select g.incident_id from app.granted('incident.update') g));

select app.member_table('participation', 'organisation_id = (select app.actor_organisation())');
select app.member_table('phase_move');
`;

const RULES = `
-- Opening writes three rows at once: the incident, its first lane and its first commander.
-- A definer function, because before the membership exists nobody may see or write anything in it.
create function app.open_incident(new_title text, new_kind text, new_zone text, is_exercise boolean) returns uuid
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  new_id uuid := gen_random_uuid();
  this_year text := to_char(now(), 'YYYY');
  next_number integer;
begin
  if not app.actor_is('member') or app.actor_organisation() is null
    or not exists (select 1 from role_permission where permission = 'incident.create' and role = 'member') then
    raise exception 'Only members open incidents' using errcode = '42501';
  end if;
  perform pg_advisory_xact_lock(hashtext('incident reference'));
  select coalesce(max(substring(reference from 10)::integer), 0) + 1 into next_number
  from incident where reference like 'INC-' || this_year || '-%';
  insert into incident (id, reference, title, kind, zone, exercise, created_by)
  values (new_id, 'INC-' || this_year || '-' || lpad(next_number::text, 4, '0'), new_title, new_kind, new_zone, is_exercise, app.actor_id());
  insert into incident_assessment (incident_id) values (new_id);
  insert into participation (incident_id, organisation_id) values (new_id, app.actor_organisation());
  insert into membership (incident_id, user_id, roles) values (new_id, app.actor_id(), '{commander}');
  return new_id;
end $$;

-- An incident without a commander could not be given one: the last active commander stays.
create function app.keep_a_commander() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if 'commander' = any (old.roles) and old.ended_at is null
    and (not 'commander' = any (new.roles) or new.ended_at is not null) then
    perform 1 from incident where id = old.incident_id for update;
    if not exists (select 1 from membership m join user_account u on u.id = m.user_id
      where m.incident_id = old.incident_id and m.id <> old.id and m.ended_at is null
        and 'commander' = any (m.roles) and u.disabled_at is null) then
      raise exception 'The last commander stays' using errcode = '23514', constraint = 'last_commander_stays';
    end if;
  end if;
  return new;
end $$;
create trigger keep_a_commander before update on membership for each row execute function app.keep_a_commander();

create function app.keep_commanders_enabled() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare left_alone uuid;
begin
  if old.disabled_at is null and new.disabled_at is not null then
    perform 1 from incident where id in (select incident_id from membership where user_id = old.id and ended_at is null) order by id for update;
    select m.incident_id into left_alone from membership m join incident i on i.id = m.incident_id
    where m.user_id = old.id and m.ended_at is null and 'commander' = any (m.roles) and i.phase <> 'closed'
      and not exists (select 1 from membership o join user_account u on u.id = o.user_id
        where o.incident_id = m.incident_id and o.id <> m.id and o.ended_at is null
          and 'commander' = any (o.roles) and u.disabled_at is null)
    limit 1;
    if left_alone is not null then
      raise exception 'The last commander stays' using errcode = '23514', constraint = 'last_commander_stays';
    end if;
  end if;
  return new;
end $$;
create trigger keep_commanders_enabled before update on user_account for each row execute function app.keep_commanders_enabled();

-- A partner role belongs to a user of another organisation that takes part; insiders are never walled in by mistake.
create function app.check_membership() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not exists (select 1 from user_account u join participation p on p.organisation_id = u.organisation_id
    where u.id = new.user_id and u.global_role = 'member' and u.disabled_at is null
      and p.incident_id = new.incident_id and p.left_at is null) and new.ended_at is null then
    raise exception 'A member comes from an organisation that takes part' using errcode = '23514', constraint = 'membership_organisation_takes_part';
  end if;
  return new;
end $$;
create trigger check_membership before insert or update on membership for each row execute function app.check_membership();
`;

const PEOPLE = `
-- Whose names the actor may read: oneself, for insiders everybody in a shared incident, for partners only the own
-- organisation's people there, for a commander (who must be able to name members) and an administrator everybody.
create function app.visible_users() returns setof uuid language sql stable parallel safe security definer
set search_path = public, pg_temp rows 50 as $$
  select app.actor_id()
  union
  select o.user_id from app.granted('membership.read') g join membership o on o.incident_id = g.incident_id
  union
  select o.user_id from app.partner_granted('membership.read') g join membership o on o.incident_id = g.incident_id
    join user_account u on u.id = o.user_id and u.organisation_id = app.actor_organisation()
  union
  select u.id from user_account u
  where app.is_system() or app.actor_is('administrator') or app.actor_is('auditor')
    or exists (select 1 from app.granted('membership.create'))
$$;
create policy seen_people on user_account for select to breachdesk_runtime using (id in (select app.visible_users()));

create function app.visible_organisations() returns setof uuid language sql stable parallel safe security definer
set search_path = public, pg_temp rows 20 as $$
  select app.actor_organisation()
  union
  select p.organisation_id from app.granted('participation.read') g join participation p on p.incident_id = g.incident_id
  union
  select o.id from organisation o
  where app.is_system() or app.actor_is('administrator') or app.actor_is('auditor')
    or exists (select 1 from app.granted('participation.create'))
    or exists (select 1 from app.granted('authority_contact.create'))
$$;
create policy seen_organisations on organisation for select to breachdesk_runtime
  using (id in (select app.visible_organisations()));

select app.member_table('membership', 'user_id in (select app.visible_users())');

-- The record inside an incident: what one may read now of the record, and might read of the entry then.
create function app.compartment_now(record uuid) returns text language sql stable parallel safe security definer
set search_path = public, pg_temp as
$$ select e.compartment from audit_entry e where e.record_id = record order by e.seq desc limit 1 $$;

create policy members_read on audit_entry for select to breachdesk_runtime using (
  (incident_id, coalesce(compartment, 'general')) in (select g.incident_id, g.compartment from app.granted('audit_entry.read') g)
  and (incident_id, coalesce(app.compartment_now(record_id), 'general')) in (select g.incident_id, g.compartment from app.granted('audit_entry.read') g));

-- The global auditor reads who did what when, never content, and nothing of the extortion room (it exists for nobody
-- outside it). The view runs as its owner, so this condition is its whole wall.
create view audit_record with (security_barrier) as
  select e.seq, e.at, e.actor_id, e.request_id, e.table_name, e.record_id, e.incident_id, e.action, e.changed_fields
  from audit_entry e
  where app.actor_is('auditor')
    and coalesce(e.compartment, 'general') <> 'negotiation'
    and coalesce(app.compartment_now(e.record_id), 'general') <> 'negotiation';
grant select on audit_record to breachdesk_runtime;

-- Names of the lanes of one task: joint owners are named to each other even where the list of lanes is not open.
create function app.organisation_names(ids uuid[]) returns text[] language sql stable parallel safe security definer
set search_path = public, pg_temp as $$
  select coalesce(array_agg(o.name order by position), '{}') from unnest(ids) with ordinality x(id, position) join organisation o on o.id = x.id
$$;

revoke execute on all functions in schema app from public;
grant execute on all functions in schema app to breachdesk_runtime;
alter default privileges in schema app revoke execute on functions from public;
alter default privileges in schema app grant execute on functions to breachdesk_runtime;
`;
