import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whom we can reach at the authorities, and what was said: drafts that may be edited, filed items that never change. */
export class Authorities implements MigrationInterface {
  name = 'Authorities1733702400008';

  async up(db: QueryRunner): Promise<void> {
    await db.query(CONTACTS);
    await db.query(CORRESPONDENCE);
    await db.query(RULES);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table correspondence, authority_contact cascade');
    await db.query('drop function app.keep_correspondence');
  }
}

const CONTACTS = `
create table authority_contact (
  organisation_id uuid not null references organisation,
  name text not null constraint authority_contact_name_given check (length(trim(name)) > 0),
  role text,
  phone text,
  email text,
  secure_channel text,
  hours text,
  notes text
);
select app.case_table('authority_contact');
alter table authority_contact add constraint authority_contact_with_incident unique (id, incident_id);
create index authority_contact_by_incident_name on authority_contact (incident_id, name, id) where archived_at is null;
create index authority_contact_by_organisation on authority_contact (organisation_id, name, id);
`;

const CORRESPONDENCE = `
create table correspondence (
  direction text not null constraint correspondence_direction_word check (direction in ('incoming', 'outgoing')),
  channel text not null constraint correspondence_channel_word check (channel in ('phone', 'email', 'secure_mail',
    'portal', 'letter', 'meeting', 'video_call', 'other')),
  contact_id uuid,
  organisation_id uuid references organisation constraint correspondence_names_party check (organisation_id is not null),
  occurred moment not null,
  occurred_at timestamptz not null generated always as (app.moment_at(occurred)) stored,
  subject text not null constraint correspondence_subject_given check (length(trim(subject)) > 0),
  text text,
  reference_numbers text[] not null default '{}',
  status text not null default 'draft' constraint correspondence_status_word check (status in ('draft', 'filed')),
  filed_at timestamptz,
  corrects_id uuid,
  fulfils_term_key text,
  constraint correspondence_filed_says_when check ((status = 'filed') = (filed_at is not null)),
  constraint correspondence_only_outgoing_fulfils check (fulfils_term_key is null or direction = 'outgoing'),
  constraint correspondence_correction_has_text check (corrects_id is null or length(trim(coalesce(text, ''))) > 0)
);
select app.case_table('correspondence');
alter table correspondence
  add constraint correspondence_place unique (id, incident_id, compartment),
  add constraint correspondence_contact_of_incident foreign key (contact_id, incident_id)
    references authority_contact (id, incident_id),
  -- Whoever reads the item reads its correction: both lie in one room, and move together.
  add constraint correspondence_corrects_in_its_room foreign key (corrects_id, incident_id, compartment)
    references correspondence (id, incident_id, compartment) on update cascade,
  add constraint correspondence_filed_stays check (status <> 'filed' or archived_at is null);
create index correspondence_by_incident_occurred on correspondence (incident_id, occurred_at desc nulls last, id desc)
  where archived_at is null;
create index correspondence_by_occurred on correspondence (occurred_at desc nulls last, id desc) where archived_at is null;
create index correspondence_by_contact on correspondence (contact_id, occurred_at desc nulls last, id desc);
create index correspondence_fulfilling on correspondence (incident_id, fulfils_term_key, occurred_at, id)
  where status = 'filed' and fulfils_term_key is not null;
-- One line of corrections: what was corrected already is corrected by correcting its correction.
create unique index correspondence_corrected_once on correspondence (corrects_id) where status = 'filed';
`;

const RULES = `
-- Filed is filed: afterwards only handling changes (who may see it), never what it says.
create function app.keep_correspondence() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  -- occurred_at is computed after this trigger from occurred, which is compared.
  may_change text[] := array['tlp', 'compartment', 'shared_with', 'version', 'updated_at', 'archived_at', 'occurred_at'];
begin
  if tg_op = 'UPDATE' and old.status = 'filed' then
    if to_jsonb(new) - may_change is distinct from to_jsonb(old) - may_change then
      raise exception 'A filed item is frozen' using errcode = '23514', constraint = 'correspondence_filed_is_frozen';
    end if;
    return new;
  end if;
  if new.organisation_id is null then
    select c.organisation_id into new.organisation_id from authority_contact c where c.id = new.contact_id;
  end if;
  if new.corrects_id is not null and not exists (select 1 from correspondence c
    where c.id = new.corrects_id and c.incident_id = new.incident_id and c.status = 'filed') then
    raise exception 'Only a filed item is corrected' using errcode = '23514', constraint = 'correspondence_corrects_filed';
  end if;
  new.filed_at := case when new.status = 'filed' then now() end;
  if new.status = 'filed' and app.moment_at(new.occurred) > now() then
    raise exception 'What is filed has happened' using errcode = '23514', constraint = 'correspondence_filed_has_happened';
  end if;
  return new;
end $$;
create trigger keep_correspondence before insert or update on correspondence
  for each row execute function app.keep_correspondence();
`;
