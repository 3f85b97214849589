import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Before and after a deadline people are reminded, more of them the later it is. A step is fired once for a deadline, however
 * many processes run and however long none did; each reminder is a row of the person reminded.
 */
export class RemindersAreGivenOnce implements MigrationInterface {
  name = 'RemindersAreGivenOnce1733702400064';

  async up(db: QueryRunner): Promise<void> {
    await db.query(STEPS);
    await db.query(`select set_config('app.actor', app.system_id()::text, true)`);
    await db.query(LADDER);
    await db.query(REMINDERS);
    await db.query(FIRE);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function app.fire_reminders, app.deadlines_open;
      drop table reminder, reminder_firing, reminder_step;
    `);
  }
}

const STEPS = `
create table reminder_step (
  id uuid primary key default gen_random_uuid(),
  kind text not null constraint reminder_step_kind_word check (kind in ('obligation', 'hold_review')),
  -- Minutes from the deadline; before it negative.
  offset_minutes integer not null constraint reminder_step_offset_bounded check (offset_minutes between -525600 and 525600),
  roles text[] not null constraint reminder_step_has_role check (cardinality(roles) > 0)
    constraint reminder_step_roles_word check (roles <@ array['commander', 'legal', 'scope_analyst', 'negotiator', 'communications',
      'responder', 'observer', 'partner']),
  active boolean not null default true,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint reminder_step_once unique (kind, offset_minutes)
);
create trigger a_keep_row before update on reminder_step for each row execute function app.keep_account_row();
select app.audited('reminder_step');
select app.secured('reminder_step');
grant select, insert, update on reminder_step to breachdesk_runtime;
create policy everyone_reads on reminder_step for select to breachdesk_runtime using (app.actor_id() is not null);
create policy administrators_create on reminder_step for insert to breachdesk_runtime
  with check ((select app.actor_is('administrator')));
create policy administrators_update on reminder_step for update to breachdesk_runtime
  using ((select app.actor_is('administrator'))) with check ((select app.actor_is('administrator')));
`;

// A week and two days for what has a month, two days to an hour for what has 72 hours; management once it is over.
const LADDER = `
insert into reminder_step (kind, offset_minutes, roles) values
  ('obligation', -10080, '{legal}'), ('obligation', -2880, '{legal,commander}'), ('obligation', -1440, '{legal,commander}'),
  ('obligation', -360, '{legal,commander}'), ('obligation', -60, '{legal,commander}'), ('obligation', 0, '{legal,commander}'),
  ('obligation', 60, '{legal,commander,observer}'), ('obligation', 1440, '{legal,commander,observer}'),
  ('hold_review', -1440, '{legal}'), ('hold_review', 0, '{legal,commander}'), ('hold_review', 1440, '{legal,commander,observer}');
`;

const REMINDERS = `
-- A step that was fired for a deadline. A deadline that is moved is another one.
create table reminder_firing (
  id uuid primary key default gen_random_uuid(),
  incident_id uuid not null references incident,
  step_id uuid not null references reminder_step,
  kind text not null constraint reminder_firing_kind_word check (kind in ('obligation', 'hold_review')),
  subject_id uuid not null,
  compartment text not null,
  due_at timestamptz not null,
  fired_at timestamptz not null,
  constraint reminder_firing_once unique (subject_id, step_id, due_at)
);
create index reminder_firing_by_incident on reminder_firing (incident_id, fired_at desc);
select app.secured('reminder_firing');
create policy member_reads on reminder_firing for select to breachdesk_runtime using (
  (incident_id, compartment) in (select g.incident_id, g.compartment from app.granted('clock.read') g));
grant select on reminder_firing to breachdesk_runtime;

create table reminder (
  id uuid primary key default gen_random_uuid(),
  incident_id uuid not null references incident,
  firing_id uuid not null references reminder_firing,
  user_id uuid not null references user_account,
  created_at timestamptz not null default now(),
  read_at timestamptz,
  constraint reminder_once unique (firing_id, user_id)
);
create index reminder_by_user on reminder (user_id, created_at desc, id desc);
create index reminder_unread on reminder (user_id) where read_at is null;
select app.secured('reminder');
grant select on reminder to breachdesk_runtime;
grant update (read_at) on reminder to breachdesk_runtime;
-- Whoever lost the right to the incident is reminded of it no more.
create policy own_reads on reminder for select to breachdesk_runtime using (
  user_id = (select app.actor_id()) and incident_id in (select g.incident_id from app.granted('clock.read') g));
create policy own_marks on reminder for update to breachdesk_runtime using (
  user_id = (select app.actor_id()) and incident_id in (select g.incident_id from app.granted('clock.read') g));
`;

const FIRE = `
-- Deadlines that nothing ended yet, with when each became known: a step whose time lay before that is not fired.
create function app.deadlines_open() returns table (kind text, subject_id uuid, incident_id uuid, compartment text,
  due_at timestamptz, known_at timestamptz)
language sql stable security definer set search_path = public, pg_temp as $$
  select 'obligation', o.id, o.incident_id, o.compartment, o.due_at, o.due_known_at
  from obligation o join incident i on i.id = o.incident_id
  where o.due_at is not null and o.archived_at is null and i.archived_at is null and i.phase <> 'closed'
    and not exists (select 1 from submission s where s.obligation_id = o.id
      and not exists (select 1 from correspondence n where n.corrects_id = s.correspondence_id and n.status = 'filed'))
    and not exists (select 1 from decision_not_to_notify d where d.obligation_id = o.id and d.state = 'approved')
    and coalesce((select a.applies from obligation_assessment a where a.obligation_id = o.id order by a.seq desc limit 1), 'undecided') <> 'no'
  union all
  select 'hold_review', h.id, h.incident_id, h.compartment, (h.review_on + 1)::timestamp at time zone i.zone, h.created_at
  from notification_hold h join incident i on i.id = h.incident_id
  where h.lifted_at is null and i.archived_at is null and i.phase <> 'closed'
$$;

-- Fires what is due by now and was not fired, and gives how many people were reminded. Two that do it at once wait for
-- each other at the key and fire each step once.
create function app.fire_reminders(at timestamptz) returns integer language sql security definer set search_path = public, pg_temp as $$
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
    where exists (select 1 from role_compartment c where c.role = any (m.roles) and c.compartment = f.compartment)
      and exists (select 1 from role_permission p where p.permission = 'clock.read' and p.role = any (m.roles))
    on conflict do nothing
    returning 1
  )
  select count(*)::integer from given
$$;
revoke execute on function app.deadlines_open from breachdesk_runtime;
`;
