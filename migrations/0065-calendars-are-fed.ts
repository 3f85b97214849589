import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A person gives a calendar program a secret address of their due dates; only its hash is kept, and it can be revoked. */
export class CalendarsAreFed implements MigrationInterface {
  name = 'CalendarsAreFed1733702400065';

  async up(db: QueryRunner): Promise<void> {
    await db.query(FEEDS);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table calendar_feed');
  }
}

const FEEDS = `
create table calendar_feed (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references user_account,
  name text not null constraint calendar_feed_name_given check (length(trim(name)) > 0),
  token_hash text not null constraint calendar_feed_token_hash_key unique,
  created_at timestamptz not null default now(),
  revoked_at timestamptz
);
create index calendar_feed_by_user on calendar_feed (user_id, created_at desc, id desc);
select app.audited('calendar_feed', 'token_hash');
select app.secured('calendar_feed');
grant select, insert on calendar_feed to breachdesk_runtime;
grant update (revoked_at) on calendar_feed to breachdesk_runtime;
-- The product itself finds whose feed a token is; nobody else sees another's.
create policy own_and_product on calendar_feed for select to breachdesk_runtime
  using (user_id = (select app.actor_id()) or (select app.is_system()));
create policy own_creates on calendar_feed for insert to breachdesk_runtime with check (user_id = (select app.actor_id()));
create policy own_revokes on calendar_feed for update to breachdesk_runtime using (user_id = (select app.actor_id()));
`;
