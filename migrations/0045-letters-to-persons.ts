import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Persons are told: a campaign draws them from the register, takes contact data sealed with a key of its own, and sends
 * approved texts in batches. What went to whom when stays; the contact data can be destroyed with their key.
 */
export class LettersToPersons implements MigrationInterface {
  name = 'LettersToPersons1733702400045';

  async up(db: QueryRunner): Promise<void> {
    await db.query(CAMPAIGNS);
    await db.query(TEXTS);
    await db.query(HOLDS);
    await db.query(RECIPIENTS);
    await db.query(BATCHES);
    await db.query(PROOF);
    for (const [table, secrets] of Object.entries(ROOMS)) await db.query(walls(table, secrets));
    await db.query(RULES);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table contact_destruction, notice_event, notice_letter, notice_batch, contact_file, notice_recipient,
        notification_hold, letter_version, notice_campaign cascade;
      drop function app.check_notice_batch, app.check_letter_version, app.keep_events, app.letter_reference, app.check_campaign,
        app.check_notification_hold, app.notice_is_held;
    `);
  }
}

const CAMPAIGNS = `
create table notice_campaign (
  name text not null constraint notice_campaign_name_given check (length(trim(name)) > 0),
  run_id uuid not null references register_run,
  -- Which persons of the run: {"includePossible": boolean, "tableIds": [], "categoryIds": []}; empty lists ask for nothing.
  cohort jsonb not null default '{"includePossible": true, "tableIds": [], "categoryIds": []}',
  organisation_name text not null,
  contact_point text not null constraint notice_campaign_contact_point_given check (length(trim(contact_point)) > 0),
  -- Language of letters to persons of whom no other is known.
  language text not null default 'da' constraint notice_campaign_language_word check (language in ('da', 'de', 'en')),
  zone text not null,
  state text not null default 'open' constraint notice_campaign_state_word check (state in ('open', 'closed')),
  -- Key of the contact data, sealed with a key that lies outside the database. Without it they are noise.
  wrapped_key bytea,
  contact_destroyed_at timestamptz,
  constraint notice_campaign_destroyed_has_no_key check (contact_destroyed_at is null or wrapped_key is null)
);
select app.case_table('notice_campaign');
drop trigger audited on notice_campaign;
select app.audited('notice_campaign', 'wrapped_key');
alter table notice_campaign
  alter column compartment set default 'persons',
  add constraint notice_campaign_room check (compartment = 'persons'),
  add constraint notice_campaign_place unique (id, incident_id);
create index notice_campaign_by_incident on notice_campaign (incident_id, created_at desc, id desc);
`;

const TEXTS = `
create table letter_version (
  campaign_id uuid not null,
  number integer not null,
  language text not null constraint letter_version_language_word check (language in ('da', 'de', 'en')),
  subject text not null constraint letter_version_subject_given check (length(trim(subject)) > 0),
  body text not null constraint letter_version_body_given check (length(trim(body)) > 0),
  -- Where the text says what Art. 34(2) asks for: passages of the body.
  says_nature text,
  says_contact text,
  says_consequences text,
  says_measures text,
  state text not null default 'draft' constraint letter_version_state_word check (state in ('draft', 'approved', 'withdrawn')),
  approved_by uuid references user_account,
  approved_at timestamptz,
  constraint letter_version_approved_by_somebody check ((state = 'draft') = (approved_by is null) and (approved_by is null) = (approved_at is null)),
  constraint letter_version_number_once unique (campaign_id, number)
);
-- A text holds no person; whoever writes texts need not enter the room of persons.
select app.case_table('letter_version');
alter table letter_version
  add constraint letter_version_room check (compartment = 'general'),
  add constraint letter_version_of_campaign foreign key (campaign_id, incident_id) references notice_campaign (id, incident_id),
  add constraint letter_version_four_eyes check (approved_by <> created_by),
  add constraint letter_version_says_all check (state = 'draft' or (says_nature is not null and says_contact is not null
    and says_consequences is not null and says_measures is not null)),
  add constraint letter_version_quotes_itself check (
    coalesce(position(says_nature in body), 1) > 0 and coalesce(position(says_contact in body), 1) > 0
    and coalesce(position(says_consequences in body), 1) > 0 and coalesce(position(says_measures in body), 1) > 0);
create unique index letter_version_one_in_force on letter_version (campaign_id, language) where state = 'approved';
create index letter_version_by_incident on letter_version (incident_id, created_at desc, id desc);
`;

const HOLDS = `
create table notification_hold (
  organisation_id uuid not null references organisation,
  authority_reference text,
  basis text not null constraint notification_hold_basis_given check (length(trim(basis)) > 0),
  held_from timestamptz not null default now(),
  review_date date not null,
  lifted_at timestamptz,
  lifted_reason text,
  constraint notification_hold_lifted_says_why check ((lifted_at is null) = (lifted_reason is null))
);
select app.case_table('notification_hold', own_lane => 'organisation_id = (select app.actor_organisation())');
alter table notification_hold add constraint notification_hold_room check (compartment = 'general');
create index notification_hold_by_incident on notification_hold (incident_id, created_at desc, id desc);
`;

const RECIPIENTS = `
create table notice_recipient (
  id uuid primary key default gen_random_uuid(),
  incident_id uuid not null references incident,
  compartment text not null default 'persons' constraint notice_recipient_room check (compartment = 'persons'),
  campaign_id uuid not null,
  key uuid not null,
  reference text not null,
  -- Data categories of the person as the register held them when they were drawn: bits of register_category.
  categories integer not null,
  is_minor boolean not null default false,
  is_protected boolean not null default false,
  -- Sealed: name, address, e-mail, phone, guardian.
  contact bytea,
  -- Channels that the contact data allow, so that nobody needs to open them for counting.
  reach text[] not null default '{}',
  -- Channels that were tried without success.
  tried text[] not null default '{}',
  language text constraint notice_recipient_language_word check (language in ('da', 'de', 'en')),
  channel text not null default 'none' constraint notice_recipient_channel_word
    check (channel in ('digital_post', 'print', 'email', 'phone', 'none')),
  state text not null default 'waiting' constraint notice_recipient_state_word
    check (state in ('waiting', 'in_batch', 'sent', 'delivered', 'returned', 'bounced', 'failed', 'left_out')),
  reason text constraint notice_recipient_reason_word check (reason in ('deceased', 'no_longer_affected', 'by_hand')),
  version integer not null default 1,
  drawn_at timestamptz not null default now(),
  constraint notice_recipient_of_campaign foreign key (campaign_id, incident_id) references notice_campaign (id, incident_id),
  constraint notice_recipient_person_once unique (campaign_id, key),
  constraint notice_recipient_reference_once unique (campaign_id, reference),
  constraint notice_recipient_left_out_says_why check ((state = 'left_out') = (reason is not null)),
  constraint notice_recipient_sent_has_channel check (state in ('waiting', 'left_out') or channel <> 'none')
);
create index notice_recipient_by_state on notice_recipient (campaign_id, state, channel, is_protected, reference);

create table contact_file (
  id uuid primary key default gen_random_uuid(),
  incident_id uuid not null references incident,
  compartment text not null default 'persons' constraint contact_file_room check (compartment = 'persons'),
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
  version integer not null default 1,
  created_at timestamptz not null default now(),
  created_by uuid not null default app.actor_id() references user_account,
  constraint contact_file_of_campaign foreign key (campaign_id, incident_id) references notice_campaign (id, incident_id)
);
create index contact_file_by_campaign on contact_file (campaign_id, created_at);

-- Crockford's base 32 from the random bytes of a UUID; two persons of a campaign rarely get one, and then are drawn again.
create function app.letter_reference() returns text language sql volatile as $$
  select 'L-' || string_agg(substr('0123456789ABCDEFGHJKMNPQRSTVWXYZ', 1 + (get_byte(u.bytes, b) & 31), 1), '' order by b)
  from (select uuid_send(gen_random_uuid()) as bytes) u, unnest(array[0, 1, 2, 3, 4, 5, 10, 11]) b
$$;
`;

const BATCHES = `
create table notice_batch (
  id uuid primary key default gen_random_uuid(),
  incident_id uuid not null references incident,
  compartment text not null default 'persons' constraint notice_batch_room check (compartment = 'persons'),
  campaign_id uuid not null,
  number integer not null,
  channel text not null constraint notice_batch_channel_word check (channel in ('digital_post', 'print', 'email', 'phone')),
  is_protected boolean not null default false,
  letter_version_ids uuid[] not null default '{}',
  -- Day printed on the letters.
  dated date not null,
  letters integer not null default 0,
  state text not null default 'made' constraint notice_batch_state_word
    check (state in ('made', 'released', 'exported', 'sent', 'cancelled')),
  manifest jsonb,
  archive_sha256 text,
  released_by uuid references user_account,
  released_at timestamptz,
  sent_by uuid references user_account,
  sent_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  created_by uuid not null default app.actor_id() references user_account,
  constraint notice_batch_of_campaign foreign key (campaign_id, incident_id) references notice_campaign (id, incident_id),
  constraint notice_batch_place unique (id, campaign_id, incident_id),
  constraint notice_batch_number_once unique (campaign_id, number),
  constraint notice_batch_four_eyes check (released_by <> created_by)
);
create index notice_batch_by_incident on notice_batch (incident_id, created_at desc, id desc);

-- One letter of a batch, with the contact data and the language it was made from: exported again, it is the same letter.
create table notice_letter (
  id uuid primary key default gen_random_uuid(),
  incident_id uuid not null references incident,
  compartment text not null default 'persons' constraint notice_letter_room check (compartment = 'persons'),
  campaign_id uuid not null,
  batch_id uuid not null,
  recipient_id uuid not null references notice_recipient,
  contact bytea,
  categories integer not null,
  language text not null,
  -- Null while under way; a person has one letter under way or delivered, and no second one.
  outcome text constraint notice_letter_outcome_word check (outcome in ('delivered', 'returned', 'bounced', 'failed', 'cancelled')),
  constraint notice_letter_of_batch foreign key (batch_id, campaign_id, incident_id) references notice_batch (id, campaign_id, incident_id),
  constraint notice_letter_in_batch_once unique (batch_id, recipient_id)
);
create unique index notice_letter_one_under_way on notice_letter (recipient_id) where outcome is null or outcome = 'delivered';
`;

const PROOF = `
create table notice_event (
  id uuid primary key default gen_random_uuid(),
  incident_id uuid not null references incident,
  compartment text not null default 'persons' constraint notice_event_room check (compartment = 'persons'),
  campaign_id uuid not null,
  recipient_id uuid not null references notice_recipient,
  batch_id uuid references notice_batch,
  event text not null constraint notice_event_word
    check (event in ('in_batch', 'sent', 'delivered', 'returned', 'bounced', 'failed', 'cancelled', 'left_out', 'taken_back')),
  letter_version_id uuid references letter_version,
  -- A status file by name and hash, or null: by hand.
  source text,
  source_sha256 text,
  happened_at timestamptz not null default now(),
  recorded_at timestamptz not null default now(),
  recorded_by uuid not null default app.actor_id() references user_account,
  constraint notice_event_of_campaign foreign key (campaign_id, incident_id) references notice_campaign (id, incident_id)
);
create index notice_event_by_recipient on notice_event (recipient_id, happened_at, id);
create index notice_event_by_source on notice_event (campaign_id, source_sha256) where source_sha256 is not null;

create table contact_destruction (
  id uuid primary key default gen_random_uuid(),
  incident_id uuid not null references incident,
  compartment text not null default 'persons' constraint contact_destruction_room check (compartment = 'persons'),
  campaign_id uuid not null unique,
  recipients integer not null,
  contacts integer not null,
  states jsonb not null,
  -- SHA-256 over reference and state of every recipient, a line each, in order of the reference.
  proof_sha256 text not null,
  destroyed_at timestamptz not null default now(),
  destroyed_by uuid not null default app.actor_id() references user_account,
  constraint contact_destruction_of_campaign foreign key (campaign_id, incident_id) references notice_campaign (id, incident_id)
);
`;

/** Tables of the room of persons, and their columns that the record must not hold. */
const ROOMS: Record<string, readonly string[]> = {
  notice_recipient: ['contact', 'key'],
  contact_file: [],
  notice_batch: [],
  notice_letter: ['contact'],
  notice_event: [],
  contact_destruction: [],
};

const walls = (table: string, secrets: readonly string[]): string => {
  const inside = (verb: string): string =>
    `(incident_id, compartment) in (select g.incident_id, g.compartment from app.granted('${table}.${verb}') g)`;
  return `
select app.audited('${table}'${secrets.map(secret => `, '${secret}'`).join('')});
select app.secured('${table}');
grant select, insert, update on ${table} to breachdesk_runtime;
create policy room_reads on ${table} for select to breachdesk_runtime using (${inside('read')});
create policy room_creates on ${table} for insert to breachdesk_runtime with check (${inside('create')});
create policy room_updates on ${table} for update to breachdesk_runtime using (${inside('update')}) with check (${inside('update')});
`;
};

const RULES = `
-- An authority asked to wait, and nobody has lifted it: also where the actor may not see the row.
create function app.notice_is_held(incident uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select 1 from notification_hold h where h.incident_id = incident and h.lifted_at is null and h.archived_at is null)
$$;

create function app.check_notification_hold() returns trigger language plpgsql as $$
begin
  if old.lifted_at is not null or (new.organisation_id, new.basis, new.held_from) is distinct from (old.organisation_id, old.basis, old.held_from) then
    raise exception 'A hold is lifted, never rewritten' using errcode = '23514', constraint = 'notification_hold_stays';
  end if;
  return new;
end $$;
create trigger check_hold before update on notification_hold for each row execute function app.check_notification_hold();

create function app.check_campaign() returns trigger language plpgsql as $$
begin
  if old.contact_destroyed_at is not null and (new.contact_destroyed_at is null or new.wrapped_key is not null or new.state <> 'closed') then
    raise exception 'What was destroyed stays so' using errcode = '23514', constraint = 'notice_campaign_destroyed_stays';
  end if;
  return new;
end $$;
create trigger check_campaign before update on notice_campaign for each row execute function app.check_campaign();

create function app.check_letter_version() returns trigger language plpgsql as $$
begin
  if old.state <> 'draft' and (new.language, new.subject, new.body, new.says_nature, new.says_contact, new.says_consequences, new.says_measures,
      new.approved_by, new.approved_at) is distinct from (old.language, old.subject, old.body, old.says_nature, old.says_contact,
      old.says_consequences, old.says_measures, old.approved_by, old.approved_at) or (old.state = 'withdrawn' and new.state <> 'withdrawn') then
    raise exception 'An approved text stays' using errcode = '23514', constraint = 'letter_version_approved_stays';
  end if;
  return new;
end $$;
create trigger check_letter_version before update on letter_version for each row execute function app.check_letter_version();

create function app.check_notice_batch() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if (tg_op = 'INSERT' or new.state in ('released', 'exported', 'sent') and new.state <> old.state) and app.notice_is_held(new.incident_id) then
    raise exception 'Notification is held' using errcode = '23514', constraint = 'notice_batch_not_held';
  end if;
  -- Before the first letters of a campaign leave the house, a second person looks at them.
  if new.state in ('exported', 'sent') and new.released_at is null and not exists (
    select 1 from notice_batch b where b.campaign_id = new.campaign_id and b.released_at is not null and b.id <> new.id) then
    raise exception 'The first batch needs a release' using errcode = '23514', constraint = 'notice_batch_first_released';
  end if;
  if tg_op = 'UPDATE' and old.state in ('sent', 'cancelled') and new.state <> old.state then
    raise exception 'A batch that was sent or cancelled stays so' using errcode = '23514', constraint = 'notice_batch_end_stays';
  end if;
  return new;
end $$;
create trigger check_batch before insert or update on notice_batch for each row execute function app.check_notice_batch();

create function app.keep_events() returns trigger language plpgsql as $$
begin
  raise exception 'History is not rewritten' using errcode = '23514', constraint = 'notice_event_append_only';
end $$;
create trigger append_only before update or delete on notice_event for each row execute function app.keep_events();
create trigger append_only before update or delete on contact_destruction for each row execute function app.keep_events();
`;
