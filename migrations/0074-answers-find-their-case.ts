import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Mail that comes in. An answer finds its case by the id of a mail that we sent, or by the random mark in its subject, and by
 * nothing that anybody can guess; whatever else comes waits for a person. Each mail of the mailbox is taken once.
 */
export class AnswersFindTheirCase implements MigrationInterface {
  name = 'AnswersFindTheirCase1733702400074';

  async up(db: QueryRunner): Promise<void> {
    await db.query(TABLE);
    await db.query(RULES);
    await db.query(PLACES);
    await db.query(RECEIVER);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop policy receiver_writes on correspondence;
      drop policy receiver_sees_its_own on correspondence;
      drop policy receiver_writes on mail_message;
      drop policy receiver_sees_its_own on mail_message;
      drop policy receiver_writes on attachment;
      drop policy receiver_sees_its_own on attachment;
      drop table mailbox_message cascade;
      drop function app.keep_mailbox_message, app.place_of_answer, app.note_bounce;
    `);
  }
}

const TABLE = `
create table mailbox_message (
  id uuid primary key default gen_random_uuid(),
  mailbox text not null,
  -- Numbers that the server gives; a mailbox that was made anew counts from the start with another validity.
  uid_validity bigint not null,
  uid bigint not null,
  state text not null default 'waiting' constraint mailbox_message_state_word check (state in ('waiting', 'filed', 'discarded')),
  sender text,
  subject text,
  sent_at timestamptz,
  size bigint not null,
  fault text constraint mailbox_message_fault_word check (fault in ('not_a_mail', 'damaged', 'too_large', 'took_too_long', 'took_too_much')),
  -- The mail as it came, until it lies in a case.
  message bytea,
  -- Where it went: set with the state. A mail of a case is no secret to the people of that case alone.
  incident_id uuid references incident,
  compartment text,
  correspondence_id uuid references correspondence,
  reason text,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  constraint mailbox_message_taken_once unique (mailbox, uid_validity, uid),
  constraint mailbox_message_filed_says_where check ((state = 'filed') = (correspondence_id is not null)),
  constraint mailbox_message_discarded_says_why check (state <> 'discarded' or length(trim(coalesce(reason, ''))) > 0)
);
create index mailbox_message_by_state on mailbox_message (state, created_at desc, id desc);
create trigger a_keep_row before update on mailbox_message for each row execute function app.keep_account_row();
select app.audited('mailbox_message', 'message', 'sender', 'subject');
select app.secured('mailbox_message');
grant select, insert, update on mailbox_message to breachdesk_runtime;
create policy receiver_works on mailbox_message to breachdesk_runtime
  using ((select app.is_system())) with check ((select app.is_system()));
-- What waits or was discarded belongs to no case: whoever may sort it in one sees it. What was filed is seen in its case.
create policy desk_reads on mailbox_message for select to breachdesk_runtime using (
  case when incident_id is null then exists (select 1 from app.granted('mailbox_message.read'))
    else (incident_id, compartment) in (select g.incident_id, g.compartment from app.granted('mailbox_message.read') g) end);
create policy desk_updates on mailbox_message for update to breachdesk_runtime
  using (incident_id is null and exists (select 1 from app.granted('mailbox_message.update')))
  with check (incident_id is null or (incident_id, compartment) in (select g.incident_id, g.compartment from app.granted('mailbox_message.update') g));
`;

const RULES = `
create function app.keep_mailbox_message() returns trigger language plpgsql as $$
declare may_change text[] := array['state', 'message', 'incident_id', 'compartment', 'correspondence_id', 'reason', 'version', 'updated_at'];
begin
  if to_jsonb(new) - may_change is distinct from to_jsonb(old) - may_change then
    raise exception 'A mail is evidence' using errcode = '23514', constraint = 'mailbox_message_is_frozen';
  end if;
  if old.state = 'filed' then
    raise exception 'It lies in a case' using errcode = '23514', constraint = 'mailbox_message_stays_filed';
  end if;
  if new.state = 'filed' then
    select c.incident_id, c.compartment into new.incident_id, new.compartment from correspondence c where c.id = new.correspondence_id;
    new.message := null;
  end if;
  return new;
end $$;
create trigger keep_mailbox_message before update on mailbox_message for each row execute function app.keep_mailbox_message();
`;

const PLACES = `
-- Where an answer belongs: to a mail that we sent, by its id or its mark. Only the product itself asks.
create function app.place_of_answer(ids text[], tokens text[]) returns table (incident_id uuid, zone text, correspondence_id uuid,
  thread_id uuid, tlp text, compartment text, shared_with uuid[], contact_id uuid, organisation_id uuid)
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  if not app.is_system() then
    raise exception 'Only the product itself asks' using errcode = '42501';
  end if;
  return query
    select c.incident_id, i.zone, c.id, c.thread_id, c.tlp, c.compartment, c.shared_with, c.contact_id, c.organisation_id
    from outgoing_mail o join correspondence c on c.id = o.correspondence_id join incident i on i.id = c.incident_id
    where o.state in ('sending', 'sent', 'unclear') and (o.message_id = any (ids) or o.token = any (tokens))
      and i.phase <> 'closed' and i.archived_at is null
    order by (o.message_id = any (ids)) desc, o.created_at desc
    limit 1;
end $$;

create function app.note_bounce(id_of_ours text, report text) returns boolean
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not app.is_system() then
    raise exception 'Only the product itself reports' using errcode = '42501';
  end if;
  update outgoing_mail set bounced_at = now(), bounce = report
  where message_id = id_of_ours and state in ('sent', 'unclear', 'sending') and bounced_at is null;
  return found;
end $$;
`;

const RECEIVER = `
-- The receiver brings drafts into a case, and sees those alone.
create policy receiver_writes on correspondence for insert to breachdesk_runtime
  with check ((select app.is_system()) and origin = 'mailbox' and status = 'draft');
create policy receiver_sees_its_own on correspondence for select to breachdesk_runtime
  using ((select app.is_system()) and origin = 'mailbox' and created_by = (select app.system_id()));
create policy receiver_writes on mail_message for insert to breachdesk_runtime
  with check ((select app.is_system()) and exists (select 1 from correspondence c where c.id = correspondence_id));
create policy receiver_sees_its_own on mail_message for select to breachdesk_runtime
  using ((select app.is_system()) and created_by = (select app.system_id()));
create policy receiver_writes on attachment for insert to breachdesk_runtime
  with check ((select app.is_system()) and record_table = 'correspondence' and exists (select 1 from correspondence c where c.id = record_id));
create policy receiver_sees_its_own on attachment for select to breachdesk_runtime
  using ((select app.is_system()) and created_by = (select app.system_id()));
`;
