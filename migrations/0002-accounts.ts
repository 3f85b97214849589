import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Organisations, the people in them, and how they get in: sessions, invitations, the first set-up. */
export class Accounts implements MigrationInterface {
  name = 'Accounts1733702400002';

  async up(db: QueryRunner): Promise<void> {
    await db.query(TABLES);
    await db.query(WALLS);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(
      'drop table sign_in_failure, idempotent_request, session, setup_link, invitation, user_account, organisation cascade',
    );
  }
}

const TABLES = `
create table organisation (
  id uuid primary key default gen_random_uuid(),
  name text not null constraint organisation_name_given check (length(trim(name)) > 0),
  kind text not null constraint organisation_kind_word check (kind in ('controller', 'police', 'cyber_crime_centre',
    'supervisory_authority', 'health_authority', 'processor', 'law_firm', 'insurer', 'communications', 'other')),
  active_from date,
  active_to date,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint organisation_active_in_order check (active_to is null or active_from is null or active_to >= active_from)
);
create unique index organisation_name_once on organisation (lower(name));

create table user_account (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid references organisation,
  display_name text not null constraint user_account_name_given check (length(trim(display_name)) > 0),
  email text not null,
  global_role text not null constraint user_account_global_role_word check (global_role in ('administrator', 'auditor', 'member')),
  password_hash text,
  password_changed_at timestamptz,
  disabled_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create unique index user_account_email_once on user_account (lower(email));

create table invitation (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references user_account,
  token_hash text not null unique,
  created_by uuid not null,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  used_at timestamptz
);
create index invitation_by_user on invitation (user_id);

create table setup_link (
  id uuid primary key default gen_random_uuid(),
  token_hash text not null unique,
  created_at timestamptz not null default now(),
  used_at timestamptz
);

-- Shape of connect-pg-simple; sid is useless without the secret that signs the cookie.
create table session (
  sid text primary key,
  sess jsonb not null,
  expire timestamptz not null,
  id uuid not null default gen_random_uuid() unique,
  user_id uuid generated always as ((sess -> 'passport' ->> 'user')::uuid) stored,
  created_at timestamptz not null default now()
);
create index session_by_user on session (user_id);
create index session_by_expire on session (expire);

create table idempotent_request (
  actor_id uuid not null,
  key text not null,
  request_hash text not null,
  record_id uuid,
  created_at timestamptz not null default now(),
  primary key (actor_id, key)
);
create index idempotent_request_by_age on idempotent_request (created_at);

create table sign_in_failure (
  bucket text primary key,
  failures integer not null,
  window_ends_at timestamptz not null
);

insert into user_account (id, display_name, email, global_role, disabled_at)
values (app.system_id(), 'Breachdesk', 'system@breachdesk.invalid', 'auditor', now());

create function app.keep_account_row() returns trigger language plpgsql as $$
begin
  new.version := old.version + 1;
  new.updated_at := now();
  return new;
end $$;
create trigger a_keep_row before update on organisation for each row execute function app.keep_account_row();
create trigger a_keep_row before update on user_account for each row execute function app.keep_account_row();

-- Somebody must always be able to let people in: the last active administrator stays.
create function app.keep_an_administrator() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if old.global_role = 'administrator' and old.disabled_at is null
    and (new.global_role <> 'administrator' or new.disabled_at is not null) then
    perform pg_advisory_xact_lock(hashtext('administrators'));
    if not exists (select 1 from user_account u
      where u.global_role = 'administrator' and u.disabled_at is null and u.password_hash is not null and u.id <> old.id) then
      raise exception 'The last administrator stays' using errcode = '23514', constraint = 'last_administrator_stays';
    end if;
  end if;
  return new;
end $$;
create trigger keep_an_administrator before update on user_account for each row execute function app.keep_an_administrator();

select app.audited('organisation');
select app.audited('user_account', 'password_hash');
select app.audited('invitation', 'token_hash');
select app.audited('setup_link', 'token_hash');
-- Only sign-in and sign-out are events; the touch of every request is not.
create trigger audited after insert or delete on session for each row execute function app.audit('sid', 'sess');
create trigger audited after insert or update or delete on role_permission for each row execute function app.audit();
create trigger audited after insert or update or delete on role_compartment for each row execute function app.audit();
`;

const WALLS = `
create function app.actor_organisation() returns uuid language sql stable parallel safe security definer
set search_path = public, pg_temp as
$$ select u.organisation_id from user_account u where u.id = app.actor_id() and u.disabled_at is null $$;

create function app.actor_is(wanted text) returns boolean language sql stable parallel safe security definer
set search_path = public, pg_temp as
$$ select exists (select 1 from user_account u where u.id = app.actor_id() and u.global_role = wanted and u.disabled_at is null) $$;

select app.secured(t) from unnest(array['organisation', 'user_account', 'invitation', 'setup_link', 'session',
  'idempotent_request', 'sign_in_failure']::regclass[]) t;

grant select, insert, update on organisation, user_account, invitation, setup_link to breachdesk_runtime;
grant select, insert, update, delete on session, sign_in_failure, idempotent_request to breachdesk_runtime;

create policy account_keepers_write on organisation for insert to breachdesk_runtime
  with check ((select app.is_system() or app.actor_is('administrator')));
create policy account_keepers_change on organisation for update to breachdesk_runtime
  using ((select app.is_system() or app.actor_is('administrator')));
create policy account_keepers_write on user_account for insert to breachdesk_runtime
  with check ((select app.is_system() or app.actor_is('administrator')));
create policy account_keepers_change on user_account for update to breachdesk_runtime
  using ((select app.is_system() or app.actor_is('administrator')) or id = (select app.actor_id()));
create policy account_keepers on invitation to breachdesk_runtime
  using ((select app.is_system() or app.actor_is('administrator')))
  with check ((select app.is_system() or app.actor_is('administrator')));
create policy system_only on setup_link to breachdesk_runtime using ((select app.is_system())) with check ((select app.is_system()));
create policy system_only on sign_in_failure to breachdesk_runtime using ((select app.is_system())) with check ((select app.is_system()));
create policy own_requests on idempotent_request to breachdesk_runtime
  using (actor_id = (select app.actor_id())) with check (actor_id = (select app.actor_id()));
create policy session_store_and_owner on session to breachdesk_runtime
  using ((select app.is_system() or app.actor_is('administrator')) or user_id = (select app.actor_id()))
  with check ((select app.is_system()));
`;
