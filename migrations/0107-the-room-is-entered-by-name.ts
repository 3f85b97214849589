import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The extortion room is entered by name: no role opens it. Commander and legal are named in it with their office; they let
 * others in with a reason, and end that with a reason. Whoever is let in negotiates there, whatever else they do in the case.
 */
export class TheRoomIsEnteredByName implements MigrationInterface {
  name = 'TheRoomIsEnteredByName1733702400107';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`select set_config('app.actor', app.system_id()::text, true)`);
    await db.query(ADMISSIONS);
    await db.query(OFFICE);
    await db.query(ROOMS);
    await db.query(GRANTED.after + tasksAndReminders(byName) + questionsAndMails(byName));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(GRANTED.before + tasksAndReminders(byRole) + questionsAndMails(byRole));
    await db.query(`
      drop trigger admit_by_office on membership;
      drop table negotiation_admission;
      drop function app.admit_by_office, app.my_rooms, app.rooms_of, app.is_admitted, app.keep_negotiation_admission;
    `);
  }
}

const ADMISSIONS = `
create table negotiation_admission (
  id uuid primary key default gen_random_uuid(),
  incident_id uuid not null references incident,
  user_id uuid not null references user_account,
  -- For the record: what is written of the room is read in the room.
  compartment text not null default 'negotiation' constraint negotiation_admission_in_its_room check (compartment = 'negotiation'),
  by_office boolean not null default false,
  reason text,
  admitted_by uuid not null references user_account,
  admitted_at timestamptz not null default now(),
  ended_at timestamptz,
  ended_by uuid references user_account,
  ended_reason text,
  version integer not null default 1,
  constraint negotiation_admission_reason_said check (by_office = (reason is null)),
  constraint negotiation_admission_ended_whole check ((ended_at is null) = (ended_by is null) and (ended_at is not null or ended_reason is null))
);
create unique index negotiation_admission_once on negotiation_admission (user_id, incident_id) where ended_at is null;
create index negotiation_admission_by_incident on negotiation_admission (incident_id, admitted_at desc, id desc);

create function app.keep_negotiation_admission() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare may_change text[] := array['ended_at', 'ended_by', 'ended_reason', 'version'];
begin
  if tg_op = 'INSERT' then
    new.admitted_by := app.actor_id();
    new.admitted_at := now();
    new.version := 1;
    if not exists (select 1 from membership m where m.incident_id = new.incident_id and m.user_id = new.user_id
      and m.ended_at is null and not 'partner' = any (m.roles)) then
      raise exception 'Who is let in works in the case' using errcode = '23514', constraint = 'negotiation_admission_of_member';
    end if;
    return new;
  end if;
  if old.ended_at is not null or to_jsonb(new) - may_change is distinct from to_jsonb(old) - may_change then
    raise exception 'An admission stays as it was, and ends once' using errcode = '23514', constraint = 'negotiation_admission_is_frozen';
  end if;
  new.ended_by := case when new.ended_at is not null then app.actor_id() end;
  new.version := old.version + 1;
  return new;
end $$;
create trigger a_keep_negotiation_admission before insert or update on negotiation_admission
  for each row execute function app.keep_negotiation_admission();
select app.audited('negotiation_admission');
-- Whoever lets in need not be in the room to see who is.
select app.member_table('negotiation_admission');
`;

const OFFICE = `
-- Commander and legal are named with their office; who loses it, leaves the case or becomes a partner is no longer in the room.
create function app.admit_by_office() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  is_office boolean := new.ended_at is null and new.roles && array['commander', 'legal'];
  was_office boolean := tg_op = 'UPDATE' and old.ended_at is null and old.roles && array['commander', 'legal'];
begin
  if is_office and not was_office then
    insert into negotiation_admission (incident_id, user_id, by_office) values (new.incident_id, new.user_id, true) on conflict do nothing;
  elsif was_office and not is_office or new.ended_at is not null or 'partner' = any (new.roles) then
    update negotiation_admission set ended_at = now()
    where incident_id = new.incident_id and user_id = new.user_id and ended_at is null;
  end if;
  return null;
end $$;
create trigger admit_by_office after insert or update on membership for each row execute function app.admit_by_office();

-- Whoever was in the room by their role until now.
insert into negotiation_admission (incident_id, user_id, by_office, reason)
select m.incident_id, m.user_id, m.roles && array['commander', 'legal'],
  case when not m.roles && array['commander', 'legal'] then 'Negotiator when admission by name began' end
from membership m
where m.ended_at is null and m.roles && array['commander', 'legal', 'negotiator'];
`;

const ROOMS = `
create function app.is_admitted(in_incident uuid, person uuid) returns boolean language sql stable parallel safe security definer
set search_path = public, pg_temp as $$
  select exists (select 1 from negotiation_admission a where a.incident_id = in_incident and a.user_id = person and a.ended_at is null)
$$;

-- Rooms of an incident that somebody may enter: by their roles, and the extortion room by name.
create function app.rooms_of(in_incident uuid, person uuid) returns text[] language sql stable parallel safe security definer
set search_path = public, pg_temp as $$
  select array(
    select c.compartment from membership m join role_compartment c on c.role = any (m.roles)
    where m.incident_id = in_incident and m.user_id = person and m.ended_at is null and c.compartment <> 'negotiation'
    union
    select 'negotiation' where app.is_admitted(in_incident, person)
    order by 1)
$$;

-- Of oneself; nobody asks for the rooms of another.
create function app.my_rooms(in_incident uuid) returns text[] language sql stable parallel safe security definer
set search_path = public, pg_temp as $$ select app.rooms_of(in_incident, app.actor_id()) $$;
revoke execute on function app.rooms_of, app.is_admitted from breachdesk_runtime, public;
`;

/** app.granted of 0060; in the extortion room only a name counts, and whoever is named there negotiates. */
const GRANTED = {
  before: `
create or replace function app.granted(wanted text) returns table (incident_id uuid, compartment text)
language sql stable parallel safe security definer set search_path = public, pg_temp rows 20 as $$
  select distinct m.incident_id, c.compartment
  from membership m
  join user_account u on u.id = m.user_id and u.disabled_at is null and u.global_role = 'member'
  join incident i on i.id = m.incident_id
  join role_compartment c on c.role = any (m.roles)
  where m.user_id = app.actor_id() and m.ended_at is null
    and exists (select 1 from role_permission p where p.permission = wanted and p.role = any (m.roles))
    and (wanted like '%.read' or wanted = 'incident.archive'
      or i.archived_at is null and (i.phase <> 'closed' or wanted in ('incident.move', 'phase_move.create')))
$$;`,
  after: `
create or replace function app.granted(wanted text) returns table (incident_id uuid, compartment text)
language sql stable parallel safe security definer set search_path = public, pg_temp rows 20 as $$
  with mine as (
    select m.incident_id, m.user_id, m.roles
    from membership m
    join user_account u on u.id = m.user_id and u.disabled_at is null and u.global_role = 'member'
    join incident i on i.id = m.incident_id
    where m.user_id = app.actor_id() and m.ended_at is null
      and (wanted like '%.read' or wanted = 'incident.archive'
        or i.archived_at is null and (i.phase <> 'closed' or wanted in ('incident.move', 'phase_move.create')))
  )
  select distinct m.incident_id, c.compartment
  from mine m join role_compartment c on c.role = any (m.roles) and c.compartment <> 'negotiation'
  where exists (select 1 from role_permission p where p.permission = wanted and p.role = any (m.roles))
  union all
  select m.incident_id, 'negotiation'
  from mine m join negotiation_admission a on a.user_id = m.user_id and a.incident_id = m.incident_id and a.ended_at is null
  where exists (select 1 from role_permission p where p.permission = wanted and p.role = any (m.roles || 'negotiator'::text))
$$;`,
};

/** How a function asks whether a member enters a room. */
type Enters = (member: string, room: string) => string;

const byRole: Enters = (member, room) =>
  `exists (select 1 from role_compartment c where c.role = any (${member}.roles) and c.compartment = ${room})`;
const byName: Enters = (member, room) => `${room} = any (app.rooms_of(${member}.incident_id, ${member}.user_id))`;

/** Functions of 0026, 0064, 0071 and 0081 that ask for the rooms of somebody else; only how they ask differs. */
const tasksAndReminders = (enters: Enters): string => `
create or replace function app.sees_task(reader uuid, t task) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (
    select 1 from membership m join user_account u on u.id = m.user_id
    where m.incident_id = t.incident_id and m.user_id = reader and m.ended_at is null and (
      ${enters('m', 't.compartment')}
      or ('partner' = any (m.roles) and t.compartment = 'general' and t.tlp in ('CLEAR', 'GREEN', 'AMBER')
        and u.organisation_id = any (t.organisation_ids || t.shared_with))))
$$;

create or replace function app.fire_reminders(at timestamptz) returns integer language sql security definer set search_path = public, pg_temp as $$
  with fired as (
    insert into reminder_firing (incident_id, step_id, kind, subject_id, compartment, due_at, fired_at)
    select d.incident_id, s.id, d.kind, d.subject_id, d.compartment, d.due_at, at
    from app.deadlines_open() d join reminder_step s on s.kind = d.kind and s.active
    where d.due_at + make_interval(mins => s.offset_minutes) between d.known_at and at
    on conflict do nothing
    returning *
  ), given as (
    insert into reminder (incident_id, firing_id, user_id, created_at)
    select distinct f.incident_id, f.id, m.user_id, at
    from fired f
    join reminder_step s on s.id = f.step_id
    join membership m on m.incident_id = f.incident_id and m.ended_at is null and m.roles && s.roles
    join user_account u on u.id = m.user_id and u.disabled_at is null and u.global_role = 'member'
    where ${enters('m', 'f.compartment')}
      and exists (select 1 from role_permission p where p.permission = 'clock.read' and p.role = any (m.roles))
    on conflict do nothing
    returning 1
  )
  select count(*)::integer from given
$$;
`;

/** The same for who answers a question, and for reminders that go out by mail. */
const questionsAndMails = (enters: Enters): string => `
create or replace function app.keep_question() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'UPDATE' and new.text is distinct from old.text
    and exists (select 1 from correspondence c where c.id = new.correspondence_id and c.status = 'filed') then
    raise exception 'A question of a filed item is quoted as it stands' using errcode = '23514', constraint = 'correspondence_question_is_frozen';
  end if;
  if new.assignee_id is not null and (tg_op = 'INSERT' or new.assignee_id is distinct from old.assignee_id or new.compartment <> old.compartment)
    and not exists (select 1 from membership m
      where m.incident_id = new.incident_id and m.user_id = new.assignee_id and m.ended_at is null and ${enters('m', 'new.compartment')}) then
    raise exception 'Who answers sees the question' using errcode = '23514', constraint = 'correspondence_question_assignee_sees_it';
  end if;
  return new;
end $$;

create or replace function app.reminders_to_mail(at timestamptz) returns table (id uuid, email text, incident_id uuid, reference text, zone text,
  kind text, subject_id uuid, title text, due_at timestamptz)
language sql stable security definer set search_path = public, pg_temp as $$
  select m.id, u.email::text, i.id, i.reference, i.zone, f.kind, f.subject_id,
    case when f.compartment = 'general' then s.title end, f.due_at
  from reminder m
  join reminder_firing f on f.id = m.firing_id
  join incident i on i.id = m.incident_id
  join user_account u on u.id = m.user_id and u.disabled_at is null
  left join lateral (
    select o.title from obligation o where o.id = f.subject_id and o.tlp not in ('RED', 'AMBER+STRICT')
    union all
    select (app.organisation_names(array[h.asked_by_id]))[1] from notification_hold h
    where h.id = f.subject_id and h.tlp not in ('RED', 'AMBER+STRICT')
  ) s on true
  where app.is_system() and m.read_at is null and m.created_at between at - interval '1 day' and at
    and exists (select 1 from membership p
      where p.incident_id = m.incident_id and p.user_id = m.user_id and p.ended_at is null and ${enters('p', 'f.compartment')})
    and not exists (select 1 from outgoing_mail o where o.once_key = 'reminder ' || m.id)
  order by m.created_at, m.id
  limit 100
$$;
`;
