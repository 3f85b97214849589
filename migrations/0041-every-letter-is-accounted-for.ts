import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Every person of a campaign has one row: where their letter stands, and by what handling. Contact data are sealed and
 * leave with their key. Batches go out once; what happened to each letter is appended and never changed.
 */
export class EveryLetterIsAccountedFor implements MigrationInterface {
  name = 'EveryLetterIsAccountedFor1733702400041';

  async up(db: QueryRunner): Promise<void> {
    await db.query(BATCHES);
    await db.query(RECIPIENTS);
    await db.query(EVENTS);
    await db.query(DESTRUCTION);
    await db.query(WALLS);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table contact_destruction, notice_event, notice_recipient, notice_batch cascade;
      drop function app.check_notice_batch, app.refuse_change_of_proof, app.note_new_recipients, app.note_changed_recipients,
        app.keep_recipient;
    `);
  }
}

const BATCHES = `
create table notice_batch (
  id uuid primary key default gen_random_uuid(),
  incident_id uuid not null references incident,
  campaign_id uuid not null,
  number integer not null,
  channel text not null constraint notice_batch_channel_word check (channel in ('digital_post', 'print', 'email', 'phone')),
  handling text not null default 'ordinary' constraint notice_batch_handling_word check (handling in ('ordinary', 'protected')),
  state text not null default 'made' constraint notice_batch_state_word check (state in ('made', 'released', 'sent', 'cancelled')),
  recipients integer not null constraint notice_batch_not_empty check (recipients > 0),
  -- Files that an export gives: [{name, bytes, sha256}]. The same batch gives the same files.
  manifest jsonb not null default '[]',
  released_by uuid references user_account,
  released_at timestamptz,
  sent_by uuid references user_account,
  sent_at timestamptz,
  cancelled_reason text,
  compartment text not null default 'persons' constraint notice_batch_room check (compartment = 'persons'),
  version integer not null default 1,
  created_by uuid not null references user_account,
  created_at timestamptz not null default now(),
  constraint notice_batch_number_once unique (campaign_id, number),
  constraint notice_batch_place unique (id, campaign_id),
  constraint notice_batch_in_incident foreign key (campaign_id, incident_id) references notice_campaign (id, incident_id),
  constraint notice_batch_sent_is_released check (state <> 'sent' or (released_at is not null and sent_at is not null)),
  constraint notice_batch_cancelled_says_why check (state <> 'cancelled' or cancelled_reason is not null)
);
create index notice_batch_by_incident on notice_batch (incident_id, created_at desc nulls last, id desc);

create function app.check_notice_batch() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'UPDATE' then
    if (new.incident_id, new.campaign_id, new.number, new.channel, new.handling, new.recipients, new.created_by)
      is distinct from (old.incident_id, old.campaign_id, old.number, old.channel, old.handling, old.recipients, old.created_by)
      or (old.state <> new.state and (old.state, new.state) not in
        (('made', 'released'), ('released', 'sent'), ('made', 'cancelled'), ('released', 'cancelled'))) then
      raise exception 'A batch stays as it was made' using errcode = '23514', constraint = 'notice_batch_stays';
    end if;
    new.version := old.version + 1;
  end if;
  if new.state in ('made', 'released', 'sent') and (tg_op = 'INSERT' or old.state <> new.state) and exists (
    select 1 from notification_hold h where h.incident_id = new.incident_id and h.lifted_at is null) then
    raise exception 'Letters are held back' using errcode = '23514', constraint = 'notice_batch_is_held_back';
  end if;
  if new.state = 'released' and (tg_op = 'INSERT' or old.state = 'made') then
    -- Four eyes: who made a batch does not release it.
    if new.created_by = app.actor_id() or new.released_by is distinct from app.actor_id() then
      raise exception 'Another person releases' using errcode = '23514', constraint = 'notice_batch_needs_four_eyes';
    end if;
    if not (new.incident_id in (select g.incident_id from app.granted('notice_batch.release') g)) then
      raise exception 'Not a releaser' using errcode = '42501';
    end if;
  end if;
  return new;
end $$;
create trigger check_notice_batch before insert or update on notice_batch for each row execute function app.check_notice_batch();
`;

const RECIPIENTS = `
create table notice_recipient (
  id uuid primary key default gen_random_uuid(),
  incident_id uuid not null references incident,
  campaign_id uuid not null,
  -- Keyed hash of the person in the register of the incident.
  person_key uuid not null,
  -- Printed on the letter in place of any number of the person.
  reference text not null constraint notice_recipient_reference_shape check (reference ~ '^L-[0-9A-HJKMNP-TV-Z]{8}$'),
  -- Name, address, mail and phone, sealed with the key of the campaign; null: none came, or destroyed.
  sealed_contact bytea,
  language text not null default 'da' constraint notice_recipient_language_word check (language in ('da', 'de', 'en')),
  channel text not null default 'none' constraint notice_recipient_channel_word check (channel in ('none', 'digital_post', 'print', 'email', 'phone')),
  handling text not null default 'ordinary' constraint notice_recipient_handling_word check (handling in ('ordinary', 'protected')),
  to_guardian boolean not null default false,
  state text not null default 'waiting' constraint notice_recipient_state_word
    check (state in ('waiting', 'in_batch', 'sent', 'delivered', 'returned', 'bounced', 'failed', 'left_out')),
  left_out_reason text,
  -- The batch it lies in or went out with last. One place: no letter is in two batches at once.
  batch_id uuid,
  letter_id uuid,
  compartment text not null default 'persons' constraint notice_recipient_room check (compartment = 'persons'),
  -- When that happened, and where it is known from: name and SHA-256 of a status file, or by hand.
  changed_at timestamptz not null default now(),
  source text,
  constraint notice_recipient_person_once unique (campaign_id, person_key),
  constraint notice_recipient_reference_once unique (campaign_id, reference),
  constraint notice_recipient_in_incident foreign key (campaign_id, incident_id) references notice_campaign (id, incident_id),
  constraint notice_recipient_in_batch foreign key (batch_id, campaign_id) references notice_batch (id, campaign_id),
  constraint notice_recipient_with_letter foreign key (letter_id, campaign_id) references letter_version (id, campaign_id),
  constraint notice_recipient_batch_when_out check ((state in ('waiting', 'left_out')) or batch_id is not null),
  constraint notice_recipient_left_out_says_why check (state <> 'left_out' or left_out_reason is not null)
);
create index notice_recipient_by_state on notice_recipient (campaign_id, state, channel, handling, id);
create index notice_recipient_by_batch on notice_recipient (batch_id, id) where batch_id is not null;
`;

const EVENTS = `
create table notice_event (
  id bigint generated always as identity primary key,
  incident_id uuid not null references incident,
  campaign_id uuid not null references notice_campaign,
  recipient_id uuid not null references notice_recipient,
  batch_id uuid references notice_batch,
  letter_id uuid references letter_version,
  kind text not null constraint notice_event_kind_word check (kind in ('drawn', 'contact_kept', 'contact_destroyed',
    'waiting', 'in_batch', 'sent', 'delivered', 'returned', 'bounced', 'failed', 'left_out')),
  channel text not null,
  -- When it happened; recorded_at is when we learnt of it.
  happened_at timestamptz not null default now(),
  recorded_at timestamptz not null default now(),
  recorded_by uuid not null references user_account,
  source text,
  left_out_reason text
);
create index notice_event_by_recipient on notice_event (recipient_id, id);
create index notice_event_by_campaign on notice_event (campaign_id, id);

create function app.refuse_change_of_proof() returns trigger language plpgsql as $$
begin
  raise exception 'What happened stays' using errcode = '23514', constraint = 'notice_proof_stays';
end $$;
create trigger stays before update or delete on notice_event for each row execute function app.refuse_change_of_proof();

-- The history of letters is written here and nowhere else, set by set: no way of changing a recipient goes past it.
create function app.note_new_recipients() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into notice_event (incident_id, campaign_id, recipient_id, kind, channel, happened_at, recorded_by, source, left_out_reason)
  select n.incident_id, n.campaign_id, n.id, case n.state when 'left_out' then 'left_out' else 'drawn' end, n.channel,
    n.changed_at, app.actor_id(), n.source, n.left_out_reason
  from added n order by n.id;
  return null;
end $$;
create trigger noted_when_added after insert on notice_recipient referencing new table as added
  for each statement execute function app.note_new_recipients();

create function app.note_changed_recipients() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into notice_event (incident_id, campaign_id, recipient_id, batch_id, letter_id, kind, channel, happened_at, recorded_by,
    source, left_out_reason)
  select n.incident_id, n.campaign_id, n.id, coalesce(n.batch_id, o.batch_id), n.letter_id, k.kind, n.channel, n.changed_at,
    app.actor_id(), n.source, n.left_out_reason
  from changed n join former o on o.id = n.id
  cross join lateral (
    select case when n.sealed_contact is null then 'contact_destroyed' else 'contact_kept' end as kind, 1 as place
    where n.sealed_contact is distinct from o.sealed_contact
    union all
    select n.state, 2 where n.state <> o.state or (n.state not in ('waiting', 'left_out') and n.batch_id is distinct from o.batch_id)
  ) k
  order by n.id, k.place;
  return null;
end $$;
create trigger noted_when_changed after update on notice_recipient referencing new table as changed old table as former
  for each statement execute function app.note_changed_recipients();

create function app.keep_recipient() returns trigger language plpgsql as $$
begin
  if (new.id, new.incident_id, new.campaign_id, new.person_key, new.reference)
    is distinct from (old.id, old.incident_id, old.campaign_id, old.person_key, old.reference) then
    raise exception 'A recipient stays who it is' using errcode = '23514', constraint = 'notice_recipient_stays';
  end if;
  return new;
end $$;
create trigger stays_who_it_is before update on notice_recipient for each row execute function app.keep_recipient();
`;

const DESTRUCTION = `
create table contact_destruction (
  id uuid primary key default gen_random_uuid(),
  incident_id uuid not null references incident,
  campaign_id uuid not null unique,
  recipients integer not null,
  -- Recipients by state when the data were destroyed.
  states jsonb not null,
  -- SHA-256 over reference and state of every recipient, in order of reference.
  recipients_sha256 text not null,
  compartment text not null default 'persons' constraint contact_destruction_room check (compartment = 'persons'),
  destroyed_by uuid not null references user_account,
  destroyed_at timestamptz not null default now(),
  constraint contact_destruction_in_incident foreign key (campaign_id, incident_id) references notice_campaign (id, incident_id)
);
create trigger stays before update or delete on contact_destruction for each row execute function app.refuse_change_of_proof();
`;

const WALLS = `
select app.audited('notice_batch');
select app.audited('contact_destruction');
-- Changes of recipients are on record as events, a set at a time: a hundred thousand letters go out in one step.
select app.secured(t) from unnest(array['notice_batch', 'notice_recipient', 'notice_event', 'contact_destruction']::regclass[]) t;
grant select, insert, update on notice_batch, notice_recipient to breachdesk_runtime;
grant select on notice_event to breachdesk_runtime;
grant select, insert on contact_destruction to breachdesk_runtime;

create policy room_reads on notice_batch for select to breachdesk_runtime using (
  (incident_id, compartment) in (select g.incident_id, g.compartment from app.granted('notice_batch.read') g));
create policy room_creates on notice_batch for insert to breachdesk_runtime with check (
  created_by = (select app.actor_id())
  and (incident_id, compartment) in (select g.incident_id, g.compartment from app.granted('notice_batch.create') g));
create policy room_updates on notice_batch for update to breachdesk_runtime
  using ((incident_id, compartment) in (select g.incident_id, g.compartment from app.granted('notice_batch.update') g))
  with check ((incident_id, compartment) in (select g.incident_id, g.compartment from app.granted('notice_batch.update') g));

create policy room_reads on notice_recipient for select to breachdesk_runtime using (
  (incident_id, compartment) in (select g.incident_id, g.compartment from app.granted('notice_recipient.read') g));
create policy room_creates on notice_recipient for insert to breachdesk_runtime with check (
  (incident_id, compartment) in (select g.incident_id, g.compartment from app.granted('notice_recipient.update') g));
create policy room_updates on notice_recipient for update to breachdesk_runtime
  using ((incident_id, compartment) in (select g.incident_id, g.compartment from app.granted('notice_recipient.update') g))
  with check ((incident_id, compartment) in (select g.incident_id, g.compartment from app.granted('notice_recipient.update') g));

create policy room_reads on notice_event for select to breachdesk_runtime using (
  (incident_id, 'persons') in (select g.incident_id, g.compartment from app.granted('notice_recipient.read') g));

create policy room_reads on contact_destruction for select to breachdesk_runtime using (
  (incident_id, compartment) in (select g.incident_id, g.compartment from app.granted('notice_campaign.read') g));
create policy room_creates on contact_destruction for insert to breachdesk_runtime with check (
  destroyed_by = (select app.actor_id())
  and (incident_id, compartment) in (select g.incident_id, g.compartment from app.granted('notice_campaign.update') g));
`;
