import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Persons are told (GDPR Art. 34): whom a campaign is for, in which words, who approved them, and what holds it back.
 * Campaigns lie in the room of persons; texts, holds and public notices tell of nobody and lie where their readers are.
 */
export class LettersAreWrittenAndApproved implements MigrationInterface {
  name = 'LettersAreWrittenAndApproved1733702400040';

  async up(db: QueryRunner): Promise<void> {
    await db.query(CAMPAIGNS);
    await db.query(LETTERS);
    await db.query(LETTER_RULES);
    await db.query(HOLDS);
    await db.query(PUBLIC_NOTICES);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table public_notice, notification_hold, letter_version, notice_campaign cascade;
      drop function app.check_letter_version, app.check_public_notice, app.check_notice_campaign, app.open_hold;
    `);
  }
}

const CAMPAIGNS = `
create table notice_campaign (
  name text not null constraint notice_campaign_name_given check (length(trim(name)) > 0),
  -- Rules of the cohort as they were when the persons were drawn; the saved cohort may change afterwards.
  rules jsonb not null,
  cohort_id uuid,
  run_id uuid not null references register_run,
  -- Who answers questions (Art. 34(2) with 33(3)(b)), as the letters print it.
  contact_point text not null constraint notice_campaign_contact_point_given check (length(trim(contact_point)) > 0),
  sender text not null constraint notice_campaign_sender_given check (length(trim(sender)) > 0),
  state text not null default 'draft' constraint notice_campaign_state_word check (state in ('draft', 'sending', 'closed')),
  -- Key of the contact data, sealed with a key derived from the master key; gone once they are destroyed.
  sealed_key bytea,
  key_version integer,
  contact_destroyed_at timestamptz,
  constraint notice_campaign_key_with_version check ((sealed_key is null) or (key_version is not null)),
  constraint notice_campaign_destroyed_without_key check (contact_destroyed_at is null or sealed_key is null)
);
select app.case_table('notice_campaign');
drop trigger audited on notice_campaign;
select app.audited('notice_campaign', 'sealed_key');
alter table notice_campaign
  alter column compartment set default 'persons',
  add constraint notice_campaign_in_its_room check (compartment = 'persons'),
  add constraint notice_campaign_never_shared check (shared_with = '{}'),
  add constraint notice_campaign_place unique (id, incident_id);
create index notice_campaign_by_incident on notice_campaign (incident_id, created_at desc nulls last, id desc) where archived_at is null;

create function app.check_notice_campaign() returns trigger language plpgsql as $$
begin
  if (new.rules, new.run_id) is distinct from (old.rules, old.run_id) then
    raise exception 'Persons have been drawn' using errcode = '23514', constraint = 'notice_campaign_persons_are_drawn';
  end if;
  if old.state = 'closed' and new.state <> 'closed' then
    raise exception 'A closed campaign stays closed' using errcode = '23514', constraint = 'notice_campaign_stays_closed';
  end if;
  if old.contact_destroyed_at is not null and (new.sealed_key, new.contact_destroyed_at)
    is distinct from (old.sealed_key, old.contact_destroyed_at) then
    raise exception 'Contact data are destroyed' using errcode = '23514', constraint = 'notice_campaign_contact_is_destroyed';
  end if;
  return new;
end $$;
create trigger check_notice_campaign before update on notice_campaign for each row execute function app.check_notice_campaign();
`;

const LETTERS = `
create table letter_version (
  campaign_id uuid not null,
  number integer not null,
  language text not null constraint letter_version_language_word check (language in ('da', 'de', 'en')),
  subject text not null constraint letter_version_subject_given check (length(trim(subject)) > 0),
  body text not null constraint letter_version_body_given check (length(trim(body)) > 0),
  -- Where the text says what Art. 34(2) with 33(3)(b), (c), (d) asks for: passages of the body, word for word.
  nature text,
  contact text,
  consequences text,
  measures text,
  state text not null default 'draft' constraint letter_version_state_word check (state in ('draft', 'approved', 'withdrawn')),
  approved_by uuid references user_account,
  approved_at timestamptz,
  withdrawn_reason text,
  constraint letter_version_number_once unique (campaign_id, language, number),
  constraint letter_version_approved_by_somebody check (state <> 'approved' or (approved_by is not null and approved_at is not null)),
  constraint letter_version_approved_whole check (state <> 'approved' or
    (nature is not null and contact is not null and consequences is not null and measures is not null)),
  constraint letter_version_withdrawn_says_why check (state <> 'withdrawn' or withdrawn_reason is not null)
);
select app.case_table('letter_version');
alter table letter_version
  add constraint letter_version_in_incident foreign key (campaign_id, incident_id) references notice_campaign (id, incident_id),
  add constraint letter_version_stays check (archived_at is null),
  add constraint letter_version_place unique (id, campaign_id);
create index letter_version_by_campaign on letter_version (campaign_id, language, number desc);
create index letter_version_by_incident on letter_version (incident_id, created_at desc nulls last, id desc);
-- One text of each language is the one that goes out.
create unique index letter_version_one_approved on letter_version (campaign_id, language) where state = 'approved';
`;

const LETTER_RULES = `
create function app.check_letter_version() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'UPDATE' and old.state <> 'draft' and (new.campaign_id, new.number, new.language, new.subject, new.body,
      new.nature, new.contact, new.consequences, new.measures, new.approved_by, new.approved_at)
    is distinct from (old.campaign_id, old.number, old.language, old.subject, old.body,
      old.nature, old.contact, old.consequences, old.measures, old.approved_by, old.approved_at) then
    raise exception 'An approved text stays' using errcode = '23514', constraint = 'letter_version_approved_stays';
  end if;
  if tg_op = 'UPDATE' and old.state <> new.state and (old.state, new.state) not in
      (('draft', 'approved'), ('draft', 'withdrawn'), ('approved', 'withdrawn')) then
    raise exception 'A text is approved once' using errcode = '23514', constraint = 'letter_version_approved_stays';
  end if;
  if new.state = 'approved' and (tg_op = 'INSERT' or old.state = 'draft') then
    if new.approved_by is distinct from app.actor_id() then
      raise exception 'Who approves signs' using errcode = '23514', constraint = 'letter_version_approved_by_somebody';
    end if;
    -- Four eyes: not who wrote it, and not who changed it last.
    if new.created_by = new.approved_by or exists (
      select 1 from audit_entry e where e.record_id = new.id and e.table_name = 'letter_version'
        and e.action in ('insert', 'update') and e.actor_id = new.approved_by) then
      raise exception 'Another person approves' using errcode = '23514', constraint = 'letter_version_needs_four_eyes';
    end if;
    if not (new.incident_id in (select g.incident_id from app.granted('letter_version.approve') g)) then
      raise exception 'Not an approver' using errcode = '42501';
    end if;
  end if;
  if exists (select 1 from unnest(array[new.nature, new.contact, new.consequences, new.measures]) quoted
    where quoted is not null and position(quoted in new.body) = 0) then
    raise exception 'The passage is not in the text' using errcode = '23514', constraint = 'letter_version_quotes_its_text';
  end if;
  return new;
end $$;
create trigger check_letter_version before insert or update on letter_version for each row execute function app.check_letter_version();
`;

const HOLDS = `
create table notification_hold (
  asked_by_id uuid not null constraint notification_hold_asked_by_known references organisation,
  reference text,
  -- Such as databeskyttelsesloven § 22(2)(4). A hold stands against Art. 34, never against Art. 33.
  basis text not null constraint notification_hold_basis_given check (length(trim(basis)) > 0),
  reason text,
  held_from moment not null,
  review_on date not null,
  lifted_at timestamptz,
  lifted_by uuid references user_account,
  lifted_reason text,
  constraint notification_hold_lifted_whole check ((lifted_at is null) = (lifted_by is null) and (lifted_at is null) = (lifted_reason is null))
);
select app.case_table('notification_hold');
alter table notification_hold add constraint notification_hold_stays check (archived_at is null);
create index notification_hold_by_incident on notification_hold (incident_id, created_at desc nulls last, id desc);
create index notification_hold_open on notification_hold (incident_id) where lifted_at is null;

-- The hold that keeps letters of an incident back, the oldest first; also for those who may not read it.
create function app.open_hold(incident uuid) returns table (asked_by text, basis text, review_on date)
language sql stable security definer set search_path = public, pg_temp as $$
  select o.name, h.basis, h.review_on from notification_hold h join organisation o on o.id = h.asked_by_id
  where h.incident_id = incident and h.lifted_at is null
    and incident in (select g.incident_id from app.granted('incident.read') g)
  order by h.created_at, h.id limit 1
$$;
`;

const PUBLIC_NOTICES = `
-- Art. 34(3)(c): where telling each person would take disproportionate effort, a public communication as effective.
create table public_notice (
  campaign_id uuid,
  reason text not null constraint public_notice_reason_given check (length(trim(reason)) > 0),
  text text not null constraint public_notice_text_given check (length(trim(text)) > 0),
  channel text not null constraint public_notice_channel_given check (length(trim(channel)) > 0),
  state text not null default 'draft' constraint public_notice_state_word check (state in ('draft', 'approved', 'published')),
  approved_by uuid references user_account,
  approved_at timestamptz,
  published moment,
  constraint public_notice_approved_by_somebody check (state = 'draft' or (approved_by is not null and approved_at is not null)),
  constraint public_notice_published_says_when check ((state = 'published') = (published is not null))
);
select app.case_table('public_notice');
alter table public_notice
  add constraint public_notice_in_incident foreign key (campaign_id, incident_id) references notice_campaign (id, incident_id);
create index public_notice_by_incident on public_notice (incident_id, created_at desc nulls last, id desc) where archived_at is null;

create function app.check_public_notice() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'UPDATE' and old.state <> 'draft' and (new.reason, new.text, new.channel, new.approved_by, new.approved_at)
    is distinct from (old.reason, old.text, old.channel, old.approved_by, old.approved_at) then
    raise exception 'An approved notice stays' using errcode = '23514', constraint = 'public_notice_approved_stays';
  end if;
  if new.state <> 'draft' and (tg_op = 'INSERT' or old.state = 'draft') then
    if new.approved_by is distinct from app.actor_id() or new.created_by = new.approved_by or exists (
      select 1 from audit_entry e where e.record_id = new.id and e.table_name = 'public_notice'
        and e.action in ('insert', 'update') and e.actor_id = new.approved_by) then
      raise exception 'Another person approves' using errcode = '23514', constraint = 'public_notice_needs_four_eyes';
    end if;
    if not (new.incident_id in (select g.incident_id from app.granted('public_notice.approve') g)) then
      raise exception 'Not an approver' using errcode = '42501';
    end if;
  end if;
  return new;
end $$;
create trigger check_public_notice before insert or update on public_notice for each row execute function app.check_public_notice();
`;
