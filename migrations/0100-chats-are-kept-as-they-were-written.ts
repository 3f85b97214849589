import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Chats with extortionists, message by message in their order: the words and times of the source stay for good beside how
 * they are read. The source itself is a file of its negotiation.
 */
export class ChatsAreKeptAsTheyWereWritten implements MigrationInterface {
  name = 'ChatsAreKeptAsTheyWereWritten1733702400100';

  async up(db: QueryRunner): Promise<void> {
    await db.query(IMPORTS);
    await db.query(MESSAGES);
    await db.query(FILES);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table negotiation_message, negotiation_import cascade');
    await db.query('drop function app.keep_negotiation_message, app.keep_negotiation_import');
    await db.query(`
      drop trigger keep_room_of_files on attachment;
      drop function app.keep_room_of_files;
    `);
    await db.query(KEEP_FILES_BEFORE);
    await db.query(PARENTS_BEFORE);
    await db.query(`select set_config('app.actor', app.system_id()::text, true)`);
    await db.query(`delete from attachment where record_table = 'negotiation'`);
    await db.query(WORDS_BEFORE);
  }
}

const IMPORTS = `
create table negotiation_import (
  negotiation_id uuid not null,
  format text not null constraint negotiation_import_format_word check (format in ('json', 'csv', 'html', 'text')),
  chat_id text,
  message_count integer not null constraint negotiation_import_has_messages check (message_count > 0),
  -- Of the source as it was handed over, and of the words of all its messages in order.
  source_sha256 text not null constraint negotiation_import_source_shape check (source_sha256 ~ '^[0-9a-f]{64}$'),
  chat_sha256 text not null constraint negotiation_import_chat_shape check (chat_sha256 ~ '^[0-9a-f]{64}$'),
  -- How its times are read where they do not say it themselves.
  day_order text not null constraint negotiation_import_day_order_word check (day_order in ('day_first', 'month_first')),
  zone text not null,
  year integer constraint negotiation_import_year_bounded check (year between 1970 and 2200),
  read_at timestamptz,
  parties jsonb not null constraint negotiation_import_parties_object check (jsonb_typeof(parties) = 'object')
);
select app.case_table('negotiation_import');
select app.negotiation_room('negotiation_import');
alter table negotiation_import
  add constraint negotiation_import_with_negotiation unique (id, negotiation_id),
  add constraint negotiation_import_once unique (negotiation_id, chat_sha256),
  add constraint negotiation_import_stays check (archived_at is null),
  add constraint negotiation_import_in_incident foreign key (negotiation_id, incident_id) references negotiation (id, incident_id);
create index negotiation_import_by_incident on negotiation_import (incident_id, created_at desc nulls last, id desc);

create function app.keep_negotiation_import() returns trigger language plpgsql as $$
declare may_change text[] := array['tlp', 'version', 'updated_at', 'archived_at', 'compartment', 'shared_with', 'day_order', 'zone', 'year',
  'read_at', 'parties'];
begin
  if to_jsonb(new) - may_change is distinct from to_jsonb(old) - may_change then
    raise exception 'A chat stays as it was handed over' using errcode = '23514', constraint = 'negotiation_import_is_frozen';
  end if;
  return new;
end $$;
create trigger keep_negotiation_import before update on negotiation_import
  for each row execute function app.keep_negotiation_import();
`;

const MESSAGES = `
create table negotiation_message (
  negotiation_id uuid not null,
  -- Null for a message that somebody entered by hand.
  import_id uuid,
  -- Place in the negotiation: the order of the source, whatever its times say.
  number integer not null constraint negotiation_message_number_positive check (number > 0),
  kind text not null constraint negotiation_message_kind_word check (kind in ('message', 'file', 'system', 'empty')),
  party text not null constraint negotiation_message_party_word check (party in ('actor', 'us', 'third_party', 'none')),
  party_as_written text not null default '',
  sent moment,
  sent_at timestamptz generated always as (app.moment_at(sent)) stored,
  time_as_written text not null default '',
  time_fault text constraint negotiation_message_time_fault_word check (time_fault in ('none', 'unknown_form', 'impossible', 'no_date',
    'no_year', 'no_instant')),
  text text not null,
  sha256 text not null constraint negotiation_message_sha256_shape check (sha256 ~ '^[0-9a-f]{64}$'),
  file_name text,
  file_size bigint constraint negotiation_message_file_size_not_negative check (file_size >= 0),
  constraint negotiation_message_time_read_or_not check ((sent is null) = (time_fault is not null))
);
select app.case_table('negotiation_message');
select app.negotiation_room('negotiation_message');
alter table negotiation_message
  add constraint negotiation_message_with_negotiation unique (id, negotiation_id),
  add constraint negotiation_message_number_once unique (negotiation_id, number),
  add constraint negotiation_message_stays check (archived_at is null),
  add constraint negotiation_message_in_incident foreign key (negotiation_id, incident_id) references negotiation (id, incident_id),
  add constraint negotiation_message_of_import foreign key (import_id, negotiation_id) references negotiation_import (id, negotiation_id);
create index negotiation_message_by_import on negotiation_message (import_id, number);
create index negotiation_message_by_incident on negotiation_message (incident_id, sha256);

-- The words stay; how they are read is changed for the whole chat.
create function app.keep_negotiation_message() returns trigger language plpgsql as $$
declare may_change text[] := array['tlp', 'version', 'updated_at', 'archived_at', 'compartment', 'shared_with', 'party', 'sent', 'sent_at',
  'time_fault'];
begin
  if to_jsonb(new) - may_change is distinct from to_jsonb(old) - may_change then
    raise exception 'A message stays as it was written' using errcode = '23514', constraint = 'negotiation_message_is_frozen';
  end if;
  return new;
end $$;
create trigger keep_negotiation_message before update on negotiation_message
  for each row execute function app.keep_negotiation_message();
`;

const words = (tables: string): string => `
alter table attachment drop constraint attachment_record_table_word,
  add constraint attachment_record_table_word check (record_table in (${tables}));
`;
const WORDS_BEFORE = words(`'correspondence', 'task', 'timeline_entry', 'statement', 'leak_publication'`);

const parents = (more: string): string => `
create or replace function app.parent_is_seen(in_table text, record uuid) returns boolean language sql stable parallel safe as $$
  select case in_table
    when 'correspondence' then exists (select 1 from public.correspondence r where r.id = record)
    when 'task' then exists (select 1 from public.task r where r.id = record)
    when 'timeline_entry' then exists (select 1 from public.timeline_entry r where r.id = record)
    when 'statement' then exists (select 1 from public.statement r where r.id = record)
    when 'leak_publication' then exists (select 1 from public.leak_publication r where r.id = record)
    ${more}
    else false
  end
$$;
`;
const PARENTS_BEFORE = parents('');

/** The function of 0011, for these records. */
const keepFiles = (tables: string): string => `
create or replace function app.keep_attachment() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
declare parent record;
begin
  if tg_op = 'UPDATE' and (new.record_table, new.record_id, new.file_name, new.media_type, new.size, new.sha256)
    is distinct from (old.record_table, old.record_id, old.file_name, old.media_type, old.size, old.sha256) then
    raise exception 'A file never changes' using errcode = '23514', constraint = 'attachment_is_frozen';
  end if;
  if new.record_table not in (${tables}) then
    raise exception 'No files on these records' using errcode = '23514', constraint = 'attachment_record_table_word';
  end if;
  -- Locked against being filed, or moved to another room, before this is committed.
  execute format('select incident_id, compartment, to_jsonb(p) ->> ''status'' as status from %I p where id = $1 for share',
    new.record_table) into parent using new.record_id;
  if parent.incident_id is distinct from new.incident_id then
    raise exception 'A file lies in the incident of its record' using errcode = '23514', constraint = 'attachment_of_known_record';
  end if;
  if parent.status in ('filed', 'published') and (tg_op = 'INSERT' or new.archived_at is distinct from old.archived_at) then
    raise exception 'The record is frozen' using errcode = '23514', constraint = 'attachment_record_frozen';
  end if;
  new.compartment := parent.compartment;
  return new;
end $$;
`;
const TABLES = `'correspondence', 'task', 'timeline_entry', 'statement', 'leak_publication'`;
const KEEP_FILES_BEFORE = keepFiles(TABLES);

const FILES =
  words(`${TABLES}, 'negotiation'`) +
  parents(`when 'negotiation' then exists (select 1 from public.negotiation r where r.id = record)`) +
  keepFiles(`${TABLES}, 'negotiation'`) +
  `
-- Files of the room are shared with nobody, and stay: they are evidence.
create function app.keep_room_of_files() returns trigger language plpgsql as $$
begin
  if new.record_table = 'negotiation' and (new.shared_with <> '{}' or new.archived_at is not null) then
    raise exception 'Files of the room stay in it' using errcode = '23514', constraint = 'attachment_of_room_stays';
  end if;
  return new;
end $$;
create trigger keep_room_of_files before insert or update on attachment for each row execute function app.keep_room_of_files();
`;
