import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Mails on their way out. A mail waits here in the transaction of its cause, is claimed by one sender, and is never sent a
 * second time by itself: of which nobody knows whether it left, a person says so. What was sent files its item.
 */
export class MailsGoOutOnce implements MigrationInterface {
  name = 'MailsGoOutOnce1733702400073';

  async up(db: QueryRunner): Promise<void> {
    await db.query(TABLE);
    await db.query(WALLS);
    await db.query(RULES);
    await db.query(FREEZE);
    await db.query(TEMPLATES);
    await db.query(`select set_config('app.actor', app.system_id()::text, true)`);
    await db.query(SEED, [JSON.stringify(TEXTS)]);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table outgoing_mail, mail_template cascade;
      drop function app.keep_outgoing_mail, app.file_sent_mail, app.mail_is_under_way, app.keep_while_sending, app.keep_files_while_sending cascade;
    `);
  }
}

const TABLE = `
create table outgoing_mail (
  id uuid primary key default gen_random_uuid(),
  -- Null for mails of no case, such as a reminder to a user.
  incident_id uuid references incident,
  compartment text not null default 'general' constraint outgoing_mail_compartment_word
    check (compartment in ('general', 'legal', 'negotiation', 'persons')),
  correspondence_id uuid,
  -- Whoever asks twice for the same mail has asked once.
  once_key text constraint outgoing_mail_once unique,
  message_id text not null constraint outgoing_mail_message_id_once unique,
  -- Random, in the subject: an answer that has lost its headers still finds home, and nobody can guess it.
  token text not null constraint outgoing_mail_token_once unique,
  sender text not null,
  recipients text[] not null constraint outgoing_mail_has_recipients check (cardinality(recipients) between 1 and 50),
  copies text[] not null default '{}',
  subject text not null,
  -- The mail as it goes over the wire, until it has gone, and the file of the item that keeps it.
  message bytea,
  original_id uuid references attachment,
  state text not null default 'waiting' constraint outgoing_mail_state_word check (state in ('waiting', 'sending', 'sent',
    'unclear', 'failed', 'cancelled')),
  due_at timestamptz not null default now(),
  attempts integer not null default 0,
  claimed_at timestamptz,
  sent_at timestamptz,
  problem text,
  refused text[] not null default '{}',
  bounced_at timestamptz,
  bounce text,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  created_by uuid not null default app.actor_id() references user_account,
  updated_at timestamptz not null default now(),
  constraint outgoing_mail_in_its_room foreign key (correspondence_id, incident_id, compartment)
    references correspondence (id, incident_id, compartment) on update cascade,
  constraint outgoing_mail_of_a_case check (correspondence_id is null or (incident_id is not null and original_id is not null)),
  constraint outgoing_mail_sent_says_when check ((state = 'sent') = (sent_at is not null))
);
create index outgoing_mail_by_item on outgoing_mail (correspondence_id, created_at, id);
create index outgoing_mail_due on outgoing_mail (due_at, id) where state in ('waiting', 'sending');
-- An item goes out once; again only after it is certain that it did not.
create unique index outgoing_mail_one_for_an_item on outgoing_mail (correspondence_id)
  where state in ('waiting', 'sending', 'unclear', 'sent');
`;

const WALLS = `
create trigger a_keep_row before update on outgoing_mail for each row execute function app.keep_account_row();
select app.audited('outgoing_mail', 'message');
select app.secured('outgoing_mail');
grant select, insert, update on outgoing_mail to breachdesk_runtime;
create policy desk_reads on outgoing_mail for select to breachdesk_runtime using (
  (incident_id, compartment) in (select g.incident_id, g.compartment from app.granted('outgoing_mail.read') g)
  and exists (select 1 from correspondence c where c.id = correspondence_id));
create policy desk_creates on outgoing_mail for insert to breachdesk_runtime with check (
  (incident_id, compartment) in (select g.incident_id, g.compartment from app.granted('outgoing_mail.create') g));
create policy desk_updates on outgoing_mail for update to breachdesk_runtime
  using ((incident_id, compartment) in (select g.incident_id, g.compartment from app.granted('outgoing_mail.update') g))
  with check ((incident_id, compartment) in (select g.incident_id, g.compartment from app.granted('outgoing_mail.update') g));
-- The sender is the product itself: of all that lies in a case it reads the mails that somebody gave it to send.
create policy sender_works on outgoing_mail to breachdesk_runtime
  using ((select app.is_system())) with check ((select app.is_system()));
`;

const RULES = `
create function app.keep_outgoing_mail() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare
  may_change text[] := array['compartment', 'message', 'state', 'due_at', 'attempts', 'claimed_at', 'sent_at', 'problem', 'refused',
    'bounced_at', 'bounce', 'version', 'updated_at'];
  move text := old.state || ' ' || new.state;
begin
  if to_jsonb(new) - may_change is distinct from to_jsonb(old) - may_change then
    raise exception 'A mail on its way is not rewritten' using errcode = '23514', constraint = 'outgoing_mail_is_frozen';
  end if;
  if old.state <> new.state and not (case when app.is_system()
    then move in ('waiting sending', 'sending sent', 'sending waiting', 'sending failed', 'sending unclear', 'unclear sent')
    else move in ('waiting cancelled', 'unclear sent', 'unclear failed') end) then
    raise exception 'A mail does not go back' using errcode = '23514', constraint = 'outgoing_mail_moves_on';
  end if;
  if new.state in ('sent', 'failed', 'cancelled') then
    new.message := null;
  end if;
  return new;
end $$;
create trigger keep_outgoing_mail before update on outgoing_mail for each row execute function app.keep_outgoing_mail();

create function app.mail_is_under_way(item uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select 1 from outgoing_mail o where o.correspondence_id = item and o.state in ('waiting', 'sending', 'unclear'))
$$;

-- What left the house is on file from that minute on, stops the clock of the duty that it fulfils, and is a mail of the
-- register, so that an answer finds it. Of what did not leave, the file is put away: it was never sent.
create function app.file_sent_mail() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  perform set_config('app.sent_mail', new.correspondence_id::text, true);
  if new.state <> 'sent' then
    update attachment set archived_at = now() where id = new.original_id and archived_at is null;
    perform set_config('app.sent_mail', '', true);
    return null;
  end if;
  insert into mail_message (incident_id, compartment, correspondence_id, original_id, identity_sha256, format, message_id, sender,
    recipients, copies, subject, text, sent_at)
  select new.incident_id, new.compartment, new.correspondence_id, new.original_id, a.sha256, 'eml', new.message_id,
    jsonb_build_array(jsonb_build_object('name', null, 'address', new.sender)),
    (select coalesce(jsonb_agg(jsonb_build_object('name', null, 'address', r)), '[]') from unnest(new.recipients) r),
    (select coalesce(jsonb_agg(jsonb_build_object('name', null, 'address', r)), '[]') from unnest(new.copies) r),
    new.subject, c.text, new.sent_at
  from attachment a, correspondence c where a.id = new.original_id and c.id = new.correspondence_id;
  update correspondence c set status = 'filed',
    occurred = jsonb_build_object('at', to_char(date_trunc('minute', new.sent_at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
      'precision', 'minute', 'zone', i.zone, 'asWritten', null)
  from incident i where i.id = c.incident_id and c.id = new.correspondence_id and c.status = 'draft';
  perform set_config('app.sent_mail', '', true);
  return null;
end $$;
create trigger file_sent_mail after update on outgoing_mail for each row
  when (new.state in ('sent', 'failed', 'cancelled') and old.state <> new.state and new.correspondence_id is not null) execute function app.file_sent_mail();
`;

const FREEZE = `
create function app.keep_while_sending() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare may_change text[] := array['tlp', 'compartment', 'shared_with', 'version', 'updated_at', 'occurred_at'];
begin
  if old.status = 'draft' and coalesce(current_setting('app.sent_mail', true), '') <> old.id::text
    and to_jsonb(new) - may_change is distinct from to_jsonb(old) - may_change and app.mail_is_under_way(old.id) then
    raise exception 'It is being sent' using errcode = '23514', constraint = 'correspondence_is_being_sent';
  end if;
  return new;
end $$;
create trigger b_keep_while_sending before update on correspondence for each row execute function app.keep_while_sending();

create function app.keep_files_while_sending() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if new.record_table = 'correspondence' and (tg_op = 'INSERT' or new.archived_at is distinct from old.archived_at)
    and coalesce(current_setting('app.sent_mail', true), '') <> new.record_id::text and app.mail_is_under_way(new.record_id) then
    raise exception 'It is being sent' using errcode = '23514', constraint = 'attachment_record_frozen';
  end if;
  return new;
end $$;
create trigger keep_files_while_sending before insert or update on attachment for each row execute function app.keep_files_while_sending();
`;

const TEMPLATES = `
create table mail_template (
  id uuid primary key default gen_random_uuid(),
  name text not null constraint mail_template_name_given check (length(trim(name)) > 0),
  language text not null constraint mail_template_language_word check (language in ('da', 'de', 'en')),
  subject text not null constraint mail_template_subject_given check (length(trim(subject)) > 0),
  body text not null constraint mail_template_body_given check (length(trim(body)) > 0),
  archived_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create unique index mail_template_name_once on mail_template (lower(name), language) where archived_at is null;
create trigger a_keep_row before update on mail_template for each row execute function app.keep_account_row();
select app.audited('mail_template');
select app.secured('mail_template');
grant select, insert, update on mail_template to breachdesk_runtime;
create policy everyone_reads on mail_template for select to breachdesk_runtime using (app.actor_id() is not null);
create policy administrators_create on mail_template for insert to breachdesk_runtime
  with check ((select app.actor_is('administrator')));
create policy administrators_update on mail_template for update to breachdesk_runtime
  using ((select app.actor_is('administrator'))) with check ((select app.actor_is('administrator')));
`;

const SEED = `
insert into mail_template (name, language, subject, body)
select t ->> 'name', t ->> 'language', t ->> 'subject', t ->> 'body' from jsonb_array_elements($1::jsonb) t
`;

/** To begin with; administrators change them. Words in braces are filled in on screen, before anything is sent. */
const TEXTS = [
  {
    name: 'Answer to a question',
    language: 'en',
    subject: 'Our reference {{reference}}: answer to your question',
    body: 'Dear {{contact}},\n\nIn the matter {{reference}} you asked:\n\n\n\nOur answer:\n\n\n\nKind regards\n{{sender}}',
  },
  {
    name: 'Further information',
    language: 'en',
    subject: 'Our reference {{reference}}: further information',
    body: 'Dear {{contact}},\n\nWe refer to our notification in the matter {{reference}}. Since then we have learnt:\n\n\n\nKind regards\n{{sender}}',
  },
  {
    name: 'Svar på spørgsmål',
    language: 'da',
    subject: 'Vores sagsnummer {{reference}}: svar på jeres spørgsmål',
    body: 'Kære {{contact}}\n\nI sagen {{reference}} har I spurgt:\n\n\n\nVores svar:\n\n\n\nMed venlig hilsen\n{{sender}}',
  },
  {
    name: 'Supplerende oplysninger',
    language: 'da',
    subject: 'Vores sagsnummer {{reference}}: supplerende oplysninger',
    body: 'Kære {{contact}}\n\nVi henviser til vores anmeldelse i sagen {{reference}}. Siden da er følgende kommet frem:\n\n\n\nMed venlig hilsen\n{{sender}}',
  },
];
