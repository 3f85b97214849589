import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The ground everything stands on: who is acting, the append-only record, and the helpers that give a table its
 * audit trigger and row security. Later migrations call `app.audited`, `app.member_table` and `app.case_table`.
 */
export class RecordAndRowSecurity implements MigrationInterface {
  name = 'RecordAndRowSecurity1733702400001';

  async up(db: QueryRunner): Promise<void> {
    await db.query(ACTOR);
    await db.query(MOMENT);
    await db.query(AUDIT);
    await db.query(ROLES);
    await db.query(ROW_SECURITY);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('The record cannot be taken back'));
  }
}

const ACTOR = `
create schema app;
grant usage on schema app, public to breachdesk_runtime;

-- The acting user of this transaction; null when nobody said who acts, and then there are no rows.
create function app.actor_id() returns uuid language sql stable parallel safe as
$$ select nullif(current_setting('app.actor', true), '')::uuid $$;

-- The product itself: migrations, sign-in, invitations. It owns accounts and sees no case content.
create function app.system_id() returns uuid language sql immutable parallel safe as
$$ select '00000000-0000-0000-0000-000000000001'::uuid $$;

create function app.is_system() returns boolean language sql stable parallel safe as
$$ select app.actor_id() is not distinct from app.system_id() $$;
`;

const MOMENT = `
create function app.is_moment(m jsonb) returns boolean language sql immutable parallel safe as $$
  select jsonb_typeof(m) = 'object'
    and coalesce(m->>'at', '') ~ '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,3})?Z$'
    and coalesce(m->>'precision', '') in ('year', 'month', 'day', 'minute')
    and length(coalesce(m->>'zone', '')) between 1 and 64
$$;
create domain moment as jsonb constraint moment_is_whole check (value is null or app.is_moment(value));

-- Immutable because the text always ends in Z: the session's zone plays no part.
create function app.moment_at(m jsonb) returns timestamptz language sql immutable parallel safe as
$$ select (m->>'at')::timestamptz $$;
`;

const AUDIT = `
create table audit_entry (
  seq bigint generated always as identity primary key,
  at timestamptz not null default clock_timestamp(),
  actor_id uuid not null,
  request_id text,
  table_name text not null,
  record_id uuid,
  incident_id uuid,
  compartment text,
  action text not null constraint audit_entry_action_word check (action in ('insert', 'update', 'delete', 'read')),
  changed_fields text[] not null,
  before jsonb,
  after jsonb
);
create index audit_entry_by_record on audit_entry (record_id, seq desc);
create index audit_entry_by_incident on audit_entry (incident_id, seq desc);
create index audit_entry_by_actor on audit_entry (actor_id, seq desc);

create function app.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'The record is append-only' using errcode = '23514', constraint = 'audit_entry_append_only';
end $$;
create trigger audit_entry_append_only before update or delete or truncate on audit_entry
  for each statement execute function app.refuse_change();

-- Writes before and after of one row. Arguments name secret columns: their change is recorded, their value never.
create function app.audit() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  old_row jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) end;
  new_row jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) end;
  any_row jsonb := coalesce(new_row, old_row);
  changed text[];
begin
  if app.actor_id() is null then
    raise exception 'A write without an actor is refused' using errcode = '42501';
  end if;
  select coalesce(array_agg(k order by k), '{}') into changed
  from jsonb_object_keys(any_row) k
  where old_row is null or new_row is null or old_row -> k is distinct from new_row -> k;
  insert into audit_entry (actor_id, request_id, table_name, record_id, incident_id, compartment, action, changed_fields, before, after)
  values (
    app.actor_id(),
    nullif(current_setting('app.request', true), ''),
    tg_table_name,
    coalesce(any_row ->> 'id', any_row ->> 'incident_id')::uuid,
    case when tg_table_name = 'incident' then any_row ->> 'id' else any_row ->> 'incident_id' end::uuid,
    any_row ->> 'compartment',
    lower(tg_op),
    changed,
    old_row - coalesce(tg_argv, '{}'),
    new_row - coalesce(tg_argv, '{}')
  );
  return null;
end $$;

create function app.audited(target regclass, variadic secrets text[] default '{}') returns void language plpgsql as $$
begin
  execute format('create trigger audited after insert or update or delete on %s for each row execute function app.audit(%s)',
    target, (select string_agg(quote_literal(s), ', ') from unnest(secrets) s));
end $$;

-- A look into a room whose reading is itself on record (negotiation, evidence, persons).
create function app.log_read(in_table text, records uuid[]) returns void
language sql security definer set search_path = public, pg_temp as $$
  insert into audit_entry (actor_id, request_id, table_name, record_id, incident_id, compartment, action, changed_fields)
  select app.actor_id(), nullif(current_setting('app.request', true), ''), in_table, r,
    (select e.incident_id from audit_entry e where e.record_id = r order by e.seq desc limit 1),
    (select e.compartment from audit_entry e where e.record_id = r order by e.seq desc limit 1), 'read', '{}'
  from unnest(records) r
$$;
`;

const ROLES = `
-- Copied from libs/contract/src/permissions.ts at every migration, so that guard and row security read one table.
create table role_permission (
  permission text not null,
  role text not null,
  primary key (permission, role)
);
create table role_compartment (
  role text not null,
  compartment text not null,
  primary key (role, compartment)
);
`;

const ROW_SECURITY = `
-- Row security on, forced for the owner too; the owner's own policy lets migrations and definer functions work.
create function app.secured(target regclass) returns void language plpgsql as $$
begin
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  execute format('create policy owner_works on %s to %I using (true) with check (true)', target, current_user);
end $$;

select app.secured('audit_entry');
select app.secured('role_permission');
select app.secured('role_compartment');
grant select on audit_entry, role_permission, role_compartment to breachdesk_runtime;
create policy everyone_reads on role_permission for select to breachdesk_runtime using (app.actor_id() is not null);
create policy everyone_reads on role_compartment for select to breachdesk_runtime using (app.actor_id() is not null);

-- Columns and checks that every case record carries.
create function app.keep_case_row() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    new.version := 1;
    new.created_at := now();
    new.created_by := app.actor_id();
  else
    if new.incident_id <> old.incident_id or new.id <> old.id then
      raise exception 'A record stays in its incident' using errcode = '23514', constraint = 'record_stays_in_its_incident';
    end if;
    new.version := old.version + 1;
    new.created_at := old.created_at;
    new.created_by := old.created_by;
  end if;
  new.updated_at := now();
  if exists (
    select 1 from unnest(new.shared_with) o
    where (tg_op = 'INSERT' or o <> all (old.shared_with))
      and not exists (select 1 from participation p
        where p.incident_id = new.incident_id and p.organisation_id = o and p.left_at is null)
  ) then
    raise exception 'Shared only with organisations that take part' using errcode = '23514', constraint = 'shared_with_takes_part';
  end if;
  return new;
end $$;

-- Rows of one incident that members of it may read; a partner only what the given condition names.
create function app.member_table(target regclass, partner_sees text default 'false') returns void language plpgsql as $$
declare noun text := target::text;
begin
  perform app.secured(target);
  execute format('grant select, insert, update on %s to breachdesk_runtime', target);
  execute format($p$create policy member_reads on %s for select to breachdesk_runtime using (
    incident_id in (select g.incident_id from app.granted(%L) g)
    or (incident_id in (select g.incident_id from app.partner_granted(%L) g) and %s))$p$,
    target, noun || '.read', noun || '.read', partner_sees);
  execute format($p$create policy member_creates on %s for insert to breachdesk_runtime with check (
    incident_id in (select g.incident_id from app.granted(%L) g))$p$, target, noun || '.create');
  execute format($p$create policy member_updates on %s for update to breachdesk_runtime
    using (incident_id in (select g.incident_id from app.granted(%L) g))
    with check (incident_id in (select g.incident_id from app.granted(%L) g))$p$,
    target, noun || '.update', noun || '.update');
end $$;

-- The third and fourth wall for a case record: compartment by role, partners by lane or by name and TLP.
-- own_lane: which rows a partner may write; sees: what a partner sees besides that; extra: holds for everybody.
create function app.case_table(target regclass, own_lane text default 'false', extra text default 'true') returns void
language plpgsql as $$
declare
  noun text := target::text;
  inside text := '(incident_id, compartment) in (select g.incident_id, g.compartment from app.granted(%L) g)';
  outside text := 'tlp in (''CLEAR'', ''GREEN'', ''AMBER'') and compartment = ''general''
    and incident_id in (select g.incident_id from app.partner_granted(%L) g) and (%s)';
  named text := '(select app.actor_organisation()) = any (shared_with)';
begin
  execute format('alter table %s
    add column id uuid not null default gen_random_uuid() primary key,
    add column incident_id uuid not null references incident,
    add column tlp text not null default ''AMBER'',
    add column compartment text not null default ''general'',
    add column shared_with uuid[] not null default ''{}'',
    add column version integer not null default 1,
    add column created_at timestamptz not null default now(),
    add column created_by uuid not null references user_account,
    add column updated_at timestamptz not null default now(),
    add column archived_at timestamptz,
    add constraint %I check (tlp in (''CLEAR'', ''GREEN'', ''AMBER'', ''AMBER+STRICT'', ''RED'')),
    add constraint %I check (compartment in (''general'', ''legal'', ''negotiation'', ''persons''))',
    target, noun || '_tlp_word', noun || '_compartment_word');
  execute format('create trigger a_keep_case_row before insert or update on %s for each row execute function app.keep_case_row()', target);
  perform app.audited(target);
  perform app.secured(target);
  execute format('grant select, insert, update on %s to breachdesk_runtime', target);
  execute format('create policy case_reads on %s for select to breachdesk_runtime using ((%s or (%s)) and (%s))', target,
    format(inside, noun || '.read'), format(outside, noun || '.read', named || ' or ' || own_lane), extra);
  execute format('create policy case_creates on %s for insert to breachdesk_runtime with check ((%s or (%s)) and (%s))', target,
    format(inside, noun || '.create'), format(outside, noun || '.create', own_lane), extra);
  execute format('create policy case_updates on %s for update to breachdesk_runtime using ((%s or (%s)) and (%s)) with check ((%s or (%s)) and (%s))', target,
    format(inside, noun || '.update'), format(outside, noun || '.update', own_lane), extra,
    format(inside, noun || '.update'), format(outside, noun || '.update', own_lane), extra);
end $$;
`;
