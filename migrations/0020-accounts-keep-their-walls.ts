import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Accounts hold also when the API is stepped around: nobody raises themselves, and no incident loses its last
 * commander by a change of role.
 */
export class AccountsKeepTheirWalls implements MigrationInterface {
  name = 'AccountsKeepTheirWalls1733702400020';

  async up(db: QueryRunner): Promise<void> {
    await db.query(KEEPERS_READ);
    await db.query(OWN_ROW);
    await db.query(LAST_COMMANDER);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Walls are not taken down'));
  }
}

// Apart from `visible_users`, whose snapshot cannot know a row that this very statement inserts (insert … returning),
// and far cheaper for the look at the account that every request begins with.
const KEEPERS_READ = `
create policy account_keepers_read on organisation for select to breachdesk_runtime
  using ((select app.is_system() or app.actor_is('administrator')));
create policy account_keepers_read on user_account for select to breachdesk_runtime
  using ((select app.is_system() or app.actor_is('administrator')));
`;

const OWN_ROW = `
-- Row security lets people change their own row, for the password. Role, organisation and the rest are not theirs.
create function app.keep_own_account_to_password() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
  if not (app.is_system() or app.actor_is('administrator'))
    and (new.id, new.organisation_id, new.display_name, new.email, new.global_role, new.disabled_at, new.created_at)
      is distinct from
      (old.id, old.organisation_id, old.display_name, old.email, old.global_role, old.disabled_at, old.created_at) then
    raise exception 'Accounts are kept by administrators' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger account_kept_by_administrators before update on user_account
  for each row execute function app.keep_own_account_to_password();
`;

// As in 0003, and: a commander whose account stops being a member's is as gone as one whose account is disabled.
const LAST_COMMANDER = `
create or replace function app.keep_a_commander() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if 'commander' = any (old.roles) and old.ended_at is null
    and (not 'commander' = any (new.roles) or new.ended_at is not null) then
    perform 1 from incident where id = old.incident_id for update;
    if not exists (select 1 from membership m join user_account u on u.id = m.user_id
      where m.incident_id = old.incident_id and m.id <> old.id and m.ended_at is null
        and 'commander' = any (m.roles) and u.disabled_at is null and u.global_role = 'member') then
      raise exception 'The last commander stays' using errcode = '23514', constraint = 'last_commander_stays';
    end if;
  end if;
  return new;
end $$;

create or replace function app.keep_commanders_enabled() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare left_alone uuid;
begin
  if (old.disabled_at is null and new.disabled_at is not null) or (old.global_role = 'member' and new.global_role <> 'member') then
    perform 1 from incident where id in (select incident_id from membership where user_id = old.id and ended_at is null) order by id for update;
    select m.incident_id into left_alone from membership m join incident i on i.id = m.incident_id
    where m.user_id = old.id and m.ended_at is null and 'commander' = any (m.roles) and i.phase <> 'closed'
      and not exists (select 1 from membership o join user_account u on u.id = o.user_id
        where o.incident_id = m.incident_id and o.id <> m.id and o.ended_at is null
          and 'commander' = any (o.roles) and u.disabled_at is null and u.global_role = 'member')
    limit 1;
    if left_alone is not null then
      raise exception 'The last commander stays' using errcode = '23514', constraint = 'last_commander_stays';
    end if;
  end if;
  return new;
end $$;
`;
