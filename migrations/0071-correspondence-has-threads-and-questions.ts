import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * An item says what it answers and lies in a thread; a correction says why. What is asked in it, by when and who answers,
 * is told apart from what was written. Filing takes a fingerprint of words, times and files.
 */
export class CorrespondenceHasThreadsAndQuestions implements MigrationInterface {
  name = 'CorrespondenceHasThreadsAndQuestions1733702400071';

  async up(db: QueryRunner): Promise<void> {
    await db.query(COLUMNS);
    await db.query(DIGEST);
    await db.query(RULES);
    await db.query(REFERENCES);
    await db.query(QUESTIONS);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table correspondence_question, authority_reference cascade');
    await db.query(RULES_BEFORE);
    await db.query(`
      drop function app.correspondence_digest, app.keep_question;
      delete from correspondence where organisation_id is null;
      alter table correspondence drop constraint correspondence_names_party, drop constraint correspondence_replies_in_incident,
        drop constraint correspondence_with_incident,
        drop column origin, drop column replies_to_id, drop column thread_id, drop column correction_reason, drop column filed_sha256;
      alter table correspondence
        add constraint correspondence_names_party check (organisation_id is not null),
        add constraint correspondence_correction_has_text check (corrects_id is null or length(trim(coalesce(text, ''))) > 0) not valid;
    `);
  }
}

const COLUMNS = `
alter table correspondence
  -- A mail may come from anybody: whom it is from, a person says before it is filed.
  add column origin text not null default 'entry' constraint correspondence_origin_word check (origin in ('entry', 'import', 'mailbox')),
  add column replies_to_id uuid,
  add column thread_id uuid not null default gen_random_uuid(),
  add column correction_reason text,
  add column filed_sha256 text,
  drop constraint correspondence_names_party,
  drop constraint correspondence_correction_has_text,
  add constraint correspondence_names_party check (organisation_id is not null or (status = 'draft' and origin <> 'entry')),
  add constraint correspondence_with_incident unique (id, incident_id),
  add constraint correspondence_replies_in_incident foreign key (replies_to_id, incident_id) references correspondence (id, incident_id);
create index correspondence_by_thread on correspondence (thread_id, occurred_at, id);
`;

const DIGEST = `
-- What a filed item says, as one text: its words, times, numbers, and the fingerprints of its files. jsonb has one spelling.
create function app.correspondence_digest(c correspondence) returns text language sql stable security definer
set search_path = public, pg_temp as $$
  select encode(sha256(convert_to(jsonb_build_object(
    'incidentId', c.incident_id, 'direction', c.direction, 'channel', c.channel, 'organisationId', c.organisation_id,
    'contactId', c.contact_id, 'occurred', c.occurred, 'subject', c.subject, 'text', c.text,
    'referenceNumbers', to_jsonb(c.reference_numbers), 'correctsId', c.corrects_id, 'correctionReason', c.correction_reason,
    'fulfilsTermKey', c.fulfils_term_key, 'repliesToId', c.replies_to_id, 'threadId', c.thread_id, 'filedAt', c.filed_at,
    'files', (select coalesce(jsonb_agg(jsonb_build_object('name', a.file_name, 'size', a.size, 'sha256', a.sha256)
        order by a.sha256, a.file_name, a.id), '[]')
      from attachment a where a.record_table = 'correspondence' and a.record_id = c.id and a.archived_at is null)
  )::text, 'UTF8')), 'hex')
$$;
revoke execute on function app.correspondence_digest from public, breachdesk_runtime;
`;

/** The function of 0008; a correction says why, a thread is joined, and filing leaves a fingerprint. */
const RULES = `
create or replace function app.keep_correspondence() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  -- occurred_at is computed after this trigger from occurred, which is compared.
  may_change text[] := array['tlp', 'compartment', 'shared_with', 'version', 'updated_at', 'archived_at', 'occurred_at'];
  joined uuid;
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
  -- Corrections of before have their reason in their text.
  if new.corrects_id is not null and length(trim(coalesce(new.correction_reason, ''))) = 0
    and (tg_op = 'INSERT' or old.correction_reason is not null) then
    raise exception 'A correction says why' using errcode = '23514', constraint = 'correspondence_correction_has_reason';
  end if;
  if new.replies_to_id = new.id then
    raise exception 'Nothing answers itself' using errcode = '23514', constraint = 'correspondence_replies_to_another';
  end if;
  if tg_op = 'INSERT' or new.replies_to_id is distinct from old.replies_to_id then
    select c.thread_id into joined from correspondence c
    where c.id = coalesce(new.corrects_id, new.replies_to_id) and c.incident_id = new.incident_id;
    new.thread_id := coalesce(joined, case when tg_op = 'INSERT' then new.thread_id end, gen_random_uuid());
  end if;
  new.filed_at := case when new.status = 'filed' then now() end;
  new.filed_sha256 := case when new.status = 'filed' then app.correspondence_digest(new) end;
  if new.status = 'filed' and app.moment_at(new.occurred) > now() then
    raise exception 'What is filed has happened' using errcode = '23514', constraint = 'correspondence_filed_has_happened';
  end if;
  return new;
end $$;
`;

const RULES_BEFORE = `
create or replace function app.keep_correspondence() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
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
`;

const REFERENCES = `
-- Numbers under which a body knows the case; numbers of one message stand on the message.
create table authority_reference (
  organisation_id uuid not null references organisation,
  number text not null constraint authority_reference_number_given check (length(trim(number)) > 0),
  label text,
  notes text
);
select app.case_table('authority_reference');
create index authority_reference_by_incident on authority_reference (incident_id, number, id) where archived_at is null;
create unique index authority_reference_once on authority_reference (incident_id, organisation_id, compartment, number) where archived_at is null;
`;

const QUESTIONS = `
create table correspondence_question (
  correspondence_id uuid not null,
  text text not null constraint correspondence_question_text_given check (length(trim(text)) > 0),
  answerer text not null constraint correspondence_question_answerer_word check (answerer in ('us', 'them')),
  assignee_id uuid references user_account,
  due moment,
  due_at timestamptz generated always as (app.moment_at(due)) stored,
  answered moment,
  answered_in_id uuid,
  answer text,
  constraint correspondence_question_answer_has_time check (answered is not null or (answered_in_id is null and answer is null)),
  constraint correspondence_question_we_assign check (assignee_id is null or answerer = 'us')
);
-- A question is seen by who sees the item it stands in; partners only when it is shared with them itself.
select app.case_table('correspondence_question', 'false', 'exists (select 1 from correspondence c where c.id = correspondence_id)');
alter table correspondence_question
  add constraint correspondence_question_in_its_room foreign key (correspondence_id, incident_id, compartment)
    references correspondence (id, incident_id, compartment) on update cascade,
  add constraint correspondence_question_answered_in_incident foreign key (answered_in_id, incident_id)
    references correspondence (id, incident_id);
create index correspondence_question_by_item on correspondence_question (correspondence_id, created_at, id);
create index correspondence_question_by_due on correspondence_question (incident_id, due_at, id) where archived_at is null;

create function app.keep_question() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'UPDATE' and new.text is distinct from old.text
    and exists (select 1 from correspondence c where c.id = new.correspondence_id and c.status = 'filed') then
    raise exception 'A question of a filed item is quoted as it stands' using errcode = '23514', constraint = 'correspondence_question_is_frozen';
  end if;
  if new.assignee_id is not null and (tg_op = 'INSERT' or new.assignee_id is distinct from old.assignee_id or new.compartment <> old.compartment)
    and not exists (select 1 from membership m join role_compartment r on r.role = any (m.roles) and r.compartment = new.compartment
      where m.incident_id = new.incident_id and m.user_id = new.assignee_id and m.ended_at is null) then
    raise exception 'Who answers sees the question' using errcode = '23514', constraint = 'correspondence_question_assignee_sees_it';
  end if;
  return new;
end $$;
create trigger keep_question before insert or update on correspondence_question
  for each row execute function app.keep_question();
`;
