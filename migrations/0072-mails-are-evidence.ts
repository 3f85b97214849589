import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a mail says of itself, beside the item it became: a claim of its sender that nobody edits. The mail as it came is a
 * file on the item. The same mail is kept once in an incident.
 */
export class MailsAreEvidence implements MigrationInterface {
  name = 'MailsAreEvidence1733702400072';

  async up(db: QueryRunner): Promise<void> {
    await db.query(TABLE);
    await db.query(RULES);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table mail_message cascade; drop function app.keep_mail_message');
  }
}

const TABLE = `
create table mail_message (
  correspondence_id uuid not null,
  -- The file on the item that holds the mail byte for byte.
  original_id uuid not null references attachment,
  -- The item of the mail in which this one was forwarded as a file.
  contained_in_id uuid,
  -- Of Message-ID, sender, time, words and files: the same mail by two ways has other headers of transport.
  identity_sha256 text not null constraint mail_message_identity_shape check (identity_sha256 ~ '^[0-9a-f]{64}$'),
  format text not null constraint mail_message_format_word check (format in ('eml', 'msg', 'tnef', 'document')),
  fault text constraint mail_message_fault_word check (fault in ('not_a_mail', 'damaged', 'too_large', 'took_too_long', 'took_too_much')),
  remarks text[] not null default '{}' constraint mail_message_remarks_word
    check (remarks <@ array['text_cut', 'files_left', 'mails_left', 'part_unread']),
  message_id text,
  in_reply_to text,
  reference_ids text[] not null default '{}',
  sender jsonb not null default '[]',
  recipients jsonb not null default '[]',
  copies jsonb not null default '[]',
  blind_copies jsonb not null default '[]',
  reply_to jsonb not null default '[]',
  subject text,
  sent_at timestamptz,
  sent_written text,
  received_at timestamptz,
  received_written text,
  text text,
  html text,
  remote_parts integer not null default 0,
  constraint mail_message_fault_is_document check ((fault is not null) = (format = 'document'))
);
-- It is seen by who sees its item, partners included.
select app.case_table('mail_message', 'true', 'exists (select 1 from correspondence c where c.id = correspondence_id)');
alter table mail_message
  add constraint mail_message_in_its_room foreign key (correspondence_id, incident_id, compartment)
    references correspondence (id, incident_id, compartment) on update cascade,
  add constraint mail_message_contained_in_incident foreign key (contained_in_id, incident_id)
    references correspondence (id, incident_id),
  add constraint mail_message_of_one_item unique (correspondence_id);
create unique index mail_message_once on mail_message (incident_id, identity_sha256);
create index mail_message_by_message_id on mail_message (incident_id, message_id);
create index mail_message_by_references on mail_message using gin (reference_ids);
create index mail_message_contained on mail_message (contained_in_id) where contained_in_id is not null;
`;

const RULES = `
create function app.keep_mail_message() returns trigger language plpgsql as $$
declare may_change text[] := array['tlp', 'compartment', 'shared_with', 'version', 'updated_at'];
begin
  if to_jsonb(new) - may_change is distinct from to_jsonb(old) - may_change then
    raise exception 'A mail is evidence' using errcode = '23514', constraint = 'mail_message_is_frozen';
  end if;
  return new;
end $$;
create trigger keep_mail_message before update on mail_message for each row execute function app.keep_mail_message();
`;
