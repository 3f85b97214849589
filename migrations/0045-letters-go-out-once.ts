import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Contact data come in by files, whole or not at all. Each letter of a batch is kept as it was made: exported again it is
 * the same, and nobody has two under way. What a newer run says of a campaign is counted by PostgreSQL.
 */
export class LettersGoOutOnce implements MigrationInterface {
  name = 'LettersGoOutOnce1733702400045';

  async up(db: QueryRunner): Promise<void> {
    await db.query(COLUMNS);
    await db.query(FILES);
    await db.query(LETTERS);
    await db.query(RECONCILE);
    await db.query(LOOKS);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function app.reconcile_campaign, app.log_notice_read;
      drop table notice_letter, contact_file cascade;
      alter table notice_batch drop column archive_sha256, drop column exported_at;
      alter table notice_recipient drop column reach, drop column tried;
    `);
  }
}

const COLUMNS = `
alter table notice_recipient
  -- Channels that the contact data allow, so that nobody needs to open them for counting.
  add column reach text[] not null default '{}',
  -- Channels that were tried in vain.
  add column tried text[] not null default '{}';
alter table notice_batch
  -- Of the archive that was handed out first; every later export gives the same bytes or is refused.
  add column archive_sha256 text,
  add column exported_at timestamptz;
`;

const FILES = `
create table contact_file (
  id uuid primary key default gen_random_uuid(),
  incident_id uuid not null references incident,
  campaign_id uuid not null,
  file_name text not null,
  mapping jsonb not null,
  state text not null default 'waiting' constraint contact_file_state_word check (state in ('waiting', 'done', 'unchanged')),
  content_sha256 text,
  rows bigint not null default 0,
  -- Rows of persons of the campaign, of others (forgotten at once), and without a usable number by reason.
  matched bigint not null default 0,
  others bigint not null default 0,
  rejects jsonb not null default '{}',
  -- Persons whose contact data are new or other than before, and those left alone because a letter is under way.
  changed bigint not null default 0,
  under_way bigint not null default 0,
  compartment text not null default 'persons' constraint contact_file_room check (compartment = 'persons'),
  created_by uuid not null default app.actor_id() references user_account,
  created_at timestamptz not null default now(),
  constraint contact_file_in_incident foreign key (campaign_id, incident_id) references notice_campaign (id, incident_id)
);
create index contact_file_by_campaign on contact_file (campaign_id, created_at desc, id desc);
select app.audited('contact_file');
select app.secured('contact_file');
grant select, insert, update on contact_file to breachdesk_runtime;
create policy room_reads on contact_file for select to breachdesk_runtime using (
  (incident_id, compartment) in (select g.incident_id, g.compartment from app.granted('notice_recipient.read') g));
create policy room_creates on contact_file for insert to breachdesk_runtime with check (
  (incident_id, compartment) in (select g.incident_id, g.compartment from app.granted('notice_recipient.update') g));
create policy room_updates on contact_file for update to breachdesk_runtime
  using ((incident_id, compartment) in (select g.incident_id, g.compartment from app.granted('notice_recipient.update') g))
  with check ((incident_id, compartment) in (select g.incident_id, g.compartment from app.granted('notice_recipient.update') g));
`;

const LETTERS = `
create table notice_letter (
  id uuid primary key default gen_random_uuid(),
  incident_id uuid not null references incident,
  batch_id uuid not null references notice_batch,
  recipient_id uuid not null references notice_recipient,
  letter_id uuid not null references letter_version,
  -- Contact data, guardian and categories as they were when the letter was made.
  sealed_contact bytea,
  to_guardian boolean not null,
  categories integer not null,
  -- Null while under way.
  outcome text constraint notice_letter_outcome_word check (outcome in ('delivered', 'returned', 'bounced', 'failed', 'cancelled')),
  compartment text not null default 'persons' constraint notice_letter_room check (compartment = 'persons'),
  constraint notice_letter_in_batch_once unique (batch_id, recipient_id)
);
-- Nobody gets a second letter while one is under way, or after one has arrived.
create unique index notice_letter_one_for_a_person on notice_letter (recipient_id) where outcome is null or outcome = 'delivered';
create index notice_letter_by_recipient on notice_letter (recipient_id);
select app.secured('notice_letter');
grant select, insert, update on notice_letter to breachdesk_runtime;
create policy room_reads on notice_letter for select to breachdesk_runtime using (
  (incident_id, compartment) in (select g.incident_id, g.compartment from app.granted('notice_batch.read') g));
create policy room_creates on notice_letter for insert to breachdesk_runtime with check (
  (incident_id, compartment) in (select g.incident_id, g.compartment from app.granted('notice_batch.create') g));
create policy room_updates on notice_letter for update to breachdesk_runtime
  using ((incident_id, compartment) in (select g.incident_id, g.compartment from app.granted('notice_batch.create') g))
  with check ((incident_id, compartment) in (select g.incident_id, g.compartment from app.granted('notice_batch.create') g));
`;

const RECONCILE = `
-- What the newest run says of a campaign: who belongs to its cohort and is not in it, and who is in it no longer rightly.
create function app.reconcile_campaign(campaign uuid)
returns table (run_id uuid, run_number integer, missing bigint, gone bigint, gone_waiting bigint)
language plpgsql stable security definer set search_path = public, pg_temp set work_mem = '128MB' as $$
declare
  the notice_campaign;
  run register_run;
  register integer;
  bits app.cohort_bits;
  limits date[];
begin
  select * into the from notice_campaign c where c.id = campaign;
  register := app.own_register(the.incident_id, 'notice_campaign.read');
  if register is null then return; end if;
  select * into run from register_run r where r.incident_id = the.incident_id order by r.number desc limit 1;
  bits := app.cohort_bits(register, the.rules);
  limits := app.age_limits(run.as_of);
  return query
    with now_in as materialized (
      select q.key from app.persons_at(register, run.number) q
      where app.in_cohort(bits, q.tables, q.categories, q.marks, q.standing, app.age_group(q.born, limits))
    ), joined as (
      select n.key, r.id, r.state
      from now_in n full join (select * from notice_recipient x where x.campaign_id = the.id) r on r.person_key = n.key
    )
    select run.id, run.number, count(*) filter (where j.id is null),
      count(*) filter (where j.key is null and j.state <> 'left_out'),
      count(*) filter (where j.key is null and j.state = 'waiting')
    from joined j;
end $$;
`;

const LOOKS = `
-- Changes of recipients are events and not in the record, so that a look at one names its incident itself.
create function app.log_notice_read(recipient uuid) returns void
language sql security definer set search_path = public, pg_temp as $$
  insert into audit_entry (actor_id, request_id, table_name, record_id, incident_id, compartment, action, changed_fields)
  select app.actor_id(), nullif(current_setting('app.request', true), ''), 'notice_recipient', r.id, r.incident_id, r.compartment, 'read', '{}'
  from notice_recipient r
  where r.id = recipient and (r.incident_id, r.compartment) in (select g.incident_id, g.compartment from app.granted('notice_recipient.read') g)
$$;
`;
